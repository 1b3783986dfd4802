import { historyGroups } from '../../src/panel/history/historyGroups.ts';
import { contactsAt } from '../builders/contacts.ts';
import { london, theDay, wednesday } from '../builders/moments.ts';

const stretches = (...moments: readonly string[]) => historyGroups(contactsAt(...moments), wednesday, london).map(({ when }) => when);

describe('the time line', () => {
  it.each([
    ['this morning', '2026-06-10T08:00:00Z', 'today'],
    ['half past midnight, still yesterday in UTC', '2026-06-09T23:30:00Z', 'today'],
    ['the day before', '2026-06-09T08:00:00Z', 'yesterday'],
    ['Monday', '2026-06-08T08:00:00Z', 'thisWeek'],
    ['Sunday, a week of its own', '2026-06-07T08:00:00Z', 'lastWeek'],
    ['the Monday before', '2026-06-01T08:00:00Z', 'lastWeek'],
    ['the Sunday before that', '2026-05-31T08:00:00Z', { month: '2026-05-01' }],
    ['a year ago', '2025-06-10T08:00:00Z', { month: '2025-06-01' }],
  ])('puts %s where people look for it', (_when, moment, stretch) => {
    expect(stretches(moment)).toEqual([stretch]);
  });

  it('keeps the order within a stretch and begins each stretch once', () => {
    const contacts = contactsAt('2026-06-10T09:00:00Z', '2026-06-10T08:00:00Z', '2026-05-20T08:00:00Z', '2026-05-10T08:00:00Z');
    const groups = historyGroups(contacts, wednesday, london);
    expect(groups.map((group) => group.entries)).toEqual([contacts.slice(0, 2), contacts.slice(2)]);
  });

  it('calls Sunday’s yesterday yesterday on a Monday', () => {
    const [group] = historyGroups(contactsAt('2026-06-07T08:00:00Z'), theDay('2026-06-08'), london);
    expect(group?.when).toBe('yesterday');
  });

  it('of nobody is empty', () => {
    expect(stretches()).toEqual([]);
  });
});
