import type { Nation } from '../../domain/nation.ts';
import type { Signpost, SignpostTopic } from '../pack/signposting.ts';
import { gapMost } from './gap.ts';

/** The services of a list that serve a nation, all or those of some topics, in the order of the list. */
export function signpostsFor(list: readonly Signpost[], nation: Nation, topics?: readonly SignpostTopic[]): readonly Signpost[] {
  return list.filter((entry) => entry.nations.includes(nation) && (topics === undefined || entry.topics.some((topic) => topics.includes(topic))));
}

/** Services as the value of a gap, one a line: name, what it offers, how to reach it. */
export function signpostLines(chosen: readonly Signpost[]): string {
  return chosen
    .map(({ name, offers, telephone, url }) => [`${name}: ${offers}`, ...(telephone ? [`ring ${telephone}`] : []), ...(url ? [url] : [])].join(', '))
    .join('\n');
}

export interface SignpostProblem {
  /** Place in the list, from 0. */
  readonly entry: number;
  readonly field: 'topics' | 'name' | 'offers' | 'nations' | 'telephone' | 'url';
  readonly reason: 'missing' | 'tooLong' | 'notANumber' | 'notALink' | 'noWayToReach';
}

/** Every problem of a list that a council has edited, at once. */
export function checkSignposts(list: readonly Signpost[]): readonly SignpostProblem[] {
  return list.flatMap((signpost, entry) => [...problemsOf(signpost)].map((problem) => ({ entry, ...problem })));
}

function* problemsOf({ topics, name, offers, nations, telephone, url }: Signpost): Generator<Omit<SignpostProblem, 'entry'>> {
  if (topics.length === 0) yield { field: 'topics', reason: 'missing' };
  if (name.trim() === '') yield { field: 'name', reason: 'missing' };
  if (name.length > gapMost.line) yield { field: 'name', reason: 'tooLong' };
  if (offers.trim() === '') yield { field: 'offers', reason: 'missing' };
  if (offers.length > gapMost.line) yield { field: 'offers', reason: 'tooLong' };
  if (nations.length === 0) yield { field: 'nations', reason: 'missing' };
  if (telephone === undefined && url === undefined) yield { field: 'telephone', reason: 'noWayToReach' };
  if (telephone !== undefined && !/^\d[\d ]*\d$/.test(telephone)) yield { field: 'telephone', reason: 'notANumber' };
  if (url !== undefined && !/^https:\/\/\S+$/.test(url)) yield { field: 'url', reason: 'notALink' };
}
