import type { Template } from '../../../template/template.ts';
import { choice, heading, lines, list, paragraph } from '../parts.ts';
import {
  appealBlocks, appealGaps, contactBlocks, contactGap, dayBlocks, dayGaps, openBlocks, openGap, policyBlock, postBlock, postGap, sharingBlocks,
  sharingGap, termBlocks, termGaps, toldAtStart,
} from './arrangementParts.ts';
import { greeting, otherFormats, signature, whatWouldHelp } from './shared.ts';

export const t14: Template = {
  id: 'T14',
  language: 'en',
  audience: 'register',
  status: 'default',
  title: 'How we will be in touch, from today',
  when: 'A threat or violence: a decision maker acts without a letter about conduct first',
  gaps: [
    lines('reason', 'Why, in plain words', 'Our staff have to be safe when they work with you.'),
    lines('actions', 'What was said or done, with the day, one thing a line', 'On 10 June 2026 you raised a stick at our driver'),
    lines('whyNoWarning', 'Why no letter about conduct came first', 'It put our driver at risk, so we could not wait.'),
    choice('police', 'Have the police been told?', [
      { code: 'told', text: 'We have told the police what happened.' },
      { code: 'notTold', text: 'We have not told the police.' },
    ]),
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
    paragraph('We will go on helping you. But from today we will be in touch in another way. This letter tells you how, and why.'),
    heading('What is arranged'),
    ...termBlocks,
    ...dayBlocks,
    ...contactBlocks,
    ...openBlocks,
    heading('Why we do this'),
    paragraph('{reason}'),
    list('{actions}'),
    paragraph('{whyNoWarning}'),
    paragraph('{police}'),
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
    { item: 'Says why, and for which actions', shownBy: ['{reason}', '{actions}'] },
    { item: 'Says why no letter came first', shownBy: ['{whyNoWarning}'] },
    { item: 'Says whether the police know', shownBy: ['{police}'] },
    ...toldAtStart,
  ],
  beforeSending: [
    'A decision maker has decided this and signs it.',
    'The legal team has read it.',
    'If telling the customer could put somebody at risk, do not send it yet: record why and who agreed.',
  ],
};
