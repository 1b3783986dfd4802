import type { CDPSession } from 'playwright-core';
import { aCouncil, deskOf, knownId, unknownId } from './council.ts';
import { atMost, times, type Measure } from './measure.ts';
import { openStage, type Opened } from './stage.ts';

const warmUp = 60;
const measured = 500;
/** One sender in twenty is in the register, as in the model of the budget. */
const oneIn = 20;

/** The panel gets a process, and so a heap, of its own. */
const ownProcess = ['--site-per-process'];

/** Opens one sender more, and leaves time for the history to come. */
async function visit(opened: Opened, number: number): Promise<void> {
  const known = number % oneIn === 0 ? number / oneIn : undefined;
  const moment = await opened.select(known === undefined ? unknownId(number) : knownId(known));
  await opened.saidAfter(moment, known === undefined ? 'none' : 'inForce', known === undefined ? '' : deskOf(known));
  await opened.page.waitForTimeout(50);
}

/** Megabytes that live in the panel after collection. What the bench itself noted is let go first. */
async function liveMegabytes(opened: Opened, session: CDPSession): Promise<number> {
  await opened.calls.settled();
  await (await opened.pane()).evaluate(() => void (window as unknown as { said: unknown[] }).said.splice(0));
  await times(3, () => session.send('HeapProfiler.collectGarbage'));
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1_000_000;
}

/** What the panel's heap grows by over five hundred different senders, after everything was used once. */
export async function heap(): Promise<readonly Measure[]> {
  const all = warmUp + measured;
  const stage = await openStage(aCouncil({ known: all / oneIn, unknown: all, latency: 0 }), { chromiumArgs: ownProcess });
  try {
    const opened = await stage.open();
    await opened.saidAfter(0, 'noMessage');
    const session = await opened.page.context().newCDPSession(await opened.pane());
    await times(warmUp, (index) => visit(opened, index + 1));
    const before = await liveMegabytes(opened, session);
    await times(measured, (index) => visit(opened, warmUp + index + 1));
    const after = await liveMegabytes(opened, session);
    return [atMost('heapGrowthMb', after - before, 'MB', 1, `${before.toFixed(1)} MB after ${warmUp} senders, ${after.toFixed(1)} MB after ${measured} more`)];
  } finally {
    await stage.close();
  }
}
