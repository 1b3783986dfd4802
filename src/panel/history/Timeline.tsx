import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Contact } from '../../domain/contact.ts';
import type { OwnIncident } from '../../domain/incident.ts';
import { useWording } from '../../ui/wording/wordingContext.ts';
import type { Instant } from '../../domain/day.ts';
import { today as todayOf } from '../../ports/clock.ts';
import { useOutside } from '../outsideContext.ts';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useWorkspace } from '../workspaceContext.ts';
import { ContactLine } from './ContactLine.tsx';
import { IncidentLine } from './IncidentLine.tsx';
import { historyGroups, type HistoryGroup } from './historyGroups.ts';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  heading: { ...typographyStyles.caption1Strong, margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
  more: { alignSelf: 'flex-start' },
});
const first = 6;
const further = 20;

export interface TimelineProps {
  readonly contacts: readonly Contact[];
  /** The person's own incidents about the customer. */
  readonly incidents: readonly OwnIncident[];
}

/** Contacts and own incidents, newest first, a few at a time. */
export function Timeline({ contacts, incidents }: TimelineProps) {
  const styles = useStyles();
  const words = useWording().history;
  const { clock, configuration } = useOutside();
  const { timeZone } = configuration.council;
  const [shown, setShown] = useState(first);
  const entries = entriesOf(contacts, incidents);
  const left = entries.length - shown;
  return (
    <>
      {historyGroups(entries.slice(0, shown), todayOf(clock, timeZone), timeZone).map((group) => (
        <Group key={typeof group.when === 'string' ? group.when : group.when.month} group={group} />
      ))}
      {left > 0 && (
        <Button
          className={styles.more}
          size="small"
          appearance="subtle"
          onClick={() => {
            setShown(shown + further);
          }}
        >
          {words.showMore(Math.min(left, further))}
        </Button>
      )}
    </>
  );
}

type Entry = { readonly at: Instant } & ({ readonly contact: Contact } | { readonly incident: OwnIncident });

function entriesOf(contacts: readonly Contact[], incidents: readonly OwnIncident[]): readonly Entry[] {
  const entries: Entry[] = [
    ...contacts.map((contact) => ({ at: contact.at, contact })),
    ...incidents.map((incident) => ({ at: incident.occurredAt, incident })),
  ];
  return entries.sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0));
}

function Group({ group: { when, entries } }: { readonly group: HistoryGroup<Entry> }) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWording().history;
  const { dates } = useWorkspace();
  const id = useId();
  const short = when === 'today' || when === 'yesterday' ? dates.time : dates.weekday;
  return (
    <div className={styles.group}>
      <h3 id={id} className={styles.heading}>
        {typeof when === 'string' ? words.groups[when] : dates.month(when.month)}
      </h3>
      <ul className={text.list} aria-labelledby={id}>
        {entries.map((entry) =>
          'contact' in entry ? (
            <ContactLine key={entry.contact.id} contact={entry.contact} when={short(entry.at)} />
          ) : (
            <IncidentLine key={`${entry.incident.reference} ${entry.incident.loggedAt}`} incident={entry.incident} when={short(entry.at)} />
          ),
        )}
      </ul>
    </div>
  );
}
