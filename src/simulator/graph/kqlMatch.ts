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
      return (term.value.toLowerCase() === 'meetings') === (message.kind === 'meeting');
    case 'attachment':
    case 'bcc':
    case 'size':
      return false;
    default:
      return textsOf(term.property, message, bodies).some((text) => hasWords(text, term.value));
  }
}

function textsOf(property: string | undefined, message: StoredMessage, bodies: boolean): readonly string[] {
  const from = texts([message.from, message.sender]);
  const body = bodies ? [plainText(message.body)] : [];
  switch (property) {
    case 'from':
      return from;
    case 'to':
      return texts(message.to);
    case 'cc':
      return texts(message.cc);
    case 'recipients':
      return texts([...message.to, ...message.cc]);
    case 'participants':
      return [...from, ...texts([...message.to, ...message.cc])];
    case 'subject':
      return [message.subject];
    case 'body':
      return body;
    default:
      return [message.subject, ...body, ...from, ...texts([...message.to, ...message.cc])];
  }
}

function texts(people: readonly (Correspondent | undefined)[]): readonly string[] {
  return people.flatMap((person) => (person ? [person.name, person.address] : []));
}

/** The words of `wanted` stand one after another in the text; a `*` at its end stands for the rest of a word. */
function hasWords(text: string, wanted: string): boolean {
  const words = wordsOf(wanted);
  const held = wordsOf(text);
  if (words.length === 0) return false;
  const open = wanted.endsWith('*');
  return held.some((_, from) =>
    words.every((word, index) => {
      const there = held[from + index];
      return there !== undefined && (open && index === words.length - 1 ? there.startsWith(word) : there === word);
    }),
  );
}

function wordsOf(text: string): readonly string[] {
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
