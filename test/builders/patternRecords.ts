import type { PatternRecord } from '../../src/domain/patternRecord.ts';
import type { PatternStepFacts } from '../../src/policy/contact/patternSteps.ts';
import { theDay, wednesday } from './moments.ts';

export const marchAnswer = { reference: 'HR/2026/311', on: theDay('2026-03-20'), whatWasExplained: 'Why the gutter is not ours to clean' };
export const mayAnswer = { reference: 'HR/2026/502', on: theDay('2026-05-04'), whatWasExplained: 'The same, with the lease' };

/** The same question eight times in a quarter, answered twice, put together by Gwen Morris. Complete. */
export function aPatternRecord(parts: Partial<PatternRecord> = {}): PatternRecord {
  return {
    reference: 'PAT-2026-0007',
    state: 'submitted',
    customer: 'C-0001',
    service: 'Housing repairs',
    matter: 'Gutter at the back',
    from: theDay('2026-03-01'),
    to: theDay('2026-05-31'),
    behaviours: ['B-REPEATQ'],
    counts: [{ source: 'Housing', received: 8, sent: 2, complete: true }],
    earlierAnswers: [marchAnswer, mayAnswer],
    notChecked: 'Telephone calls to the depot, and colleagues’ own mailboxes',
    lateness: { answer: 'notLate', note: '' },
    needs: { answer: 'yes', note: 'Large print is agreed and was used in both answers.' },
    compiledBy: 'gwen',
    involved: [],
    addenda: [],
    ...parts,
  };
}

/** A service manager who did not put the record together. */
export function aPatternManager(parts: Partial<PatternStepFacts> = {}): PatternStepFacts {
  return {
    by: 'rhodri',
    as: ['serviceManager'],
    today: wednesday,
    settings: { twoReferences: 'advise' },
    factsRead: true,
    needsConsidered: 'Large print; we offered to call.',
    ownPartConsidered: 'Both answers were in time.',
    ...parts,
  };
}
