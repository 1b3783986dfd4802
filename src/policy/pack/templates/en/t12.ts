import type { Template } from '../../../template/template.ts';
import { day, heading, paragraph } from '../parts.ts';
import { formatsOffered, greeting, needsAsked, otherFormats, signature, whatWouldHelp } from './shared.ts';
import { policyCopy, stillHelping, stillOpenBlocks, warningChecklist, warningGaps, whatHappened, whatWeAsk, yourView } from './warningParts.ts';

export const t12: Template = {
  id: 'T12',
  language: 'en',
  audience: 'register',
  status: 'default',
  title: 'Before we have to change how we are in touch',
  when: 'A final letter about conduct: it went on after a first letter',
  gaps: [...warningGaps, day('earlierWarningOn', 'Day of the first letter', '2026-05-04')],
  body: [
    greeting,
    ...stillHelping,
    paragraph('We wrote to you on {earlierWarningOn} about how you deal with our staff. Since then it has gone on.'),
    ...whatHappened,
    ...whatWeAsk,
    whatWouldHelp,
    ...yourView,
    heading('What may come next'),
    paragraph(
      'This is the last letter before we make a choice. If it happens again by {monitorUntil}, someone who has had no part in this will look at it with care. They may choose this: {possibleNextStep}',
      {
        plain: [
          'This is the last letter before we make a choice.',
          'It counts until {monitorUntil}.',
          'If it goes on, we may do this: {possibleNextStep}',
        ],
      },
    ),
    ...stillOpenBlocks,
    policyCopy,
    otherFormats,
    signature,
  ],
  checklist: [
    ...warningChecklist,
    { item: 'Points to the first letter', shownBy: ['{earlierWarningOn}'] },
    { item: 'Says that it is the last chance', shownBy: ['last letter before'] },
    needsAsked,
    formatsOffered,
  ],
};
