import type { Template } from '../../../template/template.ts';
import { complaintRoute, formatsOffered, greeting, otherFormats, signature } from './shared.ts';

export const t05: Template = {
  id: 'T05',
  language: 'en',
  audience: 'adviser',
  status: 'default',
  title: 'We have answered this: what would change it',
  when: 'The same question about the same matter, after a full answer',
  gaps: [
    { name: 'matter', label: 'What it is about', kind: 'line', sample: 'your fence panel' },
    { name: 'earlierReplyOn', label: 'Day of our earlier answer', kind: 'day', sample: '2026-05-12' },
    { name: 'earlierReplyRef', label: 'Reference or subject of that answer', kind: 'line', sample: 'HR 2041' },
    {
      name: 'earlierAnswer',
      label: 'What we said, in a sentence or two',
      kind: 'lines',
      sample: 'The fence is on your side, so it is yours to mend.',
    },
    {
      name: 'whatWouldChange',
      label: 'What would make us look again, one thing a line',
      kind: 'lines',
      sample: 'A plan that shows the fence is ours\nA photo of new storm damage',
    },
    { name: 'stage', label: 'The next stage, and by when', kind: 'lines', sample: 'You can ask for stage 2 by 3 July 2026.' },
  ],
  body: [
    greeting,
    { kind: 'paragraph', text: 'Thank you for writing to us again about {matter}. We have read all that you sent.' },
    { kind: 'heading', text: 'Our answer' },
    {
      kind: 'paragraph',
      text: 'We wrote to you about this on {earlierReplyOn}. Our reference is {earlierReplyRef}. This is what we said:',
    },
    { kind: 'paragraph', text: '{earlierAnswer}' },
    {
      kind: 'paragraph',
      text: 'What you sent us now does not change this. Was our answer hard to follow? Tell us, and we will go through it with you.',
      plain: ['What you sent us now does not change this.', 'Was our answer hard to follow? We will go through it with you.'],
    },
    { kind: 'heading', text: 'What would make us look again' },
    { kind: 'list', items: ['{whatWouldChange}'] },
    { kind: 'paragraph', text: 'If you write about something new, we will deal with it as new.' },
    { kind: 'heading', text: 'If you do not agree' },
    { kind: 'paragraph', text: '{stage}' },
    complaintRoute,
    otherFormats,
    signature,
  ],
  checklist: [
    { item: 'Points to the earlier answer', shownBy: ['{earlierReplyOn}', '{earlierReplyRef}', '{earlierAnswer}'] },
    { item: 'Says what would make us look again', shownBy: ['{whatWouldChange}'] },
    { item: 'Gives the next stage and the ombudsman', shownBy: ['{stage}', '{ombudsman.name}', '{ombudsman.url}'] },
    { item: 'Keeps new matters open', shownBy: ['something new'] },
    formatsOffered,
  ],
};
