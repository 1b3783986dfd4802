import { budgetShares, openedAnHour, staff, wholeShare } from './budget.ts';
import { aCouncil, deskOf, knownId, unknownId } from './council.ts';
import { atMost, type Measure } from './measure.ts';
import { openStage, type Stage } from './stage.ts';

/** Whole minutes that a message lies open, and what its answer may be late by. */
const minutes = 2;
const slack = 5000;

interface LeftOpen {
  readonly opening: number;
  readonly aMinute: number;
  /** Units of the calls that read what changed since the last time; none where there were none. */
  readonly syncs: readonly number[];
}

async function leftOpen(stage: Stage, id: string, status: string, text: string): Promise<LeftOpen> {
  const opened = await stage.open();
  await opened.saidAfter(0, 'noMessage');
  // The device index is read behind the first answer.
  await opened.saidAfter(await opened.select(unknownId(1)), 'none');
  await opened.calls.settled();
  const moment = await opened.select(id);
  await opened.saidAfter(moment, status, text);
  await opened.calls.settled();
  const after = Date.now();
  await opened.page.waitForTimeout(minutes * 60_000 + slack);
  const later = opened.calls.since(after);
  const unitsIn = (calls: typeof later): number => calls.reduce((sum, { units }) => sum + units, 0);
  const opening = unitsIn(opened.calls.since(moment)) - unitsIn(later);
  const syncs = later.filter(({ path }) => /\/delta\?.*token=/.test(path)).map(({ units }) => units);
  await opened.close();
  return { opening, aMinute: unitsIn(later) / minutes, syncs };
}

/** The share of SharePoint's budget that a council's busiest hour takes, modelled from what the panel was seen to spend. */
export async function budget(): Promise<readonly Measure[]> {
  const stage = await openStage(aCouncil({ known: 1, unknown: 2 }));
  try {
    const [cleared, registered] = await Promise.all([leftOpen(stage, unknownId(2), 'none', ''), leftOpen(stage, knownId(1), 'inForce', deskOf(1))]);
    // A panel that never looks again has none: reading what changed costs one unit by Microsoft's table.
    const sync = Math.max(1, ...cleared.syncs);
    const costs = { sync, registered: registered.opening, clearedAMinute: cleared.aMinute, registeredAMinute: registered.aMinute };
    const parts = budgetShares(costs);
    const total = wholeShare(parts);
    const said = Object.entries(parts).map(([part, share]) => `${part} ${(share as number).toFixed(2)}`);
    const measured = `sync ${sync}, in the register ${registered.opening}, a minute left open ${cleared.aMinute} and ${registered.aMinute} units`;
    const relaxed = [120, 300, 600].map((seconds) => `${wholeShare(budgetShares(costs, seconds)).toFixed(2)} at ${seconds} s`);
    return [atMost('budgetShare', total, 'share', 0.25, `${said.join(', ')}; ${relaxed.join(', ')}; ${staff} staff, ${openedAnHour} messages each an hour; ${measured}`)];
  } finally {
    await stage.close();
  }
}
