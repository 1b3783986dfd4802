import type { Template } from '../../../template/template.ts';
import { choice, day, heading, line, paragraph } from '../parts.ts';
import { postBlock, postGap } from './arrangementParts.ts';
import { formatsOffered, greeting, needsAsked, otherFormats, signature, whatWouldHelp } from './shared.ts';

export const t17: Template = {
  id: 'T17',
  language: 'en',
  audience: 'register',
  status: 'default',
  title: 'You can reach us as before',
  when: 'An arrangement has ended: a review lifted it, or its last day has passed',
  gaps: [
    day('liftedOn', 'Day from which all is as before', '2026-12-01'),
    choice('why', 'Why it ended', [
      { code: 'lifted', text: 'We looked at it again, and it is no longer needed.' },
      { code: 'lapsed', text: 'Its last day has passed.' },
    ]),
    line('sharedWith', 'Who is told that it has ended', 'the repairs desk'),
    postGap,
  ],
  body: [
    greeting,
    paragraph('The arrangement on how we are in touch with you has ended. {why}'),
    heading('What this means'),
    paragraph('From {liftedOn} you can write to us, ring us or come in like everyone else. You do not need to do anything.'),
    paragraph('We have told {sharedWith} that it has ended.'),
    paragraph('Thank you for working with us.'),
    heading('What would help you'),
    whatWouldHelp,
    postBlock,
    otherFormats,
    signature,
  ],
  checklist: [
    { item: 'Says from which day, and why', shownBy: ['{liftedOn}', '{why}'] },
    { item: 'Says that contact is as before', shownBy: ['like everyone else'] },
    { item: 'Says who is told', shownBy: ['{sharedWith}'] },
    { item: 'Says thank you', shownBy: ['Thank you'] },
    needsAsked,
    formatsOffered,
    { item: 'Is posted too', shownBy: ['{postedOn}'], showIf: { adjustment: 'POST_NOT_EMAIL' } },
  ],
};
