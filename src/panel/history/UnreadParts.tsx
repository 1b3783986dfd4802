import { Button } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { Notice } from '../../ui/Notice.tsx';
import { useFocusStays, useHeadingFocus } from '../../ui/headingFocus.ts';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useOutcome } from '../head/announcement.ts';
import { useOutside } from '../outsideContext.ts';
import { useSignIn } from '../signIn/useSignIn.ts';
import { useWorkspace } from '../workspaceContext.ts';
import { unreadParts, type UnreadPart } from './unreadParts.ts';
import type { WholeHistory } from './useWholeHistory.ts';

export interface UnreadPartsProps {
  readonly read: WholeHistory;
  /** Whether incidents are shown where this stands. */
  readonly incidentsToo?: boolean;
}

/** Names each part of the history that could not be read, why, and what can be done. Says what became of a further try. */
export function UnreadParts({ read, incidentsToo = false }: UnreadPartsProps) {
  const wording = useWording();
  const { parts, sentences } = unreadParts(read, incidentsToo, wording);
  const onTried = useOutcome(read.busy, parts.length === 0 ? wording.history.allRead : sentences.join(' '));
  if (parts.length === 0) return null;
  return (
    <Unread
      parts={parts}
      sentences={sentences}
      busy={read.busy}
      onTryAgain={() => {
        onTried();
        read.again();
      }}
    />
  );
}

interface UnreadProps {
  readonly parts: readonly UnreadPart[];
  readonly sentences: readonly string[];
  readonly busy: boolean;
  readonly onTryAgain: () => void;
}

function Unread({ parts, sentences, busy, onTryAgain }: UnreadProps) {
  const text = useTextStyles();
  const wording = useWording();
  const words = wording.history;
  const signIn = useSignIn();
  const { dates } = useWorkspace();
  const { clock } = useOutside();
  const notice = useFocusStays<HTMLDivElement>(useHeadingFocus());
  const toAllow = parts.find(({ problem }) => problem.kind === 'signInNeeded' || problem.kind === 'signInCancelled');
  const actions = toAllow ? (
    <Button size="small" disabledFocusable={signIn.working} onClick={() => void signIn.start(toAllow.scope).then(onTryAgain)}>
      {words.allow(toAllow.name)}
    </Button>
  ) : (
    <Button size="small" disabledFocusable={busy} onClick={onTryAgain}>
      {wording.tryAgain}
    </Button>
  );
  return (
    <div ref={notice}>
      <Notice tone="caution" icon={<WarningRegular />} actions={actions}>
        {sentences.map((sentence) => (
          <span key={sentence} className={text.line}>
            {sentence}
          </span>
        ))}
        {parts.map(
          ({ key, name, readAt }) =>
            readAt !== undefined && (
              <span key={key} className={text.small}>
                {words.shownAsOf(name, dates.checked(readAt, clock.now()))}
              </span>
            ),
        )}
        {signIn.problem && <span role="status">{`${wording.problem[signIn.problem.kind].happened} ${wording.problem[signIn.problem.kind].todo}`}</span>}
      </Notice>
    </div>
  );
}
