import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { ArrowRightRegular } from '@fluentui/react-icons/svg/arrow-right';
import { CallRegular } from '@fluentui/react-icons/svg/call';
import { ChatRegular } from '@fluentui/react-icons/svg/chat';
import { DocumentTextRegular } from '@fluentui/react-icons/svg/document-text';
import { FormRegular } from '@fluentui/react-icons/svg/form';
import { HomePersonRegular } from '@fluentui/react-icons/svg/home-person';
import { MailRegular } from '@fluentui/react-icons/svg/mail';
import { NoteRegular } from '@fluentui/react-icons/svg/note';
import { PeopleRegular } from '@fluentui/react-icons/svg/people';
import { VideoRegular } from '@fluentui/react-icons/svg/video';
import type { ReactNode } from 'react';
import type { Contact, ContactMethod } from '../../domain/contact.ts';
import { PlainText } from '../../ui/PlainText.tsx';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { useTextStyles } from '../record/textStyles.ts';

const icons: Readonly<Record<ContactMethod, ReactNode>> = {
  email: <MailRegular />,
  telephone: <CallRegular />,
  video: <VideoRegular />,
  visit: <HomePersonRegular />,
  letter: <DocumentTextRegular />,
  meeting: <PeopleRegular />,
  webForm: <FormRegular />,
  socialMedia: <ChatRegular />,
  other: <NoteRegular />,
};

const useStyles = makeStyles({
  line: { display: 'flex', columnGap: tokens.spacingHorizontalS, alignItems: 'flex-start', minWidth: 0, position: 'relative' },
  icons: { display: 'flex', flexShrink: 0, fontSize: tokens.fontSizeBase400, lineHeight: 1, paddingTop: tokens.spacingVerticalXXS, color: tokens.colorNeutralForeground2 },
  words: { flexGrow: 1, minWidth: 0 },
  when: { flexShrink: 0, whiteSpace: 'nowrap' },
});

export interface ContactLineProps {
  readonly contact: Contact;
  /** When, as short as its group allows. */
  readonly when: string;
}

/** One contact: which way, how, what about, who and when. */
export function ContactLine({ contact, when }: ContactLineProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWording().history;
  const { direction, method, colleague, link } = contact;
  const title = contact.title.trim() === '' ? words.untitled : contact.title;
  const how = `${words.direction[direction]} · ${words.method[method]}${colleague === undefined ? '' : ` · ${words.withColleague(colleague)}`}`;
  return (
    <li className={styles.line}>
      <span className={styles.icons} aria-hidden="true">
        {direction === 'in' ? <ArrowLeftRegular /> : <ArrowRightRegular />}
        {icons[method]}
      </span>
      <span className={styles.words}>
        <span className={text.line}>
          {link === undefined ? (
            <PlainText>{title}</PlainText>
          ) : (
            <Link href={link} target="_blank" rel="noreferrer" inline>
              <PlainText>{title}</PlainText>
            </Link>
          )}
        </span>
        <br />
        <span className={text.small}>{how}</span>
      </span>
      <span className={mergeClasses(text.small, styles.when)}>{when}</span>
    </li>
  );
}
