import type { Day } from '../domain/day.ts';
import type { Result } from './problem.ts';

/** A letter as it was issued. */
export interface IssuedLetter {
  /** `LTR-2026-0012`. */
  readonly ref: string;
  readonly customer: string;
  readonly arrangement?: string;
  readonly template: string;
  readonly language: string;
  readonly text: string;
  readonly issuedOn: Day;
}

/** Letters to customers about arrangements. Added, never edited. */
export interface Letters {
  /** The reference is given by the list. Asked again with the same client reference it is the same letter. */
  issue(letter: Omit<IssuedLetter, 'ref'>, customerName: string, clientReference: string): Promise<Result<IssuedLetter>>;
  ofArrangement(ref: string, signal?: AbortSignal): Promise<Result<readonly IssuedLetter[]>>;
}
