import type { Identifier } from '../../../src/domain/customer.ts';
import type { EmailAddress } from '../../../src/domain/emailAddress.ts';
import type { TelephoneNumber } from '../../../src/domain/telephone.ts';
import { checkIdentifiers, valueMost, type IdentifierProblem } from '../../../src/policy/matching/checkIdentifiers.ts';
import { aCustomer, anEmailIdentifier, aTelephoneIdentifier } from '../../builders/customers.ts';
import { theAddress, theDay } from '../../builders/moments.ts';

const customers = [
  aCustomer(),
  aCustomer({ key: 'C-0002' }),
  aCustomer({ key: 'C-OLD', status: { kind: 'merged', into: 'C-0001' } }),
  aCustomer({ key: 'C-GONE', status: { kind: 'anonymised' } }),
];
const found = (...identifiers: readonly Identifier[]) =>
  checkIdentifiers({ customers, identifiers }).map(({ identifier, field, reason }) => `${identifier} ${field} ${reason}`);
const second = (parts: Parameters<typeof anEmailIdentifier>[0] = {}) => anEmailIdentifier({ id: 'ID-9', customer: 'C-0002', ...parts });
const postal = (value: string): Identifier => ({ id: 'ID-3', customer: 'C-0001', type: 'postal', value, confidence: 'suggested' });

describe('an identifier', () => {
  test('is fine as the builders make it', () => {
    expect(found(anEmailIdentifier(), aTelephoneIdentifier(), postal('12 Stryd Fawr'))).toEqual([]);
  });

  test('names everything that is wrong at once', () => {
    const wrong = anEmailIdentifier({
      customer: 'C-NOBODY',
      value: '' as EmailAddress,
      confirmedBy: '  ',
      validFrom: theDay('2026-03-02'),
      validTo: theDay('2026-03-01'),
    });
    expect(found(wrong)).toEqual(['ID-1 customer noRecord', 'ID-1 value missing', 'ID-1 confirmedBy missing', 'ID-1 validTo beforeStart']);
  });

  test.each<[string, Identifier, readonly string[]]>([
    ['an address with capitals', anEmailIdentifier({ value: 'Sian@example.org' as EmailAddress }), ['ID-1 value notNormal']],
    ['a number with a space', aTelephoneIdentifier({ value: '01632 960123' as TelephoneNumber }), ['ID-2 value notNormal']],
    ['an address with a space after it', postal('12 Stryd Fawr '), ['ID-3 value notNormal']],
    ['only spaces', postal('  '), ['ID-3 value missing']],
    ['320 characters', postal('x'.repeat(320)), []],
    ['321 characters', postal('x'.repeat(321)), ['ID-3 value tooLong']],
    ['confirmed by nobody', { ...postal('x'), confidence: 'confirmed' }, ['ID-3 confirmedBy missing']],
    ['one day long', anEmailIdentifier({ validFrom: theDay('2026-03-01'), validTo: theDay('2026-03-01') }), []],
    ['an anonymised customer’s', anEmailIdentifier({ customer: 'C-GONE' }), ['ID-1 customer noRecord']],
    ['a merged customer’s', anEmailIdentifier({ customer: 'C-OLD' }), []],
  ])('%s', (_, identifier, expected) => {
    expect(found(identifier)).toEqual(expected);
  });

  test('a length names its limit', () => {
    const problem: IdentifierProblem = { identifier: 'ID-3', field: 'value', reason: 'tooLong', limit: valueMost };
    expect(checkIdentifiers({ customers, identifiers: [postal('x'.repeat(321))] })).toEqual([problem]);
  });
});

describe('an address or a number', () => {
  test('is confirmed for one customer only, and both records say so', () => {
    expect(found(anEmailIdentifier(), second())).toEqual(['ID-1 confidence confirmedElsewhere', 'ID-9 confidence confirmedElsewhere']);
    const ring = aTelephoneIdentifier();
    expect(found(ring, { ...ring, id: 'ID-8', customer: 'C-0002' })).toHaveLength(2);
  });

  test('may be another customer’s where that is only suggested, or where all share it', () => {
    expect(found(anEmailIdentifier(), second({ confidence: 'suggested' }))).toEqual([]);
    expect(found(anEmailIdentifier({ confidence: 'shared' }), second({ confidence: 'shared' }))).toEqual([]);
  });

  test('is not confirmed for one and shared by another', () => {
    expect(found(anEmailIdentifier(), second({ confidence: 'shared' }))).toEqual(['ID-1 confidence sharedElsewhere']);
  });

  test.each([
    ['the day after the other’s last', '2026-07-01', 0],
    ['on the other’s last day', '2026-06-30', 2],
  ])('may go to somebody else later: %s', (_, validFrom, problems) => {
    const before = anEmailIdentifier({ validTo: theDay('2026-06-30') });
    const after = second({ validFrom: theDay(validFrom) });
    expect(found(before, after)).toHaveLength(problems);
    expect(found(after, before)).toHaveLength(problems);
  });

  test('stands once on a record, also where two records became one', () => {
    expect(found(anEmailIdentifier(), anEmailIdentifier({ id: 'ID-9' }))).toEqual(['ID-1 value repeated', 'ID-9 value repeated']);
    expect(found(anEmailIdentifier(), second({ customer: 'C-OLD' }))).toEqual(['ID-1 value repeated', 'ID-9 value repeated']);
  });

  test('of two customers without a record is a clash and no repetition', () => {
    const problems = found(anEmailIdentifier({ customer: 'C-X' }), second({ customer: 'C-Y' }));
    expect(problems).toContain('ID-1 confidence confirmedElsewhere');
    expect(problems.join()).not.toContain('repeated');
  });

  test('clashes with nothing that only describes', () => {
    const name: Identifier = { ...postal('sian.pugh@example.org'), type: 'aliasName', customer: 'C-0002', confidence: 'confirmed', confirmedBy: 'C' };
    expect(found(anEmailIdentifier(), name)).toEqual([]);
    expect(found(anEmailIdentifier(), second({ value: theAddress('other@example.org') }))).toEqual([]);
    expect(found(postal('12 Stryd Fawr'), { ...postal('12 Stryd Fawr'), id: 'ID-4' })).toEqual([]);
  });
});
