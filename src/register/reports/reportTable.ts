import type { Told, ToldKinds } from '../../policy/reports/smallCounts.ts';

/** Numbers in words, as the screen and the file both show them. */
export interface ReportTable {
  readonly title: string;
  /** Over the rows, then over each of their numbers. */
  readonly head: readonly [string, string, ...string[]];
  readonly rows: readonly ReportRow[];
  /** Stands in place of the rows where there are none. */
  readonly instead?: string;
}

export interface ReportRow {
  readonly label: string;
  /** As many as the table has heads for. */
  readonly numbers: readonly [Told, ...Told[]];
}

/** One number with its name, in words. */
export interface ReportFact {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
}

export interface KindWords {
  readonly others: string;
  readonly none: string;
  readonly tooFew: string;
}

/** A table of kinds, the largest first, all that are hidden as its last row. */
export function kindTable<Key extends string>(
  head: Pick<ReportTable, 'title' | 'head'>,
  told: ToldKinds<Key> | 'hidden',
  labelOf: (key: Key) => string,
  words: KindWords,
): ReportTable {
  if (told === 'hidden') return { ...head, rows: [], instead: words.tooFew };
  const rows: readonly ReportRow[] = [
    ...told.kinds.map(({ key, count }): ReportRow => ({ label: labelOf(key), numbers: [count] })),
    ...(told.others === 0 ? [] : [{ label: words.others, numbers: [told.others] } satisfies ReportRow]),
  ];
  return rows.length === 0 ? { ...head, rows, instead: words.none } : { ...head, rows };
}
