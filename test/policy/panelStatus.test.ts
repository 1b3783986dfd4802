import type { BearingArrangement } from '../../src/policy/arrangement/arrangementScope.ts';
import { panelStatus, type PanelStatus } from '../../src/policy/panelStatus.ts';
import type { SenderRecord } from '../../src/policy/matching/senderRecord.ts';
import { anArrangementCard } from '../builders/cards.ts';
import { theDay } from '../builders/moments.ts';

const customer: SenderRecord = { kind: 'customer', customer: 'C-0001', adjustments: [], arrangements: [], letters: [] };
const card = anArrangementCard();
const applies: BearingArrangement = { card, bearing: 'applies' };
const ask: BearingArrangement = { card, bearing: 'ask' };
const other: BearingArrangement = { card, bearing: 'anotherMatter' };
const overdue: BearingArrangement = { ...applies, overdueSince: theDay('2026-06-01') };
const contested: BearingArrangement = { card: anArrangementCard({ contested: true }), bearing: 'applies' };

describe('the status line', () => {
  test.each<[string, SenderRecord, readonly BearingArrangement[], PanelStatus]>([
    ['nobody we know', { kind: 'none' }, [], { kind: 'none' }],
    ['a customer with nothing in force', customer, [], { kind: 'none' }],
    ['an arrangement that applies', customer, [applies], { kind: 'inForce' }],
    ['one that may apply', customer, [ask], { kind: 'inForce' }],
    ['one with its review overdue', customer, [overdue], { kind: 'reviewOverdue', since: theDay('2026-06-01') }],
    ['one that the customer contests', customer, [contested], { kind: 'contested' }],
    ['contested asks more than overdue', customer, [overdue, contested], { kind: 'contested' }],
    [
      'the longest overdue of two',
      customer,
      [overdue, { ...ask, overdueSince: theDay('2026-05-01') }],
      { kind: 'reviewOverdue', since: theDay('2026-05-01') },
    ],
    ['another matter', customer, [other], { kind: 'anotherMatter', services: ['Housing repairs'] }],
    [
      'another matter within a service',
      customer,
      [{ card: anArrangementCard({ matter: 'Fence 2023' }), bearing: 'anotherMatter' }],
      { kind: 'anotherMatter', services: ['Housing repairs'], matter: 'Fence 2023' },
    ],
    [
      'two other matters name both services',
      customer,
      [other, { card: anArrangementCard({ services: ['Parking'], matter: 'Fine' }), bearing: 'anotherMatter' }],
      { kind: 'anotherMatter', services: ['Housing repairs', 'Parking'] },
    ],
    [
      'two other matters name neither, whichever comes first',
      customer,
      [{ card: anArrangementCard({ services: ['Parking'], matter: 'Fine' }), bearing: 'anotherMatter' }, other],
      { kind: 'anotherMatter', services: ['Parking', 'Housing repairs'] },
    ],
    [
      'another matter in whichever service',
      customer,
      [{ card: anArrangementCard({ services: 'all', matter: 'Fence 2023' }), bearing: 'anotherMatter' }],
      { kind: 'anotherMatter', services: 'all', matter: 'Fence 2023' },
    ],
    [
      'two other matters, one in all services',
      customer,
      [other, { card: anArrangementCard({ services: 'all' }), bearing: 'anotherMatter' }],
      { kind: 'anotherMatter', services: 'all' },
    ],
    ['one that applies beside another matter', customer, [other, applies], { kind: 'inForce' }],
    ['overdue elsewhere does not matter here', customer, [{ ...overdue, bearing: 'anotherMatter' }, applies], { kind: 'inForce' }],
    ['a possible match', { kind: 'mayMatch' }, [], { kind: 'mayMatch' }],
    ['a shared address', { kind: 'shared' }, [], { kind: 'sharedAddress' }],
    ['an address confirmed for several', { kind: 'shared', because: 'severalCustomers' }, [], { kind: 'sharedAddress', because: 'severalCustomers' }],
    ['a colleague', { kind: 'colleague' }, [], { kind: 'colleague' }],
    ['a web form', { kind: 'relay' }, [], { kind: 'relay' }],
  ])('%s', (_, record, arrangements, expected) => {
    expect(panelStatus(record, arrangements)).toEqual(expected);
  });
});
