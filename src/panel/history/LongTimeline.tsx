import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { TimelineEntry } from '../../policy/contact/timeline.ts';
import { today as todayOf } from '../../ports/clock.ts';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { useOutside } from '../outsideContext.ts';
import { useWorkspace } from '../workspaceContext.ts';
import { EntryLine } from './EntryLine.tsx';
import { historyGroups, type HistoryGroup } from './historyGroups.ts';
import type { TimelineProps } from './Timeline.tsx';
import { useOpened } from './useOpened.ts';
import { VirtualList } from './VirtualList.tsx';
import { whenOf } from './whenOf.ts';

const useStyles = makeStyles({
  heading: { ...typographyStyles.caption1Strong, margin: 0, padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
});

interface Row {
  readonly entry: TimelineEntry;
  readonly stretch: HistoryGroup['when'];
  /** The first of its stretch carries its heading. */
  readonly leads: boolean;
}

/** Any number of entries, newest first, drawn as they are scrolled to. */
export function LongTimeline({ entries, atLeast }: TimelineProps) {
  const styles = useStyles();
  const words = useWording().history;
  const { dates } = useWorkspace();
  const { clock, configuration } = useOutside();
  const { timeZone } = configuration.council;
  const today = todayOf(clock, timeZone);
  const opened = useOpened();
  const rows = useMemo(
    () => historyGroups(entries, today, timeZone).flatMap(({ when, entries: some }) => some.map((entry, index): Row => ({ entry, stretch: when, leads: index === 0 }))),
    [entries, today, timeZone],
  );
  return (
    <VirtualList label={words.heading} rows={rows} keyOf={({ entry }) => entry.key}>
      {({ entry, stretch, leads }) => (
        <>
          {leads && <h3 className={styles.heading}>{typeof stretch === 'string' ? words.groups[stretch] : dates.month(stretch.month)}</h3>}
          <EntryLine entry={entry} atLeast={atLeast} when={whenOf(entry, stretch, dates)} open={opened.has(entry.key)} onToggle={() => opened.toggle(entry.key)} />
        </>
      )}
    </VirtualList>
  );
}
