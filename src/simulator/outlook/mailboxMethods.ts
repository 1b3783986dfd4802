import * as v from 'valibot';
import { mailboxOf } from './initialData.ts';
import { internetHeaders } from './internetHeaders.ts';
import type { OutlookHost } from './outlookHost.ts';

/** The answer to a call of the mailbox API. */
export type MethodAnswer = Readonly<Record<string, unknown>>;

export interface MailboxMethod {
  readonly name: string;
  answer(host: OutlookHost, parameters: unknown): MethodAnswer;
}

/** Outlook's own error numbers. */
const errors = { general: 9020, duplicateNotification: 9023, noSuchNotification: 9024, itemChanged: 9030, accessRestricted: 9017 } as const;

const done = (data?: unknown): MethodAnswer => ({ wasSuccessful: true, error: false, data });
export const failedCall = (errorCode: number = errors.general): MethodAnswer => ({ wasSuccessful: false, error: true, errorCode });

const bodyParameters = v.object({ coercionType: v.picklist([0, 3]) });
const replyParameters = v.object({ htmlBody: v.optional(v.nullable(v.string())), attachments: v.optional(v.nullable(v.array(v.unknown()))) });
const addresses = v.optional(v.nullable(v.array(v.string())));
const newMessageParameters = v.object({
  toRecipients: addresses,
  ccRecipients: addresses,
  subject: v.optional(v.nullable(v.string())),
  htmlBody: v.optional(v.nullable(v.string())),
});
const noticeParameters = v.object({ key: v.string(), message: v.optional(v.string(), '') });

function reply(everyone: boolean): MailboxMethod['answer'] {
  return (host, parameters) => {
    const form = v.parse(replyParameters, parameters);
    if ((form.attachments ?? []).length > 0) throw new Error('this Outlook knows no attachments in a reply form');
    if (!host.item()) return failedCall(errors.itemChanged);
    host.openReply({ html: form.htmlBody ?? '', everyone });
    return done();
  };
}

function newMessage(host: OutlookHost, parameters: unknown): MethodAnswer {
  const form = v.parse(newMessageParameters, parameters);
  host.openNewMessage({ to: form.toRecipients ?? [], cc: form.ccRecipients ?? [], subject: form.subject ?? '', html: form.htmlBody ?? '' });
  return done();
}

function body(host: OutlookHost, parameters: unknown): MethodAnswer {
  const { coercionType } = v.parse(bodyParameters, parameters);
  const message = host.item();
  if (!message) return failedCall(errors.itemChanged);
  if (message.kind === 'encrypted') return failedCall(errors.accessRestricted);
  return done(coercionType === 3 ? message.body : host.bodyText(message.body));
}

function headers(host: OutlookHost): MethodAnswer {
  const message = host.item();
  if (!message?.from || message.kind === 'encrypted') return failedCall();
  return done(internetHeaders(message));
}

/** Read, write, delete and edit: all that a member of a shared mailbox may. */
const fullDelegation = 63;

function sharedProperties(host: OutlookHost): MethodAnswer {
  const message = host.item();
  const mailbox = message && mailboxOf(host.state, message);
  if (mailbox?.kind !== 'shared') return failedCall();
  const { address } = mailbox;
  return done({ owner: address, targetMailbox: address, targetRestUrl: `${host.state.places.mail}/api`, delegatePermissions: fullDelegation });
}

function changeNotice(expected: 'new' | 'old' | 'any', text: 'shown' | 'removed'): MailboxMethod['answer'] {
  return (host, parameters) => {
    const { key, message } = v.parse(noticeParameters, parameters);
    const there = host.notifications().has(key);
    if (expected === 'new' && there) return failedCall(errors.duplicateNotification);
    if (expected === 'old' && !there) return failedCall(errors.noSuchNotification);
    host.notify(key, text === 'shown' ? message : undefined);
    return done();
  };
}

function saveSettings(host: OutlookHost, parameters: unknown): MethodAnswer {
  const [settings] = v.parse(v.tuple([v.record(v.string(), v.string())]), parameters);
  host.saveSettings(settings);
  return done();
}

/** What is counted or traced about the add-in, by whoever. Nobody reads it here. */
const unread: MailboxMethod['answer'] = () => done();

/** The mailbox API by the numbers that office.js gives its calls. A number that is not here is unknown to this Outlook. */
export const mailboxMethods: Readonly<Record<number, MailboxMethod>> = {
  10: { name: 'displayReplyForm(text)', answer: reply(false) },
  11: { name: 'displayReplyAllForm(text)', answer: reply(true) },
  14: { name: 'body.getTypeAsync', answer: (host) => (host.item() ? done('html') : failedCall(errors.itemChanged)) },
  30: { name: 'displayReplyForm(form)', answer: reply(false) },
  31: { name: 'displayReplyAllForm(form)', answer: reply(true) },
  33: { name: 'notificationMessages.addAsync', answer: changeNotice('new', 'shown') },
  34: {
    name: 'notificationMessages.getAllAsync',
    answer: (host) => done([...host.notifications()].map(([key, message]) => ({ key, message, type: 'informationalMessage' }))),
  },
  35: { name: 'notificationMessages.replaceAsync', answer: changeNotice('any', 'shown') },
  36: { name: 'notificationMessages.removeAsync', answer: changeNotice('old', 'removed') },
  37: { name: 'body.getAsync', answer: body },
  42: {
    name: 'closeApp',
    answer: (host) => {
      host.closePanel();
      return done();
    },
  },
  44: { name: 'displayNewMessageForm', answer: newMessage },
  108: { name: 'getSharedPropertiesAsync', answer: sharedProperties },
  163: { name: 'logTelemetry', answer: unread },
  168: { name: 'getAllInternetHeadersAsync', answer: headers },
  178: { name: 'displayNewMessageFormAsync', answer: newMessage },
  181: { name: 'displayReplyFormAsync(form)', answer: reply(false) },
  182: { name: 'displayReplyAllFormAsync(form)', answer: reply(true) },
  183: { name: 'displayReplyFormAsync(text)', answer: reply(false) },
  184: { name: 'displayReplyAllFormAsync(text)', answer: reply(true) },
  193: { name: 'logCustomerContentTelemetry', answer: unread },
  400: { name: 'trackCtq', answer: unread },
  401: { name: 'recordTrace', answer: unread },
  402: { name: 'recordDataPoint', answer: unread },
  404: { name: 'roamingSettings.saveAsync', answer: saveSettings },
};
