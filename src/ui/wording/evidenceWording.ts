import type { EvidenceContent } from '../../ports/evidence.ts';
import type { ProblemSentence } from './problemSentence.ts';

type Kind = EvidenceContent['kind'];

/** Keeping a message or a file as evidence of an incident. */
export interface EvidenceWording {
  readonly heading: string;
  /** Of an incident that is logged. */
  readonly evidence: string;
  readonly keep: string;
  readonly keepHint: string;
  /** Beside the exact words, while the message is kept. */
  readonly wordsKept: string;
  /** Neither Outlook nor a permission gives us this message. */
  readonly notHere: string;
  readonly choose: string;
  /** `most`: MB. */
  readonly chooseHint: (most: number) => string;
  /** `size`: MB, or less than one. */
  readonly chosen: (name: string, megabytes: number) => string;
  readonly removeFile: string;
  readonly tooHeavy: (most: number) => string;
  readonly empty: string;
  readonly again: string;
  readonly private: string;
  readonly unreadable: ProblemSentence;
  readonly copying: string;
  readonly waits: Readonly<Record<Kind, string>>;
  readonly keeping: Readonly<Record<Kind, string>>;
  /** Follows `keeping`. */
  readonly percent: (percent: number) => string;
  readonly going: (kind: Kind, percent: number) => string;
  readonly kept: Readonly<Record<Kind, string>>;
  readonly onlyHere: string;
  /** What it means for the incident, whatever went wrong. */
  readonly incidentStands: string;
  readonly todo: Readonly<Record<'again' | 'open' | 'allow' | 'choose', string>>;
  readonly anotherOpen: string;
  readonly gone: string;
  readonly noFile: string;
  readonly allow: string;
  readonly chooseInstead: string;
  readonly giveUp: string;
  readonly line: (count: number) => string;
  /** Tells one from the next among what waits. */
  readonly of: (when: string) => string;
  readonly unknown: ProblemSentence;
  readonly since: (kind: Kind, when: string) => string;
  readonly howToTell: string;
  readonly hash: (sha256: string) => string;
}
