import type { Arrangement } from '../../../src/domain/arrangement.ts';
import type { KnownBy, KnownCustomer } from '../../../src/policy/bringOver/plan.ts';
import { anAdjustment } from '../../builders/adjustments.ts';
import { anArrangement } from '../../builders/arrangements.ts';
import { aCustomer, anEmailIdentifier } from '../../builders/customers.ts';
import { theAddress, theDay } from '../../builders/moments.ts';
import { anAdjustmentRow, aSheet, aSheetRow } from '../../builders/sheets.ts';
import { faultsOf, planned } from './planned.ts';

const sian: KnownCustomer = { customer: aCustomer(), identifiers: [anEmailIdentifier()], adjustments: [], arrangements: [] };
const knownBy = (...customers: readonly KnownCustomer[]): KnownBy => (key) =>
  customers.filter(({ identifiers }) => identifiers.some(({ value }) => value === key));

const broughtOver = {
  attestedBy: 'catrin', decidedBy: 'Nia Prosser, Head of Housing', decidedOn: theDay('2026-04-28'), customerWasTold: 'A letter of 28 April.',
  on: theDay('2026-06-01'),
};
const standing = (parts: Partial<Arrangement> = {}) => anArrangement({ state: 'active', ...parts });

describe('Rows beside each other', () => {
  it('of one name and one address are one customer', () => {
    const { customers } = planned(aSheet(aSheetRow({ emails: 'sian.pugh@example.org; sian@example.com' }), anAdjustmentRow({ emails: 'sian@example.com', name: 'siân  pugh' })));
    expect(customers.map(({ proposals, found }) => [proposals.map(({ row }) => row), found.map(({ value }) => value)])).toEqual([
      [[2, 3], ['sian.pugh@example.org', 'sian@example.com']],
    ]);
  });

  it('are one customer where a third row joins them', () => {
    const rows = ['a@example.org', 'b@example.org', 'b@example.org; a@example.org'].map((emails, index) =>
      anAdjustmentRow({ emails, adjustment: ['Easy Read', 'Text relay', 'British Sign Language'][index] }),
    );
    expect(planned(aSheet(...rows)).customers.map(({ proposals }) => proposals.length)).toEqual([3]);
  });

  it('of one name and different addresses are two customers', () => {
    expect(planned(aSheet(aSheetRow(), aSheetRow({ emails: 'another.pugh@example.org' }))).customers).toHaveLength(2);
  });

  it('cannot both have an address under different names', () => {
    expect(faultsOf(aSheet(aSheetRow(), aSheetRow({ name: 'Emrys Pugh' })))).toEqual(['2 emails otherName (3)', '3 emails otherName (2)']);
  });

  it.each([
    ['the same arrangement', [aSheetRow(), aSheetRow()], ['3 services sameInFile (2)']],
    ['one for all services', [aSheetRow(), aSheetRow({ services: 'all' })], ['3 services sameInFile (2)']],
    ['the same adjustment', [anAdjustmentRow(), anAdjustmentRow({ adjustment: 'Large print: 20' })], ['3 adjustment sameInFile (2)']],
  ])('cannot bring over %s twice', (_what, rows, faults) => {
    expect(faultsOf(aSheet(...rows))).toEqual(faults);
  });

  it.each([
    ['on different services', { services: 'Council tax' }],
    ['on different matters', { matter: 'Drains' }],
  ])('can bring over arrangements %s', (_what, cells) => {
    expect(faultsOf(aSheet(aSheetRow({ matter: 'Fence' }), aSheetRow(cells)))).toEqual([]);
  });

  it('cannot bring over a term that gets in the way of an adjustment in another row', () => {
    const call = anAdjustmentRow({ adjustment: 'Call, do not write' });
    expect(faultsOf(aSheet(aSheetRow(), call))).toEqual(['2 terms conflict (WRITTEN_ONLY × CALL_NOT_WRITE)']);
  });

  it('without a fault are planned though others have one', () => {
    const { customers } = planned(aSheet(aSheetRow(), aSheetRow({ name: 'Rhys Test', emails: 'no' })));
    expect(customers.map(({ name }) => name)).toEqual(['Siân Pugh']);
  });
});

describe('A row beside the register', () => {
  it('goes to the customer of that name and address', () => {
    expect(planned(aSheet(aSheetRow()), knownBy(sian)).customers[0]?.known?.customer.key).toBe('C-0001');
  });

  it.each<[string, readonly KnownCustomer[], readonly string[]]>([
    ['another name', [{ ...sian, customer: aCustomer({ displayName: 'Emrys Pugh' }) }], ['2 name otherCustomer (Emrys Pugh)']],
    [
      'two customers',
      [sian, { ...sian, customer: aCustomer({ key: 'C-2', displayName: 'Emrys Pugh' }), identifiers: [anEmailIdentifier({ customer: 'C-2', value: theAddress('second@example.org') })] }],
      ['2 row severalCustomers (Siân Pugh, Emrys Pugh)'],
    ],
    ['an address that several use', [{ ...sian, identifiers: [anEmailIdentifier({ confidence: 'shared' })] }], ['2 emails sharedAddress (sian.pugh@example.org)']],
    ['an address that nobody has confirmed', [{ ...sian, identifiers: [anEmailIdentifier({ confidence: 'suggested' })] }], ['2 emails sharedAddress (sian.pugh@example.org)']],
    ['a record that was merged', [{ ...sian, customer: aCustomer({ status: { kind: 'merged', into: 'C-2' } }) }], ['2 name recordClosed']],
    ['a customer who has died', [{ ...sian, customer: aCustomer({ deceased: true }) }], ['2 name recordClosed']],
    ['an arrangement on the same', [{ ...sian, arrangements: [standing()] }], ['2 services hasArrangement (ARR-2026-0001)']],
    ['an arrangement on the same, not decided yet', [{ ...sian, arrangements: [standing({ state: 'consultation' })] }], ['2 services hasArrangement (ARR-2026-0001)']],
    ['an adjustment in the way', [{ ...sian, adjustments: [anAdjustment('CALL_NOT_WRITE')] }], ['2 terms conflict (WRITTEN_ONLY × CALL_NOT_WRITE)']],
  ])('is refused for %s', (_what, customers, faults) => {
    expect(faultsOf(aSheet(aSheetRow({ emails: 'sian.pugh@example.org; second@example.org' })), knownBy(...customers))).toEqual(faults);
  });

  it.each([
    ['has ended', standing({ state: 'ended' })],
    ['is on another service', standing({ scope: { services: ['Council tax'], matters: [], premises: [] } })],
  ])('comes over beside an arrangement that %s', (_what, arrangement) => {
    expect(faultsOf(aSheet(aSheetRow()), knownBy({ ...sian, arrangements: [arrangement] }))).toEqual([]);
  });

  it.each([['active'], ['suspended'], ['ended']] as const)('is known again when it came over before and is %s now', (state) => {
    const known = knownBy({ ...sian, arrangements: [standing({ state, broughtOver })] });
    const { rows, already } = planned(aSheet(aSheetRow({ end: '1 June 2026', review: '1 June 2026' })), known);
    expect([rows.flatMap(({ faults }) => faults), already]).toEqual([[], [2]]);
  });

  it('with an adjustment is known again when it came over before', () => {
    const known = knownBy({ ...sian, adjustments: [anAdjustment('LARGE_PRINT')] });
    expect(planned(aSheet(anAdjustmentRow()), known).already).toEqual([2]);
  });

  it('is refused where the adjustment was agreed anew since', () => {
    const known = knownBy({ ...sian, adjustments: [anAdjustment('LARGE_PRINT', { agreedOn: theDay('2026-05-05') })] });
    expect(faultsOf(aSheet(anAdjustmentRow()), known)).toEqual(['2 adjustment hasAdjustment (ADJ-LARGE_PRINT)']);
  });

  it('is not known again by half: an adjustment that is there and an arrangement that is not', () => {
    const known = knownBy({ ...sian, adjustments: [anAdjustment('LARGE_PRINT')] });
    expect(planned(aSheet({ ...aSheetRow(), ...anAdjustmentRow() }), known).already).toEqual([]);
  });
});
