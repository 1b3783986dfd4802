import { behaviourCodes, type BehaviourCode } from '../../domain/behaviour.ts';

export type BehaviourGroup = 'abusive' | 'zeroTolerance' | 'pattern';

export interface Behaviour {
  readonly code: BehaviourCode;
  /** Plain words for the form. */
  readonly label: string;
  readonly group: BehaviourGroup;
  /** Safety comes first and the police question must be answered. */
  readonly threat: boolean;
  /** Other words colleagues may look for it by, lower case. */
  readonly searchWords: readonly string[];
  /** What to think of before choosing it. */
  readonly hint?: string;
}

type Row = Pick<Behaviour, 'label' | 'searchWords' | 'hint'> & { readonly threat?: true };
type CodeOf<Letter extends string> = Extract<BehaviourCode, `${Letter}-${string}`>;

const checkTheConcernFirst =
  'A concern about a colleague goes to complaints or whistleblowing first. Choose this once somebody has looked into it.';

/** One dated occurrence, in person, spoken or in writing. */
const abusive: Readonly<Record<CodeOf<'A'>, Row>> = {
  'A-ABUSIVE': { label: 'Was abusive', searchWords: ['insult', 'swearing', 'rude', 'verbal abuse', 'name calling'] },
  'A-OFFENSIVE': { label: 'Said or wrote something offensive', searchWords: ['swearing', 'crude', 'insulting', 'obscene'] },
  'A-DISCRIM-LANG': { label: 'Used discriminatory language', searchWords: ['slur', 'prejudice', 'hate', 'discrimination'] },
  'A-THREAT-LANG': { label: 'Used threatening language', threat: true, searchWords: ['threat', 'menacing', 'warning'] },
  'A-THREAT': { label: 'Threatened violence', threat: true, searchWords: ['threat', 'harm', 'kill', 'hurt', 'attack', 'weapon'] },
  'A-THREAT-IMPLIED': {
    label: 'Hinted at violence without saying it',
    threat: true,
    searchWords: ['threat', 'implied', 'veiled', 'insinuated', 'know where you live'],
    hint: 'It counts even where no threat was put into words.',
  },
  'A-INTIMIDATION': { label: 'Intimidated somebody', searchWords: ['frightened', 'scared', 'menaced', 'stood over', 'blocked the way'] },
  'A-HARASS': { label: 'Harassed somebody', searchWords: ['stalking', 'following', 'pestering', 'unwanted contact'] },
  'A-PHYSICAL': {
    label: 'Was physically aggressive',
    threat: true,
    searchWords: ['hit', 'push', 'assault', 'violence', 'threw', 'spat', 'injury'],
  },
  'A-INFLAMM': {
    label: 'Made inflammatory or disrespectful remarks',
    searchWords: ['provoking', 'disrespect', 'inflammatory', 'insulting'],
    hint: 'Strong feeling about a service is not this. A manager agrees before it counts.',
  },
  'A-ALLEG': {
    label: 'Made allegations without support',
    searchWords: ['accusation', 'allegation', 'false', 'lies', 'corrupt', 'unfounded'],
    hint: checkTheConcernFirst,
  },
  'A-SEXUAL': { label: 'Made sexual remarks or hints', searchWords: ['innuendo', 'sexual', 'harassment', 'lewd'] },
  'A-AGGRESSION': { label: 'Behaved aggressively', searchWords: ['shouting', 'banging', 'aggressive', 'hostile'] },
  'A-MICRO': {
    label: 'Made slighting remarks about who somebody is',
    searchWords: ['micro-aggression', 'microaggression', 'accent', 'stereotype', 'slight'],
    hint: 'Say how it came across to you. You need no exact words.',
  },
  'A-VICTIM': { label: 'Retaliated against somebody who spoke up', searchWords: ['victimisation', 'revenge', 'retaliation', 'witness'] },
  'A-BULLY': { label: 'Bullied somebody', searchWords: ['bullying', 'humiliated', 'belittled', 'undermined'] },
  'A-CORR': {
    label: 'Sent abusive messages or letters',
    searchWords: ['email', 'e-mail', 'letter', 'correspondence', 'rude', 'abusive mail'],
  },
  'A-CAPABILITY': {
    label: 'Attacked a colleague’s ability or called for dismissal',
    searchWords: ['incompetent', 'sack', 'fired', 'dismissal', 'capability', 'job'],
    hint: checkTheConcernFirst,
  },
  'A-PUBLISH': {
    label: 'Posted abusive material in public or online',
    searchWords: ['social media', 'internet', 'video', 'post', 'published', 'facebook'],
  },
  'A-SITE': {
    label: 'Caused a disturbance at a council building',
    searchWords: ['reception', 'office', 'library', 'customer service centre', 'site', 'disruptive'],
  },
  'A-MEETING': {
    label: 'Caused a disturbance at a council meeting',
    searchWords: ['committee', 'councillor', 'chamber', 'shouting', 'disruptive'],
  },
  'A-ANIMAL': {
    label: 'Used an animal to frighten somebody',
    threat: true,
    searchWords: ['dog', 'animal', 'set on', 'intimidate'],
    hint: 'Being near an assistance dog, or a dog that barks, is not this.',
  },
};

const zeroTolerance: Readonly<Record<CodeOf<'Z'>, Row>> = {
  'Z-RACIST': { label: 'Was racist', searchWords: ['racism', 'race', 'ethnicity', 'nationality', 'slur', 'hate'] },
  'Z-SEXIST': { label: 'Was sexist', searchWords: ['sexism', 'misogyny', 'women', 'men', 'gender'] },
  'Z-HOMOPHOBIC': { label: 'Was homophobic', searchWords: ['homophobia', 'gay', 'lesbian', 'bisexual', 'sexual orientation', 'hate'] },
  'Z-TRANS': { label: 'Was transphobic', searchWords: ['transphobia', 'trans', 'gender identity', 'hate'] },
  'Z-OTHER': {
    label: 'Was hostile for another discriminatory reason',
    searchWords: ['disability', 'religion', 'age', 'islamophobic', 'antisemitic', 'hate', 'discrimination'],
    hint: 'Say in the facts what it was about, for instance disability, religion or age.',
  },
};

/** Shows only over time. Belongs to a contact pattern, with what we explained and our own lateness beside it. */
const pattern: Readonly<Record<CodeOf<'B'>, Row>> = {
  'B-LENGTHY': { label: 'Sent many long messages', searchWords: ['length', 'volume', 'long', 'resend', 'copies'] },
  'B-REPEATQ': { label: 'Asked the same questions again and again', searchWords: ['repeat', 'questions', 'same', 'answered'] },
  'B-IMMEDIATE': {
    label: 'Insisted on answers at once',
    searchWords: ['urgent', 'immediate', 'deadline', 'now'],
    hint: 'Not where somebody is in danger or may be homeless tonight.',
  },
  'B-REFUSEDECISION': { label: 'Did not accept a decision explained several times', searchWords: ['decision', 'explanation', 'refuses'] },
  'B-INSIST': { label: 'Insisted on how a matter must be handled', searchWords: ['demand', 'handling', 'own way', 'policy'] },
  'B-NOCOOP': {
    label: 'Did not work with us or share what we need',
    searchWords: ['cooperate', 'information', 'evidence', 'withheld'],
    hint: 'First ask what makes it hard: reading, writing, a safe place, fear of somebody.',
  },
  'B-REMIT': {
    label: 'Did not accept that it is not the council’s to decide',
    searchWords: ['remit', 'powers', 'another body', 'influence'],
  },
  'B-MINOR': { label: 'Kept returning to points that change nothing', searchWords: ['minor', 'technical', 'detail', 'trivial'] },
  'B-NOMEDIATE': { label: 'Turned down mediation or other ways to settle it', searchWords: ['mediation', 'resolution', 'settle', 'offer'] },
  'B-VARIATION': {
    label: 'Raised the same issue again as a new one',
    searchWords: ['variation', 'new', 'repeat', 'similar', 'complaint'],
    hint: 'Not sure? Then treat it as new.',
  },
  'B-ESCALATION': { label: 'Did not use the route for appeals or complaints', searchWords: ['appeal', 'escalation', 'route', 'stage'] },
  'B-NOAUTHORITY': {
    label: 'Spoke for others without their authority',
    searchWords: ['represent', 'behalf', 'group', 'consent', 'authority'],
  },
  'B-DURESS': {
    label: 'Pressed us by naming consequences',
    searchWords: ['pressure', 'duress', 'consequences', 'blackmail'],
    hint: 'Going to a solicitor, the press, a councillor or the ombudsman is everyone’s right. A threat of harm is a threat: choose that.',
  },
};

const rows: Readonly<Record<BehaviourCode, Row>> = { ...abusive, ...zeroTolerance, ...pattern };
const groupOf = (code: BehaviourCode): BehaviourGroup =>
  code in abusive ? 'abusive' : code in zeroTolerance ? 'zeroTolerance' : 'pattern';

/** Every behaviour of the policy in words of our own. */
export const behaviours: Readonly<Record<BehaviourCode, Behaviour>> = Object.fromEntries(
  behaviourCodes.map((code) => [code, { threat: false, ...rows[code], code, group: groupOf(code) }]),
) as Record<BehaviourCode, Behaviour>;

/** The behaviours of some codes, in the policy's order, each once. */
export function behavioursOf(codes: readonly BehaviourCode[]): readonly Behaviour[] {
  return behaviourCodes.filter((code) => codes.includes(code)).map((code) => behaviours[code]);
}

/** What the incident form offers: single events. */
export const incidentBehaviours = behavioursOf(behaviourCodes).filter((behaviour) => behaviour.group !== 'pattern');

/** What shows only over time and belongs to a contact pattern, not to one incident. */
export const patternBehaviours = behavioursOf(behaviourCodes).filter((behaviour) => behaviour.group === 'pattern');

/** Said beside `patternBehaviours`, wherever a single event is logged. */
export const patternNote = 'These show only over time, so they are not logged as one event.';

/** Behaviours a typed word finds, by label and by other words for them. An empty search finds all. */
export function searchBehaviours(from: readonly Behaviour[], typed: string): readonly Behaviour[] {
  const words = typed
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return from.filter(({ label, searchWords }) => {
    const text = [label, ...searchWords].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
