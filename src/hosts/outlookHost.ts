import { emailAddress, type EmailAddress } from '../domain/emailAddress.ts';
import type { OpenMessage } from '../domain/sender.ts';
import type { Host, HostItem, MessageName } from '../ports/host.ts';
import { failure, success, type Result } from '../ports/problem.ts';
import { headerOf, sendersIn } from './internetHeaders.ts';
import { watchItem } from './itemWatch.ts';
import { officeCall } from './officeCall.ts';
import { officeScript } from './officeScript.ts';
import { itemKey, messageOf, type OutlookItem } from './outlookItem.ts';
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
const textWait = 3000;
/** A message can weigh as much as a film. */
const fileWait = 120_000;

const anotherOpen = failure('changed', 'another message is open');

/** Outlook, once it is ready. Problems: notSupported where the page is open elsewhere, noAnswer, unavailable without office.js. */
export async function startOutlook(timeoutMs: number): Promise<Result<OutlookHost>> {
  const startedAt = performance.now();
  if (!(await officeScript(timeoutMs))) return failure('unavailable', 'office.js did not load');
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), timeoutMs - (performance.now() - startedAt));
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
    can: {
      reply: supports('1.9'),
      get file() {
        return givesFiles();
      },
    },
    capabilities: () => ({ reply: supports('1.9'), itemChanges: supports('1.5'), sharedMailboxes: supports('1.8'), nestedSignIn: Office.context.requirements.isSetSupported('NestedAppAuth', '1.1') }),
    item: async () => itemIn(mailbox),
    mailboxOf: (message) => mailboxOf(mailbox, account, message),
    replyToOf: async (message) => {
      const headers = await headersOf(mailbox, message);
      return headers.ok ? success(sendersIn(headerOf(headers.value, 'Reply-To') ?? '')) : headers;
    },
    textOf: (message) => askItem(mailbox, message, '1.3', (item, done) => item.body.getAsync(Office.CoercionType.Text, done)),
    fileOf: async (message) => {
      if (!givesFiles()) return failure('notSupported', 'getAsFileAsync');
      const file = await askItem<string>(mailbox, message, '1.14', (item, done) => item.getAsFileAsync(done), fileWait);
      return file.ok ? bytesIn(file.value) : file;
    },
    onItemChanged: watchItem(mailbox, () => isOtherOpen(mailbox)),
    ...watchTheme(Office),
    insertReply: (message, html, recipients) => insertReply(mailbox, message, html, recipients),
  };
}

/** The open item, as it is this moment. */
function itemIn(mailbox: Office.Mailbox): HostItem {
  const { item } = mailbox;
  if (!item) return { kind: 'none' };
  const message = messageOf(item);
  return message ? { kind: 'message', message } : { kind: 'unsupported' };
}

/** Only items of a shared mailbox can be asked for it, and those that are not shared answer with a failure. */
async function mailboxOf(mailbox: Office.Mailbox, account: EmailAddress, message: OpenMessage): Promise<EmailAddress | undefined> {
  const { item } = mailbox;
  if (!isOpen(item, message)) return undefined;
  if (!supports('1.8') || typeof item.getSharedPropertiesAsync !== 'function') return account;
  const answer = await officeCall<Office.SharedProperties>(mailboxWait, (done) => item.getSharedPropertiesAsync(done));
  if (!isOpen(mailbox.item, message)) return undefined;
  if (answer.ok) return emailAddress(answer.value.targetMailbox);
  return answer.problem.kind === 'noAnswer' ? undefined : account;
}

function isOpen(item: OutlookItem | null | undefined, message: MessageName): item is OutlookItem {
  return item !== null && item !== undefined && itemKey(item) === message.itemId;
}

/** Asks the open item, and drops what it answers where another is open by then. */
async function askItem<T>(
  mailbox: Office.Mailbox,
  message: MessageName,
  mailboxVersion: string,
  ask: (item: OutlookItem, done: (answer: Office.AsyncResult<T>) => void) => void,
  wait = textWait,
): Promise<Result<T>> {
  const { item } = mailbox;
  if (!isOpen(item, message)) return anotherOpen;
  if (!supports(mailboxVersion)) return failure('notSupported', `Mailbox ${mailboxVersion}`);
  const answer = await officeCall<T>(wait, (done) => ask(item, done));
  return isOpen(mailbox.item, message) ? answer : anotherOpen;
}

/**
 * The headers of the open message. They say themselves of which message they are: Outlook answers about the one that is open,
 * also where it forgot to tell us that it opened another.
 */
async function headersOf(mailbox: Office.Mailbox, message: OpenMessage): Promise<Result<string>> {
  const headers = await askItem<string>(mailbox, message, '1.8', (item, done) => item.getAllInternetHeadersAsync(done));
  const id = headers.ok ? headerOf(headers.value, 'Message-ID') : undefined;
  const isOther = id !== undefined && message.internetMessageId !== undefined && plain(id) !== plain(message.internetMessageId);
  return isOther ? anotherOpen : headers;
}

/** Whether Outlook has another message open than the one it told us of last. */
async function isOtherOpen(mailbox: Office.Mailbox): Promise<boolean> {
  const item = itemIn(mailbox);
  if (item.kind !== 'message') return false;
  const headers = await headersOf(mailbox, item.message);
  return !headers.ok && headers.problem.kind === 'changed';
}

/** A Message-ID however it is written: some mail programs leave out the brackets, some change capitals. */
function plain(messageId: string): string {
  return messageId.replace(/[<>\s]/g, '').toLowerCase();
}

async function insertReply(mailbox: Office.Mailbox, message: OpenMessage, html: string, recipients: 'sender' | 'everyone'): Promise<Result<void>> {
  if (new TextEncoder().encode(html).length > longestReply) return failure('notSupported', 'longer than 32 KB');
  // Outlook can forget to tell that another message was opened: a reply must never go to that one.
  if (!isOpen(mailbox.item, message)) return anotherOpen;
  if (!supports('1.9')) return failure('notSupported', 'Mailbox 1.9');
  const headers = await headersOf(mailbox, message);
  if (!headers.ok && headers.problem.kind === 'changed') return headers;
  const { item } = mailbox;
  if (!isOpen(item, message)) return anotherOpen;
  return officeCall<void>(replyWait, (done) =>
    recipients === 'everyone' ? item.displayReplyAllFormAsync({ htmlBody: html }, done) : item.displayReplyFormAsync({ htmlBody: html }, done),
  );
}

/** Outlook gives a message as a file since Mailbox 1.14; some that name the version lack the method. */
function givesFiles(): boolean {
  const { item } = Office.context.mailbox;
  return supports('1.14') && item !== null && item !== undefined && typeof item.getAsFileAsync === 'function';
}

function bytesIn(base64: string): Result<Uint8Array<ArrayBuffer>> {
  try {
    const letters = atob(base64);
    const bytes = new Uint8Array(letters.length);
    for (let at = 0; at < letters.length; at += 1) bytes[at] = letters.charCodeAt(at);
    return success(bytes);
  } catch {
    return failure('malformed', 'no base64');
  }
}

function supports(mailboxVersion: string): boolean {
  return Office.context.requirements.isSetSupported('Mailbox', mailboxVersion);
}
