import type { Template } from '../../../template/template.ts';
import { choice, day, heading, lines, paragraph } from '../parts.ts';
import {
  appealBlocks, appealGaps, contactBlocks, contactGap, dayBlocks, dayGaps, openBlocks, openGap, policyBlock, postBlock, postGap, sharingBlocks,
  sharingGap, termBlocks, termGaps, toldAtStart,
} from './arrangementParts.ts';
import { greeting, otherFormats, signature, whatWouldHelp } from './shared.ts';

export const t16: Template = {
  id: 'T16',
  language: 'en',
  audience: 'register',
  status: 'default',
  title: 'We looked at this again: what stays and what changes',
  when: 'A review continues or amends an arrangement',
  gaps: [
    day('reviewedOn', 'Day of the review', '2026-11-30'),
    choice('outcome', 'What the review decided', [
      { code: 'continue', text: 'It goes on as it was.' },
      { code: 'amend', text: 'It goes on, and some of it changes.' },
    ]),
    lines('reasons', 'Why, in plain words, and what we made of their view', 'You told us that once a week is too little. So we will now write twice.'),
    ...termGaps,
    ...dayGaps,
    contactGap,
    openGap,
    ...appealGaps,
    sharingGap,
    postGap,
  ],
  body: [
    greeting,
    paragraph('On {reviewedOn} we looked again at how we are in touch with you. {outcome}'),
    heading('Why'),
    paragraph('{reasons}'),
    heading('What is arranged from now on'),
    ...termBlocks,
    ...dayBlocks,
    ...contactBlocks,
    ...openBlocks,
    heading('What would help you'),
    whatWouldHelp,
    ...appealBlocks,
    ...sharingBlocks,
    policyBlock,
    postBlock,
    otherFormats,
    signature,
  ],
  checklist: [
    { item: 'Says what was decided, and when', shownBy: ['{outcome}', '{reviewedOn}'] },
    { item: 'Says why', shownBy: ['{reasons}'] },
    ...toldAtStart,
  ],
};
