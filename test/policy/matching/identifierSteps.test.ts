import { checkIdentifiers } from '../../../src/policy/matching/checkIdentifiers.ts';
import { identifierAfter, identifierStepsFor } from '../../../src/policy/matching/identifierSteps.ts';
import { countsOn } from '../../../src/policy/matching/register.ts';
import { aCustomer, anEmailIdentifier } from '../../builders/customers.ts';
import { theDay, wednesday } from '../../builders/moments.ts';

const step = (name: Parameters<typeof identifierAfter>[1], identifier = anEmailIdentifier()) => identifierAfter(identifier, name, 'Catrin Ellis', wednesday);

describe('what can be said of an address', () => {
  test('depends on what was said before', () => {
    const on = (parts: Parameters<typeof anEmailIdentifier>[0]) => identifierStepsFor(anEmailIdentifier(parts), wednesday);
    expect(on({ confidence: 'confirmed' })).toEqual(['unconfirm', 'share', 'end']);
    expect(on({ confidence: 'suggested' })).toEqual(['confirm', 'share', 'end']);
    expect(on({ confidence: 'shared' })).toEqual(['confirm', 'end']);
    expect(on({ validTo: theDay('2026-06-09') })).toEqual(['resume']);
    expect(on({ validTo: wednesday })).toEqual(['unconfirm', 'share', 'end']);
    const postal = { id: 'ID-3', customer: 'C-0001', type: 'postal', value: '1 Quay Street', confidence: 'suggested' } as const;
    expect(identifierStepsFor(postal, wednesday)).toEqual(['confirm', 'end']);
  });

  test('who confirmed it stands only while it is confirmed', () => {
    expect(step('confirm', anEmailIdentifier({ confidence: 'suggested', confirmedBy: 'Somebody' }))).toMatchObject({ confidence: 'confirmed', confirmedBy: 'Catrin Ellis' });
    expect(step('unconfirm')).toEqual({ id: 'ID-1', customer: 'C-0001', type: 'email', value: 'sian.pugh@example.org', confidence: 'suggested' });
    expect(step('share')).toEqual({ id: 'ID-1', customer: 'C-0001', type: 'email', value: 'sian.pugh@example.org', confidence: 'shared' });
  });

  test('what is ended no longer counts today, also where it began today, and nothing is wrong with it', () => {
    for (const ended of [step('end'), step('end', anEmailIdentifier({ validFrom: wednesday }))]) {
      expect(countsOn(ended, wednesday)).toBe(false);
      expect(checkIdentifiers({ customers: [aCustomer()], identifiers: [ended] })).toEqual([]);
    }
    expect(step('end', anEmailIdentifier({ validFrom: theDay('2026-01-01') }))).toMatchObject({ validFrom: '2026-01-01', validTo: '2026-06-09' });
  });

  test('what is used again has to be confirmed anew', () => {
    const again = step('resume', anEmailIdentifier({ validTo: theDay('2026-06-09') }));
    expect(countsOn(again, wednesday)).toBe(true);
    expect(again).not.toHaveProperty('validTo');
    expect(again.confidence).toBe('suggested');
    expect(again).not.toHaveProperty('confirmedBy');
  });
});
