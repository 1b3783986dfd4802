import type { Template } from '../../../template/template.ts';
import { customersDay, heading, line, lines, link, list, paragraph } from '../parts.ts';
import { formatsOffered, greeting, otherFormats, signature } from './shared.ts';

export const t08: Template = {
  id: 'T08',
  language: 'en',
  audience: 'register',
  status: 'default',
  title: 'Shall we try to settle this together?',
  when: 'We and the customer are stuck, and a meeting with somebody neutral may help',
  gaps: [
    line('matter', 'What it is about', 'your shared drive'),
    lines('options', 'Ways we offer to settle it, one a line', 'A meeting with you at home\nA call with the three of us'),
    line('mediator', 'Who would lead it, and that they are neutral', 'Huw Penri, who works for neither of us'),
    link('mediatorPage', 'Page about them', 'https://www.mediation.example'),
    customersDay('replyBy', 'Day by which we would like to hear', '2026-07-03'),
  ],
  body: [
    greeting,
    paragraph('We both want {matter} put right, and we do not agree on how. We would like to try a new way.', {
      plain: ['We both want {matter} put right.', 'We would like to try a new way.'],
    }),
    heading('What we could do'),
    list('{options}'),
    paragraph('It would be led by {mediator}. You can read about them here: {mediatorPage}.'),
    heading('It is up to you'),
    paragraph('You do not have to do this. If you say no, we will not hold it against you, and you keep all your rights.', {
      plain: ['You do not have to do this.', 'If you say no, you keep all your rights.'],
    }),
    paragraph('You can bring someone with you: a friend, or an advocate who speaks for you. It costs you nothing.'),
    paragraph('Is there something that makes it hard to meet us, or to tell us what we need to know? Tell us. We can go about it in another way.'),
    paragraph('Please tell us by {replyBy} what you would like.'),
    otherFormats,
    signature,
  ],
  checklist: [
    { item: 'Names the matter and the ways to settle it', shownBy: ['{matter}', '{options}'] },
    { item: 'Says who would lead it', shownBy: ['{mediator}', '{mediatorPage}'] },
    { item: 'Says that it is free to choose and to decline', shownBy: ['do not have to do this', 'If you say no'] },
    { item: 'Welcomes an advocate', shownBy: ['advocate'] },
    { item: 'Asks what makes it hard', shownBy: ['makes it hard'] },
    formatsOffered,
  ],
};
