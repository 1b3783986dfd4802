import type { Contact, ContactEntry } from '../../src/domain/contact.ts';
import { theMoment, wednesdayMorning } from './moments.ts';

/** A mail from the customer, this morning. */
export function aContact(parts: Partial<Contact> = {}): Contact {
  return { id: '<1@example.org>', at: wednesdayMorning, method: 'email', direction: 'in', title: 'Damp in the back bedroom', ...parts };
}

/** Mails from the customer at these moments, each a conversation of its own. */
export function contactsAt(...moments: readonly string[]): readonly Contact[] {
  return moments.map((at, index) =>
    aContact({ id: `<${String(index)}@example.org>`, at: theMoment(at), conversationId: `thread ${String(index)}` }),
  );
}

/** A telephone call from the customer, this morning. */
export function aContactEntry(parts: Partial<ContactEntry> = {}): ContactEntry {
  return {
    clientReference: '5e0d3c7e-3f0b-4b43-9f7e-0a4dd7f1b0a1',
    method: 'telephone',
    direction: 'in',
    at: wednesdayMorning,
    title: 'Rang about the damp',
    ...parts,
  };
}

/** Our answer to a mail, an hour after it. */
export function aReply(parts: Partial<Contact> = {}): Contact {
  return aContact({
    id: '<reply-1@aberllan.example>',
    direction: 'out',
    at: theMoment('2026-06-10T11:42:00+01:00'),
    title: 'Re: Damp in the back bedroom',
    colleague: 'Gwen Morris',
    ...parts,
  });
}

/** One subject on each of these moments, each in a conversation of its own. */
export function mailsOf(title: string, ...moments: readonly string[]): readonly Contact[] {
  return moments.map((at, index) => aContact({ id: `<${title} ${String(index)}>`, title, at: theMoment(at), conversationId: `${title} ${String(index)}` }));
}
