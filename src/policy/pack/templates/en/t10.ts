import type { Template } from '../../../template/template.ts';
import { formatsOffered, greeting, needsAsked, otherFormats, signature, whatWouldHelp } from './shared.ts';

export const t10: Template = {
  id: 'T10',
  language: 'en',
  audience: 'adviser',
  status: 'default',
  title: 'Please help us to help you',
  when: 'First rude or abusive message: an informal word, nothing more',
  gaps: [
    { name: 'matter', label: 'What we are helping with', kind: 'line', sample: 'your heating' },
    { name: 'stillDoing', label: 'What we are doing about it', kind: 'lines', sample: 'An engineer will come on 24 June 2026.' },
    {
      name: 'actions',
      label: 'What was said or done, with the day, one thing a line',
      kind: 'lines',
      sample: 'On 10 June 2026 you called our adviser "useless" and swore at her.',
    },
  ],
  body: [
    greeting,
    { kind: 'paragraph', text: 'We want to help you with {matter}, and we will go on doing so.' },
    { kind: 'paragraph', text: '{stillDoing}' },
    { kind: 'heading', text: 'What happened' },
    { kind: 'list', items: ['{actions}'] },
    {
      kind: 'paragraph',
      text: 'We know that you may be upset, and you have a right to tell us so. But words or acts like these hurt the people who are there to help. Our staff should feel safe at work, as we all should.',
      plain: ['You may be upset. You can tell us so.', 'But this can hurt the people who are there to help.'],
    },
    { kind: 'heading', text: 'What we ask of you' },
    {
      kind: 'paragraph',
      text: 'Please tell us what is wrong, and treat our staff with respect. You should get the same from us. If you feel that we did not treat you well, tell us here: {complaints.url}.',
    },
    whatWouldHelp,
    { kind: 'paragraph', text: 'This letter does not change the help you get. You can read our policy here: {policy.url}.' },
    otherFormats,
    signature,
  ],
  checklist: [
    { item: 'Says that we still help, and how', shownBy: ['{matter}', '{stillDoing}'] },
    { item: 'Says what happened, with the day', shownBy: ['{actions}'] },
    { item: 'Says why it is not all right', shownBy: ['hurt the people'] },
    { item: 'Says what we ask, and that respect goes both ways', shownBy: ['treat our staff with respect', 'the same from us'] },
    { item: 'Says how to complain about us', shownBy: ['{complaints.url}'] },
    needsAsked,
    formatsOffered,
  ],
};
