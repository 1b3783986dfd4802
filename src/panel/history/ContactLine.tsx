import { Link } from '@fluentui/react-components';
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
import { isMessage } from '../../policy/contact/contactGroups.ts';
import { PlainText } from '../../ui/PlainText.tsx';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { HistoryLine } from './HistoryLine.tsx';

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

export interface ContactLineProps {
  readonly contact: Contact;
  /** When, as short as its group allows. */
  readonly when: string;
}

/** One contact: which way, how, what about, who and when; or a note beside one, which went no way. */
export function ContactLine({ contact, when }: ContactLineProps) {
  const words = useWording().history;
  const { direction, method, noteOnly = false, colleague, matter, link } = contact;
  const isMeetingMessage = method === 'meeting' && isMessage(contact);
  const how = noteOnly ? [words.note] : [words.direction[direction], isMeetingMessage ? words.aboutMeeting : words.method[method]];
  const who = noteOnly ? words.noteBy : words.withColleague;
  const title = <PlainText>{contact.title.trim() === '' ? words.untitled : contact.title}</PlainText>;
  return (
    <HistoryLine
      icons={
        noteOnly ? (
          <NoteRegular />
        ) : (
          <>
            {direction === 'in' ? <ArrowLeftRegular /> : <ArrowRightRegular />}
            {icons[method]}
          </>
        )
      }
      title={
        link === undefined ? (
          title
        ) : (
          <Link href={link} target="_blank" rel="noreferrer" inline>
            {title}
          </Link>
        )
      }
      how={[...how, ...(colleague === undefined ? [] : [who(colleague)]), ...(matter === undefined ? [] : [words.onMatter(matter)])].join(' · ')}
      when={when}
    />
  );
}
