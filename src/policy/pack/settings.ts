import type { Day } from '../../domain/day.ts';
import type { RetentionClass, RetentionMonths } from '../../domain/retention.ts';
import type { Nation } from '../../domain/nation.ts';

/** What a council sets for itself. The policy gives none of these figures. */
export interface Settings {
  /** Whose bank holidays count. No default: every council says it. */
  readonly nation: Nation;
  /** Days the council is closed besides weekends and bank holidays, and bank holidays proclaimed after this version. */
  readonly extraClosedDays: readonly Day[];
  readonly appealWindowWd: number;
  readonly appealDecisionWd: number;
  readonly maxTermMonths: number;
  readonly reviewEveryMonths: number;
  readonly reviewNoticeWd: number;
  readonly warnMonitorMonths: number;
  readonly oftenInAWeek: number;
  readonly answerDays: number;
  readonly repeatedReferences: number;
  readonly growthPerCent: number;
  readonly consultations: 'advise' | 'require';
  readonly lapsePolicy: 'atEnd' | 'monthAfterReview';
  /** Months for which each class of record is kept. Empty until information governance sets it. */
  readonly retentionMonths: RetentionMonths;
}

/** Why a default is what it is. */
export type SettingSource = 'published practice of councils' | 'a default of ours';

export interface NumberSetting {
  readonly label: string;
  readonly unit: 'days' | 'working days' | 'months' | 'contacts' | 'references' | 'per cent';
  readonly default: number;
  /** Both allowed. */
  readonly least: number;
  readonly most: number;
  readonly source: SettingSource;
  readonly reason: string;
}

export interface ChoiceSetting<Option extends string> {
  readonly label: string;
  readonly default: Option;
  readonly options: Readonly<Record<Option, string>>;
  readonly source: SettingSource;
  readonly reason: string;
}

type NumberKey = { [Key in keyof Settings]-?: Settings[Key] extends number ? Key : never }[keyof Settings];

export const numberSettings: Readonly<Record<NumberKey, NumberSetting>> = {
  appealWindowWd: {
    label: 'Time to appeal',
    unit: 'working days',
    default: 20,
    least: 10,
    most: 40,
    source: 'published practice of councils',
    reason: 'Councils publish 10 or 20 working days. The longer one leaves time to find an advocate.',
  },
  appealDecisionWd: {
    label: 'Time to decide an appeal',
    unit: 'working days',
    default: 10,
    least: 5,
    most: 20,
    source: 'published practice of councils',
    reason: 'The arrangement stays in force meanwhile, so the customer should not wait long.',
  },
  maxTermMonths: {
    label: 'Longest time between two decisions',
    unit: 'months',
    default: 6,
    least: 1,
    most: 12,
    source: 'published practice of councils',
    reason: 'Published intervals go from six months to a year. Whoever wants more has to decide again.',
  },
  reviewEveryMonths: {
    label: 'Longest time to a review',
    unit: 'months',
    default: 6,
    least: 1,
    most: 12,
    source: 'published practice of councils',
    reason: 'Several councils look at every arrangement twice a year.',
  },
  reviewNoticeWd: {
    label: 'Notice before a review',
    unit: 'working days',
    default: 20,
    least: 10,
    most: 40,
    source: 'a default of ours',
    reason: 'As long as the time to appeal, so that the customer can send a comment and find help with it.',
  },
  warnMonitorMonths: {
    label: 'How long a letter about conduct counts',
    unit: 'months',
    default: 3,
    least: 1,
    most: 12,
    source: 'published practice of councils',
    reason: 'Three months are published. A letter that counts for years is a label.',
  },
  oftenInAWeek: {
    label: 'Contacts in a week from which we offer a day for the answer',
    unit: 'contacts',
    default: 3,
    least: 2,
    most: 20,
    source: 'a default of ours',
    reason: 'Somebody who writes a third time may simply not know when they will hear. It says nothing about the person.',
  },
  answerDays: {
    label: 'Days within which we mean to answer a message',
    unit: 'days',
    default: 14,
    least: 1,
    most: 60,
    source: 'a default of ours',
    reason: 'Somebody who writes again because we are late is not writing too often. The contact pattern says so beside its numbers.',
  },
  repeatedReferences: {
    label: 'Earlier answers to name before something counts as repeated',
    unit: 'references',
    default: 2,
    least: 1,
    most: 5,
    source: 'a default of ours',
    reason: 'The word repeatedly needs more than one occasion, each of which can be looked up.',
  },
  growthPerCent: {
    label: 'Growth of the arrangements in force within a year beyond which the reports say so',
    unit: 'per cent',
    default: 20,
    least: 5,
    most: 100,
    source: 'a default of ours',
    reason: 'Arrangements are for a small number of cases. When there are a fifth more than a year ago, somebody should look into why.',
  },
};

export const choiceSettings: {
  readonly [Key in 'consultations' | 'lapsePolicy']: ChoiceSetting<Settings[Key]>;
} = {
  consultations: {
    label: 'Consultations before a decision',
    default: 'advise',
    options: { advise: 'Say what is missing and let the decision go on', require: 'Refuse the decision until they are recorded' },
    source: 'a default of ours',
    reason: 'A small council may have nobody to ask within a day. What was not asked stays on the record.',
  },
  lapsePolicy: {
    label: 'When an arrangement nobody reviewed ends',
    default: 'atEnd',
    options: { atEnd: 'On its end day', monthAfterReview: 'At most 30 days after the review day that was missed, if that is earlier' },
    source: 'published practice of councils',
    reason: 'Its end day was decided and told to the customer. Some councils lift it at the review unless there are good grounds.',
  },
};

/** No setting goes beyond it. Published practice knows no longer interval without a new decision. */
export const hardCapMonths = 12;

/** What a council published, in months, to start the talk with information governance. Never used as a default. */
export const publishedRetention: Readonly<Partial<Record<RetentionClass, { readonly from: number; readonly to: number }>>> = {
  verbal: { from: 12, to: 24 },
  threat: { from: 24, to: 36 },
  physical: { from: 36, to: 60 },
  weaponOrAnimal: { from: 120, to: 120 },
};

/** The settings of a council that has set nothing but its nation. */
export function defaultSettings(nation: Nation): Settings {
  return {
    nation,
    extraClosedDays: [],
    appealWindowWd: numberSettings.appealWindowWd.default,
    appealDecisionWd: numberSettings.appealDecisionWd.default,
    maxTermMonths: numberSettings.maxTermMonths.default,
    reviewEveryMonths: numberSettings.reviewEveryMonths.default,
    reviewNoticeWd: numberSettings.reviewNoticeWd.default,
    warnMonitorMonths: numberSettings.warnMonitorMonths.default,
    oftenInAWeek: numberSettings.oftenInAWeek.default,
    answerDays: numberSettings.answerDays.default,
    repeatedReferences: numberSettings.repeatedReferences.default,
    growthPerCent: numberSettings.growthPerCent.default,
    consultations: choiceSettings.consultations.default,
    lapsePolicy: choiceSettings.lapsePolicy.default,
    retentionMonths: {},
  };
}
