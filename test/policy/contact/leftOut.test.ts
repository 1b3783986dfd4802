import type { Contact } from '../../../src/domain/contact.ts';
import { leftOut } from '../../../src/policy/contact/leftOut.ts';
import { aContact } from '../../builders/contacts.ts';
import { london, theMoment, wednesday } from '../../builders/moments.ts';

const came = (id: string, day: string, parts: Partial<Contact> = {}) => aContact({ id, at: theMoment(`${day}T09:00:00Z`), title: id, conversationId: id, ...parts });
const told = (...contacts: readonly Contact[]) => leftOut(contacts, wednesday, london);

test('answers to invitations are told apart from what else no person wrote, and copies are neither', () => {
  const contacts = [
    came('away', '2026-06-01', { automatic: true }),
    came('accepted', '2026-06-01', { automatic: true, method: 'meeting' }),
    came('gate', '2026-06-01', { title: 'Gate' }),
    came('copy', '2026-06-02', { title: 'Fw: Gate' }),
  ];
  expect(told(...contacts)).toEqual({ automatic: 1, meetingAnswers: 1, copies: 1 });
  expect(told()).toEqual({ automatic: 0, meetingAnswers: 0, copies: 0 });
});

test.each([
  ['the first of 365 days', '2025-06-11', 1],
  ['the day before', '2025-06-10', 0],
  ['today', '2026-06-10', 1],
  ['tomorrow', '2026-06-11', 0],
])('%s', (_, day, automatic) => {
  expect(told(came('away', day, { automatic: true })).automatic).toBe(automatic);
});

test('a copy on the first of those days is one, though what it copies came before', () => {
  expect(told(came('gate', '2025-06-10', { title: 'Gate' }), came('copy', '2025-06-11', { title: 'Fw: Gate' })).copies).toBe(1);
  expect(told(came('gate', '2025-06-09', { title: 'Gate' }), came('copy', '2025-06-10', { title: 'Fw: Gate' })).copies).toBe(0);
});
