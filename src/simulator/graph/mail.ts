import type { FieldValues, Mailbox, MailFolder, StoredMessage } from '../world/types.ts';
import { badRequest, forbidden, notFound } from './errors.ts';
import { mimeOf } from './mime.ts';
import { folderId, folderNames, immutable, isIdOf, messageAnswer } from './mailAnswers.ts';
import { queriedMessages } from './mailQuery.ts';
import { openMailbox, type OpenMailbox } from './permissions.ts';
import { allowOnly, selectOf, skippedTo, skipToken, topOf } from './query.ts';
import { context, link, type Call, type GraphResponse } from './wire.ts';

const usualPage = 10;
const largestPage = 1000;

export function readMessages(call: Call): GraphResponse {
  const { mailbox, bodies } = opened(call);
  allowOnly(call.options, ['$filter', '$search', '$select', '$orderby', '$top', '$skip', '$skiptoken', '$count']);
  const folder = call.params['folder'] === undefined ? undefined : folderOf(mailbox, call.params['folder']);
  const rows = queriedMessages(call, messagesIn(call, mailbox, folder), bodies);
  const size = topOf(call.options, usualPage);
  if (size > largestPage) throw badRequest(`The value of $top must be between 1 and ${largestPage}.`, 'ErrorInvalidUrlQuery');
  const from = startOf(call);
  const value = rows.slice(from, from + size).map((message) => messageAnswer(call, message, bodies, selectOf(call.options)));
  const next = from + size < rows.length ? { '@odata.nextLink': nextLink(call, from + size) } : {};
  return {
    status: 200,
    headers: applied(call),
    body: { '@odata.context': context(call, messagesContext(call, mailbox)), ...counted(call, folder, rows.length), ...next, value },
  };
}

export function readMessage(call: Call): GraphResponse {
  const { mailbox, bodies } = opened(call);
  allowOnly(call.options, ['$select']);
  const message = messagesIn(call, mailbox, undefined).find((one) => isIdOf(one, call.params['message'] ?? ''));
  if (!message) throw notFound('exchange');
  const answer = messageAnswer(call, message, bodies, selectOf(call.options));
  return {
    status: 200,
    headers: applied(call),
    body: { '@odata.context': context(call, `${messagesContext(call, mailbox)}/$entity`), ...answer },
  };
}

/** The whole message as MIME. */
export function readMime(call: Call): GraphResponse {
  const { mailbox, bodies } = opened(call);
  if (!bodies) throw forbidden('exchange');
  const message = messagesIn(call, mailbox, undefined).find((one) => isIdOf(one, call.params['message'] ?? ''));
  if (!message) throw notFound('exchange');
  return { status: 200, text: { type: 'text/plain', content: mimeOf(message) } };
}

export function readFolders(call: Call): GraphResponse {
  const { mailbox } = opened(call);
  allowOnly(call.options, ['$select', '$top']);
  const value = (Object.keys(folderNames) as MailFolder[]).map((folder) => folderAnswer(call, mailbox, folder));
  return { status: 200, body: { '@odata.context': context(call, `users('${owner(call, mailbox)}')/mailFolders`), value } };
}

export function readFolder(call: Call): GraphResponse {
  const { mailbox } = opened(call);
  allowOnly(call.options, ['$select']);
  const answer = folderAnswer(call, mailbox, folderOf(mailbox, call.params['folder'] ?? ''));
  return { status: 200, body: { '@odata.context': context(call, `users('${owner(call, mailbox)}')/mailFolders/$entity`), ...answer } };
}

function opened(call: Call): OpenMailbox {
  return openMailbox(call.world, call.person, call.scopes, call.params['user'] ?? 'me');
}

function messagesIn(call: Call, { address }: Mailbox, folder: MailFolder | undefined): readonly StoredMessage[] {
  return call.world.messages().filter((message) => message.mailbox === address && (folder === undefined || message.folder === folder));
}

function folderOf(mailbox: Mailbox, name: string): MailFolder {
  const folders = Object.keys(folderNames) as MailFolder[];
  const found = folders.find(
    (folder) => folderNames[folder].wellKnown === name.toLowerCase() || folderId(mailbox.address, folder) === name,
  );
  if (!found) throw badRequest('Id is malformed.', 'ErrorInvalidIdMalformed');
  return found;
}

function folderAnswer(call: Call, mailbox: Mailbox, folder: MailFolder): FieldValues {
  const messages = messagesIn(call, mailbox, folder);
  const whole: FieldValues = {
    id: folderId(mailbox.address, folder),
    displayName: folderNames[folder].displayName,
    childFolderCount: 0,
    unreadItemCount: messages.filter(({ unread }) => unread).length,
    totalItemCount: messages.length,
    isHidden: false,
  };
  const select = selectOf(call.options);
  return select === undefined
    ? whole
    : Object.fromEntries(Object.entries(whole).filter(([name]) => name === 'id' || select.includes(name)));
}

function startOf(call: Call): number {
  const token = call.options.get('$skiptoken');
  if (token !== undefined) return skippedTo(token, 'ErrorInvalidUrlQuery');
  const skip = call.options.get('$skip') ?? '0';
  if (!/^\d+$/.test(skip)) throw badRequest('Invalid skip token.', 'ErrorInvalidUrlQuery');
  return Number(skip);
}

/** The rest of a listing is at `$skip`, of a search at `$skiptoken`. */
function nextLink(call: Call, from: number): string {
  const others = [...call.options].filter(([name]) => name !== '$skip' && name !== '$skiptoken');
  const next = call.options.has('$search')
    ? (['$skiptoken', skipToken(from)] as const)
    : (['$skip', String(from)] as const);
  return link(call, call.path, [...others, next]);
}

/** Exchange counts rightly only within a folder, and not at all in a search. */
function counted(call: Call, folder: MailFolder | undefined, count: number): FieldValues {
  if (call.options.get('$count') !== 'true' || call.options.has('$search')) return {};
  return { '@odata.count': folder === undefined && call.options.has('$filter') ? -1 : count };
}

function applied(call: Call): Readonly<Record<string, string>> {
  return immutable(call) ? { 'Preference-Applied': 'IdType="ImmutableId"' } : {};
}

function owner(call: Call, { address, kind }: Mailbox): string {
  return kind === 'own' ? call.person.oid : encodeURIComponent(address);
}

function messagesContext(call: Call, mailbox: Mailbox): string {
  const select = selectOf(call.options);
  return `users('${owner(call, mailbox)}')/messages${select === undefined ? '' : `(${select.join(',')})`}`;
}
