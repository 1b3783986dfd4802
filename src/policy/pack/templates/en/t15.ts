import type { Template } from '../../../template/template.ts';
import { customersDay, day, heading, line, list, paragraph } from '../parts.ts';
import { postBlock, postGap } from './arrangementParts.ts';
import { formatsOffered, greeting, needsAsked, otherFormats, signature, whatWouldHelp } from './shared.ts';

export const t15: Template = {
  id: 'T15',
  language: 'en',
  audience: 'register',
  status: 'default',
  title: 'We will soon look at this again: what do you think?',
  when: 'The review of an arrangement is near',
  gaps: [
    day('reviewDate', 'Day of the review', '2026-11-30'),
    line('reviewer', 'Who does the review', 'Nerys Vale, who leads Housing'),
    customersDay('submitBy', 'Day by which we would like their view', '2026-11-23'),
    line('freeRoute', 'A way to reply that costs nothing', 'ring us free on 0800 000 0000, or come in'),
    postGap,
  ],
  body: [
    greeting,
    paragraph('We have an arrangement with you on how we are in touch. We said that we would look at it again. We will do so on {reviewDate}.'),
    heading('What we look at'),
    list(
      'Is it still needed? It ends if there is no good reason to go on.',
      'How has it gone, for you and for us?',
      'Did we make things harder?',
      'Has something changed for you?',
    ),
    paragraph('This is done by {reviewer}.'),
    heading('What do you think?'),
    paragraph('Please tell us by {submitBy}, in writing, by phone or face to face. It need not cost you a penny: {freeRoute}.'),
    paragraph('You do not have to. If we hear nothing, we will not hold that against you.'),
    whatWouldHelp,
    postBlock,
    otherFormats,
    signature,
  ],
  checklist: [
    { item: 'Gives the day of the review and who does it', shownBy: ['{reviewDate}', '{reviewer}'] },
    { item: 'Says what is looked at', shownBy: ['Is it still needed?', 'Did we make things harder?'] },
    { item: 'Says how to comment, and by when', shownBy: ['{submitBy}', '{freeRoute}'] },
    needsAsked,
    formatsOffered,
    { item: 'Is posted too', shownBy: ['{postedOn}'], showIf: { adjustment: 'POST_NOT_EMAIL' } },
  ],
};
