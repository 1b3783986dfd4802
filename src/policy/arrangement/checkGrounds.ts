import type { Arrangement } from '../../domain/arrangement.ts';
import { essentialRoutes } from '../../domain/term.ts';
import type { Warning } from '../../domain/warning.ts';
import { countsAsEvidence } from '../incident/incidentSteps.ts';
import { checkTerms } from './checkTerms.ts';
import type { ArrangementFacts, Evidence, Fault, MoveCase } from './move.ts';
import { ownAdjustments, termConflicts } from './termConflicts.ts';
import { presentFaults, textFaults } from './textFaults.ts';

/** The linked records that count: accepted by a manager, and about this very customer. */
export function countingEvidence({ incidents, customer }: Arrangement, evidence: readonly Evidence[]): readonly Evidence[] {
  return evidence.filter(({ ref, state, customers }) => incidents.includes(ref) && countsAsEvidence(state) && customers.includes(customer));
}

export function* evidenceFaults({ after, facts }: MoveCase): Generator<Fault> {
  if (countingEvidence(after, facts.evidence).length === 0) yield { field: 'incidents', reason: 'missing' };
  if (facts.evidence.some(({ ref, state }) => after.incidents.includes(ref) && state === 'notUpheld')) {
    yield { field: 'incidents', reason: 'notUpheld' };
  }
}

export function* scopeFaults({ after: { scope } }: MoveCase): Generator<Fault> {
  if (scope.services !== 'all' && !scope.services.some((service) => service.trim() !== '')) yield { field: 'scope', reason: 'missing' };
}

export function* routeFaults({ after: { routesOpen } }: MoveCase): Generator<Fault> {
  for (const route of essentialRoutes) if (!routesOpen.includes(route)) yield { field: `routesOpen.${route}`, reason: 'missing' };
}

export function* termFaults({ after: { terms } }: MoveCase): Generator<Fault> {
  if (terms.length === 0) yield { field: 'terms', reason: 'missing' };
  for (const { index, field } of checkTerms(terms)) yield { field: `terms.${String(index)}.${field}`, reason: 'invalid' };
}

export function* conflictFaults({ after, facts }: MoveCase): Generator<Fault> {
  for (const { term, adjustment } of termConflicts(after.terms, ownAdjustments(after, facts.adjustments))) {
    yield { field: `${term} × ${adjustment}`, reason: 'conflict' };
  }
}

export function* customerViewFaults({ after: { customerView } }: MoveCase): Generator<Fault> {
  if (customerView.kind === 'given') yield* presentFaults('customerView.words', customerView.words);
  else yield* textFaults('customerView.why', customerView.why);
}

/** Violence and threats need no letter first. Else a letter that was sent to this customer, or why none was. */
export function* warningFaults({ after, facts }: MoveCase): Generator<Fault> {
  if (countingEvidence(after, facts.evidence).some(({ threat }) => threat)) return;
  if (facts.warnings.some((warning) => wasSentTo(warning, after))) return;
  yield* textFaults('noWarningReason', after.noWarningReason);
}

function wasSentTo({ ref, customer, state }: Warning, arrangement: Arrangement): boolean {
  return arrangement.warnings.includes(ref) && customer === arrangement.customer && state === 'sent';
}

export function* consultationFaults({ after: { consultations, scope }, move }: MoveCase): Generator<Fault> {
  const done = consultations.filter(({ name, on }) => name.trim() !== '' && on <= move.on);
  const least = scope.services === 'all' ? 2 : 1;
  if (done.length < least) yield { field: 'consultations', reason: 'tooFew', limit: least };
  if (scope.services === 'all' && !done.some((each) => each.with === 'equality')) yield { field: 'consultations.equality', reason: 'missing' };
}

export function* contactPointFaults({ after: { contactPoint, deputy } }: MoveCase): Generator<Fault> {
  yield* presentFaults('contactPoint.name', contactPoint.name);
  if (contactPoint.address === undefined && contactPoint.telephone === undefined) yield { field: 'contactPoint', reason: 'missing' };
  yield* presentFaults('deputy', deputy);
}

export function* sharedWithFaults({ after: { sharedWith } }: MoveCase): Generator<Fault> {
  if (!sharedWith.some((name) => name.trim() !== '')) yield { field: 'sharedWith', reason: 'missing' };
}

/** Whether consultations that are not recorded hold a decision up. The council sets it. */
export function consultationsBlock({ settings }: ArrangementFacts): boolean {
  return settings.consultations === 'require';
}
