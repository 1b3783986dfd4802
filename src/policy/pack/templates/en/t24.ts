import type { Template } from '../../../template/template.ts';
import { day, heading, line, lines, paragraph } from '../parts.ts';
import { formatsOffered, greeting, otherFormats, signature } from './shared.ts';

export const t24: Template = {
  id: 'T24',
  language: 'en',
  audience: 'register',
  status: 'default',
  title: 'Your enquiry for somebody you represent',
  when: 'A councillor or a member of a parliament writes for a constituent',
  gaps: [
    line('memberRef', 'Their reference', 'CS 402'),
    line('matter', 'What they ask about', 'the roof of a home in your ward'),
    lines('answer', 'The answer, about that matter only', 'A roofer will come on 24 June 2026.'),
    day('replyBy', 'Day by which we write again', '2026-07-03'),
  ],
  body: [
    greeting,
    paragraph('Thank you for asking us about {matter}. Your reference is {memberRef}.'),
    heading('Our answer'),
    paragraph('{answer}'),
    heading('What happens next'),
    paragraph('We will write to you again by {replyBy}. If you need to know more to help, ask us, and tell us for whom you ask.'),
    otherFormats,
    signature,
  ],
  checklist: [
    { item: 'Gives their reference', shownBy: ['{memberRef}'] },
    { item: 'Answers the enquiry', shownBy: ['{matter}', '{answer}'] },
    { item: 'Says when we write again', shownBy: ['{replyBy}'] },
    { item: 'Volunteers nothing about an arrangement or conduct', without: ['arrangement', 'conduct', 'behaviour', 'restrict', 'warning', 'incident'] },
    formatsOffered,
  ],
};
