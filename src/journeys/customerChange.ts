import type { Settings } from '../policy/pack/settings.ts';
import type { Problem, Result } from '../ports/problem.ts';
import type { RegisterOutside } from '../ports/registerOutside.ts';
import { keepCustomer } from './keepCustomer.ts';

/** Who changes something, and by which settings of the council. */
export interface Changer {
  readonly outside: RegisterOutside;
  /** The name under which it is kept. */
  readonly name: string;
  readonly settings: Pick<Settings, 'lapsePolicy'>;
}

/** What became of a change of a customer's record. `FieldProblem`: what is wrong with what was asked for. */
export type CustomerChange<FieldProblem> =
  | { readonly kind: 'incomplete'; readonly problems: readonly FieldProblem[] }
  | SavedChange
  | { readonly kind: 'failed'; readonly problem: Problem };

export interface SavedChange {
  readonly kind: 'saved';
  /** The customer it was about. */
  readonly customer: string;
  /** Why front-line staff do not read it yet. It is kept all the same; `keepCustomer` finishes. */
  readonly cards?: Problem;
  /** Takes it back by an opposite change. Asked again after a problem it goes on where it stopped. */
  readonly undo: () => Promise<Problem | undefined>;
}

/** One thing to do. */
export type Action = () => Promise<Result<unknown>>;

/** Brings what staff read in step with a change that is kept, and says how to take the change back. */
export async function saved({ outside, settings }: Changer, customer: string, opposite: readonly Action[]): Promise<SavedChange> {
  const keep = () => keepCustomer(outside, customer, settings);
  const kept = await keep();
  return { kind: 'saved', customer, undo: inOrder([...opposite, keep]), ...(kept.ok ? {} : { cards: kept.problem }) };
}

/** Does each of some things once, one after the other. Asked again it goes on with the one that failed. */
export function inOrder(actions: readonly Action[]): () => Promise<Problem | undefined> {
  const left = [...actions];
  return async () => {
    for (let next = left[0]; next !== undefined; next = left[0]) {
      const result = await next();
      if (!result.ok) return result.problem;
      left.shift();
    }
    return undefined;
  };
}
