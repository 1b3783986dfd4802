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

/** Every gap filled with its sample. */
export function samplesOf(template: Template): Readonly<Record<string, string>> {
  return Object.fromEntries(template.gaps.map(({ name, sample }) => [name, sample]));
}

/** A template with a gap of each kind. */
export function aTemplate(parts: Partial<Template> = {}): Template {
  return {
    id: 'T04',
    language: 'en',
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
