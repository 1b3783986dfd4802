import type { Template } from '../../../template/template.ts';
import { day, heading, line, paragraph } from '../parts.ts';
import { formatsOffered, greeting, otherFormats, signature } from './shared.ts';

export const t25: Template = {
  id: 'T25',
  language: 'en',
  audience: 'register',
  status: 'default',
  title: 'We have your request for information',
  when: 'A message asks for information or for personal data',
  gaps: [
    line('request', 'What they ask for', 'what we spent on road repairs last year'),
    line('igTeam', 'Who answers it and how to reach them', 'the information team, info@council.example'),
    line('requestRef', 'Reference of the request', 'INF 88'),
    day('receivedOn', 'Day on which it came in', '2026-06-10'),
    day('statutoryDate', 'Day by which the law says that we answer', '2026-07-08'),
  ],
  body: [
    greeting,
    paragraph('You asked us for this: {request}. We have passed it to {igTeam}.'),
    heading('What happens next'),
    paragraph('We took it in on {receivedOn}. Its reference is {requestRef}. The law says that we answer by {statutoryDate}.'),
    paragraph('You do not need to send it again. If we are not clear about what you ask for, we will get in touch and help you with it.'),
    paragraph('You can always ask us for information. Nothing else that is between us changes that.'),
    otherFormats,
    signature,
  ],
  checklist: [
    { item: 'Says what was asked for and who answers', shownBy: ['{request}', '{igTeam}'] },
    { item: 'Says that it is on record since a day, with a reference', shownBy: ['{receivedOn}', '{requestRef}'] },
    { item: 'Gives the day that the law sets', shownBy: ['{statutoryDate}'] },
    { item: 'Says that this right always stays open', shownBy: ['always ask us for information'] },
    { item: 'Says nothing of turning it down', without: ['vexatious', 'section 14', 's.14', 'unreasonable', 'refuse'] },
    formatsOffered,
  ],
};
