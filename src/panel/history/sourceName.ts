import type { Source } from '../../journeys/contactHistory.ts';
import type { HistoryWording } from '../../ui/wording/historyWording.ts';

/** What a source of the history is called on the screen. */
export function sourceName({ source, name }: Source, words: HistoryWording): string {
  if (source === 'own') return words.ownMailbox;
  return source === 'log' ? words.log : (name ?? source);
}
