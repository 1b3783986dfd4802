import { places } from '../places.ts';
import type { Correspondent, FieldValues, MailFolder, MessageKind, StoredMessage } from '../world/types.ts';
import { guidFor } from '../world/ids.ts';
import { badRequest } from './errors.ts';
import type { Call } from './wire.ts';

/** Well-known names of folders, as paths spell them. */
export const folderNames: Readonly<Record<MailFolder, { readonly wellKnown: string; readonly displayName: string }>> = {
  inbox: { wellKnown: 'inbox', displayName: 'Inbox' },
  sent: { wellKnown: 'sentitems', displayName: 'Sent Items' },
  drafts: { wellKnown: 'drafts', displayName: 'Drafts' },
  deleted: { wellKnown: 'deleteditems', displayName: 'Deleted Items' },
};

const basicMembers = [
  'id',
  'createdDateTime',
  'lastModifiedDateTime',
  'changeKey',
  'categories',
  'receivedDateTime',
  'sentDateTime',
  'hasAttachments',
  'internetMessageId',
  'subject',
  'importance',
  'parentFolderId',
  'conversationId',
  'isRead',
  'isDraft',
  'webLink',
  'sender',
  'from',
  'toRecipients',
  'ccRecipients',
  'bccRecipients',
  'replyTo',
];
const textMembers = ['body', 'bodyPreview', 'uniqueBody'];
/** Right to ask for, empty in this pretend mailbox. */
const emptyMembers = [
  'conversationIndex',
  'flag',
  'inferenceClassification',
  'internetMessageHeaders',
  'isDeliveryReceiptRequested',
  'isReadReceiptRequested',
];

/** An id as Exchange gives it: another one where ids that never change are asked for. */
export function messageId(call: Pick<Call, 'headers'>, message: StoredMessage): string {
  return idOf(message, immutable(call));
}

export function immutable(call: Pick<Call, 'headers'>): boolean {
  return /IdType="ImmutableId"/.test(call.headers['prefer'] ?? '');
}

/** Whether an id in a path, of either kind, is this message's. */
export function isIdOf(message: StoredMessage, id: string): boolean {
  return id === idOf(message, false) || id === idOf(message, true);
}

function idOf(message: StoredMessage, unchanging: boolean): string {
  const place = unchanging ? message.mailbox : `${message.mailbox}/${message.folder}`;
  return `${unchanging ? 'AAkALgAA' : 'AAMkADAw'}${Buffer.from(guidFor(`${place}/${message.id}`)).toString('base64url')}AAA=`;
}

export function folderId(mailbox: string, folder: MailFolder): string {
  return `AAMkADAwFolder${Buffer.from(guidFor(`${mailbox}/${folder}`)).toString('base64url')}AAA=`;
}

/** A message as Graph answers it: what was selected, and of its text only what the token allows. */
export function messageAnswer(call: Call, message: StoredMessage, bodies: boolean, select: readonly string[] | undefined): FieldValues {
  const whole: FieldValues = { ...headOf(call, message), ...(bodies ? textOf(call, message) : {}) };
  const changeKey = whole['changeKey'];
  const marks = {
    ...typeOf(message),
    '@odata.etag': `W/"${String(changeKey)}"`,
    id: whole['id'],
  };
  if (select === undefined || select.includes('*')) return { ...marks, ...whole };
  const unknown = select.find((name) => ![...basicMembers, ...textMembers, ...emptyMembers].includes(name));
  if (unknown !== undefined) {
    const message_ = `Parsing OData Select and Expand failed: Could not find a property named '${unknown}' on type 'microsoft.graph.message'.`;
    throw badRequest(message_, 'RequestBroker--ParseUri');
  }
  return { ...marks, ...Object.fromEntries(Object.entries(whole).filter(([name]) => select.includes(name))) };
}

/** Graph names the type of what is more than a message, whatever was selected. */
const types: Partial<Readonly<Record<MessageKind, string>>> = { meeting: 'eventMessageRequest', meetingCalledOff: 'eventMessage', meetingAnswer: 'eventMessageResponse' };

function typeOf({ kind }: StoredMessage): FieldValues {
  const type = types[kind];
  return type === undefined ? {} : { '@odata.type': `#microsoft.graph.${type}` };
}

function headOf(call: Call, message: StoredMessage): FieldValues {
  const id = messageId(call, message);
  const mail = call.origin === places.graph ? places.mail : call.origin;
  return {
    id,
    createdDateTime: message.at,
    lastModifiedDateTime: message.at,
    changeKey: Buffer.from(guidFor(`change/${message.mailbox}/${message.id}`))
      .toString('base64')
      .slice(0, 40),
    categories: [],
    receivedDateTime: message.at,
    sentDateTime: message.at,
    hasAttachments: false,
    internetMessageId: message.internetMessageId,
    subject: message.subject,
    importance: 'normal',
    parentFolderId: folderId(message.mailbox, message.folder),
    conversationId: message.conversationId,
    isRead: !message.unread,
    isDraft: message.folder === 'drafts',
    webLink: `${mail}/mail/?ItemID=${encodeURIComponent(id)}&exvsurl=1&viewmodel=ReadMessageItem`,
    ...(message.sender ? { sender: recipient(message.sender) } : {}),
    ...(message.from ? { from: recipient(message.from) } : {}),
    toRecipients: message.to.map(recipient),
    ccRecipients: message.cc.map(recipient),
    bccRecipients: message.bcc.map(recipient),
    replyTo: message.replyTo.map(recipient),
  };
}

function textOf(call: Call, message: StoredMessage): FieldValues {
  const asText = /outlook\.body-content-type="text"/.test(call.headers['prefer'] ?? '');
  const body = asText ? { contentType: 'text', content: plainText(message.body) } : { contentType: 'html', content: message.body };
  return { bodyPreview: plainText(message.body).slice(0, 255), body };
}

function recipient({ name, address }: Correspondent): FieldValues {
  return { emailAddress: { name, address } };
}

/** HTML as words. */
export function plainText(html: string): string {
  const text = html
    .replace(/<(style|script)[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<\/?(p|div|br|h\d|ul|ol|li|table|tr|td|th|blockquote|hr)\b[^>]*>/gi, ' ')
    .replace(/<[^>]*>/g, '');
  const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" };
  return text
    .replace(/&(#39|\w+);/g, (whole, name: string) => named[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
}
