import type { Template } from '../../../template/template.ts';
import { day, heading, line, lines, list, paragraph } from '../parts.ts';
import { complaintRoute, formatsOffered, greeting, needsAsked, otherFormats, signature, whatWouldHelp } from './shared.ts';

export const t20: Template = {
  id: 'T20',
  language: 'en',
  audience: 'register',
  status: 'default',
  title: 'We have said all we can about this',
  when: 'A matter is at its end, and it was decided that we read what comes but may not reply',
  gaps: [
    line('matter', 'What it is about', 'your fence'),
    day('finalDecisionOn', 'Day of the final answer', '2026-05-12'),
    line('finalDecisionRef', 'Reference of the final answer', 'HR 2041'),
    day('end', 'Last day of this', '2026-12-31'),
    line('urgentRoute', 'Number for urgent help from the council, day and night', '01632 960 199'),
    lines('openRoutes', 'What stays open, one thing a line', 'Bills and payments\nServices the law gives you\nRequests for information'),
  ],
  body: [
    greeting,
    paragraph(
      'We have looked at {matter} through each of our stages. We gave you our last answer on {finalDecisionOn}. Its reference is {finalDecisionRef}.',
      {
        plain: [
          'We have looked at {matter}.',
          'We gave you our last answer on {finalDecisionOn}. Its reference is {finalDecisionRef}.',
        ],
      },
    ),
    heading('What we will do'),
    paragraph(
      'We will read all that you send us about it. But we may not write back, unless you tell us something new that could change our answer. This lasts until {end}.',
      {
        plain: [
          'We will read all that you send us about it.',
          'We may not write back.',
          'Is there something new? Then we will.',
          'This lasts until {end}.',
        ],
      },
    ),
    heading('What we still do for you'),
    paragraph('If you write to us about something else, we will look at it on its merits and reply. These stay open too:'),
    list('{openRoutes}'),
    paragraph(
      'If someone is in danger, ring 999. If you fear for a child or an adult, ring us on {urgentRoute}. Do that even if it has to do with {matter}.',
      {
        plain: [
          'Is someone in danger? Ring 999.',
          'Do you fear for a child or an adult? Ring us on {urgentRoute}. Do so even if it has to do with {matter}.',
        ],
      },
    ),
    heading('If you do not agree'),
    complaintRoute,
    whatWouldHelp,
    otherFormats,
    signature,
  ],
  checklist: [
    { item: 'Points to the final answer', shownBy: ['{matter}', '{finalDecisionOn}', '{finalDecisionRef}'] },
    { item: 'Says that we read but may not reply, and until when', shownBy: ['We will read all', 'may not write back', '{end}'] },
    { item: 'Says that new matters are welcome', shownBy: ['something else', 'on its merits'] },
    { item: 'Says what stays open', shownBy: ['{openRoutes}'] },
    { item: 'Says what to do about danger', shownBy: ['ring 999', '{urgentRoute}'] },
    { item: 'Names the ombudsman', shownBy: ['{ombudsman.name}', '{ombudsman.url}'] },
    needsAsked,
    formatsOffered,
  ],
};
