import type { Customer } from '../../../src/domain/customer.ts';
import { checkCustomer, type CustomerProblem } from '../../../src/policy/matching/checkCustomer.ts';
import { aCustomer } from '../../builders/customers.ts';
import { theDay, wednesday } from '../../builders/moments.ts';

const problemsOf = (parts: Partial<Customer>) => checkCustomer(aCustomer(parts), wednesday);

describe('a customer’s record', () => {
  test('names everything that is wrong at once', () => {
    const wrong: Partial<Customer> = {
      displayName: ' '.repeat(201),
      preferredLanguage: 'Welsh',
      correspondenceInWelsh: { wish: 'no', askedOn: theDay('2026-06-11') },
      caseReference: 'x'.repeat(51),
      status: { kind: 'merged', into: 'C-0001' },
    };
    expect(problemsOf(wrong)).toEqual<readonly CustomerProblem[]>([
      { field: 'displayName', reason: 'missing' },
      { field: 'displayName', reason: 'tooLong', limit: 200 },
      { field: 'preferredLanguage', reason: 'notALanguage' },
      { field: 'correspondenceInWelsh', reason: 'inFuture' },
      { field: 'caseReference', reason: 'tooLong', limit: 50 },
      { field: 'status', reason: 'mergedIntoItself' },
    ]);
  });

  test.each<[string, Partial<Customer>]>([
    ['as the builder makes it', {}],
    ['a name of one character', { displayName: 'X' }],
    ['a name of 200', { displayName: 'x'.repeat(200) }],
    ['a reference of 50', { caseReference: 'x'.repeat(50) }],
    ['asked today', { correspondenceInWelsh: { wish: 'yes', askedOn: wednesday } }],
    ['merged into another', { status: { kind: 'merged', into: 'C-0002' } }],
    ['anonymised', { status: { kind: 'anonymised' } }],
    ['a body', { kind: 'organisation' }],
  ])('is fine: %s', (_, parts) => {
    expect(problemsOf(parts)).toEqual([]);
  });

  test.each(['en', 'cy', 'gsw', 'zh-Hant', 'pt-BR', 'zh-Hant-HK', 'es-419'])('%s is a language', (preferredLanguage) => {
    expect(problemsOf({ preferredLanguage })).toEqual([]);
  });

  const noLanguages = ['', 'e', 'engl', 'EN', 'cy_GB', 'en-gb', 'en-', '-en', 'pt-BRA', 'es-41', 'es-4199', 'zh-Hants', 'en-hant'];
  test.each(noLanguages)('%j is none', (preferredLanguage) => {
    expect(problemsOf({ preferredLanguage })).toEqual([{ field: 'preferredLanguage', reason: 'notALanguage' }]);
  });
});
