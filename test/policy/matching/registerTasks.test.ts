import type { Confidence } from '../../../src/domain/card.ts';
import { registerTasks, type RegisterTask } from '../../../src/policy/matching/registerTasks.ts';
import { theAddress } from '../../builders/moments.ts';

const key = theAddress('sian.pugh@example.org');
const entry = (customer: string, confidence: Confidence) => ({ customer, confidence });
const confirm = (...customers: readonly string[]): RegisterTask => ({ kind: 'confirmMatch', key, customers });
const settle = (...customers: readonly string[]): RegisterTask => ({ kind: 'settleAddress', key, customers });

describe('what an address leaves to the register owner', () => {
  test.each<[string, readonly { customer: string; confidence: Confidence }[], readonly RegisterTask[]]>([
    ['nothing known', [], []],
    ['one confirmed customer', [entry('A', 'confirmed')], []],
    ['a shared address', [entry('A', 'shared'), entry('B', 'shared')], []],
    ['a suggestion', [entry('A', 'suggested'), entry('A', 'suggested')], [confirm('A')]],
    ['two suggestions, in one task', [entry('B', 'suggested'), entry('A', 'suggested')], [confirm('A', 'B')]],
    ['a suggestion beside a confirmed customer', [entry('A', 'confirmed'), entry('B', 'suggested')], [confirm('B')]],
    ['a suggestion already confirmed', [entry('A', 'confirmed'), entry('A', 'suggested')], []],
    ['a suggestion at a shared address', [entry('A', 'shared'), entry('A', 'suggested')], []],
    ['two confirmed customers', [entry('B', 'confirmed'), entry('A', 'confirmed')], [settle('A', 'B')]],
    ['confirmed for one and shared by others', [entry('B', 'confirmed'), entry('C', 'shared'), entry('A', 'shared')], [settle('A', 'B', 'C')]],
    [
      'everything at once',
      [entry('C', 'suggested'), entry('B', 'confirmed'), entry('A', 'confirmed')],
      [confirm('C'), settle('A', 'B')],
    ],
  ])('%s', (_, entries, expected) => {
    expect(registerTasks(key, entries)).toEqual(expected);
    expect(registerTasks(key, [...entries].reverse())).toEqual(expected);
  });
});
