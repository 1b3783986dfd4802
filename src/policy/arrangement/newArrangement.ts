import type { Arrangement } from '../../domain/arrangement.ts';
import type { Day } from '../../domain/day.ts';
import { essentialRoutes } from '../../domain/term.ts';
import { addMonths } from '../calendar/addMonths.ts';
import type { Settings } from '../pack/settings.ts';
import { termCapMonths } from '../settings/checkSettings.ts';

/**
 * An arrangement nobody has written yet, from today for as long as the council allows between two decisions. What is kept open to
 * everybody stands in it from the start.
 */
export function newArrangement(customer: string, today: Day, settings: Settings): Arrangement {
  const end = addMonths(today, termCapMonths(settings));
  const review = addMonths(today, Math.min(settings.reviewEveryMonths, termCapMonths(settings)));
  return {
    ref: '',
    customer,
    state: 'new',
    version: 1,
    scope: { services: [], matters: [], premises: [] },
    routesOpen: essentialRoutes,
    terms: [],
    incidents: [],
    reason: '',
    circumstancesConsidered: '',
    equalityDueRegard: '',
    couldWeHaveCausedIt: '',
    adjustments: [],
    customerView: { kind: 'notGiven', why: '' },
    agreement: 'notReached',
    warnings: [],
    consultations: [],
    start: today,
    end,
    review: review < end ? review : end,
    contactPoint: { name: '' },
    deputy: '',
    sharedWith: [],
    contested: false,
    reviews: [],
    decisions: [],
  };
}
