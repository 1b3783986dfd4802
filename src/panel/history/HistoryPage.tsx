import { Button, Field, SearchBox, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { ContactMethod } from '../../domain/contact.ts';
import { nothingRead } from '../../journeys/contactHistory.ts';
import type { TimelineEntry } from '../../policy/contact/timeline.ts';
import { choicesIn, filtered } from '../../policy/contact/timelineFilter.ts';
import { withoutTurns } from '../../ui/PlainText.tsx';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { problemOf } from '../../ui/query/problemThrown.ts';
import { SkeletonLines } from '../../ui/SkeletonLines.tsx';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useWording } from '../../ui/wording/wordingContext.ts';
import type { Subject } from '../subject.ts';
import { TaskPage } from '../TaskPage.tsx';
import { Counts } from './Counts.tsx';
import { LongTimeline } from './LongTimeline.tsx';
import { ReadFurther } from './ReadFurther.tsx';
import { SpeakOf } from './SpeakOf.tsx';
import { UnreadParts } from './UnreadParts.tsx';
import { useWholeHistory } from './useWholeHistory.ts';

type Method = ContactMethod | 'incident';
const noEntries: readonly TimelineEntry[] = [];
const nothing = { words: '', method: undefined as Method | undefined, matter: undefined as string | undefined };

/** All of the contact history, to be searched and narrowed down. */
export function HistoryPage({ subject }: { readonly subject: Subject }) {
  const text = useTextStyles();
  const wording = useWording();
  const words = wording.history;
  const read = useWholeHistory(subject);
  const { entriesAtLeast, atLeast, settled, error, busy, again } = read;
  const history = settled ? read.history : undefined;
  const entries = history ? read.entries : noEntries;
  const [filter, setFilter] = useState(nothing);
  const { methods, matters } = choicesIn(entries);
  const left = filtered(entries, filter);
  const unread = history !== undefined && nothingRead(history);
  const found = entries.length === 0 ? words.none : left.length === 0 ? words.nothingFits : words.shown(left.length, entries.length, entriesAtLeast);
  return (
    <TaskPage heading={words.heading}>
      <SpeakOf record={read.record}>
        {history && !unread && <Counts history={history} read={read} />}
        {history && <UnreadParts read={read} incidentsToo />}
      </SpeakOf>
      <Field label={words.search} hint={words.searchHint}>
        <SearchBox value={filter.words} onChange={(_, { value }) => setFilter({ ...filter, words: value })} />
      </Field>
      {methods.length > 1 && (
        <Field label={words.byMethod}>
          <Select className={text.select} value={filter.method ?? ''} onChange={(_, { value }) => setFilter({ ...filter, method: value === '' ? undefined : (value as Method) })}>
            <option value="">{words.everyMethod}</option>
            {methods.map((method) => (
              <option key={method} value={method}>
                {method === 'incident' ? words.incidents : words.method[method]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {matters.length > 0 && (
        <Field label={words.byMatter}>
          <Select className={text.select} value={filter.matter ?? ''} onChange={(_, { value }) => setFilter({ ...filter, matter: value === '' ? undefined : value })}>
            <option value="">{words.everyMatter}</option>
            {matters.map((matter) => (
              <option key={matter} value={matter}>
                {withoutTurns(matter)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <p className={text.small} role="status">
        {history && [...(unread ? [words.noneRead] : []), ...(unread && entries.length === 0 ? [] : [found])].join(' ')}
      </p>
      {!history && (error && !busy ? <ProblemNote sentence={wording.problem[problemOf(error).kind]} onTryAgain={again} /> : <SkeletonLines lines={8} />)}
      {left.length === 0 && entries.length > 0 && (
        <div className={text.row}>
          <Button size="small" onClick={() => setFilter(nothing)}>
            {words.showEverything}
          </Button>
        </div>
      )}
      <SpeakOf record={read.record}>
        <LongTimeline entries={left} atLeast={atLeast} />
      </SpeakOf>
      {history && <ReadFurther read={read} />}
    </TaskPage>
  );
}
