import type { ConductLetterCard, Confidence } from '../../domain/card.ts';
import type { Day } from '../../domain/day.ts';
import type { StaffId } from '../../domain/role.ts';
import type { Warning } from '../../domain/warning.ts';
import type { Evidence } from '../arrangement/move.ts';
import { addMonths } from '../calendar/addMonths.ts';
import { countsAsEvidence } from '../incident/incidentSteps.ts';
import type { Settings } from '../pack/settings.ts';

export interface LetterProblem {
  readonly field: 'service' | 'incidents' | 'letterRef' | 'approvedBy' | 'sentOn' | 'monitorUntil' | 'factCorrectionBy' | 'kind';
  readonly reason: 'missing' | 'involved' | 'endsBeforeStart' | 'beyondCap' | 'afterEnd' | 'noEarlierLetter';
  /** Months, where the reason is a cap. */
  readonly limit?: number;
}

/** What is known beside a letter before it is sent. */
export interface LetterFacts {
  readonly evidence: readonly Evidence[];
  /** Letters of the same customer. */
  readonly earlier: readonly Warning[];
  readonly settings: Settings;
}

/** Everything that keeps a letter about conduct from being sent, at once. */
export function checkLetter(letter: Warning, facts: LetterFacts): readonly LetterProblem[] {
  return [...contentProblems(letter, facts), ...dayProblems(letter, facts.settings), ...orderProblems(letter, facts.earlier)];
}

function* contentProblems(letter: Warning, { evidence }: LetterFacts): Generator<LetterProblem> {
  if (letter.service.trim() === '') yield { field: 'service', reason: 'missing' };
  const linked = evidence.filter(({ ref, customers }) => letter.incidents.includes(ref) && customers.includes(letter.customer));
  if (!linked.some(({ state }) => countsAsEvidence(state))) yield { field: 'incidents', reason: 'missing' };
  if (letter.letterRef.trim() === '') yield { field: 'letterRef', reason: 'missing' };
  if (letter.approvedBy === undefined) yield { field: 'approvedBy', reason: 'missing' };
  else if (isInvolvedIn(letter.approvedBy, linked)) yield { field: 'approvedBy', reason: 'involved' };
}

function isInvolvedIn(who: StaffId, linked: readonly Evidence[]): boolean {
  return linked.some(({ involved }) => involved.includes(who));
}

function* dayProblems({ sentOn, monitorUntil, factCorrectionBy }: Warning, { warnMonitorMonths }: Settings): Generator<LetterProblem> {
  if (sentOn === undefined) yield { field: 'sentOn', reason: 'missing' };
  if (monitorUntil === undefined) yield { field: 'monitorUntil', reason: 'missing' };
  if (factCorrectionBy === undefined) yield { field: 'factCorrectionBy', reason: 'missing' };
  if (sentOn === undefined || monitorUntil === undefined) return;
  if (monitorUntil <= sentOn) yield { field: 'monitorUntil', reason: 'endsBeforeStart' };
  if (monitorUntil > addMonths(sentOn, warnMonitorMonths)) yield { field: 'monitorUntil', reason: 'beyondCap', limit: warnMonitorMonths };
  if (factCorrectionBy === undefined) return;
  if (factCorrectionBy <= sentOn) yield { field: 'factCorrectionBy', reason: 'endsBeforeStart' };
  if (factCorrectionBy > monitorUntil) yield { field: 'factCorrectionBy', reason: 'afterEnd' };
}

/** A final letter follows a first one that still counts. An informal word needs nothing before it. */
function* orderProblems({ kind, customer, sentOn }: Warning, earlier: readonly Warning[]): Generator<LetterProblem> {
  const first = earlier.some((each) => each.customer === customer && each.kind === 'first' && sentOn !== undefined && letterCounts(each, sentOn));
  if (kind === 'final' && !first) yield { field: 'kind', reason: 'noEarlierLetter' };
}

/** Whether a letter counts on a day: sent, not withdrawn, and its last day, which is included, has not passed. */
export function letterCounts({ state, sentOn, monitorUntil }: Warning, on: Day): boolean {
  return state === 'sent' && sentOn !== undefined && sentOn <= on && monitorUntil !== undefined && on <= monitorUntil;
}

/** What front-line staff may know of a letter, so that no second one goes: kind, service and days. Only once it was sent. */
export function letterCardOf(letter: Warning, confidence: Confidence = 'confirmed'): ConductLetterCard | undefined {
  const { ref, customer, kind, service, state, sentOn, monitorUntil } = letter;
  if (state !== 'sent' || sentOn === undefined || monitorUntil === undefined) return undefined;
  return { kind: 'conductLetter', ref, customer, confidence, letter: kind, service, sentOn, until: monitorUntil };
}
