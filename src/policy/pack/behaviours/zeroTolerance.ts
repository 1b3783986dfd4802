import type { CodeOf } from '../../../domain/behaviour.ts';
import type { IncidentQuestion } from '../../../domain/question.ts';
import { neverTolerated, type Row } from './row.ts';

/** What the council tolerates from nobody. A manager hears of it the same day; a person still decides, on all circumstances. */
export const zeroTolerance: Readonly<Record<CodeOf<'Z'>, Row<IncidentQuestion>>> = {
  'Z-RACIST': {
    ...neverTolerated,
    label: 'Was racist',
    examples: ['Demanded an officer of another colour', 'Told a colleague to go back to another country'],
    searchWords: ['racism', 'race', 'ethnicity', 'nationality', 'slur', 'hate'],
    asks: ['hateStrands'],
  },
  'Z-SEXIST': {
    ...neverTolerated,
    label: 'Was sexist',
    examples: ['Would speak to a man only', 'Said that a woman cannot inspect a roof'],
    searchWords: ['sexism', 'misogyny', 'women', 'men', 'gender'],
    asks: ['hateStrands'],
  },
  'Z-HOMOPHOBIC': {
    ...neverTolerated,
    label: 'Was homophobic',
    examples: ['Jeered at a colleague’s marriage to another man', 'Refused help from an officer said to be a lesbian'],
    searchWords: ['homophobia', 'gay', 'lesbian', 'bisexual', 'sexual orientation', 'hate'],
    asks: ['hateStrands'],
  },
  'Z-TRANS': {
    ...neverTolerated,
    label: 'Was transphobic',
    examples: ['Kept calling a colleague by a former name on purpose', 'Said that a trans colleague should not meet the public'],
    searchWords: ['transphobia', 'trans', 'gender identity', 'hate'],
    asks: ['hateStrands'],
  },
  'Z-OTHER': {
    ...neverTolerated,
    label: 'Was hostile for another discriminatory reason',
    examples: ['Mocked a colleague’s hearing aid', 'Said that a person of that faith cannot be trusted with a file'],
    searchWords: ['disability', 'religion', 'age', 'islamophobic', 'antisemitic', 'hate', 'discrimination'],
    hint: 'Say in the facts what it was about, for instance disability, religion or age.',
    asks: ['hateStrands', 'strandText'],
  },
};
