import { checkFiling, type FilingProblem, type ReadCheck } from '../../../src/policy/contact/checkFiling.ts';

const read: ReadCheck = { newOrSame: 'same', urgent: false, safeguarding: 'none' };

describe('filing a message on a closed matter', () => {
  test('is open to whoever read it and found nothing', () => {
    expect(checkFiling(read)).toEqual([]);
  });

  test('is closed to whoever did not look', () => {
    expect(checkFiling({})).toEqual([
      { field: 'newOrSame', reason: 'missing' },
      { field: 'urgent', reason: 'missing' },
      { field: 'safeguarding', reason: 'missing' },
    ]);
  });

  test.each<[string, ReadCheck, readonly FilingProblem[]]>([
    ['something new', { newOrSame: 'new' }, [{ field: 'newOrSame', reason: 'answerIt' }]],
    ['not sure', { newOrSame: 'notSure' }, [{ field: 'newOrSame', reason: 'answerIt' }]],
    ['urgent', { urgent: true }, [{ field: 'urgent', reason: 'actFirst' }]],
    ['a child, not passed on', { safeguarding: 'child' }, [{ field: 'referralReference', reason: 'actFirst' }]],
    ['an adult, passed on to nowhere', { safeguarding: 'adult', referralReference: ' ' }, [{ field: 'referralReference', reason: 'actFirst' }]],
    ['an adult, passed on', { safeguarding: 'adult', referralReference: 'SG-12' }, []],
  ])('%s', (_, found, expected) => {
    expect(checkFiling({ ...read, ...found })).toEqual(expected);
  });
});
