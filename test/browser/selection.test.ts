import type { Frame } from 'playwright-core';
import type { ScenarioInput } from '../../src/simulator/scenario/schema.ts';
import { addressKey } from '../../src/simulator/world/digest.ts';
import { watchCardAnswers, type CardAnswers } from './cardAnswers.ts';
import { drawsOf, watchDraws, type Draw } from './draws.ts';
import { eventually } from './eventually.ts';
import { answeredAt, fifty, goThrough, isTrue, oneInTenLost, senders, truthAbout, unevenly, withoutIndex, type Sender } from './manySelections.ts';
import { closeDemos, openDemo, type Demo } from './openDemo.ts';

jest.setTimeout(120_000);
afterEach(closeDemos);

interface Run {
  readonly demo: Demo;
  readonly pane: Frame;
  readonly answers: CardAnswers;
}

async function begun(faults: NonNullable<ScenarioInput['faults']>, seed = 11): Promise<Run> {
  const { selected: _, ...nothingOpen } = fifty;
  const demo = await openDemo({ scenario: { ...nothingOpen, seed, faults } });
  await demo.panel.locator('[data-status="noMessage"]').waitFor();
  const pane = demo.page.frames().find((frame) => frame.url().includes('pane.html'));
  if (!pane) throw new Error('the panel has no frame');
  await watchDraws(pane);
  return { demo, pane, answers: watchCardAnswers(demo.page) };
}

/** 20 milliseconds apart it is somebody who holds an arrow key down. */
async function walk({ page }: Demo, order: readonly Sender[], apart = 20): Promise<void> {
  await goThrough(page, order.map(({ id }) => ({ id, pause: apart })));
}

/** Waits for the end, checks every picture on the way, and says how long the last answer took to be drawn. */
async function endOf(what: string, { pane, answers }: Run, last: Sender): Promise<Draw> {
  const isEnd = ({ address, status }: Draw): boolean => address === last.address && status !== 'checking';
  await eventually(async () => expect((await drawsOf(pane)).at(-1)).toMatchObject({ address: last.address, status: expect.not.stringMatching('checking') as string }));
  const draws = await drawsOf(pane);
  expect(draws.filter((draw) => !isTrue(draw))).toEqual([]);
  const end = draws.find((draw, index) => isEnd(draw) && draws.slice(index).every(({ address }) => address === last.address));
  await eventually(() => expect(answers.of(last.address).at(-1)?.kind).toMatch(/cards|lost/));
  const answer = answers.of(last.address).at(-1);
  const { asked, left } = answers.count();
  console.log(`${what}: ${draws.length} pictures, ${asked} senders asked about, ${left} answers given up, last answer drawn after ${Math.round((end?.at ?? 0) - (await answeredAt(pane, last.address)))} ms`);
  expect(end?.status).toBe(answer?.kind === 'lost' ? 'couldNotCheck' : truthAbout(last.address));
  return end as Draw;
}

const lastOf = (order: readonly Sender[]): Sender => order.at(-1) as Sender;

describe('Fifty selections', () => {
  it.each([
    [11, senders],
    [12, [...senders].reverse()],
    [13, [...senders.slice(20), ...senders.slice(0, 20)]],
  ] as const)('20 milliseconds apart, uneven and with lost answers (chances %d), draw nothing untrue and end with the last one', async (seed, order) => {
    const run = await begun([oneInTenLost, unevenly], seed);
    expect(order).toHaveLength(50);
    await walk(run.demo, order);
    await endOf(`chances ${seed}`, run, lastOf(order));
  });

  it('each rested on until it is asked about, then each for a moment, draw nothing of those left behind', async () => {
    const run = await begun([withoutIndex, unevenly]);
    for (const { id, address } of senders) {
      await run.demo.select(id);
      await run.answers.asked(address);
    }
    expect((await endOf('rested on until asked about', run, lastOf(senders))).status).toBe('inForce');
    expect(run.answers.count().asked).toBe(50);
    const back = [...senders].reverse();
    await walk(run.demo, back, 150);
    expect((await endOf('rested on for 150 ms', run, lastOf(back))).status).toBe('none');
  });

  it('that come back to one who could not be checked before say nothing of that while nobody is asked', async () => {
    const run = await begun([{ path: 'lists/Cards', status: 503, headers: { 'Retry-After': '60' } }]);
    const { demo, pane } = run;
    const [one, other] = [senders[1], senders[4]] as [Sender, Sender];
    await demo.select(one.id);
    await demo.panel.locator('[data-status="couldNotCheck"]').waitFor();
    demo.simulator.world.setFaults([]);
    await demo.select(other.id);
    await demo.panel.locator(`[data-status="${truthAbout(other.address)}"]`).waitFor();
    const before = (await drawsOf(pane)).length;
    await walk(demo, [senders[7] as Sender, one]);
    await eventually(async () => expect((await drawsOf(pane)).at(-1)).toMatchObject({ address: one.address, status: truthAbout(one.address) }));
    const said = (await drawsOf(pane)).slice(before).filter(({ address }) => address === one.address).map(({ status }) => status);
    expect(said).not.toContain('couldNotCheck');
  });

  it('of which the last one’s answer is lost end with “could not check”, and a second try finds it', async () => {
    const last = lastOf(senders);
    const run = await begun([{ path: `lists/Cards.*${addressKey(last.address)}`, lose: 'before' }, unevenly]);
    await walk(run.demo, senders);
    const end = await endOf('last answer lost', run, last);
    expect(end.status).toBe('couldNotCheck');
    const { panel, simulator } = run.demo;
    expect(await panel.getByText('No arrangement in force').count()).toBe(0);
    expect(await panel.getByText('desk 50').count()).toBe(0);
    simulator.world.setFaults([]);
    await panel.getByRole('button', { name: 'Try again' }).first().click();
    await panel.locator('[data-status="inForce"]').waitFor();
    await panel.getByText('Pass on to desk 50').waitFor();
  });
});
