import type { Template } from '../../../template/template.ts';
import { customersDay, heading, line, lines, list, paragraph } from '../parts.ts';
import { formatsOffered, greeting, otherFormats, signature } from './shared.ts';

export const t09: Template = {
  id: 'T09',
  language: 'en',
  audience: 'register',
  status: 'default',
  title: 'May you speak for them?',
  when: 'Somebody writes for another person or a group, and we do not know that they may',
  gaps: [
    line('representedParty', 'For whom they say that they speak, as they named them', 'the tenants of Bryn Court'),
    lines('evidenceNeeded', 'What would show it, one thing a line', 'A note from them that says you may speak for them\nThe form on our web page'),
    line('urgentRoute', 'Number for urgent help from the council, day and night', '01632 960 199'),
    line('freeRoute', 'A way to reply that costs nothing', 'ring us free on 0800 000 0000, or hand it in at our front desk'),
    customersDay('replyBy', 'Day by which we would like to hear', '2026-07-03'),
  ],
  body: [
    greeting,
    paragraph('Thank you for your message. You say that you speak for {representedParty}.'),
    heading('If someone is in danger'),
    paragraph(
      'Ring 999. If you fear for a child or an adult, or need help today, ring us on {urgentRoute}. We will act on that at once. You do not need to show us anything first.',
      { plain: ['Ring 999.', 'Do you need help today? Ring us on {urgentRoute}. We will act at once.'] },
    ),
    heading('What we need for all else'),
    paragraph('We keep what people tell us to ourselves. So we have to know that you may speak for them. This would show it:', {
      plain: ['We have to know that you may speak for them.', 'This would show it:'],
    }),
    list('{evidenceNeeded}'),
    paragraph('Please let us have it by {replyBy}. It need not cost you a penny: {freeRoute}.'),
    heading('Until then'),
    paragraph('We have read what you told us and we will look into it. But we cannot tell you what we hold, or what we do about it.', {
      plain: ['We will look into what you told us.', 'We cannot yet tell you what we find.'],
    }),
    paragraph('They can also write to us or ring us on their own.'),
    otherFormats,
    signature,
  ],
  checklist: [
    { item: 'Says for whom they say that they speak', shownBy: ['{representedParty}'] },
    { item: 'Puts danger and urgent help first, whoever writes', shownBy: ['Ring 999', '{urgentRoute}', 'at once'] },
    { item: 'Says what would show it', shownBy: ['{evidenceNeeded}', '{replyBy}'] },
    { item: 'Tells nothing before that', shownBy: ['cannot'] },
    { item: 'Gives a way to reply that costs nothing', shownBy: ['{freeRoute}'] },
    formatsOffered,
  ],
};
