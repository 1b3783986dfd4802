import { matchOf, type Match, type MatchEntry } from '../../../src/policy/matching/match.ts';

const one = { customer: 'C-0001', confidence: 'confirmed' } as const;
const other = { customer: 'C-0002', confidence: 'confirmed' } as const;
const suggested = { customer: 'C-0002', confidence: 'suggested' } as const;
const shared = { customer: 'C-0002', confidence: 'shared' } as const;

test.each<[string, readonly MatchEntry[], Match]>([
  ['nothing', [], { kind: 'none' }],
  ['one confirmed customer', [one], { kind: 'customer', customer: 'C-0001' }],
  ['the same one twice', [one, one], { kind: 'customer', customer: 'C-0001' }],
  ['a suggestion beside a confirmed customer', [suggested, one], { kind: 'customer', customer: 'C-0001' }],
  ['two confirmed customers', [one, other], { kind: 'shared', because: 'severalCustomers' }],
  ['a suggestion alone', [suggested], { kind: 'mayMatch' }],
  ['a shared address', [shared], { kind: 'shared' }],
  ['a shared address that somebody confirmed', [one, shared], { kind: 'shared' }],
  ['a shared address that several confirmed', [one, other, shared], { kind: 'shared' }],
  ['a shared address that somebody suggested', [suggested, shared], { kind: 'shared' }],
])('%s', (_, entries, expected) => {
  expect(matchOf(entries)).toEqual(expected);
  expect(matchOf([...entries].reverse())).toEqual(expected);
});
