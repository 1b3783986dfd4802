import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { MailMultipleRegular } from '@fluentui/react-icons/svg/mail-multiple';
import type { Contact } from '../../domain/contact.ts';
import { conversationTitle } from '../../policy/contact/timeline.ts';
import { PlainText } from '../../ui/PlainText.tsx';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { useOutside } from '../outsideContext.ts';
import { useWorkspace } from '../workspaceContext.ts';
import { ContactLine } from './ContactLine.tsx';
import { HistoryLine } from './HistoryLine.tsx';

const useStyles = makeStyles({
  inner: { paddingTop: tokens.spacingVerticalS, paddingLeft: tokens.spacingHorizontalL },
});

export interface ConversationLineProps {
  readonly contacts: readonly Contact[];
  /** Whether there may be more in it than was read. */
  readonly atLeast: boolean;
  readonly when: string;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** The messages of one conversation behind one line that opens. */
export function ConversationLine({ contacts, atLeast, when, open, onToggle }: ConversationLineProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWording().history;
  const { dates } = useWorkspace();
  const { clock } = useOutside();
  const title = conversationTitle(contacts);
  const received = contacts.filter(({ direction }) => direction === 'in').length;
  return (
    <>
      <HistoryLine
        icons={
          <>
            {open ? <ChevronDownRegular /> : <ChevronRightRegular />}
            <MailMultipleRegular />
          </>
        }
        title={
          <Link as="button" inline aria-expanded={open} onClick={onToggle}>
            <PlainText>{title.trim() === '' ? words.untitled : title}</PlainText>
          </Link>
        }
        how={words.conversation({ received, sent: contacts.length - received, onlyEmails: contacts.every(({ method }) => method === 'email') }, atLeast)}
        when={when}
      />
      {open && (
        <div className={styles.inner}>
          <ul className={text.list} aria-label={title.trim() === '' ? words.untitled : title}>
            {contacts.map((contact) => (
              <li key={contact.id}>
                <ContactLine contact={contact} when={dates.short(contact.at, clock.now())} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
