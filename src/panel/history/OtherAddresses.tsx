import { Link, makeStyles } from '@fluentui/react-components';
import { useCallback, useRef } from 'react';
import { readBackTo } from '../../journeys/historyElsewhere.ts';
import { useFocusStays } from '../../ui/headingFocus.ts';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { useOutcome } from '../head/announcement.ts';
import { useOutside } from '../outsideContext.ts';
import type { Elsewhere } from '../query/useElsewhere.ts';
import { useWorkspace } from '../workspaceContext.ts';

const useStyles = makeStyles({
  // It takes the focus only when the link in it has done its work.
  text: { ':focus': { outlineStyle: 'none' } },
  link: { fontSize: 'inherit', lineHeight: 'inherit' },
});

/** Says what of a customer's other addresses is in the numbers, and lets those who may know them add the mails. */
export function OtherAddresses({ elsewhere }: { readonly elsewhere: Elsewhere }) {
  const styles = useStyles();
  const text = useTextStyles();
  const wording = useWording();
  const { problem, busy } = elsewhere.mails;
  const { sentences, mayInclude } = useSentences(elsewhere);
  const failed = problem && mayInclude ? wording.problem[problem.kind].happened : undefined;
  const place = useRef<HTMLParagraphElement>(null);
  const toPlace = useCallback(() => place.current?.focus(), []);
  const onInclude = useOutcome(busy, failed ?? sentences.join(' '));
  if (sentences.length === 0) return null;
  return (
    <p ref={place} className={`${text.small} ${styles.text}`} tabIndex={-1}>
      {sentences.join(' ')}
      {mayInclude && (
        <>
          {' '}
          <Include
            busy={busy}
            onLeave={toPlace}
            onInclude={() => {
              onInclude();
              elsewhere.includeMails();
            }}
          />
        </>
      )}
      {failed !== undefined && !busy && ` ${failed}`}
    </p>
  );
}

interface IncludeProps {
  readonly busy: boolean;
  readonly onInclude: () => void;
  readonly onLeave: () => void;
}

function Include({ busy, onInclude, onLeave }: IncludeProps) {
  const styles = useStyles();
  const words = useWording().history;
  const piece = useFocusStays<HTMLSpanElement>(onLeave);
  return (
    <span ref={piece}>
      <Link as="button" inline className={styles.link} disabledFocusable={busy} onClick={onInclude}>
        {busy ? words.othersReading : words.includeOthers}
      </Link>
    </span>
  );
}

function useSentences({ notes, mails, unknown }: Elsewhere): { readonly sentences: readonly string[]; readonly mayInclude: boolean } {
  const wording = useWording();
  const words = wording.history;
  const { dates } = useWorkspace();
  const outside = useOutside();
  if (unknown) return { sentences: [words.othersUnknown()], mayInclude: false };
  if (notes.value === undefined) return { sentences: [], mayInclude: false };
  const { others, complete } = notes.value;
  if (others === 0) return { sentences: complete ? [] : [words.othersUnknown()], mayInclude: false };
  const more = complete ? [] : [words.partlyRead(words.notesElsewhere)];
  if (mails.value) {
    const { histories } = mails.value;
    const unread = histories.filter(({ sources }) => sources.some((source) => source.source !== 'log' && source.problem !== undefined)).length;
    const end = readBackTo(outside, histories);
    return { sentences: [words.othersIncluded(histories.length, unread, !(complete && mails.value.complete)), ...(end === undefined ? [] : [words.othersBackTo(dates.day(end))]), ...more], mayInclude: false };
  }
  const mayNot = mails.problem?.kind === 'refused' || mails.problem?.kind === 'missing';
  return { sentences: [words.othersNoted(others, !complete), ...(mayNot ? [words.othersHidden] : []), ...more], mayInclude: !mayNot };
}
