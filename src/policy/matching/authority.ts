import type { Day } from '../../domain/day.ts';
import type { Representation } from '../../domain/representation.ts';
import { bases, type AuthorityGap } from '../pack/representation.ts';

/**
 * Everything that one representation lacks for a matter on a day; nothing where it holds. Elected members need no evidence, and
 * have authority only for the matter that was raised.
 */
export function gapsOf(representation: Representation, matter: string | undefined, today: Day): readonly AuthorityGap[] {
  return [...gaps(representation, matter, today)];
}

function* gaps(representation: Representation, matter: string | undefined, today: Day): Generator<AuthorityGap> {
  const { basis, from, to, evidenceReference = '', matter: own } = representation;
  const { elected, evidence } = bases[basis];
  if (basis === 'none') yield 'noBasis';
  if (today < from) yield 'notYet';
  if (to !== undefined && to < today) yield 'ended';
  if (evidence === 'needed' && evidenceReference.trim() === '') yield 'noEvidence';
  const coversAll = own === undefined && !elected;
  if (matter === undefined) yield 'matterUnknown';
  else if (!coversAll && !sameMatter(own ?? '', matter)) yield 'otherMatter';
}

/** Matters are compared as people write them: spaces round them and capitals make no difference. */
export function sameMatter(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
