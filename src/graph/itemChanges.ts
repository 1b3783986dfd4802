import * as v from 'valibot';
import { failure, success, type Result } from '../ports/problem.ts';
import { shaped } from './answers.ts';
import type { Graph } from './graphRequest.ts';
import { itemsOf, type ListPlace } from './listItems.ts';
import { withQuery } from './odata.ts';

/** Rows a page: a first reading of a long list takes few requests. */
const pageSize = 1000;

const row = v.object({
  id: v.string(),
  fields: v.optional(v.record(v.string(), v.unknown())),
  createdBy: v.optional(v.object({ user: v.optional(v.object({ id: v.optional(v.string()) })) })),
  deleted: v.optional(v.unknown()),
});
const page = v.object({ value: v.array(row), '@odata.nextLink': v.optional(v.string()), '@odata.deltaLink': v.optional(v.string()) });

/** A row that is new or changed, as it is now. */
export interface ChangedRow {
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
  /** Entra's id of who made it. */
  readonly author: string | undefined;
}

/** What became of a list since somebody last looked. */
export interface ItemChanges {
  /** In the order they changed; one can come twice, and the last counts. */
  readonly changed: readonly ChangedRow[];
  readonly removed: readonly string[];
  /** Where to go on the next time. */
  readonly next: string;
}

export interface ChangesReading {
  /** What an earlier answer named `next`; without it all rows are read. */
  readonly since?: string | undefined;
  /** Pages of 1,000 rows after which it is given up. */
  readonly mostPages: number;
}

/**
 * Rows changed since somebody last looked. One unit of SharePoint's budget a page.
 * Problems: missing where the place to go on from is too old and all has to be read again; notSupported where it is too much.
 */
export async function readItemChanges(
  graph: Graph,
  place: ListPlace,
  columns: readonly string[],
  { since, mostPages }: ChangesReading,
): Promise<Result<ItemChanges>> {
  const changed: ChangedRow[] = [];
  const removed: string[] = [];
  const seen = new Set<string>();
  let path = since ?? withQuery(`${itemsOf(place)}/delta`, { $expand: `fields($select=${columns.join(',')})`, $top: pageSize });
  for (;;) {
    seen.add(path);
    const answer = shaped(page, await graph.send({ path }));
    if (!answer.ok) return answer;
    for (const { id, fields, createdBy, deleted } of answer.value.value) {
      if (deleted !== undefined) removed.push(id);
      else if (fields !== undefined) changed.push({ id, fields, author: createdBy?.user?.id });
      else return failure('malformed', 'a changed row without its fields');
    }
    const { '@odata.nextLink': more, '@odata.deltaLink': end } = answer.value;
    const link = more ?? end;
    const next = link === undefined ? undefined : graph.pathOf(link);
    if (next === undefined || (more !== undefined && seen.has(next))) return failure('malformed', 'changes that lead nowhere');
    if (more === undefined) return success({ changed, removed, next });
    if (seen.size >= mostPages) return failure('notSupported', 'more changes than are worth reading');
    path = next;
  }
}
