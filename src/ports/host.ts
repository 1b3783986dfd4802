import type { EmailAddress } from '../domain/emailAddress.ts';
import type { OpenMessage, Sender } from '../domain/sender.ts';
import type { Capabilities } from './hostCapability.ts';
import type { Result } from './problem.ts';

/** What is in front of the person. */
export type HostItem =
  | { readonly kind: 'message'; readonly message: OpenMessage }
  /** Nothing is selected, or the host hides what is. */
  | { readonly kind: 'none' }
  /** Something without a sender to check: a meeting, an encrypted item, a message without an address. */
  | { readonly kind: 'unsupported' };

export type Theme = 'light' | 'dark';

/** Which message is meant. */
export type MessageName = Pick<OpenMessage, 'itemId'>;

/** Outlook, Teams or a plain page. */
export interface Host {
  /** Whose mailbox this is, where the host says. Known before anybody signs in. */
  readonly account?: EmailAddress;
  /** What works here. The screen offers nothing else. */
  readonly can: { readonly reply: boolean; readonly file: boolean };
  capabilities(): Capabilities;
  /** What is in front of the person now. Never an earlier item. */
  item(): Promise<HostItem>;
  /** The mailbox the open message lies in, which some hosts are slow to say; undefined where they do not, or another is open. */
  mailboxOf(message: OpenMessage): Promise<EmailAddress | undefined>;
  /** Where the open message wants answers to go; empty where it says nothing. Asked for only where a person has to choose. Problem `changed`: another message is open. */
  replyToOf(message: OpenMessage): Promise<Result<readonly Sender[]>>;
  /** What the open message says, as plain text: to be looked through and dropped. Problem `changed`: another message is open. */
  textOf(message: OpenMessage): Promise<Result<string>>;
  /** The open message whole, in MIME, as it came. Problem `changed`: another message is open. */
  fileOf(message: MessageName): Promise<Result<Uint8Array<ArrayBuffer>>>;
  /** Calls back after each change of item, also where the host forgot to say so. Returns the way to stop. */
  onItemChanged(listener: () => void): () => void;
  /** The host's theme; undefined where it does not say, and the device's preference counts. */
  theme(): Theme | undefined;
  onThemeChanged(listener: () => void): () => void;
  /** Opens a reply to this message with this HTML in it; the person reads and sends. At most 32 KB. Problem `changed`: another message is open. */
  insertReply(message: OpenMessage, html: string, recipients: 'sender' | 'everyone'): Promise<Result<void>>;
}
