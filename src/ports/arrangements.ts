import type { Arrangement } from '../domain/arrangement.ts';
import type { Day, Instant } from '../domain/day.ts';
import type { Decision } from '../domain/decision.ts';
import type { ArrangementOutline } from '../domain/outline.ts';
import type { Result } from './problem.ts';
import type { Stored } from './stored.ts';

/** What was sent about the coming or overdue review of this version. */
export interface Reminders {
  readonly noticeSentOn?: Day;
  /** How many of the alerts that a review is overdue went out. */
  readonly alertsSent: number;
}

/** A step on its way to be signed. `clientReference`: the same step sent twice carries it twice. */
export interface Step extends Decision {
  readonly clientReference: string;
}

/** A decision as SharePoint signed it: `by` and `on` are its stamps. */
export interface SignedDecision extends Decision {
  readonly byName: string;
  readonly at: Instant;
}

/** An arrangement in a list of many: what each was decided is read when it is opened. */
export interface ArrangementLine {
  readonly arrangement: Omit<Arrangement, 'decisions'>;
  readonly customerName: string;
  readonly reminders: Reminders;
}

/** An arrangement with all that was decided on it. */
export interface ArrangementFile {
  /** Its decisions are the signed ones, oldest first. */
  readonly arrangement: Arrangement;
  readonly customerName: string;
  readonly reminders: Reminders;
  readonly signed: readonly SignedDecision[];
  /** It was changed by a step that nobody has signed yet: whoever took it can finish it. */
  readonly unsigned?: Step;
}

/** Arrangements and decisions as owners keep them. */
export interface Arrangements {
  /** All that are not archived. */
  open(signal?: AbortSignal): Promise<Result<readonly Stored<ArrangementLine>[]>>;
  read(ref: string, signal?: AbortSignal): Promise<Result<Stored<ArrangementFile> | undefined>>;
  /** Of one customer, archived ones too. */
  ofCustomer(customer: string, signal?: AbortSignal): Promise<Result<readonly Stored<ArrangementLine>[]>>;

  /** Of every arrangement whose last day, as it was decided, is this one or later: archived ones and drafts too. */
  outlines(endingFrom: Day, signal?: AbortSignal): Promise<Result<readonly ArrangementOutline[]>>;

  /** Adds an arrangement with its first step and gives it a reference. Asked again it finishes what an earlier try began. */
  add(arrangement: Arrangement, customerName: string, step: Step): Promise<Result<Stored<ArrangementFile>>>;
  /** Saves text that is being written. Problem `changed`: somebody changed it since it was read. */
  edit(from: Stored<ArrangementFile>, to: Arrangement): Promise<Result<Stored<ArrangementFile>>>;
  /** Saves the arrangement as it is after a step and signs the step. Asked again it finishes. Problem `changed` as above. */
  carryOut(from: Stored<ArrangementFile>, to: Arrangement, step: Step): Promise<Result<Stored<ArrangementFile>>>;
  /** Signs the step that was left unsigned. */
  finish(from: Stored<ArrangementFile>): Promise<Result<Stored<ArrangementFile>>>;
  remind(from: Stored<ArrangementFile>, reminders: Reminders): Promise<Result<Stored<ArrangementFile>>>;
}
