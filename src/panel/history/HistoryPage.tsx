import { Button, Field, SearchBox, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { ContactMethod } from '../../domain/contact.ts';
import { choicesIn, filtered } from '../../policy/contact/timelineFilter.ts';
import { withoutTurns } from '../../ui/PlainText.tsx';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useWording } from '../../ui/wording/wordingContext.ts';
import type { Subject } from '../subject.ts';
import { TaskPage } from '../TaskPage.tsx';
import { Counts } from './Counts.tsx';
import { LongTimeline } from './LongTimeline.tsx';
import { UnreadSources } from './UnreadSources.tsx';
import { useWholeHistory } from './useWholeHistory.ts';

type Method = ContactMethod | 'incident';
const nothing = { words: '', method: undefined as Method | undefined, matter: undefined as string | undefined };

/** All of the contact history, to be searched and narrowed down. */
export function HistoryPage({ subject }: { readonly subject: Subject }) {
  const text = useTextStyles();
  const words = useWording().history;
  const { history, entries, elsewhere, again } = useWholeHistory(subject);
  const [filter, setFilter] = useState(nothing);
  const { methods, matters } = choicesIn(entries);
  const left = filtered(entries, filter);
  return (
    <TaskPage heading={words.heading}>
      {history && <Counts history={history} elsewhere={elsewhere} />}
      {history && <UnreadSources sources={history.sources} onTryAgain={again} />}
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
        {entries.length === 0 ? words.none : left.length === 0 ? words.nothingFits : words.shown(left.length, entries.length)}
      </p>
      {left.length === 0 && entries.length > 0 && (
        <div className={text.row}>
          <Button size="small" onClick={() => setFilter(nothing)}>
            {words.showEverything}
          </Button>
        </div>
      )}
      <LongTimeline entries={left} />
    </TaskPage>
  );
}
