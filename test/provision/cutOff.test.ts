import { anEmptySite, pictureOf, writesAmong, type ASite } from './aSite.ts';

type Cut = (network: typeof fetch) => typeof fetch;

/** Stops the program for good at one of its calls: this call and all after it find no network. */
function stoppingAt(call: number): Cut {
  let made = 0;
  return (network) => (input, init) => {
    made += 1;
    return made >= call ? Promise.reject(new TypeError('fetch failed')) : network(input, init);
  };
}

/** Stops the program at its next write: it is carried out, and neither its answer nor anything after it arrives. Asking who somebody is may be asked each time. */
function stoppingAfterOneWrite(): Cut {
  let stopped = false;
  return (network) => async (input, init) => {
    if (stopped) throw new TypeError('fetch failed');
    const call = `${init?.method ?? 'GET'} ${input instanceof Request ? input.url : String(input)}`;
    stopped = writesAmong([call]).length > 0 && !call.endsWith('/ensureuser');
    const answer = await network(input, init);
    if (stopped) throw new TypeError('fetch failed');
    return answer;
  };
}

function provisionCut(site: ASite, cut: Cut): Promise<number> {
  return site.provision({ around: (around) => ({ ...around, fetch: cut(around.fetch) }) });
}

const clear = /(Nothing was changed|What was done so far stays and does no harm); run the same command again/;

describe('provisioning that is cut off', () => {
  let calls: readonly string[];
  let picture: unknown;
  beforeAll(async () => {
    const whole = await anEmptySite();
    await whole.provision();
    calls = [...whole.calls];
    picture = pictureOf(whole.world);
  });

  it('after each of its writes, with the answer lost, and run again each time, ends in the same site as a run in one go', async () => {
    const site = await anEmptySite();
    const unclear: string[] = [];
    let runs = 1;
    while ((await provisionCut(site, stoppingAfterOneWrite())) !== 0) {
      const said = site.said.at(-1) ?? '';
      if (!clear.test(said)) unclear.push(said);
      runs += 1;
      if (runs > 2 * calls.length) throw new Error('it never ends');
    }
    expect(unclear).toEqual([]);
    expect(runs).toBeGreaterThan(writesAmong(calls).length / 2);
    expect(pictureOf(site.world)).toEqual(picture);
  }, 120_000);

  it('at calls all along the way, and run again to the end, ends in the same site as a run in one go', async () => {
    const few = calls.flatMap((_, index) => (index % 41 === 0 || index < 8 ? [index + 1] : []));
    for (const call of few) {
      const site = await anEmptySite();
      expect([call, await provisionCut(site, stoppingAt(call)), clear.test(site.said.at(-1) ?? '')]).toEqual([call, 1, true]);
      expect([call, await site.provision()]).toEqual([call, 0]);
      expect(pictureOf(site.world)).toEqual(picture);
    }
  }, 120_000);
});
