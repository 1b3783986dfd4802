import type { Template } from '../../../template/template.ts';
import { complaintRoute, formatsOffered, greeting, otherFormats, signature } from './shared.ts';

export const t02: Template = {
  id: 'T02',
  language: 'en',
  audience: 'adviser',
  status: 'default',
  title: 'What we cannot do, and what we can',
  when: 'A law, a rule or a limit stops us from doing what was asked',
  gaps: [
    { name: 'matter', label: 'What was asked for', kind: 'line', sample: 'a move up the list for a new flat' },
    {
      name: 'rule',
      label: 'The law, rule or limit, in plain words',
      kind: 'lines',
      sample: 'Homes must go to people in the order that the law sets.',
    },
    {
      name: 'alternatives',
      label: 'What we can do, one thing a line',
      kind: 'lines',
      sample: 'Check your points again\nFit a rail in your bath',
    },
    {
      name: 'othersWhoHelp',
      label: 'Who else can help and how to reach them, one a line',
      kind: 'lines',
      offers: 'signposts',
      sample: 'Housing advice line: 01632 960 140',
    },
    {
      name: 'rightOfAppeal',
      label: 'How to challenge this, and by when',
      kind: 'lines',
      sample: 'You can ask us to look at this again by 3 July 2026.',
    },
  ],
  body: [
    greeting,
    {
      kind: 'paragraph',
      text: 'You asked for this: {matter}. We have thought about it with care. I am sorry to say that we cannot do this.',
      plain: ['You asked for this: {matter}.', 'We are sorry. We cannot do this.'],
    },
    { kind: 'heading', text: 'Why we cannot do it' },
    { kind: 'paragraph', text: '{rule}' },
    { kind: 'paragraph', text: 'We know this is not the answer you hoped for.' },
    { kind: 'heading', text: 'What we can do' },
    { kind: 'list', items: ['{alternatives}'] },
    {
      kind: 'paragraph',
      text: 'Tell us which of these you would like. Tell us too if there is something about your life that we should know. It may change what we can do.',
      plain: ['Which of these would you like? Tell us.', 'Is there something we should know about your life? Tell us. It may change what we can do.'],
    },
    { kind: 'heading', text: 'Who else can help' },
    { kind: 'list', items: ['{othersWhoHelp}'] },
    { kind: 'heading', text: 'If you do not agree' },
    { kind: 'paragraph', text: '{rightOfAppeal}' },
    complaintRoute,
    otherFormats,
    signature,
  ],
  checklist: [
    { item: 'Says what we cannot do', shownBy: ['{matter}', 'cannot do this'] },
    { item: 'Gives the law, rule or limit', shownBy: ['{rule}'] },
    { item: 'Says what we can do', shownBy: ['{alternatives}'] },
    { item: 'Says who else can help', shownBy: ['{othersWhoHelp}'] },
    { item: 'Says how to challenge it', shownBy: ['{rightOfAppeal}', '{complaints.url}', '{ombudsman.name}'] },
    formatsOffered,
  ],
};
