/** What a behaviour makes it necessary to ask about one event, beyond what every incident says. */
export const incidentQuestions = [
  'police', 'weaponOrAnimal', 'injury', 'hateStrands', 'strandText', 'privateOffer', 'webPage', 'site', 'meeting', 'allegationConsidered',
] as const;
export type IncidentQuestion = (typeof incidentQuestions)[number];

/** What the form can ask besides, by behaviour or by the way of contact, in its order. */
export const formQuestions = [...incidentQuestions, 'teamsLink'] as const;
export type FormQuestion = (typeof formQuestions)[number];

/** What a behaviour makes it necessary to ask about a contact pattern. */
export const patternQuestions = [
  'counts', 'earlierAnswers', 'urgentCheck', 'rule', 'needs', 'body', 'whyItWouldNotChange', 'offers', 'newOrSame', 'route',
  'representedParty', 'consequences',
] as const;
export type PatternQuestion = (typeof patternQuestions)[number];
