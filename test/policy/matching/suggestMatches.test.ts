import { matchIn, type Register } from '../../../src/policy/matching/register.ts';
import { suggestMatches } from '../../../src/policy/matching/suggestMatches.ts';
import { aCustomer, anEmailIdentifier, aTelephoneIdentifier } from '../../builders/customers.ts';
import { theAddress, theDay, wednesday } from '../../builders/moments.ts';

const registerOf = (value: string, parts: Parameters<typeof anEmailIdentifier>[0] = {}): Register => ({
  customers: [aCustomer()],
  identifiers: [aTelephoneIdentifier(), anEmailIdentifier({ value: theAddress(value), ...parts })],
});
const suggested = (address: string, register: Register) => suggestMatches(theAddress(address), register, wednesday);

describe('an address that resembles a customer’s', () => {
  test.each([
    ['with a tag', 'sian+council@example.org', 'sian@example.org'],
    ['without the tag', 'sian@example.org', 'sian+council@example.org'],
    ['with another tag', 'sian+a+b@example.org', 'sian+council@example.org'],
    ['with dots at Gmail', 's.i.an@gmail.com', 'sian@gmail.com'],
    ['under Gmail’s other name', 'sian@googlemail.com', 's.ian+x@gmail.com'],
  ])('%s: suggested, and still no match', (_, address, theirs) => {
    const register = registerOf(theirs);
    expect(suggested(address, register)).toEqual([{ customer: 'C-0001', like: theirs }]);
    expect(matchIn(register, theAddress(address), wednesday)).toEqual({ kind: 'none' });
  });

  test.each([
    ['the very same', 'sian@example.org', 'sian@example.org'],
    ['with dots where they count', 's.ian@example.org', 'sian@example.org'],
    ['another name at Gmail', 'siana@gmail.com', 'sian@gmail.com'],
    ['at another domain', 'sian+a@example.com', 'sian@example.org'],
    ['a tag and no name', '+b@example.org', '+a@example.org'],
    ['dots that only another provider ignores', 's.ian@outlook.example', 'sian@gmail.com'],
  ])('but not %s', (_, address, theirs) => {
    expect(suggested(address, registerOf(theirs))).toEqual([]);
  });

  test('only where the customer’s is confirmed, counts today and has a record', () => {
    expect(suggested('sian+a@example.org', registerOf('sian@example.org', { confidence: 'suggested' }))).toEqual([]);
    expect(suggested('sian+a@example.org', registerOf('sian@example.org', { validTo: theDay('2026-06-09') }))).toEqual([]);
    const nickname: Register = { customers: [aCustomer()], identifiers: [{ ...anEmailIdentifier(), type: 'aliasName', value: 'sian@example.org' }] };
    expect(suggested('sian+a@example.org', nickname)).toEqual([]);
    expect(suggested('sian+a@example.org', { ...registerOf('sian@example.org'), customers: [] })).toEqual([]);
  });
});
