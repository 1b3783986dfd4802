import { day } from '../../domain/day.ts';
import type { CallWindow, Period, Term, TermCode, TermException } from '../../domain/term.ts';
import { termLimits } from '../pack/terms.ts';

/** What is wrong with one thing a term was told. */
export interface TermProblem {
  /** Which term of the arrangement, from 0. */
  readonly index: number;
  readonly term: TermCode;
  readonly field: string;
  readonly reason: 'missing' | 'tooShort' | 'tooLong' | 'notWhole' | 'tooLow' | 'tooHigh' | 'notADay' | 'notATime' | 'endsBeforeStart' | 'twice' | 'tooMany';
  /** The bound that was passed: characters, minutes, times or entries, as the field has it. */
  readonly limit?: number;
}

type Fault = Omit<TermProblem, 'index' | 'term'>;

/** Bounds of what a term is told. Defaults of ours, not of the policy: below them a term cannot be kept, above them it limits nothing. */
export const termBounds = {
  callMinutes: { least: 5, most: 120 },
  responseMinutes: { least: 15, most: 600 },
  count: { day: { least: 1, most: 5 }, week: { least: 1, most: 10 }, month: { least: 1, most: 20 } },
  windows: 2,
} as const;

/** Every fault of every term at once, in the order of the terms. */
export function checkTerms(terms: readonly Term[]): readonly TermProblem[] {
  return terms.flatMap((term, index) => {
    const twice = terms.findIndex(({ code }) => code === term.code) < index && !mayRepeat.includes(term.code);
    const faults: readonly Fault[] = [...(twice ? [{ field: 'code', reason: 'twice' } as const] : []), ...faultsOf(term), ...exceptionFaults(term)];
    return faults.map((fault) => ({ index, term: term.code, ...fault }));
  });
}

/** Kinds of which an arrangement can hold several: each names its own matter, building or service. */
const mayRepeat: readonly TermCode[] = [
  'PREMISES_EXCLUSION', 'NO_FURTHER_CORRESPONDENCE_ON_MATTER', 'NO_REPEAT_COMPLAINT_REGISTRATION', 'DISCRETIONARY_SERVICE_LIMIT', 'RETURN_DOCUMENTS',
];

function faultsOf(term: Term): Iterable<Fault> {
  switch (term.code) {
    case 'SPOC_NAMED_OFFICER':
      return nameFaults('colleague', term.colleague);
    case 'SPOC_GENERIC_INBOX':
      return nameFaults('mailbox', term.mailbox);
    case 'CALL_TIME_WINDOW':
      return windowFaults(term.windows);
    case 'CALL_MAX_DURATION':
      return numberFaults('minutes', term.minutes, termBounds.callMinutes);
    case 'CALL_MAX_FREQUENCY':
    case 'WRITTEN_MAX_FREQUENCY':
      return countFaults(term.count, term.per);
    case 'APPOINTMENT_ONLY':
      return nameFaults('bookWith', term.bookWith);
    case 'PREMISES_EXCLUSION':
      return premisesFaults(term.premises, term.instead);
    case 'NO_FURTHER_CORRESPONDENCE_ON_MATTER':
    case 'NO_REPEAT_COMPLAINT_REGISTRATION':
      return [...nameFaults('matter', term.matter), ...dayFaults('finalReplyOn', term.finalReplyOn)];
    case 'VIA_REPRESENTATIVE_ONLY':
      return nameFaults('representative', term.representative);
    case 'RESPONSE_TIME_LIMIT':
      return numberFaults('minutes', term.minutes, termBounds.responseMinutes);
    case 'BEHAVIOUR_AGREEMENT':
      return dayFaults('agreedOn', term.agreedOn);
    case 'DISCRETIONARY_SERVICE_LIMIT':
      return nameFaults('service', term.service);
    case 'RETURN_DOCUMENTS':
      return nameFaults('matter', term.matter);
    case 'WRITTEN_ONLY':
    case 'ONE_MEDIUM_ONLY':
    case 'TWO_OFFICERS':
      return [];
  }
}

function* nameFaults(field: string, text: string, most: number = termLimits.name): Generator<Fault> {
  if (text.trim() === '') yield { field, reason: 'missing' };
  if (text.length > most) yield { field, reason: 'tooLong', limit: most };
}

function* numberFaults(field: string, value: number, { least, most }: { readonly least: number; readonly most: number }): Generator<Fault> {
  if (!Number.isInteger(value)) yield { field, reason: 'notWhole' };
  else if (value < least) yield { field, reason: 'tooLow', limit: least };
  else if (value > most) yield { field, reason: 'tooHigh', limit: most };
}

function countFaults(count: number, per: Period): Generator<Fault> {
  return numberFaults('count', count, termBounds.count[per]);
}

function* dayFaults(field: string, text: string): Generator<Fault> {
  if (day(text) === undefined) yield { field, reason: 'notADay' };
}

const time = /^([01]\d|2[0-3]):[0-5]\d$/;

function* windowFaults(windows: readonly CallWindow[]): Generator<Fault> {
  if (windows.length === 0) yield { field: 'windows', reason: 'missing' };
  if (windows.length > termBounds.windows) yield { field: 'windows', reason: 'tooMany', limit: termBounds.windows };
  for (const [index, { days, from, to }] of windows.entries()) {
    const at = (part: string) => `windows.${String(index)}.${part}`;
    if (days.length === 0) yield { field: at('days'), reason: 'missing' };
    if (new Set(days).size < days.length) yield { field: at('days'), reason: 'twice' };
    if (!time.test(from)) yield { field: at('from'), reason: 'notATime' };
    if (!time.test(to)) yield { field: at('to'), reason: 'notATime' };
    else if (time.test(from) && to <= from) yield { field: at('to'), reason: 'endsBeforeStart' };
  }
}

function* premisesFaults(premises: readonly string[], instead: string): Generator<Fault> {
  if (premises.length === 0) yield { field: 'premises', reason: 'missing' };
  if (premises.length > termLimits.premises) yield { field: 'premises', reason: 'tooMany', limit: termLimits.premises };
  for (const [index, name] of premises.entries()) yield* nameFaults(`premises.${String(index)}`, name, termLimits.premisesName);
  yield* nameFaults('instead', instead, termLimits.instead);
}

function* exceptionFaults({ exceptFor = [] }: Term): Generator<Fault> {
  for (const [index, { alternative }] of exceptFor.entries()) {
    const field = `exceptFor.${String(index)}.alternative`;
    if (alternative.trim().length < termLimits.exceptionLeast) yield { field, reason: 'tooShort', limit: termLimits.exceptionLeast };
    if (alternative.length > termLimits.exceptionMost) yield { field, reason: 'tooLong', limit: termLimits.exceptionMost };
  }
  const named = exceptFor.map((exception: TermException) => exception.adjustment);
  if (new Set(named).size < named.length) yield { field: 'exceptFor', reason: 'twice' };
}
