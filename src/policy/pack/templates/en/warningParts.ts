import type { Gap } from '../../../template/gap.ts';
import type { Block, ChecklistItem } from '../../../template/template.ts';
import { customersDay, day, heading, line, lines, list, paragraph } from '../parts.ts';

/** Gaps, blocks and checklist shared by the first and the final letter about conduct. */
export const warningGaps: readonly Gap[] = [
  line('matter', 'What we are helping with', 'your roof'),
  lines('stillDoing', 'What we are doing about it', 'A roofer will come on 24 June 2026.'),
  lines('openRoutes', 'What stays open, one thing a line', 'Emergencies: 01632 960 199\nBills and payments\nYour other services'),
  lines('actions', 'What was said or done, with the day, one thing a line', 'On 10 June 2026 you shouted at our adviser on the phone.'),
  lines('expectations', 'What we ask, one thing a line', 'Please speak to our staff with respect\nPlease end a call when you feel too upset to go on'),
  day('monitorUntil', 'Last day on which this letter counts', '2026-09-10'),
  lines('possibleNextStep', 'What we may think about if it goes on', 'We may agree with you how and when we are in touch.'),
  customersDay('factualCorrectionBy', 'Day by which they can tell us what we have wrong', '2026-06-24'),
];

export const stillHelping: readonly Block[] = [
  paragraph('We want to help you with {matter}, and we will go on doing so.'),
  paragraph('{stillDoing}'),
];
export const whatHappened: readonly Block[] = [
  heading('What happened'),
  list('{actions}'),
  paragraph('You may be upset, and you have a right to tell us so. But this hurt the people who are there to help.'),
];
export const whatWeAsk: readonly Block[] = [
  heading('What we ask of you'),
  list('{expectations}'),
  paragraph('You should get the same from us. If you feel that we did not treat you well, tell us here: {complaints.url}.'),
];
export const yourView: readonly Block[] = [
  heading('Tell us your side'),
  paragraph(
    'Is what we say here wrong, or is there more to it? Tell us by {factualCorrectionBy}. We will put it right, and keep what you say with this letter.',
    { plain: ['Did we get this wrong? Tell us by {factualCorrectionBy}.', 'We will put it right.'] },
  ),
];
export const stillOpenBlocks: readonly Block[] = [heading('What stays open to you'), list('{openRoutes}')];
export const policyCopy: Block = paragraph('You can read our policy here: {policy.url}. We will send you a copy if you ask.');

export const warningChecklist: readonly ChecklistItem[] = [
  { item: 'Says that we still help, and how', shownBy: ['{matter}', '{stillDoing}', '{openRoutes}'] },
  { item: 'Says what happened, with the day', shownBy: ['{actions}'] },
  { item: 'Says what we ask, and that respect goes both ways', shownBy: ['{expectations}', 'the same from us'] },
  { item: 'Says how long the letter counts and what may come next', shownBy: ['{monitorUntil}', '{possibleNextStep}'] },
  { item: 'Says how to put us right, and by when', shownBy: ['{factualCorrectionBy}'] },
  { item: 'Links the policy and offers a copy', shownBy: ['{policy.url}', 'send you a copy'] },
  { item: 'Says how to complain about us', shownBy: ['{complaints.url}'] },
];
