import { toUnicode } from 'punycode/punycode.es6.js';
import { daysCounted, lineMost, type Contact } from '../domain/contact.ts';
import { addDays, dayOf, instant, type Day, type Instant } from '../domain/day.ts';
import { emailAddress, type EmailAddress } from '../domain/emailAddress.ts';
import type { Graph } from '../graph/graphRequest.ts';
import { mostFound, searchMail, type MailMessage } from '../graph/mailSearch.ts';
import type { Clock } from '../ports/clock.ts';
import type { Mail } from '../ports/mail.ts';
import { failure, success } from '../ports/problem.ts';
import { clipped } from './columns.ts';
import { conversationKey } from './conversationKey.ts';

export interface MailGraphs {
  /** For the person's own mailbox (`Mail.ReadBasic`). */
  readonly own: Graph;
  /** For shared mailboxes (`Mail.Read.Shared`). */
  readonly shared: Graph;
}

/** Who of the council writes from an address: a colleague, or a mailbox that several use; undefined where nobody of it does. */
export type OurWriter = (address: EmailAddress) => 'colleague' | 'mailbox' | undefined;

/**
 * Mails between an address and the council, found by one search a mailbox. The search is blurred; only the exact address
 * counts. What a third person wrote to both is neither the customer's word nor ours, and stays out.
 */
export function createMail({ own, shared }: MailGraphs, clock: Clock, ourWriter: OurWriter): Mail {
  return {
    contactsWith: async (address, mailbox, { older, signal } = {}) => {
      const found = await searchMail(mailbox === 'own' ? own : shared, {
        mailbox: mailbox === 'own' ? undefined : mailbox,
        participant: spellingsOf(address),
        next: older?.path,
        signal,
      });
      if (!found.ok) return found;
      const { rows, next } = found.value;
      const contacts: Contact[] = [];
      for (const message of rows) {
        const writer = writerOf(message, address, ourWriter);
        if (message.isDraft || writer === undefined || !concerns(message, address)) continue;
        const contact = contactOf(message, writer, mailbox);
        if (!contact) return failure('malformed', 'a mail without a time');
        contacts.push(contact);
      }
      const read = (older?.read ?? 0) + rows.length;
      const since = addDays(dayOf(clock.now(), 'UTC'), -daysCounted - 1);
      const cutOff = read >= mostFound;
      const complete = reachesBack(rows, since) || (next === undefined && !cutOff);
      return success({ contacts, complete, ...(cutOff ? { cutOff } : next === undefined ? {} : { older: { path: next, read } }) });
    },
  };
}

/** Mail keeps the domain as it came: in letters, or in IDNA's form of them. */
function spellingsOf(address: EmailAddress): readonly string[] {
  return [...new Set([address, toUnicode(address)])];
}

function reachesBack(messages: readonly MailMessage[], since: Day): boolean {
  const oldest = messages.at(-1);
  const at = oldest && momentOf(oldest, 'in');
  return at !== undefined && dayOf(at, 'UTC') < since;
}

function concerns({ from, toRecipients, ccRecipients, bccRecipients }: MailMessage, address: EmailAddress): boolean {
  return [from, ...toRecipients, ...ccRecipients, ...bccRecipients].some((one) => emailAddress(one?.emailAddress.address ?? '') === address);
}

/** The customer, a colleague, or a mailbox that several colleagues use; undefined for anybody else. */
function writerOf({ from }: MailMessage, address: EmailAddress, ourWriter: OurWriter): 'customer' | ReturnType<OurWriter> {
  const writer = emailAddress(from?.emailAddress.address ?? '');
  if (writer === undefined) return undefined;
  return writer === address ? 'customer' : ourWriter(writer);
}

function contactOf(message: MailMessage, writer: 'customer' | 'colleague' | 'mailbox', mailbox: EmailAddress | 'own'): Contact | undefined {
  const direction = writer === 'customer' ? 'in' : 'out';
  const at = momentOf(message, direction);
  const from = writer === 'colleague' ? message.from?.emailAddress : undefined;
  const colleague = from?.name;
  const colleagueAddress = emailAddress(from?.address ?? '');
  return at && {
    id: message.internetMessageId || message.id,
    at,
    ...kindOf(message),
    direction,
    title: clipped(message.subject ?? '', lineMost),
    mailbox,
    ...(message.conversationId ? { conversationId: conversationKey(message.conversationId) } : {}),
    ...(colleague ? { colleague } : {}),
    ...(colleagueAddress ? { colleagueAddress } : {}),
    ...(message.webLink && /^https?:\/\//i.test(message.webLink) ? { link: message.webLink } : {}),
  };
}

/** Outlook's calendar sends invitations and what becomes of them. The answer to one is its Accept or Decline button's, with or without words. */
function kindOf({ '@odata.type': type = '' }: MailMessage): Pick<Contact, 'method' | 'automatic'> {
  if (!type.startsWith('#microsoft.graph.eventMessage')) return { method: 'email' };
  return { method: 'meeting', ...(type === '#microsoft.graph.eventMessageResponse' ? { automatic: true } : {}) };
}

/** When it came, or when it was sent. */
function momentOf({ receivedDateTime, sentDateTime }: MailMessage, direction: Contact['direction']): Instant | undefined {
  const [first, second] = direction === 'in' ? [receivedDateTime, sentDateTime] : [sentDateTime, receivedDateTime];
  return instant(first ?? second ?? '');
}
