import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { MailInboxRegular } from '@fluentui/react-icons/svg/mail-inbox';
import type { ReactNode } from 'react';
import { Notice } from '../../ui/Notice.tsx';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { UnexpectedBoundary } from '../../ui/UnexpectedBoundary.tsx';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { History } from '../history/History.tsx';
import { SpeakOf } from '../history/SpeakOf.tsx';
import { useJoinedHistory } from '../history/useWholeHistory.ts';
import { AlreadyLogged } from '../logged/AlreadyLogged.tsx';
import { ClaimUnknown } from '../logged/ClaimUnknown.tsx';
import { Logged } from '../logged/Logged.tsx';
import { useOutside } from '../outsideContext.ts';
import type { SenderFacts } from '../query/useSenderFacts.ts';
import { useBehind } from '../query/useBehind.ts';
import { useMessageClaim } from '../query/useMessageClaim.ts';
import { useOwnIncidents } from '../query/useIncidentsAbout.ts';
import { SenderSkeleton } from '../SenderSkeleton.tsx';
import { isAboutSignIn } from '../signIn/isAboutSignIn.ts';
import { SignIn } from '../signIn/SignIn.tsx';
import { aboutKey, type Subject } from '../subject.ts';
import { Unfinished } from '../Unfinished.tsx';
import type { Said } from '../view.ts';
import { onlyHereSentence } from '../waiting/waitingWords.ts';
import { useWorkspace } from '../workspaceContext.ts';
import { CustomerRecord } from './CustomerRecord.tsx';
import { useTextStyles } from '../../ui/textStyles.ts';

export interface RecordPageProps {
  readonly subject: Subject;
  readonly facts: SenderFacts;
  /** False while the person is still moving through their messages. */
  readonly ask: boolean;
  /** What was logged a moment ago. */
  readonly said?: Said | undefined;
  /** Asks whom it is about, where that is not known. */
  readonly children?: ReactNode;
}

/** Everything known of a sender. Each section stands without the others. */
export function RecordPage({ subject, facts, ask, said, children }: RecordPageProps) {
  const text = useTextStyles();
  const wording = useWording();
  const words = wording.forms.contact;
  const { show } = useWorkspace();
  const known = subject.about !== undefined && !(facts.problem && isAboutSignIn(facts.problem));
  const behind = useBehind(aboutKey(subject), facts.status.kind === 'checking');
  const history = useJoinedHistory(subject, facts, ask && known && behind);
  // Whether a colleague logged a message of somebody of whom nothing is kept is asked when this person wants to log it.
  const claim = useMessageClaim(subject, ask && facts.status.kind !== 'checking' && !facts.cleared);
  const own = useOwnIncidents(subject, ask && known && behind);
  const addAccount = () => {
    show({ kind: 'incident', subject });
  };
  return (
    <>
      <Unfinished />
      {said && (
        <div className={text.padded}>
          <Notice icon={said === 'kept' || said === 'onlyHere' ? <MailInboxRegular /> : <CheckmarkRegular />} announce>
            <span>{{ kept: words.kept, onlyHere: onlyHereSentence(wording), adjustment: words.savedAdjustment, contact: words.saved }[said]}</span>
          </Notice>
        </div>
      )}
      {children}
      <Answer facts={facts} subject={subject} requested={history.history?.requested ?? []} />
      {(claim.data || claim.error) && (
        <div className={text.padded}>
          {claim.data && <AlreadyLogged claim={claim.data} own={own.value} onAddAccount={addAccount} />}
          <ClaimUnknown query={claim} sentence={wording.ownSteps.claimUnknown} />
        </div>
      )}
      {known && (
        <UnexpectedBoundary>
          <SpeakOf record={history.record}>
            <History subject={subject} read={history} />
          </SpeakOf>
        </UnexpectedBoundary>
      )}
      {known && (
        <UnexpectedBoundary>
          <SpeakOf record={history.record}>
            <Logged own={own} />
          </SpeakOf>
        </UnexpectedBoundary>
      )}
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
