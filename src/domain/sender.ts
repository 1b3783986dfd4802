import type { EmailAddress } from './emailAddress.ts';
import type { Instant } from './day.ts';

/** Who a message says it is from. Unverified: only the address is ever matched, never the name. */
export interface Sender {
  readonly name: string;
  readonly address: EmailAddress;
}

/** What the host tells of the message in front of the person. */
export interface OpenMessage {
  /** The host's own id of the item: tells one selection from the next, and nothing more. */
  readonly itemId: string;
  readonly subject: string;
  readonly from: Sender;
  /** Who sent it on behalf of `from`, where that is somebody else. */
  readonly sentBy?: Sender;
  readonly to: readonly Sender[];
  readonly cc?: readonly Sender[];
  /** Where answers go, where the message asks for it. A web form names its customer here. */
  readonly replyTo?: readonly Sender[];
  /** Who wrote what the message forwards or attaches, as far as the host read it. Candidates for a person, never an answer. */
  readonly forwarded?: readonly Sender[];
  readonly receivedAt: Instant;
  /** RFC 5322 Message-ID with its angle brackets: the one id that is the same in every mailbox. */
  readonly internetMessageId?: string;
  readonly conversationId?: string;
  /** The mailbox it lies in: a shared one's address, else the signed-in person's. Absent while the host has not said. */
  readonly mailbox?: EmailAddress;
}
