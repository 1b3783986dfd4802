import type { RowOutcome } from '../../journeys/bringOver.ts';

export type OutcomeCounts = Readonly<Record<RowOutcome['kind'], number>>;

export function countsOf(outcomes: readonly RowOutcome[]): OutcomeCounts {
  const count = (kind: RowOutcome['kind']) => outcomes.filter((each) => each.kind === kind).length;
  return { added: count('added'), already: count('already'), failed: count('failed'), left: count('left') };
}
