import { conversationMedia } from '../../domain/medium.ts';
import { periods, termCodes, weekdays, type CallWindow, type Period, type Term, type TermCode } from '../../domain/term.ts';
import { termSamples } from '../pack/bringOverColumns.ts';
import type { CouncilPack } from '../pack/suppliedPack.ts';
import { mediumWords, terms } from '../pack/terms.ts';
import { plain } from './cellText.ts';
import { readNamed } from './named.ts';
import { readDay } from './readDay.ts';

export type ReadTerm =
  | { readonly ok: true; readonly term: Term }
  | { readonly ok: false; readonly reason: 'unknownTerm' | 'termDetail'; readonly of: string };

/** A term as somebody writes it in a cell: its name or code, and after a colon what it needs. */
export function readTerm(entry: string, own: Pick<CouncilPack, 'terms'>): ReadTerm {
  const found = readNamed(entry, termCodes, (code) => [terms[code].label, own.terms[code]?.label ?? '']);
  if (found === undefined) return { ok: false, reason: 'unknownTerm', of: shortened(entry) };
  const term = read[found.code](found.parts);
  return term === undefined ? { ok: false, reason: 'termDetail', of: termSamples[found.code] } : { ok: true, term };
}

/** So much of an entry as a sentence can hold. */
export function shortened(entry: string): string {
  return entry.length > 60 ? `${entry.slice(0, 59)}…` : entry;
}

type Parts = readonly string[];

/** Undefined: what a term needs is not there, or not readable. Whether it is within bounds is asked later. */
const read: { readonly [Code in TermCode]: (parts: Parts) => Extract<Term, { readonly code: Code }> | undefined } = {
  SPOC_NAMED_OFFICER: one((colleague) => ({ code: 'SPOC_NAMED_OFFICER', colleague })),
  SPOC_GENERIC_INBOX: one((mailbox) => ({ code: 'SPOC_GENERIC_INBOX', mailbox })),
  WRITTEN_ONLY: none({ code: 'WRITTEN_ONLY' }),
  ONE_MEDIUM_ONLY: one((text) => {
    const medium = conversationMedia.find((each) => [each, mediumWords[each]].some((word) => plain(word) === plain(text)));
    return medium && { code: 'ONE_MEDIUM_ONLY', medium };
  }),
  CALL_TIME_WINDOW: (parts) => {
    const windows = parts.map(windowOf);
    const sure = windows.filter((each) => each !== undefined);
    return sure.length === windows.length && sure.length > 0 ? { code: 'CALL_TIME_WINDOW', windows: sure } : undefined;
  },
  CALL_MAX_DURATION: one((text) => numbered(text, (minutes) => ({ code: 'CALL_MAX_DURATION', minutes }))),
  CALL_MAX_FREQUENCY: one((text) => often(text, (count, per) => ({ code: 'CALL_MAX_FREQUENCY', count, per }))),
  WRITTEN_MAX_FREQUENCY: one((text) => often(text, (count, per) => ({ code: 'WRITTEN_MAX_FREQUENCY', count, per }))),
  APPOINTMENT_ONLY: one((bookWith) => ({ code: 'APPOINTMENT_ONLY', bookWith })),
  TWO_OFFICERS: none({ code: 'TWO_OFFICERS' }),
  PREMISES_EXCLUSION: two((names, instead) => ({ code: 'PREMISES_EXCLUSION', premises: names.split(',').map((name) => name.trim()), instead })),
  NO_FURTHER_CORRESPONDENCE_ON_MATTER: two((matter, text) => {
    const on = readDay(text);
    return on.ok ? { code: 'NO_FURTHER_CORRESPONDENCE_ON_MATTER', matter, finalReplyOn: on.day } : undefined;
  }),
  NO_REPEAT_COMPLAINT_REGISTRATION: two((matter, text) => {
    const on = readDay(text);
    return on.ok ? { code: 'NO_REPEAT_COMPLAINT_REGISTRATION', matter, finalReplyOn: on.day } : undefined;
  }),
  VIA_REPRESENTATIVE_ONLY: one((representative) => ({ code: 'VIA_REPRESENTATIVE_ONLY', representative })),
  RESPONSE_TIME_LIMIT: one((text) => often(text, (minutes, per) => ({ code: 'RESPONSE_TIME_LIMIT', minutes, per }))),
  BEHAVIOUR_AGREEMENT: one((text) => {
    const on = readDay(text);
    return on.ok ? { code: 'BEHAVIOUR_AGREEMENT', agreedOn: on.day } : undefined;
  }),
  DISCRETIONARY_SERVICE_LIMIT: one((service) => ({ code: 'DISCRETIONARY_SERVICE_LIMIT', service })),
  RETURN_DOCUMENTS: one((matter) => ({ code: 'RETURN_DOCUMENTS', matter })),
};

function none<T>(term: T): (parts: Parts) => T | undefined {
  return (parts) => (parts.length === 0 ? term : undefined);
}

function one<T>(make: (text: string) => T | undefined): (parts: Parts) => T | undefined {
  return ([text = '', ...rest]) => (text === '' || rest.length > 0 ? undefined : make(text));
}

function two<T>(make: (first: string, second: string) => T | undefined): (parts: Parts) => T | undefined {
  return ([first = '', second = '', ...rest]) => (first === '' || second === '' || rest.length > 0 ? undefined : make(first, second));
}

function numbered<T>(text: string, make: (count: number) => T): T | undefined {
  const found = /^(\d{1,4})( ?min(ute)?s?)?$/i.exec(text);
  return found ? make(Number(found[1])) : undefined;
}

/** `2 a month`, `60 minutes a week`, `1 per day`. */
function often<T>(text: string, make: (count: number, per: Period) => T): T | undefined {
  const found = /^(\d{1,4})(?: (?:times?|calls?|letters?|minutes?))? (?:an?|per|every) ([a-z]+)$/i.exec(text);
  const per = periods.find((period) => period === found?.[2]?.toLowerCase());
  return found && per ? make(Number(found[1]), per) : undefined;
}

/** `Monday, Thursday 10:00-11:00`. */
function windowOf(text: string): CallWindow | undefined {
  const found = /^([a-z,\s]+?)\s*(\d{1,2}[:.]\d{2})\s*(?:-|–|to)\s*(\d{1,2}[:.]\d{2})$/i.exec(text);
  if (!found) return undefined;
  const [, names = '', from = '', to = ''] = found;
  const words = names.toLowerCase().split(/[\s,]+/).filter((word) => word !== '' && word !== 'and' && word !== 'from');
  const days = words.map((word) => weekdays.find((each) => word.length >= 3 && each.startsWith(word.replace(/s$/, ''))));
  const sure = days.filter((each) => each !== undefined);
  return sure.length === days.length && sure.length > 0 ? { days: sure, from: clock(from), to: clock(to) } : undefined;
}

function clock(text: string): string {
  return text.replace('.', ':').padStart(5, '0');
}
