import { Button } from '@fluentui/react-components';
import { DataBarVerticalRegular } from '@fluentui/react-icons/svg/data-bar-vertical';
import { HistoryRegular } from '@fluentui/react-icons/svg/history';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { Section } from '../../ui/Section.tsx';
import { SkeletonLines } from '../../ui/SkeletonLines.tsx';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { problemOf } from '../../ui/query/problemThrown.ts';
import { nothingRead } from '../../journeys/contactHistory.ts';
import type { Subject } from '../subject.ts';
import { useWorkspace } from '../workspaceContext.ts';
import { Counts } from './Counts.tsx';
import { Timeline } from './Timeline.tsx';
import { UnreadParts } from './UnreadParts.tsx';
import type { CountedHistory, WholeHistory } from './useWholeHistory.ts';
import { WeekChart } from './WeekChart.tsx';

export interface HistoryProps {
  readonly subject: Subject;
  readonly read: WholeHistory;
}

/** Entries the record shows; the rest stands on a page of its own. */
const first = 6;

/** Dated occasions on which customer and council were in touch. Works without the other sections. */
export function History({ subject, read }: HistoryProps) {
  const wording = useWording();
  const words = wording.history;
  const { history, settled, atLeast, error, busy, again } = read;
  if (!history || !settled) {
    return (
      <Section heading={words.heading}>
        {error && !busy ? <ProblemNote sentence={wording.problem[problemOf(error).kind]} onTryAgain={again} /> : <SkeletonLines lines={5} />}
      </Section>
    );
  }
  const count = history.pattern.counts[30];
  return (
    <Section heading={words.heading} aside={atLeast && count === 0 ? undefined : words.countThirty(count, atLeast)}>
      <Found subject={subject} history={history} read={read} />
      <UnreadParts read={read} incidentsToo />
    </Section>
  );
}

type FoundProps = HistoryProps & { readonly history: CountedHistory };

function Found({ subject, history, read, read: { entries, entriesAtLeast, atLeast } }: FoundProps) {
  const text = useTextStyles();
  const words = useWording().history;
  const { show } = useWorkspace();
  if (nothingRead(history)) return <p className={text.line}>{words.noneRead}</p>;
  if (entries.length === 0) {
    return (
      <>
        <p className={text.line}>{words.none}</p>
        <Counts history={history} read={read} />
      </>
    );
  }
  return (
    <>
      <WeekChart weeks={history.pattern.weeks} atLeast={atLeast} />
      <p className={text.small}>{words.pattern(history.pattern.threads, history.pattern.colleagues, atLeast)}</p>
      <Timeline entries={entries.slice(0, first)} atLeast={atLeast} />
      <div className={text.row}>
        {entries.length > first && (
          <Button
            size="small"
            icon={<HistoryRegular />}
            onClick={() => {
              show({ kind: 'history', subject });
            }}
          >
            {words.showAll(entries.length, entriesAtLeast)}
          </Button>
        )}
        <Button
          size="small"
          appearance={entries.length > first ? 'subtle' : 'secondary'}
          icon={<DataBarVerticalRegular />}
          onClick={() => {
            show({ kind: 'pattern', subject });
          }}
        >
          {words.patternLink}
        </Button>
      </div>
      <Counts history={history} read={read} />
    </>
  );
}
