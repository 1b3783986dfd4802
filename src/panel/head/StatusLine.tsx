import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowSyncCircleRegular } from '@fluentui/react-icons/svg/arrow-sync-circle';
import { BranchForkRegular } from '@fluentui/react-icons/svg/branch-fork';
import { BuildingGovernmentRegular } from '@fluentui/react-icons/svg/building-government';
import { CalendarClockRegular } from '@fluentui/react-icons/svg/calendar-clock';
import { ChatWarningRegular } from '@fluentui/react-icons/svg/chat-warning';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { DocumentTextFilled } from '@fluentui/react-icons/svg/document-text';
import { FormRegular } from '@fluentui/react-icons/svg/form';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { MailRegular } from '@fluentui/react-icons/svg/mail';
import { PeopleRegular } from '@fluentui/react-icons/svg/people';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';
import type { LineStatus } from './lineStatus.ts';
import type { StatusSentence } from './statusSentence.ts';

const icons: Readonly<Record<LineStatus['kind'], ReactNode>> = {
  checking: <ArrowSyncCircleRegular />,
  none: <CheckmarkCircleRegular />,
  inForce: <DocumentTextFilled />,
  reviewOverdue: <CalendarClockRegular />,
  contested: <ChatWarningRegular />,
  anotherMatter: <BranchForkRegular />,
  mayMatch: <QuestionCircleRegular />,
  sharedAddress: <PeopleRegular />,
  colleague: <BuildingGovernmentRegular />,
  relay: <FormRegular />,
  couldNotCheck: <WarningRegular />,
  noMessage: <MailRegular />,
  notSupported: <InfoRegular />,
};
const needsCare: readonly LineStatus['kind'][] = ['reviewOverdue', 'contested', 'couldNotCheck'];

const useStyles = makeStyles({
  line: { ...typographyStyles.body1Strong, display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalS, margin: 0, minWidth: 0 },
  icon: { display: 'flex', flexShrink: 0, fontSize: tokens.fontSizeBase500, lineHeight: 1, color: tokens.colorBrandForeground1 },
  care: { color: tokens.colorStatusWarningForeground3 },
  quiet: { color: tokens.colorNeutralForeground2 },
  words: { overflowWrap: 'anywhere', minWidth: 0 },
  time: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2 },
});

/** The one line that says what is known of the sender. Announced politely when its words change. */
export function StatusLine({ status, sentence }: { readonly status: LineStatus; readonly sentence: StatusSentence }) {
  const styles = useStyles();
  const tone = needsCare.includes(status.kind) ? styles.care : ['inForce', 'anotherMatter'].includes(status.kind) ? undefined : styles.quiet;
  return (
    <p className={styles.line} data-status={status.kind}>
      <span className={mergeClasses(styles.icon, tone)} aria-hidden="true">
        {icons[status.kind]}
      </span>
      <span className={styles.words}>
        <span role="status">{sentence.words}</span>
        {sentence.time !== undefined && <span className={styles.time}>{` · ${sentence.time}`}</span>}
      </span>
    </p>
  );
}
