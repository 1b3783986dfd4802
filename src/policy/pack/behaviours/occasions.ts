import type { CodeOf } from '../../../domain/behaviour.ts';
import type { IncidentQuestion } from '../../../domain/question.ts';
import { checkTheConcernFirst, onReview, threatAsks, threatening, verbal, type Row } from './row.ts';

export type OccasionCode = Extract<CodeOf<'A'>, 'A-CORR' | 'A-CAPABILITY' | 'A-PUBLISH' | 'A-SITE' | 'A-MEETING' | 'A-THREAT-IMPLIED' | 'A-ANIMAL'>;

/** Where and how it happens. Source: the policy's examples under A. */
export const occasions: Readonly<Record<OccasionCode, Row<IncidentQuestion>>> = {
  'A-CORR': {
    ...verbal,
    label: 'Sent abusive messages or letters',
    examples: ['Sent five e-mails in an hour, each full of insults', 'Wrote hostile views about a group of people into a planning objection'],
    searchWords: ['email', 'e-mail', 'letter', 'correspondence', 'rude', 'abusive mail'],
    asks: ['hateStrands'],
  },
  'A-CAPABILITY': {
    ...onReview,
    label: 'Attacked a colleague’s ability or called for dismissal',
    examples: ['Wrote to ten councillors that the officer should lose their job', 'Called an officer unfit for the work, and said nothing of what went wrong'],
    searchWords: ['incompetent', 'sack', 'fired', 'dismissal', 'capability', 'job'],
    hint: checkTheConcernFirst,
    asks: ['allegationConsidered'],
  },
  'A-PUBLISH': {
    ...verbal,
    label: 'Posted abusive material in public or online',
    examples: ['Put an officer’s photograph online with insults', 'Posted a video of a clerk and asked people to write to them at home'],
    searchWords: ['social media', 'internet', 'video', 'post', 'published', 'facebook'],
    hint: 'Note the address of the page and the day you saw it. Nothing is fetched from there.',
    asks: ['webPage', 'hateStrands'],
  },
  'A-SITE': {
    ...verbal,
    label: 'Caused a disturbance at a council building',
    examples: ['Shouted in the library until others left', 'Would not leave the customer service centre at closing time'],
    searchWords: ['reception', 'office', 'library', 'customer service centre', 'site', 'disruptive'],
    asks: ['site'],
  },
  'A-MEETING': {
    ...verbal,
    label: 'Caused a disturbance at a council meeting',
    examples: ['Shouted councillors down from the gallery', 'Walked up to the table and would not sit down'],
    searchWords: ['committee', 'councillor', 'chamber', 'shouting', 'disruptive'],
    hint: 'Democratic Services hear of it too: they look after meetings.',
    asks: ['meeting'],
  },
  'A-THREAT-IMPLIED': {
    ...threatening,
    label: 'Hinted at violence without saying it',
    examples: ['Said that they know where the officer parks', 'Asked which way a colleague walks home'],
    searchWords: ['threat', 'implied', 'veiled', 'insinuated', 'know where you live'],
    hint: 'It counts even where no threat was put into words.',
    asks: threatAsks,
  },
  'A-ANIMAL': {
    ...threatening,
    retention: 'weaponOrAnimal',
    label: 'Used an animal to frighten somebody',
    examples: ['Let a dog loose at an officer on a visit', 'Held a snake towards a clerk'],
    searchWords: ['dog', 'animal', 'set on', 'intimidate'],
    hint: 'Being near an assistance dog, or a dog that barks, is not this. Tell whoever visits next.',
    asks: [...threatAsks, 'injury'],
  },
};
