import type { Template } from '../../../template/template.ts';
import { complaintRoute, formatsOffered, greeting, otherFormats, signature } from './shared.ts';

export const t07: Template = {
  id: 'T07',
  language: 'en',
  audience: 'adviser',
  status: 'default',
  title: 'How to take this further',
  when: 'Somebody disagrees with an outcome and needs the right route',
  gaps: [
    { name: 'matter', label: 'What it is about', kind: 'line', sample: 'your parking fine' },
    {
      name: 'stage',
      label: 'The next stage and who decides',
      kind: 'line',
      sample: 'an appeal, and a panel that is not part of the council decides it',
    },
    { name: 'form', label: 'How to start it, one step a line', kind: 'lines', sample: 'Fill in form PK2\nSend it to us or bring it in' },
    { name: 'deadline', label: 'Last day for it', kind: 'day', metBy: 'customer', sample: '2026-07-03' },
    { name: 'help', label: 'Who helps with it, one a line', kind: 'lines', sample: 'Our front desk\nThe advice centre on Bridge Street' },
  ],
  body: [
    greeting,
    {
      kind: 'paragraph',
      text: 'You told us that you do not agree with what we decided about {matter}. You have the right to take this further.',
    },
    { kind: 'heading', text: 'What you can do' },
    { kind: 'paragraph', text: 'The next step is {stage}. This is how to start:' },
    { kind: 'list', items: ['{form}'] },
    {
      kind: 'paragraph',
      text: 'The last day for this is {deadline}. If you need more time, tell us before then.',
      plain: ['The last day is {deadline}.', 'Do you need more time? Tell us before then.'],
    },
    { kind: 'heading', text: 'Who can help you' },
    { kind: 'list', items: ['{help}'] },
    { kind: 'paragraph', text: 'We can help you fill in the form. It costs you nothing.' },
    { kind: 'heading', text: 'Other ways' },
    complaintRoute,
    otherFormats,
    signature,
  ],
  checklist: [
    { item: 'Says what the next stage is and how to start it', shownBy: ['{stage}', '{form}'] },
    { item: 'Gives the last day', shownBy: ['{deadline}'] },
    { item: 'Offers help', shownBy: ['{help}'] },
    { item: 'Names the ombudsman', shownBy: ['{ombudsman.name}', '{ombudsman.url}'] },
    formatsOffered,
  ],
};
