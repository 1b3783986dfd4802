import { emailAddress, type EmailAddress } from '../domain/emailAddress.ts';
import type { Host, HostItem } from '../ports/host.ts';
import { failure, success, type Result } from '../ports/problem.ts';
import { watchItem } from './itemWatch.ts';
import { officeCall } from './officeCall.ts';
import { messageOf, type OutlookItem } from './outlookItem.ts';
import { watchTheme } from './themeWatch.ts';

export interface OutlookHost extends Host {
  /** Whose Outlook this is. Known before anybody signs in. */
  readonly account: EmailAddress;
}

/** Outlook refuses longer texts by throwing. */
const longestReply = 32 * 1024;
/** Which mailbox a message lies in is good to know and not worth a long wait. */
const mailboxWait = 3000;
const replyWait = 10_000;

/** Outlook, once it is ready. Problems: notSupported where the page is open elsewhere, noAnswer, unavailable without office.js. */
export async function startOutlook(timeoutMs: number): Promise<Result<OutlookHost>> {
  if (typeof Office === 'undefined') return failure('unavailable', 'office.js did not load');
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), timeoutMs);
  });
  const info = await Promise.race([Office.onReady(), late]).finally(() => clearTimeout(timer));
  if (!info) return failure('noAnswer', 'office.js is not ready');
  if (info.host !== Office.HostType.Outlook) return failure('notSupported', 'not inside Outlook');
  const { mailbox } = Office.context;
  const account = emailAddress(mailbox.userProfile.emailAddress);
  if (account === undefined) return failure('notSupported', 'a mailbox without an address');
  return success(outlookHost(mailbox, account));
}

function outlookHost(mailbox: Office.Mailbox, account: EmailAddress): OutlookHost {
  return {
    account,
    can: { reply: supports('1.9') },
    item: () => itemIn(mailbox, account),
    onItemChanged: watchItem(mailbox),
    ...watchTheme(Office),
    insertReply: (html, recipients) => insertReply(mailbox.item, html, recipients),
  };
}

/** The open item. Where another one was opened while Outlook answered, that one. */
async function itemIn(mailbox: Office.Mailbox, account: EmailAddress): Promise<HostItem> {
  for (;;) {
    const { item } = mailbox;
    if (!item) return { kind: 'none' };
    const message = messageOf(item);
    if (!message) return { kind: 'unsupported' };
    const shared = await sharedMailbox(item);
    if (mailbox.item?.itemId === message.itemId) return { kind: 'message', message: { ...message, mailbox: shared ?? account } };
  }
}

/** The shared mailbox an item lies in. Only such items can be asked, and those that are not shared answer with a failure. */
async function sharedMailbox(item: OutlookItem): Promise<EmailAddress | undefined> {
  if (!supports('1.8') || typeof item.getSharedPropertiesAsync !== 'function') return undefined;
  const answer = await officeCall<Office.SharedProperties>(mailboxWait, (done) => item.getSharedPropertiesAsync(done));
  return answer.ok ? emailAddress(answer.value.targetMailbox) : undefined;
}

async function insertReply(
  item: OutlookItem | null | undefined,
  html: string,
  recipients: 'sender' | 'everyone',
): Promise<Result<void>> {
  if (new TextEncoder().encode(html).length > longestReply) return failure('notSupported', 'longer than 32 KB');
  if (!item) return failure('missing', 'no message is open');
  if (!supports('1.9')) return failure('notSupported', 'Mailbox 1.9');
  return officeCall<void>(replyWait, (done) =>
    recipients === 'everyone' ? item.displayReplyAllFormAsync({ htmlBody: html }, done) : item.displayReplyFormAsync({ htmlBody: html }, done),
  );
}

function supports(mailboxVersion: string): boolean {
  return Office.context.requirements.isSetSupported('Mailbox', mailboxVersion);
}
