import fc from 'fast-check';
import type { Contact } from '../../../src/domain/contact.ts';
import { addDays } from '../../../src/domain/day.ts';
import { contactPattern, windows, windowStart } from '../../../src/policy/contact/contactPattern.ts';
import { aContact, contactsAt } from '../../builders/contacts.ts';
import { london, theAddress, theDay, theMoment, wednesday } from '../../builders/moments.ts';

const patternOf = (...moments: readonly string[]) => contactPattern(contactsAt(...moments), wednesday, london);

describe('how often a customer was in touch', () => {
  test('nothing known: nought everywhere, and twelve empty weeks', () => {
    expect(contactPattern([], wednesday, london)).toEqual({
      counts: { 7: 0, 30: 0, 90: 0, 365: 0 },
      weeks: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
      threads: 0,
      colleagues: 0,
    });
  });

  test.each(windows)('the window of %i days has its first day in it and the day before that not', (days) => {
    const first = windowStart(wednesday, days);
    expect(patternOf(`${first}T12:00:00Z`).counts[days]).toBe(1);
    expect(patternOf(`${addDays(first, -1)}T12:00:00Z`).counts[days]).toBe(0);
  });

  test('a window ends today', () => {
    expect(windowStart(wednesday, 7)).toBe('2026-06-04');
    expect(patternOf('2026-06-10T23:59:00+01:00').counts[7]).toBe(1);
    expect(patternOf('2026-06-11T00:00:00+01:00').counts[365]).toBe(0);
  });

  test('the day is the one in London', () => {
    expect(patternOf('2026-06-03T23:30:00Z').counts[7]).toBe(1);
    expect(patternOf('2026-06-03T22:30:00Z').counts[7]).toBe(0);
  });

  test('a week across the change to summer time has seven days', () => {
    const contacts = contactsAt('2026-03-26T12:00:00Z', '2026-03-25T12:00:00Z');
    expect(contactPattern(contacts, theDay('2026-04-01'), london).counts[7]).toBe(1);
  });

  test('our own messages count for nothing but threads and colleagues', () => {
    const ours = aContact({ direction: 'out', conversationId: 'damp', colleague: 'Gwen Morris' });
    const theirs = aContact({ id: '<2@example.org>', conversationId: 'damp', colleague: 'Tom Rees' });
    const old = aContact({
      id: '<3@example.org>',
      at: theMoment('2026-05-01T10:00:00Z'),
      conversationId: 'fence',
      colleague: 'Meera Shah',
    });
    const pattern = contactPattern([ours, theirs, old], wednesday, london);
    expect(pattern.counts).toEqual({ 7: 1, 30: 1, 90: 2, 365: 2 });
    expect(pattern).toMatchObject({ threads: 1, colleagues: 2 });
  });

  test('colleagues are told apart by address where it is known, and by name elsewhere', () => {
    const met = (id: string, colleague: string, address?: string) =>
      aContact({ id, colleague, ...(address === undefined ? {} : { colleagueAddress: theAddress(address) }) });
    const colleagues = (...contacts: readonly Contact[]) => contactPattern(contacts, wednesday, london).colleagues;
    expect(colleagues(met('1', 'Price, Hannah', 'hannah.price@aberllan.example'), met('2', 'Hannah Price', 'hannah.price@aberllan.example'))).toBe(1);
    expect(colleagues(met('1', 'Hannah Price', 'hannah.price@aberllan.example'), met('2', 'Hannah Price', 'hannah.price2@aberllan.example'))).toBe(2);
    expect(colleagues(met('1', 'Hannah Price'), met('2', 'Hannah Price', 'hannah.price@aberllan.example'), met('3', 'Tom Rees'))).toBe(2);
  });

  test('neither what a machine wrote nor a colleague’s note beside a message counts anywhere', () => {
    const machine = aContact({ automatic: true, conversationId: 'auto', colleague: 'Gwen Morris' });
    const note = aContact({ id: '2', method: 'other', noteOnly: true, conversationId: 'note', colleague: 'Tom Rees' });
    expect(contactPattern([machine, note], wednesday, london)).toEqual(contactPattern([], wednesday, london));
    expect(contactPattern([aContact({ automatic: false, noteOnly: false })], wednesday, london).counts[7]).toBe(1);
  });

  test('a message that its writer passed on counts once', () => {
    const first = aContact({ conversationId: 'damp' });
    const copy = aContact({ id: '2', title: `Fw: ${first.title}`, at: theMoment('2026-06-10T11:00:00+01:00'), conversationId: 'copy' });
    expect(contactPattern([copy, first], wednesday, london)).toMatchObject({ counts: { 7: 1 }, threads: 1 });
  });

  test('weeks run from the oldest to the one that ends today', () => {
    const { weeks } = patternOf(
      '2026-06-10T09:00:00Z',
      '2026-06-04T09:00:00Z',
      '2026-06-03T09:00:00Z',
      '2026-03-19T09:00:00Z',
      '2026-03-18T09:00:00Z',
    );
    expect(weeks).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2]);
  });

  test('a longer window never counts less, and the weeks add up to the contacts of 84 days', () => {
    const moments = fc.array(fc.date({ min: new Date('2025-01-01'), max: new Date('2026-12-31'), noInvalidDate: true }), { maxLength: 60 });
    fc.assert(
      fc.property(moments, (dates) => {
        const contacts = dates.map((date, index) => aContact({ id: String(index), at: theMoment(date.toISOString()) }));
        const { counts, weeks } = contactPattern(contacts, wednesday, london);
        expect(counts[7]).toBeLessThanOrEqual(counts[30]);
        expect(counts[30]).toBeLessThanOrEqual(counts[90]);
        expect(counts[90]).toBeLessThanOrEqual(counts[365]);
        const sum = weeks.reduce((total, week) => total + week, 0);
        expect(sum).toBeGreaterThanOrEqual(counts[30]);
        expect(sum).toBeLessThanOrEqual(counts[90]);
        expect(weeks.at(-1)).toBe(counts[7]);
      }),
    );
  });
});
