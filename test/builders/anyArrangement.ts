import * as fc from 'fast-check';
import { adjustmentCodes } from '../../src/domain/adjustment.ts';
import type { Arrangement } from '../../src/domain/arrangement.ts';
import { addDays } from '../../src/domain/day.ts';
import { essentialRoutes, termCodes } from '../../src/domain/term.ts';
import { sampleTerms } from './arrangements.ts';
import { theDay } from './moments.ts';

const days = fc.integer({ min: 0, max: 4000 }).map((count) => addDays(theDay('2020-01-01'), count));
const words = fc.string({ maxLength: 60, unit: 'grapheme' }).map((text) => text.replaceAll(/[\p{Cc}\p{Cs}]/gu, ' ')).filter((text) => text.trim() !== '');
const lines = fc.array(words, { maxLength: 3 });
const terms = fc.subarray([...termCodes]).chain((codes) =>
  fc.tuple(...codes.map((code) => fc.option(fc.array(fc.record({ adjustment: fc.constantFrom(...adjustmentCodes), alternative: words }), { maxLength: 2 }), { nil: undefined })
    .map((exceptFor) => ({ ...sampleTerms[code], ...(exceptFor ? { exceptFor } : {}) })))));
/** What somebody writes into an arrangement, whether or not it makes sense. */
export const anyParts: fc.Arbitrary<Partial<Arrangement>> = fc.record({
  scope: fc.record({ services: fc.oneof(fc.constant('all' as const), lines, fc.constant(['all'])), matters: lines, premises: lines }),
  routesOpen: fc.subarray([...essentialRoutes]),
  terms, incidents: lines, reason: words, circumstancesConsidered: words, equalityDueRegard: words, couldWeHaveCausedIt: words,
  adjustments: lines, warnings: lines, sharedWith: lines, deputy: words, contested: fc.boolean(),
  customerView: fc.oneof(words.map((said) => ({ kind: 'given' as const, words: said })), words.map((why) => ({ kind: 'notGiven' as const, why }))),
  agreement: fc.constantFrom('agreed', 'notAgreed', 'notReached'),
  contactPoint: fc.record({ name: words, address: words, telephone: words }, { requiredKeys: ['name'] }),
  consultations: fc.array(fc.record({ with: fc.constantFrom('service', 'legal', 'equality'), name: words, on: days, advice: words }), { maxLength: 2 }),
  start: days, end: days, review: days,
});
/** What steps leave on an arrangement. */
export const anyTraces: fc.Arbitrary<Partial<Arrangement>> = fc.record(
  {
    noWarningReason: words, appealBy: days,
    telling: fc.oneof(
      fc.record({ kind: fc.constant('told' as const), on: days, letterRef: words }),
      fc.record({ kind: fc.constant('withheld' as const), reason: words, approvedBy: words, recheckOn: days }),
    ),
    appeal: fc.record(
      {
        version: fc.nat(9), receivedOn: days, grounds: fc.subarray(['wronglyIdentified', 'disproportionate', 'personalImpact', 'process'] as const),
        decideBy: days, state: fc.constantFrom('open', 'decided', 'withdrawn'), lateReason: words, decider: words,
        outcome: fc.constantFrom('stands', 'varied', 'quashed'), closedOn: days,
      },
      { requiredKeys: ['version', 'receivedOn', 'grounds', 'decideBy', 'state'] },
    ),
    reviews: fc.array(
      fc.record({
        dueOn: days, completedOn: days, outcome: fc.constantFrom('continue', 'amend', 'lift'),
        customerComment: fc.oneof(words.map((said) => ({ kind: 'given' as const, words: said })), days.map((askedOn) => ({ kind: 'none' as const, askedOn }))),
        incidentsSince: fc.nat(99), complianceWithTerms: fc.constantFrom('kept', 'partlyKept', 'notKept', 'noContact'),
        couldWeHaveCausedIt: words, lessons: words, stillNeeded: words,
      }),
      { maxLength: 3 },
    ),
    broughtOver: fc.record({ attestedBy: words, decidedBy: words, decidedOn: days, customerWasTold: words, on: days }),
    ended: fc.record({ why: fc.constantFrom('lapsed', 'lifted', 'quashed'), on: days }),
  },
  { requiredKeys: [] },
);
