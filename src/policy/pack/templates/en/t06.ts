import type { Template } from '../../../template/template.ts';
import { formatsOffered, greeting, otherFormats, signature } from './shared.ts';

export const t06: Template = {
  id: 'T06',
  language: 'en',
  audience: 'adviser',
  status: 'default',
  title: 'Is this something new?',
  when: 'A message seems close to a matter we have dealt with, and we need to know what is new',
  gaps: [
    {
      name: 'matters',
      label: 'Matters it may belong to, one a line',
      kind: 'lines',
      sample: 'The fence at your back gate\nThe tree next door',
    },
    { name: 'replyBy', label: 'Day by which we need the answer', kind: 'day', metBy: 'customer', sample: '2026-06-24' },
  ],
  body: [
    greeting,
    { kind: 'paragraph', text: 'Thank you for your message. We want to be sure that we have understood you.' },
    { kind: 'paragraph', text: 'We know about these things from you:' },
    { kind: 'list', items: ['{matters}'] },
    { kind: 'heading', text: 'What we would like to know' },
    {
      kind: 'list',
      items: [
        'Is your message about one of these, or about something else?',
        'What is new, or what has changed?',
        'What would you like us to do?',
      ],
    },
    { kind: 'paragraph', text: 'Please tell us by {replyBy}. A few words are enough, in writing or by phone.' },
    { kind: 'heading', text: 'What we will do' },
    {
      kind: 'paragraph',
      text: 'If it is new, we will look at it fresh and on its own merits. What happened before will not count against you. If we are not sure, we will treat it as new.',
      plain: ['Is it new? Then we will look at it on its own merits.', 'Are we not sure? Then we treat it as new.'],
    },
    { kind: 'paragraph', text: 'If someone is in danger, do not wait for us. Ring 999.' },
    otherFormats,
    signature,
  ],
  checklist: [
    { item: 'Names the matters we know of', shownBy: ['{matters}'] },
    { item: 'Asks what is new', shownBy: ['What is new'] },
    { item: 'Promises to look at a new issue on its merits', shownBy: ['on its own merits'] },
    { item: 'Says by when we need to know', shownBy: ['{replyBy}'] },
    formatsOffered,
  ],
};
