import type { IncidentQuestion } from '../../domain/question.ts';

export interface QuestionText {
  readonly label: string;
  /** Why it is asked. */
  readonly sentence: string;
}

/** `logging`: before it is submitted. `acceptance`: before a manager accepts it, so that logging stays short. `never`: as people wish. */
export type NeededBy = 'logging' | 'acceptance' | 'never';

/** What the form asks besides, where a behaviour calls for it. */
export const incidentQuestionTexts: Readonly<Record<IncidentQuestion, QuestionText & { readonly neededBy: NeededBy }>> = {
  police: { label: 'Have the police been told?', sentence: 'A threat is told to the police, or somebody decides today whether it is.', neededBy: 'logging' },
  weaponOrAnimal: {
    label: 'Was there a weapon, or an animal used as one?',
    sentence: 'Whoever meets the customer next needs to know.',
    neededBy: 'acceptance',
  },
  injury: { label: 'Was anybody hurt?', sentence: 'Health and safety look at every injury.', neededBy: 'acceptance' },
  hateStrands: {
    label: 'Was it hostile because of who somebody is?',
    sentence: 'It is a hate incident where the person it hit, or anybody else, sees it so. You need not prove it.',
    neededBy: 'never',
  },
  strandText: { label: 'What was it about?', sentence: 'Say it in your own words, for instance disability, religion or age.', neededBy: 'acceptance' },
  privateOffer: {
    label: 'Who may read this?',
    sentence: 'You can ask that only service managers and register owners read it.',
    neededBy: 'never',
  },
  webPage: { label: 'Where was it published?', sentence: 'The address of the page, and the day you saw it. Nothing is fetched from there.', neededBy: 'acceptance' },
  site: { label: 'At which building?', sentence: 'Those who look after the building hear of it.', neededBy: 'acceptance' },
  meeting: { label: 'At which meeting?', sentence: 'Democratic Services hear of it.', neededBy: 'acceptance' },
  allegationConsidered: {
    label: 'Has somebody else looked into what the customer alleges?',
    sentence: 'A concern about staff is heard first, by complaints, whistleblowing or safeguarding. Until then it cannot count against anybody.',
    neededBy: 'acceptance',
  },
};
