import type { Fault } from './move.ts';

/** Characters of what a decision has to say. Source: the domain model of the policy. */
export const decisionText = { least: 20, most: 2000 } as const;

/** What is wrong with a text somebody has to write, blanks around it left out. */
export function* textFaults(field: string, text: string | undefined, limits: { readonly least: number; readonly most: number } = decisionText): Generator<Fault> {
  const length = (text ?? '').trim().length;
  if (length === 0) yield { field, reason: 'missing' };
  else if (length < limits.least) yield { field, reason: 'tooShort', limit: limits.least };
  if (length > limits.most) yield { field, reason: 'tooLong', limit: limits.most };
}

/** That a short text is there. */
export function* presentFaults(field: string, text: string): Generator<Fault> {
  if (text.trim() === '') yield { field, reason: 'missing' };
}
