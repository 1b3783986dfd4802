import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Contact } from '../../domain/contact.ts';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { today as todayOf } from '../../ports/clock.ts';
import { useOutside } from '../outsideContext.ts';
import { useTextStyles } from '../record/textStyles.ts';
import { useWorkspace } from '../workspaceContext.ts';
import { ContactLine } from './ContactLine.tsx';
import { historyGroups, type HistoryGroup } from './historyGroups.ts';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  heading: { ...typographyStyles.caption1Strong, margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
  more: { alignSelf: 'flex-start' },
});
const first = 6;
const further = 20;

/** Contacts, newest first, a few at a time. */
export function Timeline({ contacts }: { readonly contacts: readonly Contact[] }) {
  const styles = useStyles();
  const words = useWording().history;
  const { clock, configuration } = useOutside();
  const { timeZone } = configuration.council;
  const [shown, setShown] = useState(first);
  const left = contacts.length - shown;
  return (
    <>
      {historyGroups(contacts.slice(0, shown), todayOf(clock, timeZone), timeZone).map((group) => (
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

function Group({ group: { when, contacts } }: { readonly group: HistoryGroup }) {
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
        {contacts.map((contact) => (
          <ContactLine key={contact.id} contact={contact} when={short(contact.at)} />
        ))}
      </ul>
    </div>
  );
}
