import { Button } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { Source } from '../../journeys/contactHistory.ts';
import { scopes, type Scope } from '../../ports/identity.ts';
import type { ProblemKind } from '../../ports/problem.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useOutside } from '../outsideContext.ts';
import { useSignIn } from '../signIn/useSignIn.ts';
import { useWorkspace } from '../workspaceContext.ts';
import { sourceName } from './sourceName.ts';

/** Names each source that could not be read, why, and what can be done. Where a permission is missing, offers to give it. */
export function UnreadSources({ sources, onTryAgain }: { readonly sources: readonly Source[]; readonly onTryAgain: () => void }) {
  const text = useTextStyles();
  const wording = useWording();
  const words = wording.history;
  const signIn = useSignIn();
  const { dates } = useWorkspace();
  const { clock } = useOutside();
  const list = new Intl.ListFormat(wording.locale);
  const unread = sources.filter(({ problem }) => problem !== undefined);
  if (unread.length === 0) return null;
  const toAllow = unread.find(({ problem }) => problem?.kind === 'signInNeeded' || problem?.kind === 'signInCancelled');
  const actions = toAllow ? (
    <Button size="small" disabledFocusable={signIn.working} onClick={() => void signIn.start(scopeOf(toAllow)).then(onTryAgain)}>
      {words.allow(sourceName(toAllow, words))}
    </Button>
  ) : (
    <Button size="small" onClick={onTryAgain}>
      {wording.tryAgain}
    </Button>
  );
  return (
    <Notice tone="caution" icon={<WarningRegular />} actions={actions}>
      {[...byProblem(unread)].map(([kind, some]) => (
        <span key={kind} className={text.line}>
          {words.notRead(list.format(some.map((source) => sourceName(source, words))), wording.problem[kind].happened)}
        </span>
      ))}
      {unread.map(
        ({ readAt, ...source }) =>
          readAt !== undefined && (
            <span key={source.source} className={text.small}>
              {words.shownAsOf(sourceName(source, words), dates.checked(readAt, clock.now()))}
            </span>
          ),
      )}
      {signIn.problem && <span role="status">{`${wording.problem[signIn.problem.kind].happened} ${wording.problem[signIn.problem.kind].todo}`}</span>}
    </Notice>
  );
}

function byProblem(sources: readonly Source[]): ReadonlyMap<ProblemKind, readonly Source[]> {
  const groups = new Map<ProblemKind, Source[]>();
  for (const source of sources) {
    if (source.problem) groups.set(source.problem.kind, [...(groups.get(source.problem.kind) ?? []), source]);
  }
  return groups;
}

function scopeOf({ source }: Source): Scope {
  if (source === 'log') return scopes.lists;
  return source === 'own' ? scopes.mail : scopes.sharedMail;
}
