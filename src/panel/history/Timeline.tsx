import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import type { TimelineEntry } from '../../policy/contact/timeline.ts';
import { today as todayOf } from '../../ports/clock.ts';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { useOutside } from '../outsideContext.ts';
import { useWorkspace } from '../workspaceContext.ts';
import { EntryLine } from './EntryLine.tsx';
import { historyGroups, type HistoryGroup } from './historyGroups.ts';
import { useOpened, type Opened } from './useOpened.ts';
import { whenOf } from './whenOf.ts';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  heading: { ...typographyStyles.caption1Strong, margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
});

export interface TimelineProps {
  readonly entries: readonly TimelineEntry[];
  /** Whether there may be more e-mails than were read. */
  readonly atLeast: boolean;
}

/** A few entries, newest first, under the stretch of time they fall in. */
export function Timeline({ entries, atLeast }: TimelineProps) {
  const { clock, configuration } = useOutside();
  const { timeZone } = configuration.council;
  const opened = useOpened();
  return historyGroups(entries, todayOf(clock, timeZone), timeZone).map((group) => (
    <Group key={typeof group.when === 'string' ? group.when : group.when.month} group={group} opened={opened} atLeast={atLeast} />
  ));
}

type GroupProps = Pick<TimelineProps, 'atLeast'> & { readonly group: HistoryGroup<TimelineEntry>; readonly opened: Opened };

function Group({ group: { when, entries }, opened, atLeast }: GroupProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWording().history;
  const { dates } = useWorkspace();
  const id = useId();
  return (
    <div className={styles.group}>
      <h3 id={id} className={styles.heading}>
        {typeof when === 'string' ? words.groups[when] : dates.month(when.month)}
      </h3>
      <ul className={text.list} aria-labelledby={id}>
        {entries.map((entry) => (
          <li key={entry.key}>
            <EntryLine entry={entry} atLeast={atLeast} when={whenOf(entry, when, dates)} open={opened.has(entry.key)} onToggle={() => opened.toggle(entry.key)} />
          </li>
        ))}
      </ul>
    </div>
  );
}
