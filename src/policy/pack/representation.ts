import type { RepresentationBasis } from '../../domain/representation.ts';

export interface BasisText {
  readonly label: string;
  /** What the council asks to see. */
  readonly sentence: string;
  readonly evidence: 'needed' | 'notNeeded';
  /** Elected members act for constituents without a consent form, for the matter they raise. */
  readonly elected: boolean;
}

/** The policy names no evidence. What is asked for is a default of ours, for a council's legal team to confirm. */
export const bases: Readonly<Record<RepresentationBasis, BasisText>> = {
  consent: { label: 'Consent', sentence: 'The customer’s consent, written or noted.', evidence: 'needed', elected: false },
  powerOfAttorney: { label: 'Power of attorney', sentence: 'The registered power of attorney.', evidence: 'needed', elected: false },
  deputy: { label: 'Deputy of the court', sentence: 'The order that appoints the deputy.', evidence: 'needed', elected: false },
  parent: {
    label: 'Parent of a child',
    sentence: 'Nothing in writing. Ask your team where parents disagree.',
    evidence: 'notNeeded',
    elected: false,
  },
  advocate: {
    label: 'Advocate',
    sentence: 'The customer’s consent, or the referral to the advocate.',
    evidence: 'needed',
    elected: false,
  },
  councillor: { label: 'Councillor', sentence: 'No form. Only for the matter they raise.', evidence: 'notNeeded', elected: true },
  memberOfParliament: {
    label: 'Member of a parliament or of the Senedd',
    sentence: 'No form. Only for the matter they raise.',
    evidence: 'notNeeded',
    elected: true,
  },
  solicitor: { label: 'Solicitor', sentence: 'A letter from the firm that names the customer.', evidence: 'needed', elected: false },
  none: { label: 'Nothing yet', sentence: 'Ask for authority before you speak of anybody.', evidence: 'notNeeded', elected: false },
};

/** Why somebody may not speak for a customer on a matter today. */
export const authorityGaps = [
  'nobodyNamed', 'notRecorded', 'noBasis', 'notYet', 'ended', 'noEvidence', 'otherMatter', 'matterUnknown',
] as const;
export type AuthorityGap = (typeof authorityGaps)[number];

/** What is missing, as staff read it. */
export const gapSentences: Readonly<Record<AuthorityGap, string>> = {
  nobodyNamed: 'The message names nobody we know that they speak for.',
  notRecorded: 'Nothing is recorded that lets them speak for this customer.',
  noBasis: 'They say that they speak for this customer. Nothing supports it yet.',
  notYet: 'Their authority has not begun.',
  ended: 'Their authority has ended.',
  noEvidence: 'We have not seen what supports their authority.',
  otherMatter: 'Their authority is for another matter.',
  matterUnknown: 'Say which matter the message is about.',
};

/** What staff do with a message that somebody wrote for somebody else. */
export const representativeSteps = {
  passOnEmergency: 'Pass on what is urgent now, before anything else.',
  passOnSafeguarding: 'Report the safeguarding concern now, before anything else.',
  answerMatter: 'Answer on this matter. Say nothing of other matters or of how we agreed to write to the customer.',
  answerEnquiry: 'Answer what they ask. Do not bring up anything else we agreed with the constituent.',
  sayMatter: 'Say first which matter the message is about.',
  askForAuthority: 'Ask for authority. Say nothing about anybody until you have it.',
} as const;
export type RepresentativeStep = keyof typeof representativeSteps;

export type RepresentativeSituation = 'representative' | 'electedMember' | 'matterUnclear' | 'noAuthority';

export interface RepresentativeSituationText {
  readonly label: string;
  readonly steps: readonly RepresentativeStep[];
  /** The letter that fits. Absent: an ordinary answer, or none yet. */
  readonly letter?: 'T09' | 'T24';
}

export const representativeSituations: Readonly<Record<RepresentativeSituation, RepresentativeSituationText>> = {
  representative: { label: 'Writes for a customer, with authority', steps: ['answerMatter'] },
  electedMember: { label: 'Elected member, writes for a constituent', steps: ['answerEnquiry'], letter: 'T24' },
  matterUnclear: { label: 'Which matter is not said yet', steps: ['sayMatter'] },
  noAuthority: { label: 'No authority yet', steps: ['askForAuthority'], letter: 'T09' },
};

/** Where a representative's own conduct led to an arrangement: the letter about it, and what the customer keeps. */
export const representativeConduct: { readonly letter: 'T23'; readonly ownRoute: string; readonly newRoute: string } = {
  letter: 'T23',
  ownRoute: 'The customer can still write, ring and visit themselves.',
  newRoute: 'The customer may reach us only through this representative. Agree another way with them first.',
};
