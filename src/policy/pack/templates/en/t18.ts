import type { Template } from '../../../template/template.ts';
import { day, heading, line, list, paragraph } from '../parts.ts';
import { postBlock, postGap } from './arrangementParts.ts';
import { formatsOffered, greeting, needsAsked, otherFormats, signature, whatWouldHelp } from './shared.ts';

export const t18: Template = {
  id: 'T18',
  language: 'en',
  audience: 'register',
  status: 'default',
  title: 'We have your appeal',
  when: 'An appeal against an arrangement has come in',
  gaps: [
    line('appealRef', 'Reference of the appeal', 'APP 17'),
    day('receivedOn', 'Day on which it came in', '2026-07-10'),
    line('decider', 'Who decides it', 'the Head of Law'),
    day('decideBy', 'Day by which it is decided', '2026-07-24'),
    postGap,
  ],
  body: [
    greeting,
    paragraph('Thank you for your appeal. It came in on {receivedOn}. Our reference is {appealRef}.'),
    heading('Who decides, and by when'),
    paragraph('It goes to {decider}, who had no part in what we decided. You will hear from us by {decideBy}.'),
    heading('What will be looked at'),
    list(
      'Did we get the facts or the person wrong?',
      'Is what we decided more than is fair?',
      'Does it hit you hard because of how you live, your health or your needs?',
      'Did we follow our own steps?',
    ),
    paragraph('It is about how we are in touch, and not about the matter you first came to us with. That goes on by its own route.'),
    paragraph('What we arranged stays as it is for now, unless we tell you that it does not.'),
    heading('What would help you'),
    whatWouldHelp,
    postBlock,
    otherFormats,
    signature,
  ],
  checklist: [
    { item: 'Gives the reference and the day it came in', shownBy: ['{appealRef}', '{receivedOn}'] },
    { item: 'Says who decides, that they are independent, and by when', shownBy: ['{decider}', 'had no part', '{decideBy}'] },
    { item: 'Says what will be looked at and what will not', shownBy: ['more than is fair', 'not about the matter'] },
    { item: 'Says what holds meanwhile', shownBy: ['stays as it is for now'] },
    needsAsked,
    formatsOffered,
    { item: 'Is posted too', shownBy: ['{postedOn}'], showIf: { adjustment: 'POST_NOT_EMAIL' } },
  ],
};
