import type { Representation } from '../../../src/domain/representation.ts';
import { gapsOf } from '../../../src/policy/matching/authority.ts';
import type { AuthorityGap } from '../../../src/policy/pack/representation.ts';
import { aRepresentation } from '../../builders/customers.ts';
import { theDay, wednesday } from '../../builders/moments.ts';

const rent = 'Rent account';

describe('what an authority lacks', () => {
  test.each<[string, Partial<Representation>, string | undefined, readonly AuthorityGap[]]>([
    ['nothing, on its matter', {}, rent, []],
    ['nothing, on its matter written otherwise', {}, ' rent Account ', []],
    ['another matter', {}, 'Parking', ['otherMatter']],
    ['nothing, on its matter recorded with a blank', { matter: 'Rent account ' }, rent, []],
    ['which matter it is', {}, undefined, ['matterUnknown']],
    ['evidence', { evidenceReference: '  ' }, rent, ['noEvidence']],
    ['nothing, where no evidence is asked for', { basis: 'parent', evidenceReference: '' }, rent, []],
    ['a basis', { basis: 'none' }, rent, ['noBasis']],
    ['everything', { basis: 'none', from: theDay('2026-07-01'), to: theDay('2026-06-01') }, 'Parking', ['noBasis', 'notYet', 'ended', 'otherMatter']],
    ['nothing, an elected member on the matter they raised', { basis: 'councillor', evidenceReference: '' }, rent, []],
    ['another matter, an elected member', { basis: 'memberOfParliament', evidenceReference: '' }, 'Parking', ['otherMatter']],
  ])('%s', (_, parts, matter, expected) => {
    expect(gapsOf(aRepresentation(parts), matter, wednesday)).toEqual(expected);
  });

  test('for all matters: none but to be told which', () => {
    const { matter: _, ...all } = aRepresentation();
    expect(gapsOf(all, 'Parking', wednesday)).toEqual([]);
    expect(gapsOf(all, undefined, wednesday)).toEqual(['matterUnknown']);
    expect(gapsOf({ ...all, basis: 'councillor' }, 'Parking', wednesday)).toEqual(['otherMatter']);
  });

  test.each<[string, string, readonly AuthorityGap[]]>([
    ['the day before its first', '2025-12-31', ['notYet']],
    ['on its first day', '2026-01-01', []],
    ['on its last day', '2026-12-31', []],
    ['the day after its last', '2027-01-01', ['ended']],
  ])('%s', (_, today, expected) => {
    expect(gapsOf(aRepresentation(), rent, theDay(today))).toEqual(expected);
  });

  test('whose evidence nobody has recorded', () => {
    const { evidenceReference: _, ...bare } = aRepresentation();
    expect(gapsOf(bare, rent, wednesday)).toEqual(['noEvidence']);
  });

  test('without an end it goes on', () => {
    const { to: _, ...open } = aRepresentation();
    expect(gapsOf(open, rent, theDay('2040-01-01'))).toEqual([]);
  });
});
