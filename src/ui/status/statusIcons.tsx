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

/** A shape for each status, beside its words. Apart from the line itself, which has to be there before they are. */
export const statusIcons: Readonly<Record<LineStatus['kind'], ReactNode>> = {
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
  ownMailbox: <BuildingGovernmentRegular />,
  couldNotCheck: <WarningRegular />,
  noMessage: <MailRegular />,
  notSupported: <InfoRegular />,
};
