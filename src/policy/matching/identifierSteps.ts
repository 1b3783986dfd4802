import type { Identifier } from '../../domain/customer.ts';
import { addDays, type Day } from '../../domain/day.ts';
import { isMatchable } from './register.ts';

/** What those who keep the register say of an address. `resume`: one that had ended is used again, and has to be confirmed anew. */
export const identifierSteps = ['confirm', 'unconfirm', 'share', 'end', 'resume'] as const;
export type IdentifierStep = (typeof identifierSteps)[number];

/** What can be said of an address on a day, the likeliest first. */
export function identifierStepsFor(identifier: Identifier, today: Day): readonly IdentifierStep[] {
  const { confidence, validTo } = identifier;
  if (validTo !== undefined && validTo < today) return ['resume'];
  const share: readonly IdentifierStep[] = isMatchable(identifier) && confidence !== 'shared' ? ['share'] : [];
  return confidence === 'confirmed' ? ['unconfirm', ...share, 'end'] : ['confirm', ...share, 'end'];
}

/** The address after a step. `by`: the name of whoever says so. What ends counts from today on no longer. */
export function identifierAfter(identifier: Identifier, step: IdentifierStep, by: string, today: Day): Identifier {
  const { confirmedBy: _before, ...unconfirmed } = identifier;
  switch (step) {
    case 'confirm':
      return { ...unconfirmed, confidence: 'confirmed', confirmedBy: by };
    case 'unconfirm':
      return { ...unconfirmed, confidence: 'suggested' };
    case 'share':
      return { ...unconfirmed, confidence: 'shared' };
    case 'end':
      return ended(identifier, addDays(today, -1));
    case 'resume': {
      const { validTo: _end, ...open } = unconfirmed;
      return { ...open, confidence: 'suggested' };
    }
  }
}

/** One that began today ends as if it had never counted. */
function ended(identifier: Identifier, last: Day): Identifier {
  const { validFrom } = identifier;
  return { ...identifier, validTo: last, ...(validFrom !== undefined && validFrom > last ? { validFrom: last } : {}) };
}
