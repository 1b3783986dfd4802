import type { Contact } from '../../domain/contact.ts';
import type { Instant } from '../../domain/day.ts';
import { forwardedCopies, isCounted, oldestFirst } from './contactGroups.ts';
import { bareSubject, subjectKeys } from './subject.ts';

/**
 * E-mails from the customer that no later e-mail of ours was found to answer, oldest first: none in their conversation, none with a
 * subject that tells as much. A subject of a word or two tells too little: there only an e-mail of ours that continues no
 * conversation of theirs may answer. It says nothing of replies elsewhere: colleagues' own Sent Items are not visible. An
 * automatic reply answers nothing.
 */
export function withoutReply(contacts: readonly Contact[]): readonly Contact[] {
  const mails = oldestFirst(contacts).filter((contact) => contact.method === 'email' && isCounted(contact));
  const copies = forwardedCopies(mails);
  const answered = answers(mails);
  return mails.filter(
    (mail) => mail.direction === 'in' && !copies.has(mail.id) && ![...telling(mail), ...bare(mail)].some((key) => (answered.get(key) ?? '') >= mail.at),
  );
}

/** When we last wrote under each key. Takes the oldest first. */
function answers(mails: readonly Contact[]): ReadonlyMap<string, Instant> {
  const theirs = new Set<string>();
  const answered = new Map<string, Instant>();
  for (const mail of mails) {
    const { direction, conversationId, at } = mail;
    if (direction === 'in') {
      if (conversationId !== undefined) theirs.add(conversationId);
      continue;
    }
    const continues = conversationId !== undefined && theirs.has(conversationId);
    for (const key of [...telling(mail), ...(continues ? [] : bare(mail))]) answered.set(key, at);
  }
  return answered;
}

function telling({ conversationId, title, matter = '' }: Contact): readonly string[] {
  const alike = subjectKeys(bareSubject(title).text).map((key) => `${matter}|about|${key}`);
  return conversationId === undefined ? alike : [`${matter}|conversation|${conversationId}`, ...alike];
}

function bare({ title, matter = '' }: Contact): readonly string[] {
  const { text } = bareSubject(title);
  return text === '' ? [] : [`${matter}|subject|${text}`];
}
