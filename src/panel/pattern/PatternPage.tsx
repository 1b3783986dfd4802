import { Button } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { contextTexts } from '../../policy/pack/contactContext.ts';
import { patternSteps } from '../../policy/pack/patternSteps.ts';
import { nothingRead } from '../../journeys/contactHistory.ts';
import type { ContactIndicator } from '../../policy/contact/contactIndicator.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Section } from '../../ui/Section.tsx';
import { SkeletonLines } from '../../ui/SkeletonLines.tsx';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { Counts } from '../history/Counts.tsx';
import { SpeakOf } from '../history/SpeakOf.tsx';
import { UnreadParts } from '../history/UnreadParts.tsx';
import { useWholeHistory, type CountedHistory, type WholeHistory } from '../history/useWholeHistory.ts';
import { WeekChart } from '../history/WeekChart.tsx';
import type { Subject } from '../subject.ts';
import { TaskPage } from '../TaskPage.tsx';
import { useWorkspace } from '../workspaceContext.ts';
import { Groups } from './Groups.tsx';
import { useIndicator } from './useIndicator.ts';
import { Waiting } from './Waiting.tsx';
import { WeekTable } from './WeekTable.tsx';

const sentSentence = patternSteps.find(({ action }) => action === 'submit')?.sentence ?? '';

/** How often customer and council were in touch, with what has to be read beside the numbers. Facts, no verdict. */
export function PatternPage({ subject, sent }: { readonly subject: Subject; readonly sent: string | undefined }) {
  const text = useTextStyles();
  const wording = useWording();
  const words = wording.pattern;
  const read = useWholeHistory(subject);
  const { show } = useWorkspace();
  const shared = read.record?.kind === 'shared';
  return (
    <TaskPage heading={words.heading}>
      {sent !== undefined && (
        <Notice icon={<CheckmarkRegular />} announce>
          <span>{wording.patternRecord.sent(sent, sentSentence)}</span>
        </Notice>
      )}
      <SpeakOf record={read.record}>
        <Pattern read={read} />
      </SpeakOf>
      {read.history && read.settled && shared && <p className={text.line}>{wording.patternRecord.severalPeople}</p>}
      {read.history && read.settled && !shared && subject.about && sent === undefined && (
        <div className={text.row}>
          <Button
            appearance="primary"
            onClick={() => {
              show({ kind: 'patternRecord', subject });
            }}
          >
            {wording.patternRecord.make}
          </Button>
        </div>
      )}
    </TaskPage>
  );
}

function Pattern({ read, read: { history, settled } }: { readonly read: WholeHistory }) {
  const text = useTextStyles();
  const wording = useWording();
  const indicator = useIndicator(read);
  return (
    <>
      <p className={text.line}>{wording.pattern.intro}</p>
      {!history || !indicator || !settled ? (
        <SkeletonLines lines={8} />
      ) : (
        <>
          <UnreadParts read={read} />
          {nothingRead(history) ? <p className={text.line}>{wording.history.noneRead}</p> : <Facts history={history} indicator={indicator} read={read} />}
        </>
      )}
    </>
  );
}

interface FactsProps {
  readonly history: CountedHistory;
  readonly read: WholeHistory;
  readonly indicator: ContactIndicator;
}

function Facts({ history, indicator: { pattern, groups, beside }, indicator, read }: FactsProps) {
  const text = useTextStyles();
  const wording = useWording();
  const words = wording.pattern;
  const { atLeast } = read;
  return (
    <>
      <Notice icon={<InfoRegular />}>
        <span>{words.noVerdict}</span>
      </Notice>
      <Section within heading={words.numbers}>
        <Counts headed history={history} read={read} />
        <p className={text.small}>{wording.history.pattern(pattern.threads, pattern.colleagues, atLeast)}</p>
        <p className={text.small}>{words.automaticBySubject}</p>
      </Section>
      <Section within heading={words.beside}>
        <ul className={text.list}>
          {beside.map((note) => (
            <li key={note} className={text.line}>
              {contextTexts[note]}
            </li>
          ))}
        </ul>
      </Section>
      {groups.length === 0 ? (
        <p className={text.line}>{words.nothing}</p>
      ) : (
        <>
          <Section within heading={words.weeks}>
            <WeekChart weeks={pattern.weeks} atLeast={atLeast} />
            <WeekTable weeks={pattern.weeks} atLeast={atLeast} />
          </Section>
          <Waiting indicator={indicator} atLeast={atLeast} />
          <Groups groups={groups} atLeast={atLeast} />
        </>
      )}
    </>
  );
}
