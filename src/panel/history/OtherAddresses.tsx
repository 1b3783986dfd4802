import { Link, makeStyles } from '@fluentui/react-components';
import { readBackTo } from '../../journeys/historyElsewhere.ts';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { useOutside } from '../outsideContext.ts';
import type { Elsewhere } from '../query/useElsewhere.ts';
import { useWorkspace } from '../workspaceContext.ts';

const useStyles = makeStyles({ link: { fontSize: 'inherit', lineHeight: 'inherit' } });

/** Says what of a customer's other addresses is in the numbers, and lets those who may know them add the mails. */
export function OtherAddresses({ elsewhere: { notes, mails, problem, busy, includeMails } }: { readonly elsewhere: Elsewhere }) {
  const styles = useStyles();
  const text = useTextStyles();
  const wording = useWording();
  const words = wording.history;
  const { dates } = useWorkspace();
  const outside = useOutside();
  const others = notes?.others ?? 0;
  if (notes && others === 0) return null;
  if (!notes) return problem ? <p className={text.small}>{words.othersUnknown(wording.problem[problem.kind].happened)}</p> : null;
  if (mails) {
    const unread = mails.filter(({ sources }) => sources.some((source) => source.source !== 'log' && source.problem !== undefined)).length;
    const end = readBackTo(outside, mails);
    const sentences = [
      words.othersIncluded(mails.length, unread),
      ...(end === undefined ? [] : [words.othersBackTo(dates.day(end))]),
      ...(problem && !busy ? [wording.problem[problem.kind].happened] : []),
    ];
    return <p className={text.small}>{sentences.join(' ')}</p>;
  }
  const mayNot = problem?.kind === 'refused' || problem?.kind === 'missing';
  return (
    <p className={text.small}>
      {words.othersNoted(others)}{' '}
      {mayNot ? (
        <span role="status">{words.othersHidden}</span>
      ) : (
        <Link as="button" inline className={styles.link} disabledFocusable={busy} onClick={includeMails}>
          {busy ? words.othersReading : words.includeOthers}
        </Link>
      )}
      {problem && !mayNot && !busy && <span role="status">{` ${wording.problem[problem.kind].happened}`}</span>}
    </p>
  );
}
