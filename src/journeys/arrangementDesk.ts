import { evidenceOf } from '../policy/arrangement/evidence.ts';
import type { ArrangementFacts, Evidence } from '../policy/arrangement/move.ts';
import { isMatchable } from '../policy/matching/register.ts';
import type { Settings } from '../policy/pack/settings.ts';
import type { ArrangementFile } from '../ports/arrangements.ts';
import type { CustomerFile } from '../ports/customers.ts';
import type { IssuedLetter } from '../ports/letters.ts';
import type { ManagedIncident } from '../ports/managedIncidents.ts';
import { failure, success, type Result } from '../ports/problem.ts';
import type { RegisterOutside } from '../ports/registerOutside.ts';
import type { Stored } from '../ports/stored.ts';

type Outside = Pick<RegisterOutside, 'arrangements' | 'customers' | 'incidents' | 'letters'>;

/** All that lies on the desk of somebody who decides: the arrangement, whose it is, and what happened. */
export interface ArrangementDesk {
  readonly file: Stored<ArrangementFile>;
  readonly about: DeskFacts;
  readonly letters: readonly IssuedLetter[];
}

/** What is known of a customer before anything is decided about them. */
export interface DeskFacts {
  readonly customer: CustomerFile;
  readonly incidents: readonly Stored<ManagedIncident>[];
}

/** Everything about one arrangement. Problem `missing`: there is none of this reference, or nobody it is about. */
export async function openArrangement(outside: Outside, ref: string, signal?: AbortSignal): Promise<Result<ArrangementDesk>> {
  const [file, letters] = await Promise.all([outside.arrangements.read(ref, signal), outside.letters.ofArrangement(ref, signal)]);
  if (!file.ok) return file;
  if (!letters.ok) return letters;
  if (file.value === undefined) return failure('missing', 'no such arrangement');
  const about = await readFacts(outside, file.value.value.arrangement.customer, signal);
  return about.ok ? success({ file: file.value, about: about.value, letters: letters.value }) : about;
}

/** What is known of a customer, with the incidents from any of their addresses. */
export async function readFacts(outside: Pick<Outside, 'customers' | 'incidents'>, customer: string, signal?: AbortSignal): Promise<Result<DeskFacts>> {
  const found = await outside.customers.file(customer, signal);
  if (!found.ok) return found;
  if (found.value === undefined) return failure('missing', 'no such customer');
  const keys = found.value.identifiers.flatMap(({ value }) => (isMatchable(value) && value.confidence === 'confirmed' ? [value.value] : []));
  const incidents = keys.length === 0 ? success([]) : await outside.incidents.about(keys, signal);
  return incidents.ok ? success({ customer: found.value, incidents: incidents.value }) : incidents;
}

/** The same as policy wants it. */
export function factsOf({ customer, incidents }: DeskFacts, settings: Settings): ArrangementFacts {
  return {
    settings,
    evidence: evidenceFrom(incidents, customer.customer.value.key),
    adjustments: customer.adjustments.map(({ value }) => value),
    warnings: [],
  };
}

function evidenceFrom(incidents: readonly Stored<ManagedIncident>[], customer: string): readonly Evidence[] {
  return incidents.map(({ value }) => evidenceOf(value.incident, [customer]));
}
