import type { Template } from '../../../template/template.ts';
import { day, heading, line, paragraph } from '../parts.ts';
import { formatsOffered, greeting, otherFormats, signature } from './shared.ts';

export const t22: Template = {
  id: 'T22',
  language: 'en',
  audience: 'register',
  status: 'default',
  title: 'Thank you for raising this',
  when: 'A new matter from somebody with whom something is arranged about another one',
  gaps: [
    line('matter', 'What it is about', 'your parking permit'),
    line('owner', 'Who looks into it and how to reach them', 'Owen in Parking, 01632 960 155'),
    day('replyBy', 'Day by which we answer', '2026-06-24'),
  ],
  body: [
    greeting,
    paragraph('Thank you for telling us about {matter}. This is new, and we will look at it on its own merits.'),
    paragraph('What we have arranged with you about something else makes no difference here.'),
    heading('What happens next'),
    paragraph('It is with {owner}. You will hear from us by {replyBy}.'),
    otherFormats,
    signature,
  ],
  checklist: [
    { item: 'Says that it is new and looked at on its merits', shownBy: ['{matter}', 'on its own merits'] },
    { item: 'Says who looks into it, and by when', shownBy: ['{owner}', '{replyBy}'] },
    formatsOffered,
  ],
};
