import type { EmailAddress } from '../domain/emailAddress.ts';
import type { OpenMessage, Sender } from '../domain/sender.ts';
import type { Front } from './useHostItem.ts';

/** What the panel is about just now. */
export interface Subject {
  /** Tells one subject from the next: what is kept for one is never shown for another. */
  readonly key: string;
  /** Absent where a caller was looked up. */
  readonly message?: OpenMessage;
  /** The address that is looked up. */
  readonly address: EmailAddress;
  /** The customer, as far as known: a colleague's message has none until a person chooses. */
  readonly about?: Sender;
  /** True where a person chose whom it is about. */
  readonly chosen: boolean;
}

export function messageSubject(message: OpenMessage): Subject {
  return { key: message.itemId, message, address: message.from.address, about: message.from, chosen: false };
}

/** The message in front of the person, if there is one. */
export function subjectOf(front: Front): Subject | undefined {
  return front.kind === 'message' ? messageSubject(front.message) : undefined;
}

/** The same message, about the customer a person chose. */
export function aboutChosen(subject: Subject, address: EmailAddress): Subject {
  return { ...subject, address, about: { name: address, address }, chosen: true };
}

export function callerSubject(address: EmailAddress): Subject {
  return { key: `caller:${address}`, address, about: { name: address, address }, chosen: true };
}
