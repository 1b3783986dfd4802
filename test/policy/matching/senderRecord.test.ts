import type { Card } from '../../../src/domain/card.ts';
import { dayOf } from '../../../src/domain/day.ts';
import { senderRecord, type SenderRecord } from '../../../src/policy/matching/senderRecord.ts';
import { aConductLetterCard, aKnownCard, anAdjustmentCard, anArrangementCard } from '../../builders/cards.ts';
import { london, theAddress, theDay, theMoment, wednesday } from '../../builders/moments.ts';

const known = { emailDomains: ['aberllan.example'], relayAddresses: [theAddress('forms@webforms.example')] };
const recordOf = (cards: readonly Card[], today = wednesday, address = 'sian.pugh@example.org') =>
  senderRecord(theAddress(address), cards, today, known);

function customer(record: SenderRecord): Extract<SenderRecord, { kind: 'customer' }> {
  if (record.kind !== 'customer') throw new Error(`not a customer but ${record.kind}`);
  return record;
}

describe('what we may say about an address', () => {
  test('no card: none', () => {
    expect(recordOf([])).toEqual({ kind: 'none' });
  });

  test('a confirmed customer with nothing agreed is still a customer', () => {
    expect(recordOf([aKnownCard()])).toEqual({ kind: 'customer', customer: 'C-0001', adjustments: [], arrangements: [], letters: [] });
  });

  test('a confirmed customer with everything', () => {
    const cards = [aConductLetterCard(), anArrangementCard(), anAdjustmentCard()];
    expect(recordOf(cards)).toEqual({
      kind: 'customer',
      customer: 'C-0001',
      adjustments: [anAdjustmentCard()],
      arrangements: [{ card: anArrangementCard() }],
      letters: [aConductLetterCard()],
    });
  });

  test('a suggested match says that it may match, and hints at nothing', () => {
    const suggested = { confidence: 'suggested' } as const;
    const withMuch = recordOf([anArrangementCard(suggested), anAdjustmentCard(suggested), aConductLetterCard(suggested)]);
    expect(withMuch).toEqual({ kind: 'mayMatch' });
    expect(withMuch).toEqual(recordOf([aKnownCard(suggested)]));
  });

  test('somebody else’s suggested match adds nothing to a confirmed customer', () => {
    const other = anArrangementCard({ customer: 'C-0002', confidence: 'suggested', ref: 'ARR-2026-0002' });
    expect(customer(recordOf([anAdjustmentCard(), other])).arrangements).toEqual([]);
  });

  test('a shared address applies nobody’s arrangement', () => {
    expect(recordOf([anArrangementCard({ confidence: 'shared' })])).toEqual({ kind: 'shared' });
    expect(recordOf([anArrangementCard(), aKnownCard({ customer: 'C-0002', confidence: 'shared' })])).toEqual({ kind: 'shared' });
  });

  test('two confirmed customers at one address make it a shared one', () => {
    expect(recordOf([anArrangementCard(), aKnownCard({ customer: 'C-0002' })])).toEqual({ kind: 'shared', because: 'severalCustomers' });
  });

  test('a shared mailbox of ours is no customer, wherever its domain is', () => {
    const ours = { ...known, ownMailboxes: [theAddress('customer-services@shared.example')] };
    expect(senderRecord(theAddress('customer-services@shared.example'), [anArrangementCard()], wednesday, ours)).toEqual({ kind: 'colleague' });
  });

  test('an elected member at our own domain may have a record of their own', () => {
    const cllr = theAddress('cllr.morgan@aberllan.example');
    const record = senderRecord(cllr, [aKnownCard()], wednesday, { ...known, electedAddresses: [cllr] });
    expect(customer(record).customer).toBe('C-0001');
  });

  test('a colleague and a relay are never a customer, whatever cards there are', () => {
    expect(recordOf([anArrangementCard()], wednesday, 'Tom.Rees@ABERLLAN.example')).toEqual({ kind: 'colleague' });
    expect(recordOf([anArrangementCard()], wednesday, 'forms@webforms.example')).toEqual({ kind: 'relay' });
  });

  test('a domain that merely ends like ours belongs to no colleague', () => {
    expect(recordOf([], wednesday, 'tom@not-aberllan.example')).toEqual({ kind: 'none' });
  });
});

describe('an arrangement', () => {
  test.each([
    ['the day before it starts', '2026-02-28', 0],
    ['on its first day', '2026-03-01', 1],
    ['on its last day', '2026-09-30', 1],
    ['the day after its end', '2026-10-01', 0],
  ])('%s: %s', (_, today, count) => {
    expect(customer(recordOf([anArrangementCard()], theDay(today))).arrangements).toHaveLength(count);
  });

  test('ended: nothing of it remains, and the customer stays known', () => {
    expect(recordOf([anArrangementCard()], theDay('2027-01-01'))).toEqual(recordOf([aKnownCard()]));
  });

  test.each([
    ['still stands at half past eleven at night in London on its last day', '2026-09-30T22:30:00Z', 1],
    ['is over at half past midnight in London, while it is still yesterday in UTC', '2026-09-30T23:30:00Z', 0],
  ])('%s', (_, moment, count) => {
    const today = dayOf(theMoment(moment), london);
    expect(customer(recordOf([anArrangementCard()], today)).arrangements).toHaveLength(count);
  });

  test.each([
    ['on the review day', '2026-08-03', undefined],
    ['the day after it', '2026-08-04', '2026-08-03'],
  ])('%s', (_, today, overdueSince) => {
    expect(customer(recordOf([anArrangementCard()], theDay(today))).arrangements[0]?.overdueSince).toBe(overdueSince);
  });
});

describe('a conduct letter', () => {
  test.each([
    ['before it was sent', '2026-06-02', 0],
    ['on the day it was sent', '2026-06-03', 1],
    ['on its last day', '2026-09-03', 1],
    ['after that', '2026-09-04', 0],
  ])('%s', (_, today, count) => {
    expect(customer(recordOf([aConductLetterCard()], theDay(today))).letters).toHaveLength(count);
  });
});
