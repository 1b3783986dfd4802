import * as v from 'valibot';
import { dayOf, instant } from '../domain/day.ts';
import { arrangementActions } from '../domain/decision.ts';
import type { SignedDecision, Step } from '../ports/arrangements.ts';
import { failure, success, type Result } from '../ports/problem.ts';
import { addOnce } from './addOnce.ts';
import { actedAs } from './arrangementDetails.ts';
import { addRow, findRows, type Lists, type Row } from './lists.ts';
import { onceEach } from './onceEach.ts';
import { anyText, someText } from './shapes.ts';

const decisionShapes = {
  Arrangement: someText,
  Action: v.picklist(arrangementActions),
  ActedAs: actedAs,
  Version: v.number(),
  Note: anyText,
  ClientReference: someText,
};

/** What was signed on one arrangement. */
export interface Signed {
  /** Oldest first. */
  readonly decisions: readonly SignedDecision[];
  readonly clientReferences: ReadonlySet<string>;
}

/** All that was signed on an arrangement, with who signed and when as SharePoint says. */
export async function signedOn(lists: Lists, arrangement: string, timeZone: string, signal?: AbortSignal): Promise<Result<Signed>> {
  const where = { column: 'Arrangement', equals: arrangement } as const;
  const found = await findRows(lists, 'decisions', decisionShapes, { where, pageSize: 200, most: Number.POSITIVE_INFINITY, together: true, signal });
  if (!found.ok) return found;
  const { rows } = found.value;
  if (rows.some(({ fields }) => fields.Arrangement !== arrangement)) return failure('malformed', 'other decisions than those asked for');
  const inOrder = onceEach([...rows].sort((one, other) => Number(one.item.id) - Number(other.item.id)), ({ fields }) => fields.ClientReference);
  const decisions = inOrder.map((row) => decisionOf(row, timeZone)).filter((decision) => decision !== undefined);
  if (decisions.length < inOrder.length) return failure('malformed', 'a decision without an author or a time');
  return success({ decisions, clientReferences: new Set(inOrder.map(({ fields }) => fields.ClientReference)) });
}

function decisionOf({ item, fields }: Row<typeof decisionShapes>, timeZone: string): SignedDecision | undefined {
  const at = instant(item.createdDateTime);
  const by = item.createdBy?.user?.id;
  if (at === undefined || by === undefined) return undefined;
  const { Action: action, ActedAs: as, Version: version, Note: note } = fields;
  const byName = item.createdBy?.user?.displayName ?? '';
  return { action, by, byName, as, at, on: dayOf(at, timeZone), version, ...(note === '' ? {} : { note }) };
}

/** Signs a step once, as the signed-in person. */
export async function sign(lists: Lists, arrangement: string, step: Step): Promise<Result<void>> {
  const fields = {
    Title: `${arrangement} ${step.action}`,
    Arrangement: arrangement,
    Action: step.action,
    ActedAs: step.as,
    Version: step.version,
    Note: step.note,
    ClientReference: step.clientReference,
  };
  const added = await addOnce(lists, 'decisions', step.clientReference, () => addRow(lists, 'decisions', fields));
  return added.ok ? success(undefined) : added;
}
