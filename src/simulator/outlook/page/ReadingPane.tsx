import { Avatar, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { CalendarLtr20Regular, LockClosed20Regular } from '@fluentui/react-icons';
import { useMemo, type ReactNode } from 'react';
import type { HostMessage } from '../../page/hostState.ts';
import type { Correspondent } from '../../world/types.ts';
import { dateWriter } from './dates.ts';
import type { MailView } from './mailStore.ts';
import { MessageBody } from './MessageBody.tsx';

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', minHeight: 0, overflowY: 'auto' },
  nothing: { margin: 'auto', color: tokens.colorNeutralForeground2 },
  subject: { margin: 0, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`, fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  card: {
    flexGrow: 1,
    display: 'flex',
    flexDirection: 'column',
    margin: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow2,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', columnGap: tokens.spacingHorizontalM, alignItems: 'start' },
  people: { overflowWrap: 'anywhere' },
  small: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  note: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalM },
});

export function ReadingPane({ view }: { readonly view: MailView }): ReactNode {
  const styles = useStyles();
  const { selected } = view;
  if (!selected) {
    return (
      <div className={styles.pane}>
        <p className={styles.nothing}>Select a message to read it</p>
      </div>
    );
  }
  return (
    <div className={styles.pane}>
      <h2 className={styles.subject}>{selected.subject || 'No subject'}</h2>
      {[...view.notices].map(([key, notice]) => (
        <MessageBar key={key} intent="info">
          <MessageBarBody>{notice}</MessageBarBody>
        </MessageBar>
      ))}
      <article className={styles.card} aria-label={selected.subject || 'No subject'}>
        <MessageHead view={view} message={selected} />
        <KindNote message={selected} />
        {selected.kind !== 'encrypted' && <MessageBody html={selected.body} scheme={view.scheme} />}
      </article>
    </div>
  );
}

function MessageHead({ view, message }: { readonly view: MailView; readonly message: HostMessage }): ReactNode {
  const styles = useStyles();
  const { now, council } = view.state;
  const dates = useMemo(() => dateWriter(now, council.timeZone), [now, council]);
  const onBehalf = message.sender && message.from && message.sender.address !== message.from.address;
  return (
    <div className={styles.head}>
      <Avatar aria-hidden name={message.from?.name ?? ''} color="colorful" size={36} />
      <div className={styles.people}>
        <div>
          {message.from ? <Who person={message.from} /> : 'No sender'}
          {onBehalf && message.sender && <span className={styles.small}> sent by {message.sender.name}</span>}
        </div>
        <div className={styles.small}>To: {list(message.to)}</div>
        {message.cc.length > 0 && <div className={styles.small}>Cc: {list(message.cc)}</div>}
        <time className={styles.small} dateTime={message.at}>
          {dates.long(message.at)}
        </time>
      </div>
    </div>
  );
}

function Who({ person }: { readonly person: Correspondent }): ReactNode {
  const styles = useStyles();
  return (
    <>
      <strong>{person.name || person.address}</strong> <span className={styles.small}>{person.address}</span>
    </>
  );
}

function list(people: readonly Correspondent[]): string {
  return people.map(({ name, address }) => name || address).join('; ') || 'nobody';
}

const kindNotes: Partial<Readonly<Record<HostMessage['kind'], string>>> = {
  encrypted: 'This message is encrypted. Add-ins cannot read it.',
  meeting: 'This is a meeting request.',
  meetingCalledOff: 'This meeting was called off.',
  meetingAnswer: 'This answers a meeting request.',
};

function KindNote({ message }: { readonly message: HostMessage }): ReactNode {
  const styles = useStyles();
  const note = kindNotes[message.kind];
  if (note === undefined) return null;
  return (
    <p className={styles.note}>
      {message.kind === 'encrypted' ? <LockClosed20Regular aria-hidden /> : <CalendarLtr20Regular aria-hidden />}
      {note}
    </p>
  );
}
