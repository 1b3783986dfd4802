import type { Instant } from '../domain/day.ts';
import type { OpenMessage } from '../domain/sender.ts';
import type { Problem, Result } from './problem.ts';

/** What a file may weigh. Exchange lets no message be heavier. Bytes. */
export const heaviestEvidence = 150 * 1024 * 1024;

/** What shows what happened: the open message as it came, or a file that the person chose. */
export type EvidenceContent =
  | { readonly kind: 'message'; readonly message: OpenMessage }
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> };

/** How a message can be had whole: from Outlook, from its mailbox, or not at all here. */
export type MessageWay = 'host' | 'mailbox' | 'none';

/** Evidence on its way into the library. */
export interface WaitingEvidence {
  /** Of the incident it belongs to. */
  readonly clientReference: string;
  readonly kind: EvidenceContent['kind'];
  readonly keptAt: Instant;
  /** False where only the open panel has it. */
  readonly durable: boolean;
  /** `copying`: it is not on the device yet. `incident`: it follows its incident, which is not in its list yet. */
  readonly stage: 'copying' | 'incident' | 'uploading';
  /** Of a hundred, what the library has. */
  readonly percent: number;
  /** Why it is still here; absent while it has not been tried from this panel. */
  readonly last?: Problem;
}

/** Evidence for incidents: kept on the device first, sent behind the incident, dropped when library and incident have it. */
export interface EvidenceKeeper {
  /** The host is asked for the mailbox where it had not said by then. */
  wayTo(message: OpenMessage): Promise<MessageWay>;
  /** Keeps it for an incident, in place of what was kept for it before. Answers whether it outlives the page. Nothing has to answer for that. */
  keep(clientReference: string, content: EvidenceContent): Promise<boolean>;
  waiting(): Promise<Result<readonly WaitingEvidence[]>>;
  /** Goes on with all that waits. Answers with the incidents whose evidence arrived. */
  sendWaiting(): Promise<readonly string[]>;
  /** Gives up what is kept for one incident, or for all. False where the device does not let go of it. */
  remove(which: { readonly clientReference: string } | 'all'): Promise<boolean>;
  onChanged(listener: () => void): () => void;
}
