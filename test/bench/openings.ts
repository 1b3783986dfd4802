import { aCouncil, deskOf, knownId, unknownId } from './council.ts';
import { serialTrips, type GraphCall } from './calls.ts';
import { listIds } from '../../src/simulator/world/ids.ts';
import { atMost, median, times, type Measure } from './measure.ts';
import { openStage, type Opened } from './stage.ts';

/** How often each is measured. */
const runs = 15;
const isMail = ({ path }: GraphCall): boolean => path.includes('/messages');
/** The question for the cards, or for what changed among them. */
const isSafety = ({ path }: GraphCall): boolean => path.includes(`/lists/${listIds.cards}/items`);
const unitsOf = (calls: readonly GraphCall[]): number => calls.reduce((sum, { units }) => sum + units, 0);

interface Opening {
  /** Calls one after the other before the answer was drawn. */
  readonly trips: number;
  /** Units until it was drawn, and in all. */
  readonly units: number;
  readonly unitsInAll: number;
  readonly mailCalls: number;
}

/** Opens a message and looks at what it cost until the answer was drawn, and until nothing more was asked. */
async function opening(opened: Opened, id: string, status: string, text: string): Promise<Opening> {
  const moment = await opened.select(id);
  const drawn = await opened.saidAfter(moment, status, text);
  await opened.calls.settled();
  const calls = opened.calls.since(moment);
  const before = calls.filter((call) => isSafety(call) && call.answeredAt <= drawn + 1);
  return { trips: serialTrips(before), units: unitsOf(before), unitsInAll: unitsOf(calls), mailCalls: calls.filter(isMail).length };
}

/** Round trips, SharePoint's units and pages of history for each way in which a message can be opened. */
export async function openings(): Promise<readonly Measure[]> {
  const stage = await openStage(aCouncil({ known: 100, unknown: 100 }));
  try {
    const cold = await times(runs, async (index) => {
      const opened = await stage.open();
      await opened.saidAfter(0, 'noMessage');
      const found = await opening(opened, knownId(index + 1), 'inForce', deskOf(index + 1));
      await opened.close();
      return found;
    });
    const opened = await stage.open();
    await opened.saidAfter(0, 'noMessage');
    await opening(opened, unknownId(1), 'none', '');
    const indexed = await times(runs, (index) => opening(opened, knownId(index + 1), 'inForce', deskOf(index + 1)));
    const cached = await times(runs, (index) => opening(opened, knownId((index % 3) + runs - 2), 'inForce', deskOf((index % 3) + runs - 2)));
    const absent = await times(runs, (index) => opening(opened, unknownId(index + 2), 'none', ''));
    await opened.close();
    const of = (found: readonly Opening[], part: keyof Opening): number => median(found.map((one) => one[part]));
    return [
      atMost('tripsCold', of(cold, 'trips'), 'trips', 1),
      atMost('tripsIndexed', of(indexed, 'trips'), 'trips', 1),
      atMost('tripsCached', of(cached, 'trips'), 'trips', 0),
      atMost('tripsAbsent', of(absent, 'trips'), 'trips', 0),
      atMost('historyFirstPage', of(indexed, 'mailCalls'), 'requests', 1),
      atMost('unitsSafety', of(indexed, 'units'), 'units', 4),
      atMost('unitsWithHistory', of(indexed, 'unitsInAll'), 'units', 8),
      atMost('unitsAbsent', of(absent, 'unitsInAll'), 'units', 0),
    ];
  } finally {
    await stage.close();
  }
}
