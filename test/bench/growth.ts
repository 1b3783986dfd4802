import type { GraphCall } from './calls.ts';
import { aCouncil, deskOf, knownId, unknownId, type CouncilSize } from './council.ts';
import { atMost, median, times, type Measure } from './measure.ts';
import { openStage, type Opened } from './stage.ts';

/** How often each kind of sender is opened. */
const runs = 15;

/** What one opened e-mail took from Graph. */
interface Cost {
  readonly requests: number;
  readonly bytes: number;
}

interface Size {
  /** The first sender of the register, and somebody of whom nothing is kept, together: what an opened e-mail costs. */
  readonly opened: Cost;
  /** What a device reads once, when it is empty. */
  readonly first: Cost;
}

const costOf = (calls: readonly GraphCall[]): Cost => ({ requests: calls.length, bytes: calls.reduce((sum, { bytes }) => sum + bytes, 0) });

async function costOfOpening(opened: Opened, id: string, status: string, text: string): Promise<Cost> {
  const moment = await opened.select(id);
  await opened.saidAfter(moment, status, text);
  await opened.calls.settled();
  return costOf(opened.calls.since(moment));
}

/** Opens senders in a panel whose device holds the index. Each is one the panel has not seen: nothing comes from its memory. */
async function measured(size: CouncilSize): Promise<Size> {
  const stage = await openStage(aCouncil({ ...size, latency: 0 }));
  try {
    const opened = await stage.open();
    await opened.saidAfter(0, 'noMessage');
    const first = await costOfOpening(opened, unknownId(1), 'none', '');
    const known = await times(runs, (index) => costOfOpening(opened, knownId(index + 1), 'inForce', deskOf(index + 1)));
    const absent = await times(runs, (index) => costOfOpening(opened, unknownId(index + 2), 'none', ''));
    const of = (part: keyof Cost): number => median(known.map((one) => one[part])) + median(absent.map((one) => one[part]));
    return { first, opened: { requests: of('requests'), bytes: of('bytes') } };
  } finally {
    await stage.close();
  }
}

const people = { known: 100, unknown: runs + 1, incidents: 0, otherMails: 0 };

async function grown(id: string, small: Partial<CouncilSize>, large: Partial<CouncilSize>): Promise<Measure> {
  const [before, after] = [await measured({ ...people, ...small }), await measured({ ...people, ...large })];
  const ratio = Math.max(after.opened.requests / before.opened.requests, after.opened.bytes / before.opened.bytes);
  const said = ({ requests, bytes }: Cost): string => `${requests} requests, ${Math.round(bytes / 1000)} kB`;
  return atMost(id, ratio, 'ratio', 1.05, `${said(before.opened)}; then ${said(after.opened)}; once for each device ${said(before.first)}; then ${said(after.first)}`);
}

/** What an opened e-mail costs where the register, the incidents or the mailbox are a hundred times as large: nothing more. */
export async function growth(): Promise<readonly Measure[]> {
  return [
    await grown('growthCards', { known: 100 }, { known: 10_000 }),
    await grown('growthIncidents', { incidents: 1000 }, { incidents: 100_000 }),
    await grown('growthMailbox', { otherMails: 1000 }, { otherMails: 100_000 }),
  ];
}
