import type { Correspondent, StoredMessage } from '../world/types.ts';
import { badRequest } from './errors.ts';
import type { Kql, KqlOperator } from './kql.ts';
import { plainText } from './mailAnswers.ts';

type Term = Extract<Kql, { kind: 'term' }>;

/**
 * Whether a search finds a message. As in Exchange this works on words, not on whole addresses:
 * `a.b@example.org` also finds `a.b@example.org.uk`. The text of messages is looked at only where the caller may read it.
 */
export function finds(search: Kql, message: StoredMessage, bodies: boolean): boolean {
  switch (search.kind) {
    case 'and':
      return finds(search.left, message, bodies) && finds(search.right, message, bodies);
    case 'or':
      return finds(search.left, message, bodies) || finds(search.right, message, bodies);
    case 'not':
      return !finds(search.operand, message, bodies);
    case 'term':
      return findsTerm(search, message, bodies);
  }
}

function findsTerm(term: Term, message: StoredMessage, bodies: boolean): boolean {
  switch (term.property) {
    case 'received':
    case 'sent':
      return inTime(term.operator, message.at, term.value);
    case 'hasattachment':
    case 'hasattachments':
      return /^(false|no|0)$/i.test(term.value);
    case 'kind':
      return (term.value.toLowerCase() === 'meetings') === message.kind.startsWith('meeting');
    case 'attachment':
    case 'size':
      return false;
    default: {
      const wanted = wordsOf(term.value);
      return heldBy(term.property, message, bodies).some((held) => hasWords(held, wanted, term.value.endsWith('*')));
    }
  }
}

type Words = readonly string[];

/** The words of each text that a search for a property looks at. */
function heldBy(property: string | undefined, message: StoredMessage, bodies: boolean): readonly Words[] {
  const from = () => wordsOfPeople([message.from, message.sender]);
  const recipients = () => wordsOfPeople([...message.to, ...message.cc, ...message.bcc]);
  const body = () => (bodies ? [wordsOf(plainText(message.body))] : []);
  switch (property) {
    case 'from':
      return from();
    case 'to':
      return wordsOfPeople(message.to);
    case 'cc':
      return wordsOfPeople(message.cc);
    case 'bcc':
      return wordsOfPeople(message.bcc);
    case 'recipients':
      return recipients();
    case 'participants':
      return [...from(), ...recipients()];
    case 'subject':
      return [wordsOf(message.subject)];
    case 'body':
      return body();
    default:
      return [wordsOf(message.subject), ...body(), ...from(), ...recipients()];
  }
}

/** What Exchange's index holds: in a large mailbox cutting names into words anew takes longer than all the rest of a search. */
const indexed = new WeakMap<Correspondent, readonly Words[]>();

function wordsOfPeople(people: readonly (Correspondent | undefined)[]): readonly Words[] {
  return people.flatMap((person) => (person ? (indexed.get(person) ?? indexPerson(person)) : []));
}

function indexPerson(person: Correspondent): readonly Words[] {
  const words = [wordsOf(person.name), wordsOf(person.address)];
  indexed.set(person, words);
  return words;
}

/** The words stand one after another among those held; where it is open, the last is the beginning of one. */
function hasWords(held: Words, words: Words, open: boolean): boolean {
  if (words.length === 0) return false;
  return held.some((_, from) =>
    words.every((word, index) => {
      const there = held[from + index];
      return there !== undefined && (open && index === words.length - 1 ? there.startsWith(word) : there === word);
    }),
  );
}

function wordsOf(text: string): Words {
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function inTime(operator: KqlOperator, at: string, value: string): boolean {
  const range = /^(\S+?)\.\.(\S+)$/.exec(value);
  if (range?.[1] !== undefined && range[2] !== undefined) return inTime('>=', at, range[1]) && inTime('<=', at, range[2]);
  const moment = Date.parse(value);
  if (Number.isNaN(moment)) throw badRequest(`Syntax error: '${value}' is no date.`, 'BadRequest');
  const time = Date.parse(at);
  const wholeDay = value.length <= 10 ? 86_400_000 : 1;
  switch (operator) {
    case '>=':
      return time >= moment;
    case '>':
      return time >= moment + wholeDay;
    case '<=':
      return time < moment + wholeDay;
    case '<':
      return time < moment;
    case '<>':
      return time < moment || time >= moment + wholeDay;
    default:
      return time >= moment && time < moment + wholeDay;
  }
}
