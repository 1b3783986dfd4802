import type { KnownFields, Template } from '../../src/policy/template/template.ts';

export const knownFields: KnownFields = {
  'customer.name': 'Siân Pugh',
  'officer.name': 'Gwen Morris',
  'council.name': 'Aberllan County Council',
  'policy.url': 'https://www.aberllan.example/conduct',
  'complaints.url': 'https://www.aberllan.example/complaints',
  'ombudsman.name': 'Public Services Ombudsman for Wales',
  'ombudsman.url': 'https://www.ombudsman.example',
};

/** A template with a gap of each usual kind. */
export function aTemplate(parts: Partial<Template> = {}): Template {
  return {
    id: 'T04',
    language: 'en',
    audience: 'adviser',
    status: 'default',
    title: 'When you will hear from us',
    when: 'A test',
    gaps: [
      { name: 'matter', label: 'What it is about', kind: 'line', sample: 'your gutter' },
      { name: 'steps', label: 'What happens, one thing a line', kind: 'lines', sample: 'We look\nWe call' },
      { name: 'replyBy', label: 'Day by which we answer', kind: 'day', sample: '2026-06-24' },
    ],
    body: [
      { kind: 'paragraph', text: 'Dear {customer.name},' },
      { kind: 'heading', text: 'About {matter}' },
      { kind: 'list', items: ['{steps}', 'We answer by {replyBy}.'] },
      { kind: 'paragraph', text: '{steps}' },
      { kind: 'paragraph', text: 'Complain here: {complaints.url}' },
    ],
    checklist: [
      { item: 'Names the matter', shownBy: ['{matter}', 'About'] },
      { item: 'Says by when', shownBy: ['{replyBy}'] },
      { item: 'Says sorry', shownBy: ['sorry'] },
    ],
    ...parts,
  };
}

/** A letter with nothing to better: a test spoils one part of it. */
export function aGoodLetter(parts: Partial<Template> = {}): Template {
  return {
    id: 'T22',
    language: 'en',
    audience: 'register',
    status: 'default',
    title: 'Thank you for this',
    when: 'A test',
    gaps: [
      { name: 'matter', label: 'What it is about', kind: 'line', sample: 'your gutter' },
      { name: 'owner', label: 'Who looks into it', kind: 'line', sample: 'Owen' },
    ],
    body: [
      { kind: 'heading', text: 'What happens next' },
      { kind: 'paragraph', text: 'Thank you for {matter}. We gave it to {owner}.', plain: ['Thank you for {matter}.', 'We gave it to {owner}.'] },
      { kind: 'paragraph', text: 'We can send you this in large print.' },
    ],
    checklist: [{ item: 'Says who looks into it', shownBy: ['{owner}'] }],
    ...parts,
  };
}
