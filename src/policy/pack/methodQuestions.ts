import type { ContactMethod } from '../../domain/contact.ts';
import type { FormQuestion } from '../../domain/question.ts';
import type { QuestionText } from './incidentQuestions.ts';

/** What the way of contact makes worth asking, whatever the behaviour. As people wish: nothing waits for it. */
export const methodQuestions: Readonly<Partial<Record<ContactMethod, QuestionText & { readonly question: FormQuestion }>>> = {
  video: {
    question: 'teamsLink',
    label: 'Link to the message or meeting in Teams',
    sentence: 'In Teams, copy the link and paste it here. A message’s link also tells when it was sent. Nothing is fetched from there.',
  },
  visit: { question: 'site', label: 'Where was it?', sentence: 'The building or the address you visited.' },
  meeting: {
    question: 'meeting',
    label: 'At which meeting?',
    sentence: 'Such as “Planning committee, 10 November”, so that its minutes can be found.',
  },
  socialMedia: {
    question: 'webPage',
    label: 'Where was it published?',
    sentence: 'The address of the page, and the day you saw it. Nothing is fetched from there.',
  },
};
