import { useMemo } from 'react';
import { contactIndicator, type ContactIndicator } from '../../policy/contact/contactIndicator.ts';
import { usersOf } from '../../policy/matching/senderRecord.ts';
import { settingsWith } from '../../policy/pack/lettersWith.ts';
import { suppliedPack } from '../../policy/pack/suppliedPack.ts';
import { today as todayOf } from '../../ports/clock.ts';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { useCouncil } from '../councilContext.ts';
import { sourceName } from '../history/sourceName.ts';
import type { WholeHistory } from '../history/useWholeHistory.ts';
import { useOutside } from '../outsideContext.ts';

/** The numbers of a history and what stands beside them; undefined while nothing is known. */
export function useIndicator({ history, isComplete, record }: Pick<WholeHistory, 'history' | 'isComplete' | 'record'>): ContactIndicator | undefined {
  const { clock, configuration } = useOutside();
  const words = useWording().history;
  const { timeZone, nation } = configuration.council;
  const { pack = suppliedPack } = useCouncil();
  const { answerDays } = settingsWith(nation, pack);
  const today = todayOf(clock, timeZone);
  return useMemo(() => {
    if (!history) return undefined;
    return contactIndicator(history.contacts, {
      today,
      timeZone,
      sources: history.sources.map((source) => ({ name: sourceName(source, words), isMailbox: source.source !== 'log', read: source.readAt !== undefined, pending: source.pending === true, complete: isComplete(source) })),
      users: usersOf(record),
      needsNoted: record?.kind === 'customer' && record.adjustments.length > 0,
      needsAskedFor: history.requested.length > 0,
      answerDays,
    });
  }, [history, isComplete, record, today, timeZone, words, answerDays]);
}
