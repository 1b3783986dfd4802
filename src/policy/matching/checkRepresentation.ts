import type { Representation } from '../../domain/representation.ts';
import { bases } from '../pack/representation.ts';

/** What is wrong with one field of a representation. */
export interface RepresentationProblem {
  readonly field: 'representative' | 'represented' | 'evidenceReference' | 'to' | 'matter';
  readonly reason: 'missing' | 'representsItself' | 'beforeStart';
}

/** Every problem of a representation at once. One without a basis may be kept: it says that somebody claimed it. */
export function checkRepresentation(representation: Representation): readonly RepresentationProblem[] {
  return [...problemsOf(representation)];
}

function* problemsOf(representation: Representation): Generator<RepresentationProblem> {
  const { representative, represented, basis, evidenceReference = '', from, to, matter = '' } = representation;
  if (representative === '') yield { field: 'representative', reason: 'missing' };
  if (represented === '') yield { field: 'represented', reason: 'missing' };
  else if (represented === representative) yield { field: 'represented', reason: 'representsItself' };
  if (bases[basis].evidence === 'needed' && evidenceReference.trim() === '') yield { field: 'evidenceReference', reason: 'missing' };
  if (to !== undefined && to < from) yield { field: 'to', reason: 'beforeStart' };
  if (bases[basis].elected && matter.trim() === '') yield { field: 'matter', reason: 'missing' };
}
