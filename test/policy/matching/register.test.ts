import type { CustomerStatus } from '../../../src/domain/customer.ts';
import type { Match } from '../../../src/policy/matching/match.ts';
import { confirmedAddresses, countsOn, entriesFor, isMatchable, matchIn, standingIn, type Register } from '../../../src/policy/matching/register.ts';
import { aCustomer, anEmailIdentifier, aTelephoneIdentifier, theNumber } from '../../builders/customers.ts';
import { theAddress, theDay, wednesday } from '../../builders/moments.ts';

const merged = (into: string): CustomerStatus => ({ kind: 'merged', into });
const sian = theAddress('sian.pugh@example.org');
const emrys = aCustomer({ key: 'C-0002' });

describe('the record that stands for a customer', () => {
  const customers = [
    aCustomer({ key: 'active' }),
    aCustomer({ key: 'once', status: merged('active') }),
    aCustomer({ key: 'twice', status: merged('once') }),
    aCustomer({ key: 'gone', status: { kind: 'anonymised' } }),
    aCustomer({ key: 'intoGone', status: merged('gone') }),
    aCustomer({ key: 'intoNowhere', status: merged('nowhere') }),
    aCustomer({ key: 'round', status: merged('about') }),
    aCustomer({ key: 'about', status: merged('round') }),
  ];
  test.each([
    ['active', 'active'],
    ['once', 'active'],
    ['twice', 'active'],
    ['gone', undefined],
    ['intoGone', undefined],
    ['intoNowhere', undefined],
    ['nowhere', undefined],
    ['round', undefined],
  ])('%s: %s', (key, expected) => {
    expect(standingIn(customers)(key)).toBe(expected);
  });

  test('found also where every record leads to the next', () => {
    const chain = [aCustomer({ key: 'a', status: merged('b') }), aCustomer({ key: 'b', status: merged('c') }), aCustomer({ key: 'c' })];
    expect(standingIn(chain)('a')).toBe('c');
  });
});

describe('the addresses confirmed for a customer on a day', () => {
  const all = [
    anEmailIdentifier(),
    anEmailIdentifier({ id: 'again' }),
    anEmailIdentifier({ id: 'ended', value: theAddress('anwen@example.net'), validTo: theDay('2025-03-01') }),
    anEmailIdentifier({ id: 'guess', value: theAddress('s.pugh@example.com'), confidence: 'suggested' }),
    anEmailIdentifier({ id: 'house', value: theAddress('pughs@example.net') }),
    anEmailIdentifier({ id: 'house too', value: theAddress('pughs@example.net'), confidence: 'shared' }),
    aTelephoneIdentifier(),
  ];
  test.each([
    ['2025-03-01', [sian, 'anwen@example.net']],
    ['2025-03-02', [sian]],
  ])('on %s', (today, expected) => {
    expect(confirmedAddresses(all, theDay(today))).toEqual(expected);
  });
});

describe('an identifier', () => {
  test.each([
    ['the day before its first', '2026-02-28', false],
    ['on its first day', '2026-03-01', true],
    ['on its last day', '2026-09-30', true],
    ['the day after its last', '2026-10-01', false],
  ])('%s', (_, today, counts) => {
    const identifier = anEmailIdentifier({ validFrom: theDay('2026-03-01'), validTo: theDay('2026-09-30') });
    expect(countsOn(identifier, theDay(today))).toBe(counts);
    const register: Register = { customers: [aCustomer()], identifiers: [identifier] };
    expect(matchIn(register, sian, theDay(today))).toEqual(counts ? { kind: 'customer', customer: 'C-0001' } : { kind: 'none' });
  });

  test('without days counts always', () => {
    expect(countsOn(anEmailIdentifier(), wednesday)).toBe(true);
  });

  test('leads to a customer only where it is an address or a number', () => {
    const { id, customer, confidence } = anEmailIdentifier();
    const described = (['postal', 'social', 'aliasName'] as const).map((type) => ({ id, customer, confidence, type, value: sian }));
    expect(described.filter(isMatchable)).toEqual([]);
    expect(matchIn({ customers: [aCustomer()], identifiers: described }, sian, wednesday)).toEqual({ kind: 'none' });
    expect(isMatchable(anEmailIdentifier()) && isMatchable(aTelephoneIdentifier())).toBe(true);
  });
});

describe('the register, asked by an address or a number', () => {
  const old = aCustomer({ key: 'C-OLD', status: merged('C-0001') });
  const customers = [aCustomer(), emrys, old, aCustomer({ key: 'C-GONE', status: { kind: 'anonymised' } })];
  test.each<[string, Register['identifiers'], Match]>([
    ['nobody', [], { kind: 'none' }],
    ['another address', [anEmailIdentifier({ value: theAddress('sianpugh@example.org') })], { kind: 'none' }],
    ['one customer', [anEmailIdentifier()], { kind: 'customer', customer: 'C-0001' }],
    ['a record that went into another', [anEmailIdentifier({ customer: 'C-OLD' })], { kind: 'customer', customer: 'C-0001' }],
    ['that record and the other', [anEmailIdentifier(), anEmailIdentifier({ customer: 'C-OLD' })], { kind: 'customer', customer: 'C-0001' }],
    ['an anonymised record', [anEmailIdentifier({ customer: 'C-GONE' })], { kind: 'none' }],
    ['only suggested', [anEmailIdentifier({ confidence: 'suggested' })], { kind: 'mayMatch' }],
    ['a household', [anEmailIdentifier(), anEmailIdentifier({ customer: 'C-0002', confidence: 'shared' })], { kind: 'shared' }],
    ['two customers', [anEmailIdentifier(), anEmailIdentifier({ customer: 'C-0002' })], { kind: 'shared', because: 'severalCustomers' }],
  ])('%s', (_, identifiers, expected) => {
    expect(matchIn({ customers, identifiers }, sian, wednesday)).toEqual(expected);
  });

  test('by telephone too', () => {
    const register = { customers, identifiers: [anEmailIdentifier(), aTelephoneIdentifier()] };
    expect(entriesFor(theNumber('+44 1632 960123'), register, wednesday)).toEqual([{ customer: 'C-0001', confidence: 'confirmed' }]);
    expect(matchIn(register, theNumber('01632 960124'), wednesday)).toEqual({ kind: 'none' });
  });
});
