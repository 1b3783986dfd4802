import type { EmailAddress } from '../../domain/emailAddress.ts';
import type { OpenMessage } from '../../domain/sender.ts';
import { mayBeCustomer, type KnownAddresses } from './knownAddresses.ts';
import type { SenderRecord } from './senderRecord.ts';

/** Whether a reply to all reaches more than the sender. */
export function hasOthers({ from, to, cc = [] }: OpenMessage, { ownMailboxes = [] }: KnownAddresses): boolean {
  return [...to, ...cc].some(({ address }) => address !== from.address && !ownMailboxes.includes(address));
}

/** Who else a reply to all reaches and may be a customer, each once: neither whom the message is about nor one of us. */
export function reachedByReplyToAll(message: OpenMessage, about: EmailAddress, known: KnownAddresses): readonly EmailAddress[] {
  const { from, replyTo = [], to, cc = [] } = message;
  const addresses = new Set([from, ...replyTo, ...to, ...cc].map(({ address }) => address));
  addresses.delete(about);
  return [...addresses].filter((address) => mayBeCustomer(address, known));
}

/** A recipient beside the customer, and what the cards say; `notChecked` where they could not be asked. */
export interface CheckedRecipient {
  readonly address: EmailAddress;
  readonly record: SenderRecord | 'notChecked';
}

/** Why staff look at a recipient before they reply to all. Says that there is something, never what. */
export interface RecipientToMind {
  /** Absent where nobody knows it. */
  readonly address?: EmailAddress;
  /** `replyToUnread`: where answers to the message go could not be read. */
  readonly why: 'arrangement' | 'adjustment' | 'unsettled' | 'notChecked' | 'replyToUnread';
}

/** The recipients to look at before a reply to all goes out. One who could not be checked is among them. */
export function recipientsToMind(recipients: readonly CheckedRecipient[]): readonly RecipientToMind[] {
  return recipients.flatMap(({ address, record }) => {
    const why = record === 'notChecked' ? record : whyMind(record);
    return why === undefined ? [] : [{ address, why }];
  });
}

function whyMind(record: SenderRecord): RecipientToMind['why'] | undefined {
  if (record.kind === 'mayMatch' || record.kind === 'shared') return 'unsettled';
  if (record.kind !== 'customer') return undefined;
  if (record.arrangements.length > 0) return 'arrangement';
  return record.adjustments.length > 0 ? 'adjustment' : undefined;
}
