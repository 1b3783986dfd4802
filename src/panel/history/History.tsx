import type { UseQueryResult } from '@tanstack/react-query';
import type { OwnIncident } from '../../domain/incident.ts';
import type { ContactHistory } from '../../journeys/contactHistory.ts';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { Section } from '../../ui/Section.tsx';
import { SkeletonLines } from '../../ui/SkeletonLines.tsx';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { problemOf } from '../../ui/query/problemThrown.ts';
import { useTextStyles } from '../../ui/textStyles.ts';
import { Counts } from './Counts.tsx';
import { Timeline } from './Timeline.tsx';
import { UnreadSources } from './UnreadSources.tsx';
import { WeekChart } from './WeekChart.tsx';

/** Dated occasions on which customer and council were in touch. Works without the other sections. */
export function History({ query, incidents }: { readonly query: UseQueryResult<ContactHistory>; readonly incidents: readonly OwnIncident[] }) {
  const wording = useWording();
  const words = wording.history;
  const { data: history, error, isFetching, refetch } = query;
  const again = () => void refetch();
  if (!history) {
    return (
      <Section heading={words.heading}>
        {error && !isFetching ? <ProblemNote sentence={wording.problem[problemOf(error).kind]} onTryAgain={again} /> : <SkeletonLines lines={5} />}
      </Section>
    );
  }
  const count = history.pattern.counts[30];
  const incomplete = history.sources.some(({ complete }) => !complete);
  return (
    <Section heading={words.heading} aside={incomplete && count === 0 ? undefined : words.countThirty(count, incomplete)}>
      <Found history={history} incidents={incidents} />
      <UnreadSources sources={history.sources} onTryAgain={again} />
    </Section>
  );
}

function Found({ history, incidents }: { readonly history: ContactHistory; readonly incidents: readonly OwnIncident[] }) {
  const text = useTextStyles();
  const words = useWording().history;
  const nothingRead = history.sources.every(({ problem }) => problem !== undefined);
  if (nothingRead) return <p className={text.line}>{words.noneRead}</p>;
  if (history.contacts.length === 0 && incidents.length === 0) {
    return (
      <>
        <p className={text.line}>{words.none}</p>
        <Counts history={history} />
      </>
    );
  }
  return (
    <>
      <WeekChart weeks={history.pattern.weeks} />
      <p className={text.small}>{words.pattern(history.pattern.threads, history.pattern.colleagues)}</p>
      <Timeline contacts={history.contacts} incidents={incidents} />
      <Counts history={history} />
    </>
  );
}
