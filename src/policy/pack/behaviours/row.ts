import type { BehaviourCode } from '../../../domain/behaviour.ts';
import type { Severity } from '../../../domain/incidentRecord.ts';
import type { IncidentQuestion, PatternQuestion } from '../../../domain/question.ts';
import type { RetentionClass } from '../../../domain/retention.ts';

export type BehaviourGroup = 'abusive' | 'zeroTolerance' | 'pattern';

/** What the policy's table says of a behaviour. `asks`: questions it makes the form ask. */
export interface Row<Question extends IncidentQuestion | PatternQuestion = IncidentQuestion | PatternQuestion> {
  /** Plain words for the form. */
  readonly label: string;
  /** Two or three invented examples in plain words, without anything offensive in them. */
  readonly examples: readonly [string, string, string?];
  /** Other words colleagues may look for it by, lower case. */
  readonly searchWords: readonly string[];
  /** What to think of before choosing it. */
  readonly hint?: string;
  readonly asks: readonly Question[];
  /** Safety comes first and the police question must be answered. */
  readonly threat: boolean;
  /** When a manager hears of it. Restricts nobody. */
  readonly urgency: 'sameDay' | 'usual';
  /** How grave it usually is. A default of ours, not of the policy; a person sets what an incident is. */
  readonly severity: Severity;
  readonly retention: RetentionClass;
  /** `review`: the policy says only that it may be abusive, so it stands in no total before a manager has accepted it. */
  readonly counts: 'logging' | 'review';
  /** Another behaviour it overlaps: an entry with both counts as that one only. */
  readonly countedAs?: BehaviourCode;
}

type Nature = Pick<Row, 'threat' | 'urgency' | 'severity' | 'retention' | 'counts'>;

/** Spoken or written, and no threat. */
export const verbal = { threat: false, urgency: 'usual', severity: 'medium', retention: 'verbal', counts: 'logging' } as const satisfies Nature;

/** Slight by itself; several of them may be more. */
export const slight = { ...verbal, severity: 'low' } as const satisfies Nature;

/** A statement that may be abusive: a manager agrees first. */
export const onReview = { ...slight, counts: 'review' } as const satisfies Nature;

/** Violence said, written or hinted at. */
export const threatening = { threat: true, urgency: 'sameDay', severity: 'high', retention: 'threat', counts: 'logging' } as const satisfies Nature;

/** Never tolerated by the council. It marks the incident for the same day and decides nothing. */
export const neverTolerated = { ...verbal, urgency: 'sameDay', severity: 'high' } as const satisfies Nature;

/** Shows only over time. */
export const overTime = { ...slight, retention: 'persistent' } as const satisfies Nature;

/** Asked of every threat. */
export const threatAsks = ['police', 'weaponOrAnimal', 'hateStrands'] as const satisfies readonly IncidentQuestion[];

/** The hint of every behaviour that accuses a colleague. */
export const checkTheConcernFirst =
  'A concern about a colleague goes to complaints or whistleblowing first. Choose this once somebody has looked into it.';
