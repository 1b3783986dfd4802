import type { Contact } from '../../domain/contact.ts';
import type { Instant } from '../../domain/day.ts';
import { copiesAmong, isCounted, isMessage, oldestFirst } from './contactGroups.ts';
import { subjectReader, type SubjectReader } from './subject.ts';

/**
 * E-mails from the customer that no later message of ours was found to answer, oldest first: none in their conversation, none with a
 * subject that tells as much. A subject of a word or two tells too little: there only an e-mail of ours that continues no
 * conversation of theirs may answer. It says nothing of replies elsewhere: colleagues' own Sent Items are not visible. An
 * automatic reply answers nothing; an invitation of ours reaches them in the same way as an e-mail, so it may, while one of theirs is
 * answered in the calendar and waits for no e-mail. A message and its copies are one: what answers any of them answers it, and it stands in the list
 * once, as the oldest of them that came after that.
 */
export function withoutReply(contacts: readonly Contact[]): readonly Contact[] {
  const messages = oldestFirst(contacts).filter((contact) => isMessage(contact) && isCounted(contact));
  const subjects = subjectReader();
  const copies = copiesAmong(messages, subjects);
  const countedFor = ({ id }: Contact) => copies.get(id) ?? id;
  const received = messages.filter(({ direction, method }) => direction === 'in' && method === 'email');
  const answered = answers(messages, subjects);
  const answeredAt = new Map<string, string>();
  for (const mail of received) {
    const counted = countedFor(mail);
    for (const key of keysOf(mail, subjects, true)) answeredAt.set(counted, later(answeredAt.get(counted), answered.get(key)));
  }
  const listed = new Set<string>();
  return received.filter((mail) => {
    const counted = countedFor(mail);
    if (listed.has(counted) || (answeredAt.get(counted) ?? '') >= mail.at) return false;
    listed.add(counted);
    return true;
  });
}

function later(one = '', other = ''): string {
  return one > other ? one : other;
}

/** When we last wrote under each key. Takes the oldest first. */
function answers(messages: readonly Contact[], subjects: SubjectReader): ReadonlyMap<string, Instant> {
  const theirs = new Set<string>();
  const answered = new Map<string, Instant>();
  for (const mail of messages) {
    const { direction, conversationId, at } = mail;
    if (direction === 'in') {
      if (conversationId !== undefined) theirs.add(conversationId);
      continue;
    }
    const continues = conversationId !== undefined && theirs.has(conversationId);
    for (const key of keysOf(mail, subjects, !continues)) answered.set(key, at);
  }
  return answered;
}

/** `bare`: by the whole subject too, however short. */
function* keysOf({ conversationId, title, matter = '' }: Contact, { subject, keys }: SubjectReader, bare: boolean): Generator<string> {
  if (conversationId !== undefined) yield `${matter}|conversation|${conversationId}`;
  const { text } = subject(title);
  if (bare && text !== '') yield `${matter}|subject|${text}`;
  for (const key of keys(text)) yield `${matter}|about|${key}`;
}
