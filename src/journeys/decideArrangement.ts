import type { Arrangement } from '../domain/arrangement.ts';
import type { Move } from '../policy/arrangement/move.ts';
import { takeStep, type Taken } from '../policy/arrangement/takeStep.ts';
import { undoStep } from '../policy/arrangement/undoStep.ts';
import type { Settings } from '../policy/pack/settings.ts';
import type { ArrangementFile, Step } from '../ports/arrangements.ts';
import { today } from '../ports/clock.ts';
import { failure, type Problem, type Result } from '../ports/problem.ts';
import type { RegisterOutside } from '../ports/registerOutside.ts';
import type { Stored } from '../ports/stored.ts';
import { factsOf, type DeskFacts } from './arrangementDesk.ts';
import { keepCustomer } from './keepCustomer.ts';

export interface DecisionCase {
  readonly file: Stored<ArrangementFile>;
  readonly about: DeskFacts;
  readonly settings: Settings;
}

/** What became of a step. */
export type Decided =
  /** `cards`: what staff read could not be put right yet; the register does so when it is opened next. */
  | { readonly kind: 'taken'; readonly file: Stored<ArrangementFile>; readonly taken: Taken & { readonly ok: true }; readonly cards?: Problem }
  | { readonly kind: 'refused'; readonly taken: Taken & { readonly ok: false } }
  | { readonly kind: 'failed'; readonly problem: Problem };

/**
 * Takes a step on an arrangement: policy says whether, the lists keep and sign it, and what staff read follows at once. The same
 * client reference given again finishes what an earlier try began.
 */
export async function decideArrangement(outside: RegisterOutside, { file, about, settings }: DecisionCase, move: Move, clientReference: string): Promise<Decided> {
  const taken = takeStep(file.value.arrangement, move, factsOf(about, settings));
  if (!taken.ok) return { kind: 'refused', taken };
  const step = stepOf(taken.arrangement, clientReference);
  if (step === undefined) return { kind: 'failed', problem: failure('malformed', 'a step nobody signed').problem };
  const saved = await outside.arrangements.carryOut(file, taken.arrangement, step);
  if (!saved.ok) return { kind: 'failed', problem: saved.problem };
  const kept = await keepCustomer(outside, taken.arrangement.customer, settings);
  return { kind: 'taken', file: saved.value, taken, ...(kept.ok ? {} : { cards: kept.problem }) };
}

/** Proposes an arrangement: nothing changes for the customer. */
export async function proposeArrangement(
  outside: RegisterOutside,
  arrangement: Arrangement,
  customerName: string,
  { move, clientReference, about, settings }: { readonly move: Move; readonly clientReference: string; readonly about: DeskFacts; readonly settings: Settings },
): Promise<Result<Stored<ArrangementFile>>> {
  const taken = takeStep(arrangement, move, factsOf(about, settings));
  const step = taken.ok ? stepOf(taken.arrangement, clientReference) : undefined;
  if (!taken.ok || step === undefined) return failure('refused', 'not this person’s step');
  return outside.arrangements.add(taken.arrangement, customerName, step);
}

export interface UndoCase {
  readonly before: Stored<ArrangementFile>;
  readonly after: Stored<ArrangementFile>;
  readonly by: string;
  readonly settings: Settings;
}

/** Takes back the last step of the person at the screen, while nobody has changed anything since. Both entries stay on the record. */
export async function undoArrangementStep(outside: RegisterOutside, { before, after, by, settings }: UndoCase, clientReference: string): Promise<Result<void>> {
  const now = outside.clock.now();
  const last = after.value.signed.at(-1);
  const on = today(outside.clock, outside.configuration.council.timeZone);
  const step = last && { before: before.value.arrangement, after: after.value.arrangement, by: last.by, at: last.at };
  const restored = step && undoStep(step, by, on, now);
  const entry = restored && stepOf(restored, clientReference);
  if (restored === undefined || entry === undefined) return failure('changed', 'too late, or somebody else’s step');
  const saved = await outside.arrangements.carryOut(after, restored, entry);
  if (!saved.ok) return saved;
  return keepCustomer(outside, restored.customer, settings);
}

function stepOf({ decisions }: Arrangement, clientReference: string): Step | undefined {
  const entry = decisions.at(-1);
  return entry && { ...entry, clientReference };
}

/** Signs a step that was left unsigned, and puts right what staff read. */
export async function finishStep(outside: RegisterOutside, file: Stored<ArrangementFile>, settings: Settings): Promise<Result<void>> {
  const finished = await outside.arrangements.finish(file);
  return finished.ok ? keepCustomer(outside, file.value.arrangement.customer, settings) : finished;
}
