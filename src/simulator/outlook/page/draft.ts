import type { HostMessage, HostState } from '../../page/hostState.ts';
import type { Correspondent, OutgoingMessage } from '../../world/types.ts';
import { mailboxOf } from '../initialData.ts';
import type { NewMessageForm, ReplyForm } from '../outlookHost.ts';

/** A message being written. */
export interface Draft {
  /** Another draft, another number: the form starts afresh. */
  readonly number: number;
  readonly title: string;
  readonly to: string;
  readonly cc: string;
  readonly subject: string;
  /** As it was inserted. */
  readonly html: string;
  readonly quoted: HostMessage | undefined;
  /** The shared mailbox it is written from. */
  readonly from: Correspondent | undefined;
}

let drafts = 0;

export function replyDraft(state: HostState, message: HostMessage, { html, everyone }: ReplyForm): Draft {
  const mailbox = mailboxOf(state, message);
  const own = new Set([state.person.address, message.mailbox].map((address) => address.toLowerCase()));
  const others = (list: readonly Correspondent[]): Correspondent[] => list.filter(({ address }) => !own.has(address.toLowerCase()));
  const writer = message.from && !own.has(message.from.address.toLowerCase()) ? [message.from] : others(message.to);
  const answered = message.replyTo.length > 0 ? message.replyTo : writer;
  return {
    number: (drafts += 1),
    title: everyone ? 'Reply all' : 'Reply',
    to: addressLine(everyone ? distinct([...answered, ...others(message.to)]) : answered),
    cc: everyone ? addressLine(others(message.cc)) : '',
    subject: /^re:/i.test(message.subject) ? message.subject : `Re: ${message.subject}`,
    html,
    quoted: message,
    from: mailbox?.kind === 'shared' ? { name: mailbox.name, address: mailbox.address } : undefined,
  };
}

export function newDraft(form: NewMessageForm): Draft {
  return {
    number: (drafts += 1),
    title: 'New message',
    to: form.to.join('; '),
    cc: form.cc.join('; '),
    subject: form.subject,
    html: form.html,
    quoted: undefined,
    from: undefined,
  };
}

/** What is sent: the text as written, above the message it answers. */
export function outgoingMessage(draft: Draft, written: { to: string; cc: string; subject: string; html: string }): OutgoingMessage {
  const quote = draft.quoted ? `<hr><blockquote>${draft.quoted.body}</blockquote>` : '';
  return {
    to: readAddressLine(written.to),
    cc: readAddressLine(written.cc),
    subject: written.subject,
    body: `${written.html}${quote}`,
    ...(draft.from ? { from: draft.from } : {}),
    ...(draft.quoted ? { inReplyTo: draft.quoted.id } : {}),
  };
}

/** `Siân Pugh <sian@example.org>; other@example.org` */
export function addressLine(list: readonly Correspondent[]): string {
  return list.map(({ name, address }) => (name === '' || name === address ? address : `${name} <${address}>`)).join('; ');
}

export function readAddressLine(line: string): Correspondent[] {
  return line
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const full = /^(.*)<([^<>]*)>$/.exec(part);
      return full ? { name: full[1]?.trim() ?? '', address: full[2]?.trim() ?? '' } : { name: '', address: part };
    });
}

function distinct(list: readonly Correspondent[]): Correspondent[] {
  return list.filter(({ address }, index) => list.findIndex((other) => other.address.toLowerCase() === address.toLowerCase()) === index);
}
