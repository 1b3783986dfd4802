import { useMemo } from 'react';
import { sourceCounts } from '../../policy/contact/sourceCounts.ts';
import { usersOf } from '../../policy/matching/senderRecord.ts';
import { today as todayOf } from '../../ports/clock.ts';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { sourceName } from '../history/sourceName.ts';
import type { WholeHistory } from '../history/useWholeHistory.ts';
import { useOutside } from '../outsideContext.ts';
import { firstDayOf, type PatternCounts, type PeriodDays } from './patternFormDraft.ts';

/** Counts what is known just now, up to today. */
export function usePatternCounts({ record, history, isComplete, elsewhere: { notes, mails, notesWhole, mailsWhole } }: WholeHistory): (days: PeriodDays) => PatternCounts {
  const { clock, configuration } = useOutside();
  const { timeZone } = configuration.council;
  const relayed = configuration.relayAddresses.length > 0;
  const wording = useWording();
  const to = todayOf(clock, timeZone);
  const users = usersOf(record);
  const others = notes.value?.others;
  const othersAtLeast = notes.value?.complete === false;
  const partOfNotes = notes.value !== undefined && !notesWhole;
  const partOfMails = mails.value !== undefined && !mailsWhole;
  const noMails = mails.value === undefined && !mailsWhole;
  return useMemo(() => {
    const usersUnknown = users === 'unknown';
    const { patternRecord: words } = usersUnknown ? wording.ofAddress : wording;
    const sources = history?.sources ?? [];
    const named = sources.map((source) => ({
      name: sourceName(source, wording.history),
      ...(source.source === 'log' ? {} : { mailbox: source.source }),
      complete: isComplete(source),
    }));
    const list = new Intl.ListFormat(wording.locale);
    const notWhole = sources.filter(({ complete, problem }) => !complete || problem !== undefined);
    const namesOf = (some: typeof sources) => some.map((source) => sourceName(source, wording.history));
    const isUnread = ({ readAt, pending }: (typeof sources)[number]): boolean => readAt === undefined && pending !== true;
    const notRead = namesOf(notWhole.filter(isUnread));
    const partlyRead = [
      ...namesOf(notWhole.filter((source) => !isUnread(source))),
      ...(partOfNotes ? [wording.history.notesElsewhere] : []),
      ...(partOfMails ? [wording.history.mailsElsewhere] : []),
    ];
    const notChecked = [
      ...(usersUnknown ? [words.usersUnknown] : []),
      words.notCheckedAlways(relayed),
      ...(notRead.length > 0 ? [words.notReadNow(list.format(notRead))] : []),
      ...(partlyRead.length > 0 ? [words.notReadWhole(list.format(partlyRead))] : []),
      ...(noMails ? [words.notCheckedElsewhere(others === 0 ? undefined : others, othersAtLeast)] : []),
    ].join(' ');
    return (days) => ({ days, to, counts: sourceCounts(history?.contacts ?? [], named, { from: firstDayOf({ to, days }), to }, timeZone), notChecked });
  }, [history, isComplete, users, others, othersAtLeast, partOfNotes, partOfMails, noMails, relayed, to, timeZone, wording]);
}
