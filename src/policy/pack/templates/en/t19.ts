import type { Template } from '../../../template/template.ts';
import { choice, heading, line, lines, paragraph } from '../parts.ts';
import {
  alwaysTold, arrangedNow, contactBlocks, contactGap, dayBlocks, dayGaps, openBlocks, openGap, policyBlock, postBlock, postGap, sharingBlocks,
  sharingGap, termBlocks, termGaps,
} from './arrangementParts.ts';
import { greeting, otherFormats, signature, whatWouldHelp } from './shared.ts';

const goesOn = { gap: 'outcome', options: ['stands', 'varied'] } as const;
const isOver = { gap: 'outcome', options: ['quashed'] } as const;

export const t19: Template = {
  id: 'T19',
  language: 'en',
  audience: 'register',
  status: 'default',
  title: 'The answer to your appeal',
  when: 'An appeal against an arrangement has been decided',
  gaps: [
    choice('outcome', 'What the appeal decided', [
      { code: 'stands', text: 'What we had arranged stays as it is.' },
      { code: 'varied', text: 'What we had arranged goes on, and some of it changes.' },
      { code: 'quashed', text: 'What we had arranged is over, from today. You can reach us like everyone else.' },
    ]),
    line('decider', 'Who decided it', 'the Head of Law'),
    lines('reasons', 'Why, in plain words, for each point they made', 'You said that one letter a week is too little. We agree.'),
    ...termGaps,
    ...dayGaps,
    contactGap,
    openGap,
    line('freeRoute', 'A way to reply that costs nothing', 'ring us free on 0800 000 0000, or come in'),
    sharingGap,
    postGap,
  ],
  body: [
    greeting,
    paragraph('Thank you for your appeal. It was decided by {decider}, who had no part in what we had decided before.'),
    paragraph('{outcome}'),
    heading('Why'),
    paragraph('{reasons}'),
    paragraph('We are sorry for what this has meant for you. Our staff have been told that it is over.', { showIf: isOver }),
    ...[heading('What is arranged now'), ...termBlocks, ...dayBlocks, ...contactBlocks, ...openBlocks].map((block) => ({ ...block, showIf: goesOn })),
    heading('What would help you'),
    whatWouldHelp,
    heading('If you are still not happy'),
    paragraph('This is our last word on it. You can take it to the {ombudsman.name}: {ombudsman.url}. That is free.'),
    paragraph('If you need help with that, it need not cost you a penny: {freeRoute}.'),
    ...sharingBlocks,
    policyBlock,
    postBlock,
    otherFormats,
    signature,
  ],
  checklist: [
    { item: 'Says what was decided, by whom and why', shownBy: ['{outcome}', '{decider}', '{reasons}'] },
    ...arrangedNow.map((entry) => ({ ...entry, showIf: goesOn })),
    ...alwaysTold,
    { item: 'Says that this is the final stage, and names the ombudsman', shownBy: ['our last word', '{ombudsman.name}', '{ombudsman.url}'] },
  ],
};
