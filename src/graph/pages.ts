import * as v from 'valibot';
import { failure, success, type Result } from '../ports/problem.ts';
import { shaped } from './answers.ts';
import type { Call } from './call.ts';
import type { Graph } from './graphRequest.ts';

export interface Pages<Row> {
  readonly rows: readonly Row[];
  /** False where reading stopped before the end. */
  readonly complete: boolean;
}

export interface PageReading<Row> {
  /** Lets the first page travel with other GETs of the same turn. */
  readonly together: boolean;
  /** Looked at after each page that has a next one. */
  readonly enough: (rows: readonly Row[]) => boolean;
}

/**
 * Reads page after page: a page may be empty and still have a next one. One row of another shape makes the whole
 * answer malformed, so that nobody takes what is left for everything. Links carry no headers: they are sent again.
 */
export async function readPages<S extends v.GenericSchema>(
  graph: Graph,
  first: Call,
  row: S,
  { together, enough }: PageReading<v.InferOutput<S>>,
): Promise<Result<Pages<v.InferOutput<S>>>> {
  const pageSchema = v.object({ value: v.array(row), '@odata.nextLink': v.optional(v.string()) });
  const rows: v.InferOutput<S>[] = [];
  const seen = new Set<string>();
  let answer = await (together ? graph.sendTogether(first) : graph.send(first));
  for (;;) {
    const page = shaped(pageSchema, answer);
    if (!page.ok) return page;
    rows.push(...page.value.value);
    const link = page.value['@odata.nextLink'];
    if (link === undefined) return success({ rows, complete: true });
    if (enough(rows)) return success({ rows, complete: false });
    const path = graph.pathOf(link);
    if (path === undefined || seen.has(path)) return failure('malformed', 'a next page that leads nowhere');
    seen.add(path);
    answer = await graph.send({ ...first, path });
  }
}
