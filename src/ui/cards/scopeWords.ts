import type { ArrangementCard } from '../../domain/card.ts';
import type { Wording } from '../wording/wording.ts';

/** What an arrangement covers, inside a sentence: `Housing repairs: Fence 2023`. */
export function scopeWords({ services, matter }: Pick<ArrangementCard, 'services' | 'matter'>, wording: Wording): string {
  const words = wording.arrangements;
  const named = services === 'all' ? words.allServices : new Intl.ListFormat(wording.locale).format(services);
  return words.scope(named, matter);
}

/** What to ask about: the matter where the arrangement has one, else its services. */
export function matterWords({ services, matter }: Pick<ArrangementCard, 'services' | 'matter'>, wording: Wording): string {
  return matter ?? scopeWords({ services }, wording);
}
