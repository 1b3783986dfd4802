import type { HostMessage, HostState } from '../page/hostState.ts';

/** What Outlook can be asked for by an add-in: the page behind the protocol. */
export interface OutlookHost {
  readonly controlId: string;
  readonly state: HostState;
  /** The message in front of the person now. */
  item(): HostMessage | undefined;
  /** The body of the message in front of the person as plain text. */
  bodyText(html: string): string;
  openReply(form: ReplyForm): void;
  openNewMessage(form: NewMessageForm): void;
  /** Shows, replaces or removes (undefined) a notification above the open message. */
  notify(key: string, message: string | undefined): void;
  notifications(): ReadonlyMap<string, string>;
  saveSettings(settings: Readonly<Record<string, string>>): void;
  settings(): Readonly<Record<string, string>>;
  /** The focus leaves the panel. */
  leavePanel(direction: 'forward' | 'back' | 'escape'): void;
  closePanel(): void;
}

export interface ReplyForm {
  readonly html: string;
  readonly everyone: boolean;
}

export interface NewMessageForm {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly subject: string;
  readonly html: string;
}
