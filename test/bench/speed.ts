import { baselineApp } from './baselineApp.ts';
import { aCouncil, deskOf, knownId, unknownId } from './council.ts';
import { atMost, median, percentile, times, type Measure } from './measure.ts';
import { openStage, type Opened, type OpenOptions, type Stage } from './stage.ts';

const runs = 15;

/** So that the panel is as slow as the page that is slowed down. */
const oneProcess = ['--disable-site-isolation-trials'];

/** Milliseconds from the start of the panel's page, on an empty device, until the arrangement stands there. */
async function coldStart(stage: Stage, options: OpenOptions): Promise<number> {
  const opened = await stage.open({ ...options, atRest: true });
  const drawn = await opened.saidAfter(0, 'inForce', deskOf(1));
  const began = await (await opened.pane()).evaluate(() => performance.timeOrigin);
  await opened.close();
  return drawn - began;
}

/** The cold start against React alone, one after the other in one run. */
export async function coldStarts(): Promise<readonly Measure[]> {
  const council = { ...aCouncil({ known: 1, unknown: 1 }), selected: knownId(1) };
  const baseline = await baselineApp('cold');
  const ours = await openStage(council, { chromiumArgs: oneProcess });
  const theirs = await openStage(council, { chromiumArgs: oneProcess, appFolder: baseline.folder });
  const measured = async (id: string, slower: number, target: number): Promise<Measure> => {
    const pairs = await times(runs, async () => [await coldStart(ours, { slower }), await coldStart(theirs, { slower })] as const);
    const [our, their] = [median(pairs.map(([one]) => one)), median(pairs.map(([, other]) => other))];
    return atMost(id, our / their, 'ratio', target, `${Math.round(our)} ms against ${Math.round(their)} ms`);
  };
  try {
    return [await measured('coldRatio', 1, 1.6), await measured('coldSlowRatio', 4, 1.8)];
  } finally {
    await Promise.all([ours.close(), theirs.close(), baseline.remove()]);
  }
}

/** Milliseconds from a selection to its answer in an open pane. */
async function switched(opened: Opened, number: number): Promise<number> {
  const moment = await opened.select(knownId(number));
  const drawn = await opened.saidAfter(moment, 'inForce', deskOf(number));
  await opened.calls.settled();
  return drawn - moment;
}

/** Going to another message: a sender not seen before against the usual way to build it, and one seen a moment ago. */
export async function switching(): Promise<readonly Measure[]> {
  const council = aCouncil({ known: runs + 1, unknown: 1 });
  const baseline = await baselineApp('naive');
  const [ours, theirs] = [await openStage(council), await openStage(council, { appFolder: baseline.folder })];
  try {
    const [warm, naive] = [await ours.open(), await theirs.open()];
    await warm.saidAfter(0, 'noMessage');
    await warm.saidAfter(await warm.select(unknownId(1)), 'none');
    await warm.calls.settled();
    await naive.saidAfter(0, 'checking');
    await switched(naive, 1);
    const pairs = await times(runs, async (index) => [await switched(warm, index + 2), await switched(naive, index + 2)] as const);
    const seen = await times(45, (index) => switched(warm, runs - (index % 5)));
    const [our, their] = [median(pairs.map(([one]) => one)), median(pairs.map(([, other]) => other))];
    return [
      atMost('naiveRatio', our / their, 'ratio', 0.6, `${Math.round(our)} ms against ${Math.round(their)} ms`),
      atMost('switchCachedP95Ms', percentile(seen, 0.95), 'ms', 50, `median ${Math.round(median(seen))} ms of ${seen.length}`),
    ];
  } finally {
    await Promise.all([ours.close(), theirs.close(), baseline.remove()]);
  }
}
