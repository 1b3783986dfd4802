import type { StoredMessage } from '../world/types.ts';
import { badRequest } from './errors.ts';
import { comparesAs, parseFilter, pathsOf, type Filter } from './filter.ts';
import type { Literal } from './filterTokens.ts';
import { parseSearch } from './kql.ts';
import { finds } from './kqlMatch.ts';
import { folderId } from './mailAnswers.ts';
import { orderOf, type SortKey } from './query.ts';
import type { Call } from './wire.ts';

/** A search finds no more than this. */
const mostFound = 1000;

type Value = string | number | boolean | undefined;

/** What can be filtered and sorted by, as Exchange compares it. */
const readers: Readonly<Record<string, (message: StoredMessage) => Value>> = {
  receivedDateTime: ({ at }) => Date.parse(at),
  sentDateTime: ({ at }) => Date.parse(at),
  createdDateTime: ({ at }) => Date.parse(at),
  lastModifiedDateTime: ({ at }) => Date.parse(at),
  'from/emailAddress/address': ({ from }) => from?.address.toLowerCase(),
  'from/emailAddress/name': ({ from }) => from?.name.toLowerCase(),
  'sender/emailAddress/address': ({ sender }) => sender?.address.toLowerCase(),
  subject: ({ subject }) => subject.toLowerCase(),
  conversationId: ({ conversationId }) => conversationId,
  internetMessageId: ({ internetMessageId }) => internetMessageId,
  parentFolderId: ({ mailbox, folder }) => folderId(mailbox, folder),
  isRead: ({ unread }) => !unread,
  isDraft: ({ folder }) => folder === 'drafts',
  hasAttachments: () => false,
  importance: () => 'normal',
};
const exactText = ['conversationId', 'internetMessageId', 'parentFolderId'];

/** The messages that a call's `$search` or `$filter` lets through, in the order Exchange gives them. */
export function queriedMessages(call: Call, messages: readonly StoredMessage[], bodies: boolean): readonly StoredMessage[] {
  const search = call.options.get('$search');
  const text = call.options.get('$filter');
  const order = orderOf(call.options);
  if (search !== undefined) {
    if (text !== undefined) throw badRequest('The query parameter $filter is not supported with $search.', 'SearchWithFilter');
    if (order.length > 0) throw badRequest('The query parameter $orderBy is not supported with $search.', 'SearchWithOrderBy');
    const wanted = parseSearch(search);
    return sorted(
      messages.filter((message) => finds(wanted, message, bodies)),
      [{ path: 'sentDateTime', descending: true }],
    ).slice(0, mostFound);
  }
  if (text === undefined) return sorted(messages, order.length > 0 ? order : [{ path: 'receivedDateTime', descending: true }]);
  const filter = parseFilter(text);
  checkEfficient(filter, order);
  const matching = messages.filter((message) => matches(message, filter));
  return sorted(matching, order.length > 0 ? order : [{ path: 'receivedDateTime', descending: false }]);
}

/** What is sorted by has to be filtered by, first and in the same order. */
function checkEfficient(filter: Filter, order: readonly SortKey[]): void {
  const filtered = [...new Set(pathsOf(filter))];
  if (order.some(({ path }, index) => filtered[index] !== path)) {
    throw badRequest('The restriction or sort order is too complex for this operation.', 'InefficientFilter');
  }
}

function matches(message: StoredMessage, filter: Filter): boolean {
  switch (filter.kind) {
    case 'and':
      return matches(message, filter.left) && matches(message, filter.right);
    case 'or':
      return matches(message, filter.left) || matches(message, filter.right);
    case 'not':
      return !matches(message, filter.operand);
    case 'compare':
      return comparesAs(readerOf(filter.path)(message), filter.operator, literalFor(filter.path, filter.literal));
    case 'call':
      return calls(readerOf(filter.path)(message), filter.name, literalFor(filter.path, filter.literal));
  }
}

function readerOf(path: string): (message: StoredMessage) => Value {
  const reader = readers[path];
  if (!reader) throw badRequest(`The property '${path}' cannot be filtered or sorted.`, 'ErrorInvalidUrlQueryFilter');
  return reader;
}

function literalFor(path: string, literal: Literal): Value {
  const wrong = badRequest(`A value of type ${literal.type} cannot be compared with '${path}'.`, 'ErrorInvalidUrlQueryFilter');
  const timed = path.endsWith('DateTime');
  switch (literal.type) {
    case 'moment':
      if (!timed) throw wrong;
      return Date.parse(literal.value);
    case 'string':
      if (timed) throw wrong;
      return exactText.includes(path) ? literal.value : literal.value.toLowerCase();
    case 'null':
      return undefined;
    default:
      return literal.value;
  }
}

function calls(held: Value, name: 'startswith' | 'endswith' | 'contains', wanted: Value): boolean {
  if (typeof held !== 'string' || typeof wanted !== 'string') return false;
  if (name === 'startswith') return held.startsWith(wanted);
  return name === 'endswith' ? held.endsWith(wanted) : held.includes(wanted);
}

function sorted(messages: readonly StoredMessage[], order: readonly SortKey[]): readonly StoredMessage[] {
  const readersInOrder = order.map(({ path, descending }) => ({ read: readerOf(path), descending }));
  return [...messages].sort((a, b) => {
    for (const { read, descending } of readersInOrder) {
      const [left, right] = [read(a) ?? '', read(b) ?? ''];
      if (left !== right) return left < right === descending ? 1 : -1;
    }
    return a.id.localeCompare(b.id);
  });
}
