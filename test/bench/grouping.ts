import type { Page } from 'playwright-core';
import { aCouncil, deskOf, knownId } from './council.ts';
import { atMost, median, times, type Measure } from './measure.ts';
import { openStage, type Opened } from './stage.ts';

const runs = 15;

/** What a trace says of one thing a thread did. Times in microseconds. */
interface Traced {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
}

const begins = (index: number): string => `history ${index} begins`;
const ends = (index: number): string => `history ${index} ends`;
const isTask = ({ name }: Traced): boolean => name === 'ThreadControllerImpl::RunTask' || name === 'RunTask';

async function openHistory(opened: Opened, index: number): Promise<void> {
  const pane = await opened.pane();
  await pane.evaluate((name) => performance.mark(name), begins(index));
  const moment = await opened.select(knownId(index + 1));
  await opened.saidAfter(moment, 'inForce', deskOf(index + 1));
  await opened.calls.settled();
  const pages = opened.calls.since(moment).filter(({ path }) => path.includes('/messages')).length;
  if (pages < 4) throw new Error(`a thousand mails came in ${pages} pages`);
  // What was read last is still to be drawn.
  await opened.page.waitForTimeout(300);
  await pane.evaluate((name) => performance.mark(name), ends(index));
}

/** The longest task of the panel's main thread between two marks, in milliseconds. */
function longestTask(trace: readonly Traced[], from: string, until: string): number {
  const begin = trace.find(({ name }) => name === from);
  const end = trace.find(({ name }) => name === until);
  if (!begin || !end) throw new Error(`the trace does not hold ${from}`);
  const tasks = trace.filter((one) => isTask(one) && one.pid === begin.pid && one.tid === begin.tid && one.ts >= begin.ts && one.ts <= end.ts);
  if (tasks.length === 0) throw new Error('the trace holds no tasks');
  return Math.max(...tasks.map(({ dur = 0 }) => dur)) / 1000;
}

async function traced(page: Page, run: () => Promise<unknown>): Promise<readonly Traced[]> {
  const browser = page.context().browser();
  if (!browser) throw new Error('the page has no browser');
  await browser.startTracing(page, { categories: ['toplevel', 'disabled-by-default-devtools.timeline', 'blink.user_timing'] });
  await run();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString('utf8')) as { readonly traceEvents: readonly Traced[] };
  return traceEvents;
}

/** Opens customers of a thousand mails each: the longest that the panel's main thread was busy without a pause, drawing included. */
export async function grouping(): Promise<readonly Measure[]> {
  const stage = await openStage(aCouncil({ known: runs, unknown: 1, longHistories: runs }));
  try {
    const opened = await stage.open();
    await opened.saidAfter(0, 'noMessage');
    const trace = await traced(opened.page, () => times(runs, (index) => openHistory(opened, index)));
    const longest = await times(runs, (index) => Promise.resolve(longestTask(trace, begins(index), ends(index))));
    return [atMost('groupingLongestTaskMs', median(longest), 'ms', 50, `by trace, from selection to drawn; longest of ${runs} ${Math.round(Math.max(...longest))} ms`)];
  } finally {
    await stage.close();
  }
}
