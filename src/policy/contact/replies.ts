import type { Contact } from '../../domain/contact.ts';
import { contactGroups, forwardedCopies, oldestFirst } from './contactGroups.ts';

/**
 * E-mails from the customer after which no e-mail of ours was found in their group, oldest first. It says nothing of replies
 * elsewhere: colleagues' own Sent Items are not visible. An automatic reply answers nothing.
 */
export function withoutReply(contacts: readonly Contact[]): readonly Contact[] {
  const copies = forwardedCopies(contacts);
  const waiting = contactGroups(contacts).flatMap((group) => {
    const mails = group.contacts.filter(({ method }) => method === 'email');
    const answered = mails.findLast(({ direction }) => direction === 'out')?.at ?? '';
    return mails.filter(({ direction, at, id }) => direction === 'in' && at > answered && !copies.has(id));
  });
  return oldestFirst(waiting);
}
