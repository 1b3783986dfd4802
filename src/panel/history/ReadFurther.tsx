import { Button, makeStyles } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState } from 'react';
import { goesOn, isAnyPending, olderUnread } from '../../journeys/contactHistory.ts';
import { useFocusStays } from '../../ui/headingFocus.ts';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { useOutside } from '../outsideContext.ts';
import { useWorkspace } from '../workspaceContext.ts';
import { sourceName } from './sourceName.ts';
import type { WholeHistory } from './useWholeHistory.ts';

const useStyles = makeStyles({ end: { ':focus': { outlineStyle: 'none' } } });

/**
 * Ends a list that holds no more than the counts cover: older mails are read when somebody scrolls down to it, or presses it. What
 * could not be read is asked for again by a person only, else it would be for ever.
 */
export function ReadFurther({ read: { history, readFurther, toTryAgain, readingOn } }: { readonly read: WholeHistory }) {
  const styles = useStyles();
  const text = useTextStyles();
  const wording = useWording();
  const words = wording.history;
  const { dates } = useWorkspace();
  const { clock } = useOutside();
  const end = useRef<HTMLDivElement>(null);
  const toEnd = useCallback(() => end.current?.focus(), []);
  const [wasMore, setWasMore] = useState(false);
  if (readFurther && !wasMore) setWasMore(true);
  const failed = history && olderUnread(history);
  const sources = history?.sources ?? [];
  const cutOff = sources.filter((source) => source.cutOff);
  useEffect(() => {
    const watched = end.current;
    if (readingOn || toTryAgain || !readFurther || watched === null) return undefined;
    const seen = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) readFurther();
    });
    seen.observe(watched);
    return () => {
      seen.disconnect();
    };
  });
  if (!wasMore && !failed && cutOff.length === 0) return null;
  const list = new Intl.ListFormat(wording.locale);
  const counted = history !== undefined && !isAnyPending(history) && !goesOn(history);
  const allRead = sources.every(({ source, problem }) => source === 'log' || problem === undefined);
  const sentences = [
    ...(failed ? [words.notRead(words.olderMails, wording.problem[failed.problem.kind].happened)] : []),
    ...(failed?.readAt ? [words.shownAsOf(words.olderMails, dates.checked(failed.readAt, clock.now()))] : []),
    ...(readFurther && !toTryAgain ? [words.olderNotShown] : []),
    ...(!readFurther && cutOff.length > 0 ? [words.cutOff(list.format(cutOff.map((source) => sourceName(source, words))))] : []),
    ...(!readFurther && cutOff.length === 0 && !failed && counted ? [words.noOlder(allRead)] : []),
  ];
  return (
    <div ref={end} className={`${text.stack} ${styles.end}`} tabIndex={-1}>
      <p className={text.small} role="status">
        {readingOn ? words.readingOn : sentences.join(' ')}
      </p>
      {readFurther && <ReadButton label={toTryAgain ? wording.tryAgain : words.readOlder} busy={readingOn} onRead={readFurther} onLeave={toEnd} />}
    </div>
  );
}

interface ReadButtonProps {
  readonly label: string;
  readonly busy: boolean;
  readonly onRead: () => void;
  readonly onLeave: () => void;
}

function ReadButton({ label, busy, onRead, onLeave }: ReadButtonProps) {
  const text = useTextStyles();
  const row = useFocusStays<HTMLDivElement>(onLeave);
  return (
    <div ref={row} className={text.row}>
      <Button size="small" disabledFocusable={busy} onClick={onRead}>
        {label}
      </Button>
    </div>
  );
}
