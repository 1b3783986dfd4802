import { daysCounted } from '../../domain/contact.ts';
import { addDays, day, type Day } from '../../domain/day.ts';
import type { PatternBehaviourCode } from '../../domain/behaviour.ts';
import type { BarrierAnswer } from '../../domain/incidentRecord.ts';
import type { Consequence, LatenessAnswer, NewOrSame, PatternDraft, SourceCount } from '../../domain/patternRecord.ts';
import type { PatternQuestion } from '../../domain/question.ts';
import type { SenderRecord } from '../../policy/matching/senderRecord.ts';
import type { Subject } from '../subject.ts';

/** How far back a record may look, in days. */
export const periods = [30, 90, daysCounted] as const;
export type PeriodDays = (typeof periods)[number];

/** An answer as it stands in the form: days as their fields have them. */
export interface EarlierAnswerDraft {
  readonly reference: string;
  readonly on: string;
  readonly whatWasExplained: string;
}

/** A contact-pattern record as it stands in the form. */
export interface PatternFormDraft {
  readonly clientReference: string;
  readonly subject: Subject;
  /** The register's key, where it knows the customer. */
  readonly customer?: string;
  readonly days: PeriodDays;
  /** The day on which was counted. */
  readonly to: Day;
  readonly counts: readonly SourceCount[];
  readonly service: string;
  readonly matter: string;
  readonly behaviours: readonly PatternBehaviourCode[];
  readonly earlierAnswers: readonly EarlierAnswerDraft[];
  readonly notChecked: string;
  /** The words `notChecked` began with: while they stand there, they follow what is counted. Absent in a draft from before they were kept. */
  readonly notCheckedBegun?: string;
  readonly lateness: LatenessAnswer | '';
  readonly latenessNote: string;
  readonly needs: BarrierAnswer | '';
  readonly needsNote: string;
  readonly urgentCheck: 'nothingUrgent' | 'urgent' | '';
  readonly rule: string;
  readonly body: string;
  readonly whyItWouldNotChange: string;
  readonly offer: string;
  readonly offerOn: string;
  readonly newOrSame: NewOrSame | '';
  readonly newOrSameWhy: string;
  readonly routeStage: string;
  readonly routeDeadline: string;
  readonly representedParty: string;
  readonly consequences: readonly Consequence[];
}

export const noAnswer: EarlierAnswerDraft = { reference: '', on: '', whatWasExplained: '' };

/** What stands in the form when it is opened: the facts that were shown, and nothing decided. */
export function freshPattern(known: Pick<PatternFormDraft, 'clientReference' | 'subject' | 'customer' | 'days' | 'to' | 'counts' | 'service' | 'notChecked'>): PatternFormDraft {
  return {
    ...known,
    notCheckedBegun: known.notChecked,
    matter: '',
    behaviours: [],
    earlierAnswers: [noAnswer],
    lateness: '',
    latenessNote: '',
    needs: '',
    needsNote: '',
    urgentCheck: '',
    rule: '',
    body: '',
    whyItWouldNotChange: '',
    offer: '',
    offerOn: '',
    newOrSame: '',
    newOrSameWhy: '',
    routeStage: '',
    routeDeadline: '',
    representedParty: '',
    consequences: [],
  };
}

/** What a record says was counted, and the words it begins with about what was not. */
export type PatternCounts = Pick<PatternFormDraft, 'days' | 'to' | 'counts' | 'notChecked'>;

/** A draft with other counts. What it says was not checked follows, unless a person has written there. */
export function withCounts(draft: PatternFormDraft, { notChecked, ...counted }: PatternCounts): PatternFormDraft {
  const isOurs = draft.notChecked === draft.notCheckedBegun;
  return { ...draft, ...counted, ...(isOurs ? { notChecked, notCheckedBegun: notChecked } : {}) };
}

/** Whether the address was one customer's when a draft was counted, and is said by now to be another's or nobody's: its numbers are not that one's. */
export function isAnothers({ customer }: Pick<PatternFormDraft, 'customer'>, record: SenderRecord | undefined): boolean {
  return customer !== undefined && record !== undefined && !(record.kind === 'customer' && record.customer === customer);
}

/** A draft of the customer whom the register names by now; of the one it named before, where it could not be asked. */
export function ofCustomer(draft: PatternFormDraft, record: SenderRecord | undefined): PatternFormDraft {
  if (record === undefined) return draft;
  const { customer: _before, ...rest } = draft;
  return record.kind === 'customer' ? { ...rest, customer: record.customer } : rest;
}

/** Whether counting once more says something else than a draft does, and nothing less certain. */
export function isNews({ to, counts }: PatternFormDraft, now: PatternCounts): boolean {
  const isWorse = counts.some(({ source, complete }) => complete && now.counts.find((count) => count.source === source)?.complete !== true);
  return !isWorse && (to !== now.to || JSON.stringify(counts) !== JSON.stringify(now.counts));
}

export function firstDayOf({ to, days }: Pick<PatternFormDraft, 'to' | 'days'>): Day {
  return addDays(to, 1 - days);
}

/** The record a form holds; undefined where nobody is known whom it is about. Only what was asked goes with it. */
export function patternOf(draft: PatternFormDraft, asked: readonly PatternQuestion[]): PatternDraft | undefined {
  const { about } = draft.subject;
  if (!about) return undefined;
  const filled = draft.earlierAnswers.filter(({ reference, on, whatWasExplained }) => `${reference}${on}${whatWasExplained}`.trim() !== '');
  const ask = <T extends object>(question: PatternQuestion, part: T): Partial<T> => (asked.includes(question) ? part : {});
  const deadline = day(draft.routeDeadline);
  const offerOn = day(draft.offerOn);
  return {
    clientReference: draft.clientReference,
    about,
    customer: draft.customer ?? about.address,
    service: draft.service,
    matter: draft.matter.trim(),
    from: firstDayOf(draft),
    to: draft.to,
    behaviours: draft.behaviours,
    counts: draft.counts,
    earlierAnswers: filled.map(({ reference, on, whatWasExplained }) => ({
      // An answer without a day stands with none that counts: its problem is named as missing.
      reference: day(on) === undefined ? '' : reference.trim(),
      on: day(on) ?? draft.to,
      whatWasExplained: whatWasExplained.trim(),
    })),
    notChecked: draft.notChecked.trim(),
    lateness: draft.lateness === '' ? undefined : { answer: draft.lateness, note: draft.latenessNote.trim() },
    needs: draft.needs === '' ? undefined : { answer: draft.needs, note: draft.needsNote.trim() },
    ...(draft.urgentCheck === '' ? {} : ask('urgentCheck', { urgentCheck: draft.urgentCheck })),
    ...ask('rule', { rule: draft.rule.trim() }),
    ...ask('body', { body: draft.body.trim() }),
    ...ask('whyItWouldNotChange', { whyItWouldNotChange: draft.whyItWouldNotChange.trim() }),
    ...(offerOn === undefined ? {} : ask('offers', { offers: [{ what: draft.offer.trim(), on: offerOn }] })),
    ...(draft.newOrSame === '' ? {} : ask('newOrSame', { newOrSame: { answer: draft.newOrSame, why: draft.newOrSameWhy.trim() } })),
    ...ask('route', { route: { stage: draft.routeStage.trim(), ...(deadline === undefined ? {} : { deadline }) } }),
    ...ask('representedParty', { representedParty: draft.representedParty.trim() }),
    ...ask('consequences', { consequences: draft.consequences }),
  };
}
