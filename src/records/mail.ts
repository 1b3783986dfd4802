import { toUnicode } from 'punycode/punycode.es6.js';
import type { Contact } from '../domain/contact.ts';
import { addDays, dayOf, instant, type Day, type Instant } from '../domain/day.ts';
import { emailAddress, type EmailAddress } from '../domain/emailAddress.ts';
import type { Graph } from '../graph/graphRequest.ts';
import { searchMail, type MailMessage } from '../graph/mailSearch.ts';
import type { Clock } from '../ports/clock.ts';
import type { Mail } from '../ports/mail.ts';
import { failure, success } from '../ports/problem.ts';
import { clipped } from './columns.ts';

/** Days that the longest count covers. */
const daysCounted = 365;

export interface MailGraphs {
  /** For the person's own mailbox (`Mail.ReadBasic`). */
  readonly own: Graph;
  /** For shared mailboxes (`Mail.Read.Shared`). */
  readonly shared: Graph;
}

/** Mails with an address, found by one search a mailbox. The search is blurred; only the exact address counts. */
export function createMail({ own, shared }: MailGraphs, clock: Clock): Mail {
  return {
    contactsWith: async (address, mailbox, signal) => {
      const since = addDays(dayOf(clock.now(), 'UTC'), -daysCounted - 1);
      const found = await searchMail(mailbox === 'own' ? own : shared, {
        mailbox: mailbox === 'own' ? undefined : mailbox,
        participant: spellingsOf(address),
        farEnough: (messages) => reachesBack(messages, since),
        signal,
      });
      if (!found.ok) return found;
      const contacts: Contact[] = [];
      for (const message of found.value.rows) {
        if (message.isDraft || !concerns(message, address)) continue;
        const contact = contactOf(message, address, mailbox);
        if (!contact) return failure('malformed', 'a mail without a time');
        contacts.push(contact);
      }
      return success({ contacts, complete: found.value.complete });
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

function concerns({ from, toRecipients, ccRecipients }: MailMessage, address: EmailAddress): boolean {
  return [from, ...toRecipients, ...ccRecipients].some((one) => emailAddress(one?.emailAddress.address ?? '') === address);
}

function contactOf(message: MailMessage, address: EmailAddress, mailbox: EmailAddress | 'own'): Contact | undefined {
  const { from } = message;
  const direction = emailAddress(from?.emailAddress.address ?? '') === address ? 'in' : 'out';
  const at = momentOf(message, direction);
  const colleague = direction === 'out' ? from?.emailAddress.name : undefined;
  return at && {
    id: message.internetMessageId ?? message.id,
    at,
    method: 'email',
    direction,
    title: clipped(message.subject ?? '', 120),
    mailbox,
    ...(message.conversationId ? { conversationId: message.conversationId } : {}),
    ...(colleague ? { colleague } : {}),
    ...(message.webLink && /^https?:\/\//i.test(message.webLink) ? { link: message.webLink } : {}),
  };
}

/** When it came, or when it was sent. */
function momentOf({ receivedDateTime, sentDateTime }: MailMessage, direction: Contact['direction']): Instant | undefined {
  const [first, second] = direction === 'in' ? [receivedDateTime, sentDateTime] : [sentDateTime, receivedDateTime];
  return instant(first ?? second ?? '');
}
