import type { Warning } from '../../../src/domain/warning.ts';
import { checkLetter, letterCardOf, letterCounts, type LetterFacts } from '../../../src/policy/letter/conductLetter.ts';
import { anEvidence, aWarning, someFacts } from '../../builders/arrangements.ts';
import { theDay } from '../../builders/moments.ts';

const facts = (parts: Partial<LetterFacts> = {}): LetterFacts => ({ ...someFacts(), earlier: [], ...parts });
const problems = (parts: Partial<Warning>, more: Partial<LetterFacts> = {}) => checkLetter(aWarning(parts), facts(more));

describe('a letter about conduct', () => {
  test.each<[string, Partial<Warning>, Partial<LetterFacts>, readonly unknown[]]>([
    ['complete', {}, {}, []],
    ['of no service', { service: ' ' }, {}, [{ field: 'service', reason: 'missing' }]],
    ['about nothing', { incidents: [] }, {}, [{ field: 'incidents', reason: 'missing' }]],
    ['about what nobody accepted', {}, { evidence: [anEvidence({ state: 'returned' })] }, [{ field: 'incidents', reason: 'missing' }]],
    ['about what somebody else did', {}, { evidence: [anEvidence({ customers: ['C-0002'] })] }, [{ field: 'incidents', reason: 'missing' }]],
    ['not written', { letterRef: ' ' }, {}, [{ field: 'letterRef', reason: 'missing' }]],
    ['approved by whom it was directed at', { approvedBy: 'aled' }, {}, [{ field: 'approvedBy', reason: 'involved' }]],
    ['counting three months to the day', { monitorUntil: theDay('2026-07-07') }, {}, []],
    ['counting a day longer', { monitorUntil: theDay('2026-07-08') }, {}, [{ field: 'monitorUntil', reason: 'beyondCap', limit: 3 }]],
    ['counting for no day', { monitorUntil: theDay('2026-04-07') }, {}, [{ field: 'monitorUntil', reason: 'endsBeforeStart' }, { field: 'factCorrectionBy', reason: 'afterEnd' }]],
    ['counting for a day', { monitorUntil: theDay('2026-04-08'), factCorrectionBy: theDay('2026-04-08') }, {}, []],
    ['with no day to put a fact right', { factCorrectionBy: theDay('2026-04-07') }, {}, [{ field: 'factCorrectionBy', reason: 'endsBeforeStart' }]],
    ['with too late a day for it', { factCorrectionBy: theDay('2026-07-08') }, {}, [{ field: 'factCorrectionBy', reason: 'afterEnd' }]],
    ['informal, with nothing before', { kind: 'informal' }, {}, []],
    ['final, with nothing before', { kind: 'final' }, {}, [{ field: 'kind', reason: 'noEarlierLetter' }]],
    ['final, after an informal word', { kind: 'final' }, { earlier: [aWarning({ kind: 'informal' })] }, [{ field: 'kind', reason: 'noEarlierLetter' }]],
    ['final, after a first', { kind: 'final' }, { earlier: [aWarning()] }, []],
    ['final, after somebody else’s first', { kind: 'final' }, { earlier: [aWarning({ customer: 'C-0002' })] }, [{ field: 'kind', reason: 'noEarlierLetter' }]],
    [
      'final, after a first that no longer counts',
      { kind: 'final' },
      { earlier: [aWarning({ sentOn: theDay('2026-01-05'), monitorUntil: theDay('2026-04-05') })] },
      [{ field: 'kind', reason: 'noEarlierLetter' }],
    ],
  ])('%s', (_, parts, more, expected) => {
    expect(problems(parts, more)).toEqual(expected);
  });

  test('names everything that is missing at once', () => {
    const { approvedBy: _, sentOn: __, monitorUntil: ___, factCorrectionBy: ____, ...bare } = aWarning({ kind: 'final' });
    expect(checkLetter(bare, facts({ earlier: [aWarning()] })).map(({ field, reason }) => `${field} ${reason}`)).toEqual([
      'approvedBy missing',
      'sentOn missing',
      'monitorUntil missing',
      'factCorrectionBy missing',
      'kind noEarlierLetter',
    ]);
    const { sentOn: ______, ...unsent } = aWarning();
    expect(checkLetter(unsent, facts())).toEqual([{ field: 'sentOn', reason: 'missing' }]);
    const { factCorrectionBy: _____, ...undated } = aWarning();
    expect(checkLetter(undated, facts())).toEqual([{ field: 'factCorrectionBy', reason: 'missing' }]);
  });

  test.each([
    ['the day before it went', '2026-04-06', {}, false],
    ['the day it went', '2026-04-07', {}, true],
    ['its last day', '2026-07-07', {}, true],
    ['the day after', '2026-07-08', {}, false],
    ['withdrawn', '2026-05-01', { state: 'withdrawn' }, false],
  ] as const)('counts: %s', (_, on, parts, expected) => {
    expect(letterCounts(aWarning(parts), theDay(on))).toBe(expected);
  });

  test('that has no dates counts on no day', () => {
    const { sentOn: _, ...unsent } = aWarning();
    const { monitorUntil: __, ...endless } = aWarning();
    expect([unsent, endless].map((letter) => letterCounts(letter, theDay('2026-05-01')))).toEqual([false, false]);
    expect([unsent, endless].map((letter) => letterCardOf(letter))).toEqual([undefined, undefined]);
  });

  test('shows staff its kind, service and days, once it went', () => {
    expect(letterCardOf(aWarning())).toEqual({
      kind: 'conductLetter',
      ref: 'LET-2026-0001',
      customer: 'C-0001',
      confidence: 'confirmed',
      letter: 'first',
      service: 'Housing repairs',
      sentOn: '2026-04-07',
      until: '2026-07-07',
    });
    expect(letterCardOf(aWarning({ state: 'approved' }))).toBeUndefined();
  });
});
