import type { Template } from '../../../template/template.ts';
import { formatsOffered, greeting, otherFormats, signature } from './shared.ts';

export const t01: Template = {
  id: 'T01',
  language: 'en',
  audience: 'adviser',
  status: 'default',
  title: 'We have your message: how can we help?',
  when: 'First reply to somebody who is upset, or to a matter with many sides',
  gaps: [
    { name: 'matter', label: 'What it is about', kind: 'line', sample: 'the damp in your bedroom' },
    { name: 'nextStep', label: 'What happens next', kind: 'lines', sample: 'A repairs officer will look at your photos and call you.' },
    { name: 'replyBy', label: 'Day by which we write again', kind: 'day', sample: '2026-06-24' },
  ],
  body: [
    greeting,
    {
      kind: 'paragraph',
      text: 'Thank you for telling us about {matter}. We know how hard it is when things go wrong and stay wrong.',
      plain: ['Thank you for telling us about {matter}.', 'We know it is hard.'],
    },
    { kind: 'heading', text: 'What happens next' },
    { kind: 'paragraph', text: '{nextStep}' },
    { kind: 'paragraph', text: 'We will write to you again by {replyBy}.' },
    { kind: 'heading', text: 'What would help you' },
    {
      kind: 'paragraph',
      text: 'Tell us what would help when you deal with us. You can reply to this e-mail, ring us or come in. For example:',
    },
    {
      kind: 'list',
      items: [
        'a phone call in place of a letter, or a letter in place of a call',
        'large print, Easy Read or someone to sign for you',
        'more time to read and reply',
        'someone you trust to speak for you',
      ],
    },
    {
      kind: 'paragraph',
      text: 'You choose what you tell us. You do not need to say why, or send us proof. We ask so that we can do things in a way that works for you. We will note what helps, so you do not have to ask twice. Only staff who deal with you will see it.',
      plain: [
        'You choose what you tell us.',
        'You do not need to say why, or send us proof.',
        'We ask so that things work for you.',
        'We write it down. Only staff who deal with you see it.',
      ],
    },
    otherFormats,
    signature,
  ],
  checklist: [
    { item: 'Thanks the customer and names the matter', shownBy: ['Thank you', '{matter}'] },
    { item: 'Says what happens, and by when', shownBy: ['{nextStep}', '{replyBy}'] },
    { item: 'Asks what would help, and says how to tell us', shownBy: ['what would help', 'reply to this e-mail'] },
    { item: 'Asks for no diagnosis and no proof', shownBy: ['do not need to say why, or send us proof'] },
    { item: 'Says why we ask and who sees the answer', shownBy: ['We ask so that', 'Only staff who deal with you'] },
    formatsOffered,
  ],
};
