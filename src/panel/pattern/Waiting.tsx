import { Link } from '@fluentui/react-components';
import type { ContactIndicator } from '../../policy/contact/contactIndicator.ts';
import { PlainText } from '../../ui/PlainText.tsx';
import { Section } from '../../ui/Section.tsx';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { useWorkspace } from '../workspaceContext.ts';

/** Messages named one by one. */
const named = 5;

export interface WaitingProps {
  readonly indicator: ContactIndicator;
  /** Whether there may be more than was read: messages that wait, and replies to these. */
  readonly atLeast: boolean;
}

/** Messages after which nothing of ours was found, and where we looked. Says nothing where no e-mail of the customer was read. */
export function Waiting({ indicator: { mailsReceived, withoutReply, waitedDays, covered }, atLeast }: WaitingProps) {
  const text = useTextStyles();
  const wording = useWording();
  const words = wording.pattern;
  const { dates } = useWorkspace();
  const sources = new Intl.ListFormat(wording.locale).format(covered);
  if (mailsReceived === 0) return null;
  if (withoutReply.length === 0) return <p className={text.line}>{words.noneWaiting(sources, atLeast)}</p>;
  return (
    <Section within heading={words.waitingHeading} aside={atLeast ? undefined : withoutReply.length}>
      <p className={text.line}>{[words.waiting(sources), words.otherWays, ...(atLeast ? [words.replyMayBeUnread] : [])].join(' ')}</p>
      {waitedDays !== undefined && <p className={text.line}>{words.waitedDays(waitedDays, atLeast)}</p>}
      <ul className={text.list}>
        {withoutReply.slice(0, named).map(({ id, title, at, link }) => {
          const shown = <PlainText>{title.trim() === '' ? wording.history.untitled : title}</PlainText>;
          return (
            <li key={id}>
              {link === undefined ? (
                shown
              ) : (
                <Link href={link} target="_blank" rel="noreferrer" inline>
                  {shown}
                </Link>
              )}{' '}
              <span className={text.small}>{words.waitingSince(dates.shortDay(dates.dayOf(at)))}</span>
            </li>
          );
        })}
      </ul>
      {withoutReply.length > named && <p className={text.small}>{words.more(withoutReply.length - named)}</p>}
    </Section>
  );
}
