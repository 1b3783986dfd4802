import type { DateWords } from '../dates.ts';
import type { Wording } from '../wording/wording.ts';
import type { Instant } from '../../domain/day.ts';
import type { LineStatus } from './lineStatus.ts';
import { scopeWords } from '../cards/scopeWords.ts';

/** The words of a status, and the time that follows them. Only the words are announced: a new time alone is no news. */
export interface StatusSentence {
  readonly words: string;
  readonly time?: string;
}

export function statusSentence(status: LineStatus, wording: Wording, dates: DateWords, now: Instant): StatusSentence {
  const words = wording.status;
  if (status.kind === 'couldNotCheck') {
    return {
      words: words.couldNotCheck,
      ...(status.lastChecked === undefined ? {} : { time: ` ${words.lastChecked(dates.checked(status.lastChecked, now))}` }),
    };
  }
  if (!('checkedAt' in status)) return { words: words[status.kind] };
  const checked = dates.checked(status.checkedAt, now);
  const time = ` · ${checked}`;
  switch (status.kind) {
    case 'none':
      return { words: words.none, time: ` · ${words.noneChecked(checked)}` };
    case 'reviewOverdue':
      return { words: words.reviewOverdue(dates.day(status.since)), time };
    case 'anotherMatter':
      return { words: words.anotherMatter(scopeWords(status, wording)), time };
    case 'sharedAddress':
      return { words: words[status.because ?? 'sharedAddress'], time };
    case 'colleague':
    case 'relay':
    case 'ownMailbox':
      return { words: words[status.kind] };
    default:
      return { words: words[status.kind], time };
  }
}
