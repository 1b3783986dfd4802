import type { Gap } from '../../../template/gap.ts';
import type { Block, ChecklistItem } from '../../../template/template.ts';
import { customersDay, day, heading, line, lines, list, paragraph } from '../parts.ts';

/** Gaps, blocks and checklist shared by the letters that tell a customer what is arranged from now on. */
export const termGaps: readonly Gap[] = [
  lines('terms', 'What is arranged, one thing a line, as the customer would put it', 'Write to us about repairs at one address\nWe write back once a week'),
  lines('scope', 'Which services and matters it is about', 'It is about repairs to your home.'),
];
export const dayGaps: readonly Gap[] = [
  day('start', 'First day', '2026-07-01'),
  day('end', 'Last day', '2026-12-31'),
  day('reviewDate', 'Day by which it is reviewed', '2026-11-30'),
];
export const contactGap = line('spoc', 'Name of the contact point and how to reach it', 'Mair at the repairs desk, 01632 960 144');
export const appealGaps: readonly Gap[] = [
  line('appealTo', 'Who decides an appeal, and how to reach them', 'the Head of Law, at appeals@council.example'),
  customersDay('appealBy', 'Last day for an appeal', '2026-07-29'),
  line('freeRoute', 'A way to reply that costs nothing', 'ring us free on 0800 000 0000, or come to our front desk'),
];
export const openGap = lines(
  'openRoutes',
  'What stays open, one thing a line',
  'Emergencies and fear for a child or an adult: 01632 960 199\nBills and payments\nServices the law gives you\nRequests for information\nYour councillor and your MP',
);
export const sharingGap = lines('sharedWith', 'Who is told, and what, one a line', 'The repairs desk: what is arranged and until when');
/** Asked only where post was agreed. */
export const postGap = day('postedOn', 'Day on which the printed letter is posted: post was agreed, not e-mail', '2026-06-26');

export const termBlocks: readonly Block[] = [paragraph('{scope}'), list('{terms}')];
export const dayBlocks: readonly Block[] = [
  paragraph('It starts on {start}. It ends on {end}.'),
  paragraph('We will look at it again by {reviewDate}. We will ask you what you think before that.', {
    plain: ['We will look at it again by {reviewDate}.', 'First we will ask you what you think.'],
  }),
];
export const contactBlocks: readonly Block[] = [heading('Who to turn to'), paragraph('Please turn to {spoc}.')];
export const openBlocks: readonly Block[] = [
  heading('What we still do for you'),
  paragraph('These stay open to you as before:'),
  list('{openRoutes}'),
  paragraph('If you write to us about something new, we will look at it on its merits.', {
    plain: ['Is it about something new? Then we will look at it.'],
  }),
];
export const appealBlocks: readonly Block[] = [
  heading('If you do not agree'),
  paragraph(
    'You can ask for this to be looked at again. Someone who had no part in it will decide. Please write to {appealTo} by {appealBy}.',
    {
      plain: [
        'You can ask us to look at this again.',
        'Someone new will decide.',
        'Write to {appealTo} by {appealBy}.',
      ],
    },
  ),
  paragraph('It need not cost you a penny: {freeRoute}.'),
  paragraph('If you are still not happy after that, you can ask the {ombudsman.name}: {ombudsman.url}.'),
];
export const sharingBlocks: readonly Block[] = [
  heading('Who we tell'),
  paragraph('We tell only those who need to know, and no more than they need:'),
  list('{sharedWith}'),
];
export const postBlock: Block = paragraph('You asked us to use the post. We post this letter to you on {postedOn}.', {
  showIf: { adjustment: 'POST_NOT_EMAIL' },
});
export const policyBlock: Block = paragraph('You can read our policy here: {policy.url}. We will send you a copy if you ask.');

/** What is arranged, with its days, contact point and what stays open. */
export const arrangedNow: readonly ChecklistItem[] = [
  { item: 'Says exactly what is arranged, and for what', shownBy: ['{terms}', '{scope}'] },
  { item: 'Gives the first and the last day', shownBy: ['{start}', '{end}'] },
  { item: 'Gives the day of the review', shownBy: ['{reviewDate}'] },
  { item: 'Names a contact point and how to reach it', shownBy: ['{spoc}'] },
  { item: 'Says what stays open', shownBy: ['{openRoutes}'] },
];

/** What every letter about an arrangement says besides. */
export const alwaysTold: readonly ChecklistItem[] = [
  { item: 'Links the policy and offers a copy', shownBy: ['{policy.url}', 'send you a copy'] },
  { item: 'Asks what would help and offers other formats', shownBy: ['what would help', 'large print'] },
  { item: 'Says who is told', shownBy: ['{sharedWith}'] },
  { item: 'Gives a way to reply that costs nothing', shownBy: ['{freeRoute}'] },
  { item: 'Is posted too', shownBy: ['{postedOn}'], showIf: { adjustment: 'POST_NOT_EMAIL' } },
];

/** What a customer is told when an arrangement starts; the reason, the first of the eleven, comes with each letter. */
export const toldAtStart: readonly ChecklistItem[] = [
  ...arrangedNow,
  { item: 'Says how to appeal, to whom and by when', shownBy: ['{appealTo}', '{appealBy}'] },
  { item: 'Names the ombudsman', shownBy: ['{ombudsman.name}', '{ombudsman.url}'] },
  ...alwaysTold,
];
