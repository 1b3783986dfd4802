import type { Template } from '../../../template/template.ts';
import { heading, line, lines, list, paragraph } from '../parts.ts';
import { formatsOffered, greeting, otherFormats, signature } from './shared.ts';

export const t21: Template = {
  id: 'T21',
  language: 'en',
  audience: 'register',
  status: 'default',
  title: 'Who can help you with this',
  when: 'A message came outside what was arranged: short, neutral, and to the right place',
  gaps: [
    line('matter', 'What it is about', 'your roof'),
    lines('terms', 'What is arranged, one thing a line', 'Write to the repairs desk about repairs'),
    line('spoc', 'Name of the contact point and how to reach it', 'Mair at the repairs desk, 01632 960 144'),
  ],
  body: [
    greeting,
    paragraph('Thank you for your message about {matter}. It has gone to {spoc}. You will hear from there.'),
    heading('What we arranged with you'),
    list('{terms}'),
    paragraph('If this is about something new, or it cannot wait, tell us and we will look at it now. If someone is in danger, ring 999.'),
    otherFormats,
    signature,
  ],
  checklist: [
    { item: 'Says where it has gone', shownBy: ['{matter}', '{spoc}'] },
    { item: 'Reminds of what is arranged', shownBy: ['{terms}'] },
    { item: 'Keeps what is new or urgent open', shownBy: ['something new', 'ring 999'] },
    formatsOffered,
  ],
};
