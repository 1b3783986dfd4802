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
    replyTo: message.replyTo,
    at: toSeconds(new Date(message.at)),
    subject: message.subject,
    body: message.body,
    conversationId: conversationId(message.conversation ?? message.id),
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
    replyTo: [],
    at: toSeconds(at),
    subject: message.subject,
    body: message.body,
    conversationId: answered?.conversationId ?? conversationId(id),
    internetMessageId: internetMessageId(id),
    kind: 'message',
    unread: false,
  };
}

/** The Message-ID of a message whose scenario names none. */
export function internetMessageId(id: string): string {
  return `<${guidFor(`message/${id}`)}@mail.aberllan.example>`;
}

function conversationId(name: string): string {
  return `AAQkADAw${Buffer.from(guidFor(`conversation/${name}`)).toString('base64url')}`;
}
