import type { Template } from '../../../template/template.ts';
import { day, heading, line, lines, list, paragraph } from '../parts.ts';
import { complaintRoute, formatsOffered, greeting, needsAsked, otherFormats, signature, whatWouldHelp } from './shared.ts';

export const t23: Template = {
  id: 'T23',
  language: 'en',
  audience: 'register',
  status: 'default',
  title: 'How we will be in touch with you when you speak for somebody',
  when: 'The conduct of somebody who speaks for another: it is about them and not about the person they speak for',
  gaps: [
    line('representedParty', 'For whom they speak, as they named them', 'your aunt'),
    lines('actions', 'What was said or done, with the day, one thing a line', 'On 10 June 2026 you shouted at our adviser on the phone'),
    lines('terms', 'What is arranged, one thing a line', 'Please write to us and do not ring'),
    day('end', 'Last day of this', '2026-12-31'),
    lines('ownRoute', 'How the person they speak for reaches us directly, one way a line', 'They can ring 01632 960 144\nThey can choose someone else to speak for them'),
  ],
  body: [
    greeting,
    paragraph('You speak for {representedParty}, and we thank you for that. This letter is about how you and we are in touch. It is not about {representedParty}.'),
    heading('What happened'),
    list('{actions}'),
    paragraph('You may be upset, and you have a right to tell us so. But this hurt the people who are there to help.'),
    heading('What is arranged with you'),
    list('{terms}'),
    paragraph('This lasts until {end}.'),
    heading('What does not change'),
    paragraph('Nothing changes for {representedParty}. We go on with all that we do for them. They can reach us like everyone else:'),
    list('{ownRoute}'),
    paragraph('If someone is in danger, ring 999.'),
    whatWouldHelp,
    heading('If you do not agree'),
    complaintRoute,
    otherFormats,
    signature,
  ],
  checklist: [
    { item: 'Says what happened, with the day', shownBy: ['{actions}'] },
    { item: 'Says what is arranged, and until when', shownBy: ['{terms}', '{end}'] },
    { item: 'Keeps the represented person’s own route', shownBy: ['Nothing changes for', '{representedParty}', '{ownRoute}'] },
    { item: 'Names the ombudsman', shownBy: ['{ombudsman.name}', '{ombudsman.url}'] },
    needsAsked,
    formatsOffered,
  ],
};
