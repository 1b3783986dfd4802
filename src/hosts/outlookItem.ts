import { instant } from '../domain/day.ts';
import { emailAddress, type EmailAddress } from '../domain/emailAddress.ts';
import type { Sender, OpenMessage } from '../domain/sender.ts';

/** What Outlook has open: its type says everything at once, so each member may in truth be missing or of another kind. */
export type OutlookItem = NonNullable<Office.Mailbox['item']>;

/** Meetings are messages of these classes. */
const meeting = /^IPM\.Schedule\./i;

/** Tells one item from the next. Outlook gives some items no id: their Message-ID or sender and time stand in for it. */
export function itemKey(item: OutlookItem): string {
  try {
    const id = textIn(item.itemId);
    if (id !== '') return id;
    const messageId = textIn(item.internetMessageId);
    return messageId === '' ? `${senderOf(item.from)?.address ?? ''} ${momentOf(item.dateTimeCreated) ?? ''} ${textIn(item.subject)}` : messageId;
  } catch {
    return '';
  }
}

/** The open message, all but the mailbox it lies in; undefined where there is no sender to check. */
export function messageOf(item: OutlookItem): OpenMessage | undefined {
  try {
    if (item.itemType !== Office.MailboxEnums.ItemType.Message || meeting.test(textIn(item.itemClass))) return undefined;
    const from = senderOf(item.from);
    const receivedAt = momentOf(item.dateTimeCreated);
    if (!from || receivedAt === undefined) return undefined;
    const sender = senderOf(item.sender);
    const internetMessageId = textIn(item.internetMessageId);
    const conversationId = textIn(item.conversationId);
    return {
      itemId: itemKey(item),
      subject: textIn(item.subject),
      from,
      to: sendersOf(item.to),
      cc: sendersOf(item.cc),
      receivedAt,
      ...(sender && sender.address !== from.address ? { sentBy: sender } : {}),
      ...(internetMessageId === '' ? {} : { internetMessageId }),
      ...(conversationId === '' ? {} : { conversationId }),
    };
  } catch {
    // Outlook throws where the item is protected and our permission does not reach.
    return undefined;
  }
}

function senderOf(details: unknown): Sender | undefined {
  if (typeof details !== 'object' || details === null || !('emailAddress' in details)) return undefined;
  const address: EmailAddress | undefined = emailAddress(textIn(details.emailAddress));
  return address && { address, name: 'displayName' in details ? textIn(details.displayName) : '' };
}

function sendersOf(list: unknown): readonly Sender[] {
  return Array.isArray(list) ? list.flatMap((one) => senderOf(one) ?? []) : [];
}

/** While somebody writes, most members are objects with methods. */
function textIn(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function momentOf(value: unknown): ReturnType<typeof instant> {
  return value instanceof Date && !Number.isNaN(value.getTime()) ? instant(value.toISOString()) : undefined;
}
