import * as v from 'valibot';
import { appealGrounds, appealOutcomes } from '../domain/appeal.ts';
import { agreements, consultees, endReasons, type Arrangement } from '../domain/arrangement.ts';
import { arrangementActions } from '../domain/decision.ts';
import { complianceAnswers } from '../domain/review.ts';
import { roles } from '../domain/role.ts';
import { essentialRoutes } from '../domain/term.ts';
import type { Reminders, Step } from '../ports/arrangements.ts';
import { aDay, someText } from './shapes.ts';
import { termShape } from './termShape.ts';

const texts = v.array(v.string());

/** In which role somebody acted. */
export const actedAs = v.picklist([...roles, 'system']);

const customerView = v.variant('kind', [
  v.object({ kind: v.literal('given'), words: v.string() }),
  v.object({ kind: v.literal('notGiven'), why: v.string() }),
]);

const telling = v.variant('kind', [
  v.object({ kind: v.literal('told'), on: aDay, letterRef: v.string() }),
  v.object({ kind: v.literal('withheld'), reason: v.string(), approvedBy: v.string(), recheckOn: aDay }),
]);

const appeal = v.object({
  version: v.number(),
  receivedOn: aDay,
  grounds: v.array(v.picklist(appealGrounds)),
  lateReason: v.exactOptional(v.string()),
  decideBy: aDay,
  state: v.picklist(['open', 'decided', 'withdrawn']),
  decider: v.exactOptional(v.string()),
  outcome: v.exactOptional(v.picklist(appealOutcomes)),
  closedOn: v.exactOptional(aDay),
});

const review = v.object({
  dueOn: aDay,
  outcome: v.picklist(['continue', 'amend', 'lift']),
  completedOn: aDay,
  customerComment: v.variant('kind', [
    v.object({ kind: v.literal('given'), words: v.string() }),
    v.object({ kind: v.literal('none'), askedOn: aDay }),
  ]),
  incidentsSince: v.number(),
  complianceWithTerms: v.picklist(complianceAnswers),
  couldWeHaveCausedIt: v.string(),
  lessons: v.string(),
  stillNeeded: v.string(),
});

const broughtOver = v.object({
  attestedBy: v.string(), decidedBy: v.string(), decidedOn: aDay, customerWasTold: v.string(), on: aDay,
});

const step = v.object({
  action: v.picklist(arrangementActions),
  by: v.string(),
  as: actedAs,
  on: aDay,
  version: v.number(),
  note: v.exactOptional(v.string()),
  clientReference: someText,
}) satisfies v.GenericSchema<unknown, Step>;

/** What an arrangement holds that has no column of its own, or that its column holds shortened. */
const own = v.object({
  scope: v.object({ services: v.union([v.literal('all'), texts]), matters: texts, premises: texts }),
  routesOpen: v.array(v.picklist(essentialRoutes)),
  terms: v.array(termShape),
  incidents: texts,
  adjustments: texts,
  customerView,
  agreement: v.picklist(agreements),
  warnings: texts,
  noWarningReason: v.exactOptional(v.string()),
  consultations: v.array(v.object({ with: v.picklist(consultees), name: v.string(), on: aDay, advice: v.string() })),
  contactPoint: v.object({ name: v.string(), address: v.exactOptional(v.string()), telephone: v.exactOptional(v.string()) }),
  deputy: v.string(),
  telling: v.exactOptional(telling),
  appealBy: v.exactOptional(aDay),
  sharedWith: texts,
  appeal: v.exactOptional(appeal),
  reviews: v.array(review),
  broughtOver: v.exactOptional(broughtOver),
  ended: v.exactOptional(v.object({ why: v.picklist(endReasons), on: aDay })),
}) satisfies v.GenericSchema<unknown, Partial<Arrangement>>;
export type OwnDetails = v.InferOutput<typeof own>;

const reminders = v.object({ noticeSentOn: v.exactOptional(aDay), alertsSent: v.number() }) satisfies v.GenericSchema<unknown, Reminders>;

/** The cell of JSON: what is about the arrangement, about its review, and the step that brought it where it stands. */
export const detailsShape = v.object({ own, reminders: v.optional(reminders, { alertsSent: 0 }), step: v.exactOptional(step) });
export type Details = v.InferOutput<typeof detailsShape>;

/** All that stands in no column, or in a shortened form. */
export function ownDetails(arrangement: Arrangement): Pick<Arrangement, keyof OwnDetails> {
  const {
    ref: _ref, customer: _customer, state: _state, version: _version, reason: _reason, circumstancesConsidered: _circumstances,
    equalityDueRegard: _regard, couldWeHaveCausedIt: _cause, start: _start, end: _end, review: _review, contested: _contested,
    decisions: _decisions, ...rest
  } = arrangement;
  return rest;
}
