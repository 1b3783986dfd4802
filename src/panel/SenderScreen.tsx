import { Button, Link } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { scrollToTop } from '../ui/scroller.ts';
import { UnexpectedBoundary } from '../ui/UnexpectedBoundary.tsx';
import { useWording } from '../ui/wording/wordingContext.ts';
import { AboutPanel } from './about/AboutPanel.tsx';
import { Foot } from './foot/Foot.tsx';
import { Frame } from './Frame.tsx';
import { Head } from './head/Head.tsx';
import { StatusLine } from './head/StatusLine.tsx';
import { statusIcons } from '../ui/status/statusIcons.tsx';
import { statusSentence } from '../ui/status/statusSentence.ts';
import { HistoryPart, IncidentPart, LogContactPart, LoggedIncidentPart, PatternPart, PatternRecordPart, SelfTestPart, TemplatesPart } from './lazyParts.tsx';
import { LookUpField } from './lookUp/LookUp.tsx';
import { NoAddress } from './lookUp/NoAddress.tsx';
import { WhoIsThisAbout } from './lookUp/WhoIsThisAbout.tsx';
import { OtherAccount } from './signIn/OtherAccount.tsx';
import { isAboutSignIn } from './signIn/isAboutSignIn.ts';
import { TaskPage } from './TaskPage.tsx';
import { useOutside } from './outsideContext.ts';
import { useSenderFacts } from './query/useSenderFacts.ts';
import { useSettled } from './query/useSettled.ts';
import { RecordPage } from './record/RecordPage.tsx';
import { useTextStyles } from '../ui/textStyles.ts';
import { aboutKey, type Subject } from './subject.ts';
import type { CurrentSubject } from './useSubject.ts';
import type { View } from './view.ts';
import { KeptHere } from './kept/KeptHere.tsx';
import { WaitingLine } from './waiting/WaitingLine.tsx';
import { WaitingList } from './waiting/WaitingList.tsx';
import { useWorkspace } from './workspaceContext.ts';

export interface SenderScreenProps {
  readonly subject: Subject;
  readonly current: CurrentSubject;
  readonly view: View;
  readonly menu: ReactNode;
}

/** A sender or a caller: head and status always, below it the record or what the person is doing. */
export function SenderScreen({ subject, current, view, menu }: SenderScreenProps) {
  const wording = useWording();
  const { clock } = useOutside();
  const { dates, pace, show, takeFocus } = useWorkspace();
  const ask = useSettled(aboutKey(subject), pace);
  const facts = useSenderFacts(subject, ask);
  const status = <StatusLine kind={facts.status.kind} icon={statusIcons[facts.status.kind]} sentence={statusSentence(facts.status, wording, dates, clock.now())} />;
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    if (view.kind === 'record' && takeFocus()) main.current?.focus();
    scrollToTop(main.current);
  }, [view, takeFocus, subject.key]);
  const onLog: Parameters<typeof Foot>[0]['onLog'] = (choice) => {
    show(choice === 'incident' ? { kind: 'incident', subject } : { kind: 'contact', what: choice, subject });
  };
  const onReply = () => {
    show({ kind: 'templates', subject });
  };
  const choose: CurrentSubject['choose'] = (address) => {
    show({ kind: 'record' });
    current.choose(address);
  };
  const foot = (
    <>
      <OtherAccount />
      <WaitingLine />
      {view.kind === 'record' && <Foot onLog={onLog} quiet={facts.problem !== undefined && isAboutSignIn(facts.problem)} {...(subject.about ? { onReply } : {})} />}
    </>
  );
  return (
    <Frame
      mainRef={main}
      foot={foot}
      head={
        <Head subject={subject} status={status} menu={menu}>
          <ChosenLine subject={subject} onClose={() => current.lookUp(undefined)} onChoose={choose} />
        </Head>
      }
    >
      <UnexpectedBoundary key={`${view.kind} ${aboutKey(subject)}`}>
        {view.kind === 'record' ? (
          <RecordPage subject={subject} facts={facts} ask={ask} said={view.said}>
            {subject.message && subject.why && <WhoIsThisAbout key={subject.key} message={subject.message} why={subject.why} onChoose={choose} />}
          </RecordPage>
        ) : (
          <Task view={view} current={current} />
        )}
      </UnexpectedBoundary>
    </Frame>
  );
}

function Task({ view, current }: { readonly view: Exclude<View, { kind: 'record' }>; readonly current: CurrentSubject }) {
  const words = useWording().lookUp;
  const { show } = useWorkspace();
  switch (view.kind) {
    case 'templates':
      return <TemplatesPart key={view.subject.key} subject={view.subject} />;
    case 'incident':
      return <IncidentPart key={view.subject.key} subject={view.subject} takenBack={view.takenBack ?? false} />;
    case 'contact':
      return <LogContactPart key={`${view.what} ${view.subject.key}`} subject={view.subject} what={view.what} />;
    case 'history':
      return <HistoryPart key={view.subject.address} subject={view.subject} />;
    case 'pattern':
      return <PatternPart key={view.subject.address} subject={view.subject} sent={view.sent} />;
    case 'patternRecord':
      return <PatternRecordPart key={view.subject.key} subject={view.subject} />;
    case 'waiting':
      return <WaitingList />;
    case 'kept':
      return <KeptHere />;
    case 'about':
      return <AboutPanel />;
    case 'selfTest':
      return <SelfTestPart />;
    case 'lookUp':
      return (
        <>
          <TaskPage heading={words.heading}>
            <LookUpField
              onLookUp={(address) => {
                show({ kind: 'record' });
                current.lookUp(address);
              }}
            />
          </TaskPage>
          <NoAddress />
        </>
      );
    case 'logged':
      return <LoggedIncidentPart view={view} />;
  }
}

interface ChosenLineProps {
  readonly subject: Subject;
  readonly onClose: () => void;
  readonly onChoose: CurrentSubject['choose'];
}

/** How to go back on a choice of whom this is about. */
function ChosenLine({ subject, onClose, onChoose }: ChosenLineProps) {
  const text = useTextStyles();
  const wording = useWording();
  if (!subject.chosen) return null;
  if (!subject.message) {
    return (
      <div className={text.row}>
        <Button size="small" onClick={onClose}>
          {wording.lookUp.close}
        </Button>
      </div>
    );
  }
  return (
    <Link as="button" onClick={() => onChoose(undefined)}>
      {wording.sender.changeAbout}
    </Link>
  );
}
