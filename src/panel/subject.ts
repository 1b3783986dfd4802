import type { EmailAddress } from '../domain/emailAddress.ts';
import type { OpenMessage, Sender } from '../domain/sender.ts';
import type { ChoiceReason } from '../policy/matching/whoIsItAbout.ts';
import type { Front } from './useHostItem.ts';

/** What the panel is about just now. */
export interface Subject {
  /** The message, or the caller. A person may choose somebody else for a message: see `aboutKey`. */
  readonly key: string;
  /** Absent where a caller was looked up. */
  readonly message?: OpenMessage;
  /** The address that is looked up. */
  readonly address: EmailAddress;
  /** The customer, as far as known: a colleague's message has none until a person chooses. */
  readonly about?: Sender;
  /** Why a person has to choose, while nobody is chosen. */
  readonly why?: ChoiceReason;
  /** True where a person chose whom it is about. */
  readonly chosen: boolean;
}

/** Whom a form is about. Without an address: somebody of whom nobody has one. */
export interface FormSubject extends Omit<Subject, 'address'> {
  readonly address?: EmailAddress;
}

/** Somebody at the counter, on the telephone or in the street. */
export const unknownPerson: FormSubject = { key: 'unknown person', chosen: true };

/** Whether a form is about somebody of whom nobody has an address, and no message tells either. */
export function isUnknown({ address, message }: FormSubject): boolean {
  return address === undefined && message === undefined;
}

/** Tells one customer from the next, also within one message: what was counted or written for one is never shown for another. */
export function aboutKey({ key, address }: FormSubject): string {
  return `${key} ${address ?? ''}`;
}

export function messageSubject(message: OpenMessage): Subject {
  return { key: message.itemId, message, address: message.from.address, about: message.from, chosen: false };
}

/** The message in front of the person, if there is one. */
export function subjectOf(front: Front): Subject | undefined {
  return front.kind === 'message' ? messageSubject(front.message) : undefined;
}

/** A message of which its sender does not say whom it is about: of nobody, until a person chose. */
export function choiceSubject(message: OpenMessage, why: ChoiceReason, choice: EmailAddress | undefined): Subject {
  const { key, address } = messageSubject(message);
  if (choice === undefined) return { key, message, address, why, chosen: false };
  return { key, message, address: choice, about: { name: choice, address: choice }, chosen: true };
}

export function callerSubject(address: EmailAddress): Subject {
  return { key: `caller:${address}`, address, about: { name: address, address }, chosen: true };
}
