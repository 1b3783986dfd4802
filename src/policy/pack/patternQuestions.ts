import type { PatternQuestion } from '../../domain/question.ts';
import type { QuestionText } from './incidentQuestions.ts';

/** What a contact-pattern record asks, where a behaviour calls for it. */
export const patternQuestionTexts: Readonly<Record<PatternQuestion, QuestionText>> = {
  counts: { label: 'How many contacts, and where?', sentence: 'Numbers for each mailbox that was looked at. They are facts and no verdict.' },
  earlierAnswers: { label: 'What did we answer before?', sentence: 'Give the reference and the day of each answer, so that anybody can read it.' },
  urgentCheck: { label: 'Is there an emergency behind the hurry?', sentence: 'Danger, a home lost tonight or a child at risk come before any timescale.' },
  rule: { label: 'Which rule stands against it?', sentence: 'The customer is told the rule, and what we can do within it.' },
  needs: { label: 'What may make it hard for the customer?', sentence: 'Reading, writing, a safe place, fear of somebody: ask before you count it.' },
  body: { label: 'Whose task is it?', sentence: 'The customer is told who can help, and how to reach them.' },
  whyItWouldNotChange: { label: 'Why would it change nothing?', sentence: 'Say why the point could not lead to another decision.' },
  offers: { label: 'What did we offer, and when?', sentence: 'Mediation is voluntary. Only a real offer can be turned down.' },
  newOrSame: { label: 'Is it new, or the same again?', sentence: 'If the same, say why. Not sure means new, and a new matter is looked at on its merits.' },
  route: { label: 'Which stage did we name, and until when?', sentence: 'Nobody can follow a route they were not shown.' },
  representedParty: { label: 'For whom did they say they act?', sentence: 'Ask for the authority, say nothing of anybody’s file, and pass on what is urgent.' },
  consequences: { label: 'What did they say would follow?', sentence: 'Going to law, the press, an ombudsman or a councillor is everyone’s right. Harm is a threat.' },
};
