import type { CodeOf } from '../../../domain/behaviour.ts';
import type { IncidentQuestion } from '../../../domain/question.ts';
import type { HarassingCode } from './harassing.ts';
import type { OccasionCode } from './occasions.ts';
import { checkTheConcernFirst, neverTolerated, onReview, threatAsks, threatening, verbal, type Row } from './row.ts';

type Code = Exclude<CodeOf<'A'>, HarassingCode | OccasionCode>;

/** Abuse and threats towards people, in person, spoken or in writing. Source: the policy's first list under A. */
export const towardsPeople: Readonly<Record<Code, Row<IncidentQuestion>>> = {
  'A-ABUSIVE': {
    ...verbal,
    label: 'Was abusive',
    examples: ['Swore at the adviser through a whole call', 'Called the clerk names at the counter'],
    searchWords: ['insult', 'swearing', 'rude', 'verbal abuse', 'name calling'],
    asks: [],
  },
  'A-OFFENSIVE': {
    ...verbal,
    label: 'Said or wrote something offensive',
    examples: ['Sent a crude drawing of an officer', 'Made a coarse joke about a colleague’s looks'],
    searchWords: ['swearing', 'crude', 'insulting', 'obscene'],
    asks: [],
  },
  'A-DISCRIM-LANG': {
    ...neverTolerated,
    label: 'Used discriminatory language',
    examples: ['Used a demeaning word for people of a faith', 'Said that people from one country should not work here'],
    searchWords: ['slur', 'prejudice', 'hate', 'discrimination'],
    asks: ['hateStrands'],
  },
  'A-THREAT-LANG': {
    ...threatening,
    label: 'Used threatening language',
    examples: ['Wrote that the officer had better watch out', 'Said on the telephone that somebody would pay for this'],
    searchWords: ['threat', 'menacing', 'warning'],
    asks: threatAsks,
  },
  'A-THREAT': {
    ...threatening,
    label: 'Threatened violence',
    examples: ['Said that they would hit the next person at the door', 'Wrote that they would burn the office down'],
    searchWords: ['threat', 'harm', 'kill', 'hurt', 'attack', 'weapon'],
    asks: threatAsks,
  },
  'A-INTIMIDATION': {
    ...verbal,
    label: 'Intimidated somebody',
    examples: ['Stood over the desk and would not move back', 'Blocked the way to the car park'],
    searchWords: ['frightened', 'scared', 'menaced', 'stood over', 'blocked the way'],
    asks: [],
  },
  'A-HARASS': {
    ...verbal,
    label: 'Harassed somebody',
    examples: ['Waited outside the office for one officer three evenings running', 'Wrote to an officer’s private account after being asked not to'],
    searchWords: ['stalking', 'following', 'pestering', 'unwanted contact'],
    asks: [],
  },
  'A-PHYSICAL': {
    ...threatening,
    retention: 'physical',
    label: 'Was physically aggressive',
    examples: ['Pushed an officer', 'Threw a chair', 'Grabbed somebody’s arm'],
    searchWords: ['hit', 'push', 'assault', 'violence', 'threw', 'spat', 'injury'],
    asks: [...threatAsks, 'injury'],
  },
  'A-INFLAMM': {
    ...onReview,
    label: 'Made inflammatory or disrespectful remarks',
    examples: ['Mocked the officer in each of four replies', 'Sneered at the team before the other callers'],
    searchWords: ['provoking', 'disrespect', 'inflammatory', 'insulting'],
    hint: 'Strong feeling about a service is not this. A manager agrees before it counts.',
    asks: [],
  },
  'A-ALLEG': {
    ...onReview,
    label: 'Made allegations without support',
    examples: ['Wrote that the officer takes money, and named nothing to look at', 'Told a public meeting that the team forges letters'],
    searchWords: ['accusation', 'allegation', 'false', 'lies', 'corrupt', 'unfounded'],
    hint: checkTheConcernFirst,
    asks: ['allegationConsidered'],
  },
};
