import { Button, Link } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
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
import { LookUp, LookUpField } from './lookUp/LookUp.tsx';
import { OtherAccount } from './signIn/OtherAccount.tsx';
import { isAboutSignIn } from './signIn/isAboutSignIn.ts';
import { TaskPage } from './TaskPage.tsx';
import { useOutside } from './outsideContext.ts';
import { useSenderFacts } from './query/useSenderFacts.ts';
import { useSettled } from './query/useSettled.ts';
import { RecordPage } from './record/RecordPage.tsx';
import { useTextStyles } from '../ui/textStyles.ts';
import type { Subject } from './subject.ts';
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
  const ask = useSettled(`${subject.key} ${subject.address}`, pace);
  const facts = useSenderFacts(subject, ask);
  const status = <StatusLine kind={facts.status.kind} icon={statusIcons[facts.status.kind]} sentence={statusSentence(facts.status, wording, dates, clock.now())} />;
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    if (view.kind === 'record' && takeFocus()) main.current?.focus();
    main.current?.scrollTo(0, 0);
  }, [view, takeFocus, subject.key]);
  const onLog: Parameters<typeof Foot>[0]['onLog'] = (choice) => {
    show(choice === 'incident' ? { kind: 'incident', subject } : { kind: 'contact', what: choice, subject });
  };
  const onReply = () => {
    show({ kind: 'templates', subject });
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
          <ChosenLine subject={subject} current={current} />
        </Head>
      }
    >
      <UnexpectedBoundary key={`${view.kind} ${subject.key} ${subject.address}`}>
        {view.kind === 'record' ? (
          <RecordPage subject={subject} facts={facts} ask={ask} said={view.said}>
            {!subject.about && <WhoIsThisAbout status={facts.status.kind} onChoose={current.choose} />}
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
        <TaskPage heading={words.heading}>
          <LookUpField
            onLookUp={(address) => {
              show({ kind: 'record' });
              current.lookUp(address);
            }}
          />
        </TaskPage>
      );
    case 'logged':
      return <LoggedIncidentPart view={view} />;
  }
}

function WhoIsThisAbout({ status, onChoose }: { readonly status: string; readonly onChoose: CurrentSubject['choose'] }) {
  const text = useTextStyles();
  const wording = useWording();
  return (
    <>
      <LookUp heading={wording.lookUp.colleagueHeading} onLookUp={onChoose} />
      {status === 'colleague' && (
        <div className={text.padded}>
          <p className={text.small}>{wording.sender.colleagueConduct}</p>
        </div>
      )}
    </>
  );
}

/** How to go back on a choice of whom this is about. */
function ChosenLine({ subject, current }: { readonly subject: Subject; readonly current: CurrentSubject }) {
  const text = useTextStyles();
  const wording = useWording();
  if (!subject.chosen) return null;
  if (!subject.message) {
    return (
      <div className={text.row}>
        <Button size="small" onClick={() => current.lookUp(undefined)}>
          {wording.lookUp.close}
        </Button>
      </div>
    );
  }
  return (
    <Link as="button" onClick={() => current.choose(undefined)}>
      {wording.sender.changeAbout}
    </Link>
  );
}
