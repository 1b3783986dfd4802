import type { Template } from '../../../template/template.ts';
import { formatsOffered, greeting, otherFormats, signature } from './shared.ts';

export const t04: Template = {
  id: 'T04',
  language: 'en',
  audience: 'adviser',
  status: 'default',
  title: 'When you will hear from us',
  when: 'Somebody needs to know when the answer comes',
  gaps: [
    { name: 'urgentRoute', label: 'Number for urgent help from the council, day and night', kind: 'line', sample: '01632 960 199' },
    { name: 'matter', label: 'What it is about', kind: 'line', sample: 'your broken gutter' },
    { name: 'standard', label: 'How long such a thing takes', kind: 'line', sample: '10 working days' },
    { name: 'replyBy', label: 'Day by which we answer', kind: 'day', sample: '2026-06-24' },
  ],
  body: [
    greeting,
    { kind: 'heading', text: 'If you need help right now' },
    {
      kind: 'list',
      items: [
        'If someone is in danger, ring 999.',
        'If a child or an adult is being hurt, or you have no safe place to sleep tonight, ring us on {urgentRoute}. Do not wait for our reply.',
      ],
    },
    { kind: 'heading', text: 'When we will reply' },
    { kind: 'paragraph', text: 'Thank you for your message about {matter}. We know that waiting is hard.' },
    { kind: 'paragraph', text: 'It takes us up to {standard} to look into this in full. You will hear from us by {replyBy}.' },
    {
      kind: 'paragraph',
      text: 'You do not need to write again before then. If something has changed, or gets worse, do tell us.',
      plain: ['You do not need to write again before then.', 'If something has changed, tell us.'],
    },
    { kind: 'paragraph', text: 'If that day is too late for you, tell us why. We will see what we can do.' },
    otherFormats,
    signature,
  ],
  checklist: [
    { item: 'Puts urgent help first', shownBy: ['ring 999', '{urgentRoute}'] },
    { item: 'Says how long it takes, and the day', shownBy: ['{standard}', '{replyBy}'] },
    { item: 'Leaves the door open if things change', shownBy: ['If something has changed'] },
    formatsOffered,
  ],
};
