import { checkContact } from '../../../src/policy/contact/checkContact.ts';
import { aContactEntry } from '../../builders/contacts.ts';
import { theMoment, wednesdayMorning } from '../../builders/moments.ts';

describe('a logged contact', () => {
  test('is fine with a short note, at this very moment', () => {
    expect(checkContact(aContactEntry({ title: 'x'.repeat(120) }), wednesdayMorning)).toEqual([]);
  });

  test('names everything that is wrong at once', () => {
    const entry = aContactEntry({ title: '   ', at: theMoment('2026-06-10T10:43:00+01:00') });
    expect(checkContact(entry, wednesdayMorning)).toEqual([
      { field: 'title', reason: 'missing' },
      { field: 'at', reason: 'inFuture' },
    ]);
  });

  test('names a matter in a line', () => {
    expect(checkContact(aContactEntry({ matter: ` ${'x'.repeat(120)} ` }), wednesdayMorning)).toEqual([]);
    expect(checkContact(aContactEntry({ matter: 'x'.repeat(121) }), wednesdayMorning)).toEqual([{ field: 'matter', reason: 'tooLong', limit: 120 }]);
  });

  test('is a note and not a report', () => {
    expect(checkContact(aContactEntry({ title: 'x'.repeat(121) }), wednesdayMorning)).toEqual([
      { field: 'title', reason: 'tooLong', limit: 120 },
    ]);
  });
});
