import type { Template } from '../../../template/template.ts';
import { heading, lines, list, paragraph } from '../parts.ts';
import {
  appealBlocks, appealGaps, contactBlocks, contactGap, dayBlocks, dayGaps, openBlocks, openGap, policyBlock, postBlock, postGap, sharingBlocks,
  sharingGap, termBlocks, termGaps, toldAtStart,
} from './arrangementParts.ts';
import { greeting, otherFormats, signature, whatWouldHelp } from './shared.ts';

export const t13: Template = {
  id: 'T13',
  language: 'en',
  audience: 'register',
  status: 'default',
  title: 'How we will be in touch from now on',
  when: 'An arrangement has been decided',
  gaps: [
    lines('reason', 'Why, in plain words', 'We need one place for all that you tell us, so that nothing gets lost.'),
    lines('actions', 'What was said or done, with the day, one thing a line', 'From 3 to 5 June 2026 you rang us 14 times'),
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
    paragraph('We want to go on helping you. This letter tells you how we will be in touch from now on, and why.'),
    heading('What is arranged'),
    ...termBlocks,
    ...dayBlocks,
    ...contactBlocks,
    ...openBlocks,
    heading('Why we do this'),
    paragraph('{reason}'),
    paragraph('This is what we looked at:'),
    list('{actions}'),
    heading('What would help you'),
    whatWouldHelp,
    ...appealBlocks,
    ...sharingBlocks,
    policyBlock,
    postBlock,
    otherFormats,
    signature,
  ],
  checklist: [{ item: 'Says why, and for which actions', shownBy: ['{reason}', '{actions}'] }, ...toldAtStart],
  beforeSending: ['Ask whether a letter is the right form for this customer. If not, also call or meet them.'],
};
