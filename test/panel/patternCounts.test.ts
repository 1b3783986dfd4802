import type { Day } from '../../src/domain/day.ts';
import type { SourceCount } from '../../src/domain/patternRecord.ts';
import { callerSubject } from '../../src/panel/subject.ts';
import { freshPattern, isAnothers, isNews, ofCustomer, withCounts, type PatternCounts, type PatternFormDraft } from '../../src/panel/pattern/patternFormDraft.ts';
import type { SenderRecord } from '../../src/policy/matching/senderRecord.ts';
import { theAddress } from '../records/aRegister.ts';

const today = '2026-11-10' as Day;
const sure = (received: number, complete = true): readonly SourceCount[] => [{ source: 'your mailbox', received, sent: 0, complete }];
const first: PatternCounts = { days: 90, to: today, counts: sure(3, false), notChecked: 'Calls. Could not be read: Housing repairs.' };
const later: PatternCounts = { days: 30, to: today, counts: sure(2), notChecked: 'Calls.' };
const begun = (parts: Partial<PatternFormDraft> = {}): PatternFormDraft => ({
  ...freshPattern({ clientReference: 'a', subject: callerSubject(theAddress('sian.pugh@example.org')), service: '', ...first }),
  ...parts,
});

describe('a contact-pattern record that is counted again', () => {
  it('says what was not looked at as it is by then', () => {
    expect(withCounts(begun(), later)).toMatchObject(later);
    expect(withCounts(withCounts(begun(), later), first)).toMatchObject(first);
  });

  it.each([
    ['a person wrote there', begun({ notChecked: 'Calls. Could not be read: Housing repairs. Nor the wardens.' })],
    ['it was begun before the words were kept', (({ notCheckedBegun: _, ...draft }) => draft)(begun())],
  ])('leaves those words alone where %s', (_why, draft) => {
    expect(withCounts(draft, later)).toMatchObject({ ...later, notChecked: draft.notChecked });
  });

  it.each([
    ['the same', sure(3, false), today, false],
    ['more', sure(4, false), today, true],
    ['the same, and no longer the least', sure(3), today, true],
    ['the same on a later day', sure(3, false), '2026-11-11' as Day, true],
  ])('is offered where the numbers are others: %s', (_what, counts, to, offered) => {
    expect(isNews(begun(), { ...first, counts, to })).toBe(offered);
  });

  it('is not offered where a source that was read whole cannot be read now', () => {
    expect(isNews(begun({ counts: sure(3) }), { ...first, counts: sure(0, false) })).toBe(false);
  });
});

describe('the customer of a contact-pattern record', () => {
  const of = (customer: string): SenderRecord => ({ kind: 'customer', customer, adjustments: [], arrangements: [], letters: [] });

  it.each<[string, Partial<PatternFormDraft>, SenderRecord | undefined, string | undefined, boolean]>([
    ['found after it was begun', {}, of('C-0001'), 'C-0001', false],
    ['still the one it was begun for', { customer: 'C-0001' }, of('C-0001'), 'C-0001', false],
    ['the one it was begun for where nobody can be asked', { customer: 'C-0001' }, undefined, 'C-0001', false],
    ['nobody as long as nobody can be asked', {}, undefined, undefined, false],
    ['another by now', { customer: 'C-0001' }, of('C-0002'), 'C-0002', true],
    ['nobody any more', { customer: 'C-0001' }, { kind: 'none' }, undefined, true],
    ['not known where several people use the address', { customer: 'C-0001' }, { kind: 'shared' }, undefined, true],
  ])('is %s', (_which, parts, record, customer, anothers) => {
    expect(ofCustomer(begun(parts), record).customer).toBe(customer);
    expect(isAnothers(begun(parts), record)).toBe(anothers);
  });
});
