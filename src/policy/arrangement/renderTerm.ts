import type { Day } from '../../domain/day.ts';
import type { CallWindow, Term } from '../../domain/term.ts';
import { mediumWords, terms, weekdayWords } from '../pack/terms.ts';

/** A term as staff read it. */
export interface RenderedTerm {
  readonly doText: string;
  readonly dontText: string;
  /** What is done instead for an adjustment, one line each. */
  readonly exceptions: readonly string[];
}

/** The lines of a term with everything it was told put in. */
export function renderTerm(term: Term): RenderedTerm {
  const { doText, dontText } = terms[term.code];
  const words = wordsOf(term);
  const fill = (line: string) => line.replace(/\{(\w+)\}/g, (gap, name: string) => words[name] ?? gap);
  return { doText: fill(doText), dontText: fill(dontText), exceptions: (term.exceptFor ?? []).map(({ alternative }) => `Instead: ${alternative}`) };
}

function wordsOf(term: Term): Readonly<Record<string, string>> {
  switch (term.code) {
    case 'ONE_MEDIUM_ONLY':
      return { medium: mediumWords[term.medium] };
    case 'CALL_TIME_WINDOW':
      return { windows: listed(term.windows.map(windowWords)) };
    case 'CALL_MAX_DURATION':
      return { minutes: String(term.minutes) };
    case 'CALL_MAX_FREQUENCY':
      return { count: term.count === 1 ? 'one call' : `${term.count} calls`, per: term.per };
    case 'WRITTEN_MAX_FREQUENCY':
      return { count: term.count === 1 ? 'once' : `${term.count} times`, per: term.per };
    case 'RESPONSE_TIME_LIMIT':
      return { minutes: String(term.minutes), per: term.per };
    case 'PREMISES_EXCLUSION':
      return { premises: listed(term.premises), instead: term.instead };
    case 'NO_FURTHER_CORRESPONDENCE_ON_MATTER':
    case 'NO_REPEAT_COMPLAINT_REGISTRATION':
      return { matter: term.matter, finalReplyOn: dayWords(term.finalReplyOn) };
    case 'BEHAVIOUR_AGREEMENT':
      return { agreedOn: dayWords(term.agreedOn) };
    default:
      return Object.fromEntries(Object.entries(term).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  }
}

function windowWords({ days, from, to }: CallWindow): string {
  return `${listed(days.map((each) => weekdayWords[each]))} from ${from} to ${to}`;
}

function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

function dayWords(on: Day): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(`${on}T00:00:00Z`));
}
