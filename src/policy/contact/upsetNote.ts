import type { ContactEntry } from '../../domain/contact.ts';
import type { Instant } from '../../domain/day.ts';
import { upsetOnly } from '../pack/emergency.ts';

/** Where the customer was upset: on a message that is in the history already, or in another contact, which the note then logs. */
export type UpsetIn = { readonly kind: 'message' } | { readonly kind: 'contact'; readonly method: ContactEntry['method'] };

/** Anger is understandable and no incident: one line in the history, and nothing else. A note on a message is no further contact. */
export function upsetNote(where: UpsetIn, clientReference: string, at: Instant): ContactEntry {
  const entry = { clientReference, direction: 'in', at, title: upsetOnly.note } as const;
  return where.kind === 'message' ? { ...entry, method: 'other', noteOnly: true } : { ...entry, method: where.method };
}
