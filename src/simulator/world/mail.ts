import { emailAddress, type EmailAddress } from '../../domain/emailAddress.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Mailbox, OutgoingMessage, Person, StoredMessage } from './types.ts';
import { toSeconds } from './listStore.ts';
import { guidFor } from './ids.ts';

/** The comparable form; the text itself where the scenario plays with broken addresses. */
export function comparable(address: string): EmailAddress {
  return emailAddress(address) ?? (address.trim().toLowerCase() as EmailAddress);
}

export function mailboxesOf(scenario: Scenario, people: readonly Person[]): Mailbox[] {
  const own = people.map((person): Mailbox => ({ address: person.address, name: person.name, kind: 'own', members: [person.id] }));
  const shared = scenario.mailboxes.map((mailbox): Mailbox => ({
    address: comparable(mailbox.address),
    name: mailbox.name,
    kind: 'shared',
    members: mailbox.members,
  }));
  return [...own, ...shared];
}

/** The messages a scenario starts with. */
export function startingMessages(scenario: Scenario): StoredMessage[] {
  return scenario.messages.map((message) => ({
    id: message.id,
    mailbox: comparable(message.mailbox),
    folder: message.folder,
    from: message.from ?? undefined,
    sender: message.sentBy ?? message.from ?? undefined,
    to: message.to,
    cc: message.cc,
    bcc: message.bcc,
    replyTo: message.replyTo,
    at: toSeconds(new Date(message.at)),
    subject: message.subject,
    body: message.body,
    ...conversationIn(comparable(message.mailbox), message.conversation ?? message.id),
    internetMessageId: message.internetMessageId ?? internetMessageId(message.id),
    kind: message.kind,
    unread: message.unread,
  }));
}

/** A message on its way out, as it comes to rest in the sender's own Sent folder. */
export function sentMessage(
  message: OutgoingMessage,
  person: Person,
  at: Date,
  number: number,
  answered: StoredMessage | undefined,
): StoredMessage {
  const id = `sent-${number}`;
  const self = { name: person.name, address: person.address };
  return {
    id,
    mailbox: person.address,
    folder: 'sent',
    from: message.from ?? self,
    sender: self,
    to: message.to,
    cc: message.cc ?? [],
    bcc: [],
    replyTo: [],
    at: toSeconds(at),
    subject: message.subject,
    body: message.body,
    ...conversationIn(person.address, answered?.conversation ?? id),
    internetMessageId: internetMessageId(id),
    kind: 'message',
    unread: false,
  };
}

/** The Message-ID of a message whose scenario names none. */
export function internetMessageId(id: string): string {
  return `<${guidFor(`message/${id}`)}@mail.aberllan.example>`;
}

/** A conversation, and the id that a mailbox gives it: the mailbox's GUID as text, then 16 bytes that are the same in all mailboxes. */
function conversationIn(mailbox: EmailAddress, conversation: string): Pick<StoredMessage, 'conversation' | 'conversationId'> {
  const thread = Buffer.from(guidFor(`conversation/${conversation}`).replaceAll('-', ''), 'hex');
  const parts = [Buffer.from([0, 4, 36, 0]), Buffer.from(guidFor(`mailbox/${mailbox}`)), Buffer.from([0, 16, 0]), thread];
  const conversationId = Buffer.concat(parts).toString('base64').replaceAll('+', '-').replaceAll('/', '_');
  return { conversation, conversationId };
}
