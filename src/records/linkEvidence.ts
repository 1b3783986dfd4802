import type { KeptFile } from '../domain/keptFile.ts';
import { success, type Result } from '../ports/problem.ts';
import { evidenceLine, filesIn } from './evidenceLine.ts';
import { ownShapes } from './incidentRow.ts';
import { changeRow, findRows, type Lists, type Row } from './lists.ts';

const shapes = { State: ownShapes.State, Evidence: ownShapes.Evidence };
/** How often the row is read again where somebody changes it at the same time. */
const tries = 3;

/** Whether the incident that evidence belongs to is in its list. A private one has no evidence in the library. */
export async function standingEvidence(lists: Lists, clientReference: string): Promise<Result<'there' | 'recalled' | 'none'>> {
  const row = await rowOf(lists, clientReference);
  if (!row.ok) return row;
  if (!row.value) return success('none');
  return success(row.value.fields.State === 'recalled' ? 'recalled' : 'there');
}

/** Names a file in the row of its incident, once, beside what else stands there. */
export async function linkEvidence(lists: Lists, clientReference: string, file: KeptFile): Promise<Result<void>> {
  for (let time = 1; ; time += 1) {
    const row = await rowOf(lists, clientReference);
    if (!row.ok) return row;
    // Taken away since: the file stays with the library, and nothing names it.
    if (!row.value) return success(undefined);
    const { item, fields: { Evidence: cell } } = row.value;
    if (filesIn(cell).some(({ sha256 }) => sha256 === file.sha256)) return success(undefined);
    const lines = cell.trim() === '' ? [] : [cell.trimEnd()];
    const changed = await changeRow(lists, 'incidents', { id: item.id, etag: item['@odata.etag'] ?? '*' }, { Evidence: [...lines, evidenceLine(file)].join('\n') });
    if (changed.ok || changed.problem.kind !== 'changed' || time === tries) return changed;
  }
}

async function rowOf(lists: Lists, clientReference: string): Promise<Result<Row<typeof shapes> | undefined>> {
  const where = { column: 'ClientReference', equals: clientReference } as const;
  const found = await findRows(lists, 'incidents', shapes, { where, pageSize: 5, most: 5 });
  return found.ok ? success(found.value.rows[0]) : found;
}
