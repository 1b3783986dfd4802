import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import type { ReactNode } from 'react';
import { Notice } from '../../ui/Notice.tsx';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { UnexpectedBoundary } from '../../ui/UnexpectedBoundary.tsx';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { History } from '../history/History.tsx';
import { AlreadyLogged } from '../logged/AlreadyLogged.tsx';
import { Logged } from '../logged/Logged.tsx';
import { useOutside } from '../outsideContext.ts';
import type { SenderFacts } from '../query/useSenderFacts.ts';
import { useHistory } from '../query/useHistory.ts';
import { useMessageIncidents } from '../query/useMessageIncidents.ts';
import { SenderSkeleton } from '../SenderSkeleton.tsx';
import { isAboutSignIn, SignIn } from '../signIn/SignIn.tsx';
import type { Subject } from '../subject.ts';
import { Unfinished } from '../Unfinished.tsx';
import { useWorkspace } from '../workspaceContext.ts';
import { CustomerRecord } from './CustomerRecord.tsx';
import { useTextStyles } from './textStyles.ts';

export interface RecordPageProps {
  readonly subject: Subject;
  readonly facts: SenderFacts;
  /** False while the person is still moving through their messages. */
  readonly ask: boolean;
  /** What was logged a moment ago. */
  readonly said?: 'contact' | 'adjustment' | undefined;
  /** Asks whom it is about, where that is not known. */
  readonly children?: ReactNode;
}

/** Everything known of a sender. Each section stands without the others. */
export function RecordPage({ subject, facts, ask, said, children }: RecordPageProps) {
  const text = useTextStyles();
  const words = useWording().forms.contact;
  const { show } = useWorkspace();
  const known = subject.about !== undefined && !(facts.problem && isAboutSignIn(facts.problem));
  const history = useHistory(subject.address, ask && known);
  const incidents = useMessageIncidents(subject, ask);
  const addAccount = () => {
    show({ kind: 'incident', subject });
  };
  return (
    <>
      <Unfinished />
      {said && (
        <div className={text.padded}>
          <Notice icon={<CheckmarkRegular />} announce>
            <span>{said === 'adjustment' ? words.savedAdjustment : words.saved}</span>
          </Notice>
        </div>
      )}
      {children}
      <Answer facts={facts} subject={subject} requested={history.data?.requested ?? []} />
      {incidents.data?.claim && (
        <div className={text.padded}>
          <AlreadyLogged incidents={incidents.data} onAddAccount={addAccount} />
        </div>
      )}
      {known && (
        <UnexpectedBoundary>
          <History query={history} />
        </UnexpectedBoundary>
      )}
      <UnexpectedBoundary>
        <Logged query={incidents} />
      </UnexpectedBoundary>
    </>
  );
}

type AnswerProps = Pick<RecordPageProps, 'facts' | 'subject'> & { readonly requested: Parameters<typeof CustomerRecord>[0]['requested'] };

function Answer({ facts, requested }: AnswerProps) {
  const text = useTextStyles();
  const wording = useWording();
  const { dates } = useWorkspace();
  const { clock } = useOutside();
  const { problem, asOf, record, arrangements, answers, conversation, again, busy, status } = facts;
  if (status.kind === 'checking') return <SenderSkeleton />;
  return (
    <>
      {problem && isAboutSignIn(problem) && <SignIn problem={problem} onTryAgain={again} />}
      {problem && !isAboutSignIn(problem) && (
        <div className={text.padded}>
          <ProblemNote sentence={wording.problem[problem.kind]} onTryAgain={again} busy={busy} />
        </div>
      )}
      {asOf !== undefined && record?.kind === 'customer' && (
        <div className={text.padded}>
          <p className={text.small}>{wording.arrangements.asOf(dates.checked(asOf, clock.now()))}</p>
        </div>
      )}
      <UnexpectedBoundary>
        <CustomerRecord record={record} arrangements={arrangements} requested={requested} answers={answers} conversation={conversation} />
      </UnexpectedBoundary>
    </>
  );
}
