import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { HostMessage } from '../../page/hostState.ts';
import { dateWriter, type DateWriter } from './dates.ts';
import { shownMessages, type MailStore, type MailView } from './mailStore.ts';

const useStyles = makeStyles({
  pane: { display: 'grid', gridTemplateRows: 'auto minmax(0, 1fr)', backgroundColor: tokens.colorNeutralBackground1 },
  title: { margin: 0, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  list: { overflowY: 'auto', position: 'relative', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' } },
  heading: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderLeft: '4px solid transparent',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 54px',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  unread: { borderLeftColor: tokens.colorBrandBackground, fontWeight: tokens.fontWeightBold },
  selected: { backgroundColor: tokens.colorNeutralBackground1Selected, ':hover': { backgroundColor: tokens.colorNeutralBackground1Selected } },
  line: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  time: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular },
  empty: { padding: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground2 },
});

interface Group {
  readonly heading: string;
  readonly messages: HostMessage[];
}

function grouped(messages: readonly HostMessage[], dates: DateWriter): Group[] {
  const groups: Group[] = [];
  for (const message of messages) {
    const heading = dates.heading(message.at);
    const last = groups.at(-1);
    if (last?.heading === heading) last.messages.push(message);
    else groups.push({ heading, messages: [message] });
  }
  return groups;
}

export function MessageList({ store, view }: { readonly store: MailStore; readonly view: MailView }): ReactNode {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const { state } = view;
  const dates = useMemo(() => dateWriter(state.now, state.council.timeZone), [state]);
  const messages = shownMessages(view);
  const title = view.folder === 'sent' ? 'Sent Items' : 'Inbox';
  const move = (event: KeyboardEvent): void => {
    const next = messages[nextIndex(event.key, messages.findIndex(({ id }) => id === view.selected?.id), messages.length)];
    if (!next) return;
    event.preventDefault();
    store.select(next.id);
    list.current?.querySelector(`#${rowId(next)}`)?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <section aria-label="Messages" className={styles.pane}>
      <h2 className={styles.title}>{title}</h2>
      {messages.length === 0 ? (
        <p className={styles.empty}>Nothing in this folder</p>
      ) : (
        <div
          ref={list}
          role="listbox"
          tabIndex={0}
          aria-label={title}
          aria-activedescendant={view.selected && messages.includes(view.selected) ? rowId(view.selected) : undefined}
          className={styles.list}
          onKeyDown={move}
        >
          {grouped(messages, dates).map(({ heading, messages: some }) => (
            <div key={heading} role="group" aria-label={heading}>
              <div aria-hidden className={styles.heading}>
                {heading}
              </div>
              {some.map((message) => (
                <Row key={message.id} message={message} view={view} dates={dates} onOpen={() => store.select(message.id)} />
              ))}
            </div>
          ))}
        </div>
      )}
    </section>
  );
}

/** Where the keys lead; -1: nowhere. */
function nextIndex(key: string, current: number, count: number): number {
  if (key === 'ArrowDown') return Math.min(current + 1, count - 1);
  if (key === 'ArrowUp') return Math.max(current - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : -1;
}

interface RowProps {
  readonly message: HostMessage;
  readonly view: MailView;
  readonly dates: DateWriter;
  readonly onOpen: () => void;
}

function Row({ message, view, dates, onOpen }: RowProps): ReactNode {
  const styles = useStyles();
  const selected = view.selected?.id === message.id;
  const unread = message.unread && !view.read.has(message.id);
  const other = message.folder === 'sent' ? message.to[0] : message.from;
  return (
    <div
      id={rowId(message)}
      role="option"
      aria-selected={selected}
      className={mergeClasses(styles.row, unread && styles.unread, selected && styles.selected)}
      onClick={onOpen}
    >
      <span className={styles.line}>{other ? other.name || other.address : 'Nobody'}</span>
      <span className={styles.time}>{dates.short(message.at)}</span>
      <span className={styles.line}>{message.subject || 'No subject'}</span>
    </div>
  );
}

/** An id that is also a selector: a scenario may call its messages what it likes. */
function rowId(message: HostMessage): string {
  return `message-${message.id.replace(/[^a-z0-9-]/gi, (letter) => `_${letter.charCodeAt(0)}_`)}`;
}
