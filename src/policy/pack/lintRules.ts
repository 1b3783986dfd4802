import type { TemplateId } from '../template/template.ts';

/** What the check of a template looks for: what it is called, and what an editor does about it. */
export const lintRules = {
  readingGrade: { label: 'Hard to read', sentence: 'Use shorter words and shorter sentences.' },
  sentenceLength: { label: 'Long sentence', sentence: 'Make two of it.' },
  meanSentence: { label: 'Long sentences on the whole', sentence: 'Make most sentences shorter.' },
  paragraphLength: { label: 'Long paragraph', sentence: 'Make two paragraphs of it, or a list.' },
  bannedWord: { label: 'A word we do not use', sentence: 'Write it in another way.' },
  weAndYou: { label: 'Speaks to nobody', sentence: 'Say “we” for the council and “you” for the customer.' },
  heading: { label: 'No heading', sentence: 'Give it at least one heading, so that it can be found by ear and at a glance.' },
  otherFormats: { label: 'Offers no other formats', sentence: 'Offer large print and the other formats.' },
  gapUnused: { label: 'A gap that stands nowhere', sentence: 'Put it into the text, or take it out.' },
  gapUnknown: { label: 'A name nobody can fill', sentence: 'Make a gap of it, or use a known field.' },
  sampleUnfit: { label: 'A sample that does not fill its gap', sentence: 'Give a sample of the right kind and length.' },
  plainLosesGap: { label: 'A gap missing from the plain version', sentence: 'Use it in the plain version too.' },
  checklistUnmet: { label: 'Something it must contain is not there', sentence: 'Put it back, or change what shows it.' },
  mustUse: { label: 'Something it may not do without', sentence: 'Put the gap back: such a letter needs it.' },
  gapsDiffer: { label: 'Not the same gaps in each language', sentence: 'Give both versions the same gaps.' },
  checklistDiffers: { label: 'Not the same checklist in each language', sentence: 'Give both versions the same checklist.' },
} as const satisfies Readonly<Record<string, { readonly label: string; readonly sentence: string }>>;
export type LintRule = keyof typeof lintRules;

/**
 * Flesch-Kincaid grade (6: about eleven years of age), words in a sentence, words in a sentence on average, sentences in a
 * paragraph. Defaults of ours after public guidance on plain English, not of the policy.
 */
export const lintLimits = { readingGrade: 6, sentenceWords: 25, meanWords: 20, paragraphSentences: 5 } as const;

/** How hard these are to read is advice only: the law asks for much in them. */
export const readingIsAdvice: readonly TemplateId[] = ['T13', 'T14', 'T15', 'T16', 'T17', 'T18', 'T19'];

/** What a letter tells when an arrangement starts or goes on. */
const startOfArrangement = [
  ['actions', 'reasons'], ['terms'], ['scope'], ['start'], ['end'], ['reviewDate'], ['appealTo'], ['appealBy'], ['ombudsman.name'], ['ombudsman.url'],
  ['spoc'], ['policy.url'], ['openRoutes'], ['sharedWith'], ['freeRoute'], ['postedOn'],
] as const;
/** A letter about conduct or an arrangement says what we can still do. */
const stillHelps = ['openRoutes', 'matter'] as const;

/** What a letter about conduct says. */
const warning = [stillHelps, ['actions'], ['expectations'], ['monitorUntil'], ['possibleNextStep'], ['factualCorrectionBy'], ['policy.url']] as const;

/** Gaps and known fields that a letter may not do without; of each row, one. */
export const mustUse: Readonly<Record<TemplateId, readonly (readonly string[])[]>> = {
  T01: [['matter'], ['nextStep'], ['replyBy']],
  T02: [['matter'], ['rule'], ['alternatives'], ['othersWhoHelp'], ['rightOfAppeal']],
  T03: [['bodyName'], ['bodyContact']],
  T04: [['urgentRoute'], ['standard'], ['replyBy']],
  T05: [['earlierReplyOn'], ['earlierReplyRef'], ['whatWouldChange'], ['stage'], ['ombudsman.name']],
  T06: [['matters']],
  T07: [['stage'], ['form'], ['deadline'], ['help']],
  T08: [['options'], ['mediator']],
  T09: [['representedParty'], ['evidenceNeeded'], ['urgentRoute'], ['freeRoute']],
  T10: [stillHelps, ['actions'], ['complaints.url']],
  T11: warning,
  T12: [...warning, ['earlierWarningOn']],
  T13: [...startOfArrangement, ['reason']],
  T14: [...startOfArrangement, ['reason'], ['whyNoWarning'], ['police']],
  T15: [['reviewDate'], ['submitBy']],
  T16: [...startOfArrangement, ['outcome']],
  T17: [['liftedOn']],
  T18: [['appealRef'], ['decider'], ['decideBy']],
  T19: [['outcome'], ['reasons'], ['terms'], ['ombudsman.name'], ['ombudsman.url']],
  T20: [stillHelps, ['finalDecisionOn'], ['urgentRoute']],
  T21: [['terms'], ['spoc']],
  T22: [['matter'], ['owner']],
  T23: [['representedParty'], ['ownRoute']],
  T24: [['memberRef'], ['answer']],
  T25: [['statutoryDate'], ['igTeam']],
  T26: [stillHelps, ['kindOfWords']],
};
