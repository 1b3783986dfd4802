import * as v from 'valibot';
import type { Graph } from '../graph/graphRequest.ts';
import { segment } from '../graph/odata.ts';
import { readPages } from '../graph/pages.ts';
import { success, type Result } from '../ports/problem.ts';
import type { FoundColumn } from './siteShape.ts';

const columnShape = v.object({
  id: v.string(),
  name: v.string(),
  displayName: v.optional(v.string(), ''),
  columnGroup: v.optional(v.string(), ''),
  indexed: v.optional(v.boolean(), false),
  enforceUniqueValues: v.optional(v.boolean(), false),
  required: v.optional(v.boolean(), false),
  readOnly: v.optional(v.boolean(), false),
  text: v.optional(v.object({ allowMultipleLines: v.optional(v.boolean(), false) })),
  number: v.optional(v.object({})),
  boolean: v.optional(v.object({})),
  dateTime: v.optional(v.object({ format: v.optional(v.string(), 'dateTime') })),
  choice: v.optional(v.object({ choices: v.optional(v.array(v.string()), []) })),
});
type ColumnAnswer = v.InferOutput<typeof columnShape>;

/** What SharePoint files columns under that somebody made. */
const madeGroup = 'Custom Columns';

export async function foundColumns(graph: Graph, site: string, list: string): Promise<Result<readonly FoundColumn[]>> {
  const path = `/sites/${segment(site)}/lists/${segment(list)}/columns`;
  const pages = await readPages(graph, { path }, columnShape, { together: true, enough: () => false });
  return pages.ok ? success(pages.value.rows.map(foundColumn)) : pages;
}

function foundColumn(answer: ColumnAnswer): FoundColumn {
  const { id, name, displayName, columnGroup, indexed, enforceUniqueValues, required, readOnly, choice } = answer;
  return {
    id,
    name,
    title: displayName,
    kind: kindOf(answer),
    indexed,
    unique: enforceUniqueValues,
    required,
    choices: choice?.choices ?? [],
    made: columnGroup === madeGroup && !readOnly,
  };
}

function kindOf({ text, number, boolean, dateTime, choice }: ColumnAnswer): FoundColumn['kind'] {
  if (text) return text.allowMultipleLines ? 'note' : 'text';
  if (number) return 'number';
  if (boolean) return 'boolean';
  if (choice) return 'choice';
  if (dateTime) return dateTime.format === 'dateOnly' ? 'day' : 'moment';
  return 'other';
}
