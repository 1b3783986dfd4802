import * as v from 'valibot';
import type { MatterAnswer } from '../policy/arrangement/arrangementScope.ts';

/** What staff answered to "is this message about it?", by arrangement reference. */
export type Answers = Readonly<Record<string, MatterAnswer>>;

const schema = v.record(v.string(), v.picklist(['about', 'somethingElse']));
const prefix = 'fair-contact.matter.';
const nothing: Answers = {};

/** Answers of this sitting, one set for each customer in each conversation. Where the browser keeps nothing, memory does. */
export interface MatterAnswers {
  readonly of: (conversation: string) => Answers;
  readonly answer: (conversation: string, arrangement: string, answer: MatterAnswer) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createMatterAnswers(storage: () => Storage): MatterAnswers {
  const known = new Map<string, Answers>();
  const listeners = new Set<() => void>();
  const of = (conversation: string): Answers => {
    const answers = known.get(conversation) ?? read(storage, conversation);
    known.set(conversation, answers);
    return answers;
  };
  return {
    of,
    answer: (conversation, arrangement, answer) => {
      const answers = { ...of(conversation), [arrangement]: answer };
      known.set(conversation, answers);
      keep(storage, conversation, answers);
      listeners.forEach((listener) => {
        listener();
      });
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function read(storage: () => Storage, conversation: string): Answers {
  try {
    const parsed = v.safeParse(schema, JSON.parse(storage().getItem(prefix + conversation) ?? '{}'));
    return parsed.success ? parsed.output : nothing;
  } catch {
    return nothing;
  }
}

function keep(storage: () => Storage, conversation: string, answers: Answers): void {
  try {
    storage().setItem(prefix + conversation, JSON.stringify(answers));
  } catch {
    // Blocked or full: memory has it for as long as the panel is open.
  }
}
