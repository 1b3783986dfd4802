import type { Template } from '../../../template/template.ts';
import { formatsOffered, greeting, otherFormats, signature } from './shared.ts';

export const t03: Template = {
  id: 'T03',
  language: 'en',
  audience: 'adviser',
  status: 'default',
  title: 'Who can help with this',
  when: 'Another body is responsible, not the council',
  gaps: [
    { name: 'matter', label: 'What it is about', kind: 'line', sample: 'the street lamp on the main road' },
    { name: 'bodyName', label: 'Who is responsible', kind: 'line', sample: 'the Trunk Road Agent' },
    {
      name: 'bodyContact',
      label: 'How to reach them, one way a line',
      kind: 'lines',
      sample: 'Ring 01632 960 120\nWrite to help@roads.example',
    },
    { name: 'whatToTell', label: 'What they will want to know', kind: 'lines', sample: 'Tell them the number on the lamp post.' },
  ],
  body: [
    greeting,
    { kind: 'paragraph', text: 'Thank you for telling us about {matter}. We can see why you want it put right.' },
    {
      kind: 'paragraph',
      text: 'This is a job for {bodyName}. The council has no power to do it, or to tell them what to do.',
      plain: ['This is a job for {bodyName}.', 'We cannot do it. We cannot tell them what to do.'],
    },
    { kind: 'heading', text: 'How to reach them' },
    { kind: 'list', items: ['{bodyContact}'] },
    { kind: 'paragraph', text: '{whatToTell}' },
    { kind: 'heading', text: 'If you would like help with this' },
    {
      kind: 'paragraph',
      text: 'Is it hard for you to get in touch with them? Tell us. If you agree, we will pass on what you told us and ask them to get back to you.',
      plain: ['Is it hard for you to reach them? Tell us.', 'If you agree, we will pass on what you told us.'],
    },
    otherFormats,
    signature,
  ],
  checklist: [
    { item: 'Names who is responsible', shownBy: ['{matter}', '{bodyName}'] },
    { item: 'Says how to reach them', shownBy: ['{bodyContact}', '{whatToTell}'] },
    { item: 'Offers to pass it on, if the customer agrees', shownBy: ['If you agree, we will pass on'] },
    formatsOffered,
  ],
};
