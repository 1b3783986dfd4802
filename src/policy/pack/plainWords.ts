import type { Language } from '../template/template.ts';

export interface BannedWord {
  /** A word or words, or how they begin, in small letters. */
  readonly word: string;
  readonly write: string;
}

const label = 'what was done, never what somebody is';

const english: readonly BannedWord[] = [
  { word: 'vexatious', write: label },
  { word: 'zero tolerance', write: 'we do not accept' },
  { word: 'zero-tolerance', write: 'we do not accept' },
  { word: 'persistent complain', write: label },
  { word: 'unreasonable', write: label },
  { word: 'abuser', write: label },
  { word: 'offender', write: label },
  { word: 'refuse to', write: 'cannot, and why' },
  { word: 'aforementioned', write: 'this' },
  { word: 'pursuant', write: 'under' },
  { word: 'herewith', write: 'with this' },
  { word: 'in respect of', write: 'about' },
  { word: 'regarding', write: 'about' },
  { word: 'prior to', write: 'before' },
  { word: 'commence', write: 'start' },
  { word: 'utilise', write: 'use' },
  { word: 'endeavour', write: 'try' },
  { word: 'ascertain', write: 'find out' },
  { word: 'terminate', write: 'end' },
  { word: 'correspondence', write: 'letters' },
  { word: 'moving forward', write: 'from now on' },
  { word: 'etc.', write: 'the whole list' },
  { word: 'e.g.', write: 'for example' },
  { word: 'i.e.', write: 'that is' },
  { word: '&', write: 'and' },
];

const welsh: readonly BannedWord[] = [
  { word: 'blinderus', write: label },
  { word: 'afresymol', write: label },
  { word: 'dim goddefgarwch', write: 'nid ydym yn derbyn' },
  { word: 'gwrthod', write: 'ni allwn, a pham' },
  { word: '&', write: 'a' },
];

export interface PlainWords {
  readonly banned: readonly BannedWord[];
  /** Words that say “we” and “you”, in small letters. */
  readonly we: readonly string[];
  readonly you: readonly string[];
  /** Words by which the offer of other formats is known. */
  readonly formats: string;
  /** Whether the reading grade, made for English, is asked for. */
  readonly graded: boolean;
}

/** How each language is written. */
export const plainWords: Readonly<Record<Language, PlainWords>> = {
  en: { banned: english, we: ['we', 'us', 'our'], you: ['you', 'your'], formats: 'large print', graded: true },
  cy: {
    banned: welsh,
    we: ['ni', 'rydym', 'byddwn', 'wrthym', 'gennym'],
    you: ['chi', 'eich', 'byddwch', 'arnoch', 'gallwch'],
    formats: 'print bras',
    graded: false,
  },
};
