import type { Template } from '../../../template/template.ts';
import { heading, paragraph } from '../parts.ts';
import { formatsOffered, greeting, needsAsked, otherFormats, signature, whatWouldHelp } from './shared.ts';
import { policyCopy, stillHelping, stillOpenBlocks, warningChecklist, warningGaps, whatHappened, whatWeAsk, yourView } from './warningParts.ts';

export const t11: Template = {
  id: 'T11',
  language: 'en',
  audience: 'register',
  status: 'default',
  title: 'How we can go on working together',
  when: 'A first letter about conduct: it happened again, or it was more serious',
  gaps: warningGaps,
  body: [
    greeting,
    ...stillHelping,
    ...whatHappened,
    ...whatWeAsk,
    whatWouldHelp,
    ...yourView,
    heading('What this letter means'),
    paragraph(
      'Nothing changes in the help you get. This letter counts until {monitorUntil}. If it does not happen again, that is the end of it.',
      { plain: ['Nothing changes in the help you get.', 'This letter counts until {monitorUntil}.'] },
    ),
    paragraph('If it goes on, we may think about this: {possibleNextStep} We would talk to you about it first.'),
    ...stillOpenBlocks,
    policyCopy,
    otherFormats,
    signature,
  ],
  checklist: [
    ...warningChecklist,
    { item: 'Says that nothing is restricted yet', shownBy: ['Nothing changes in the help you get'] },
    needsAsked,
    formatsOffered,
  ],
};
