import { CounterBadge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { MailInbox20Regular, Send20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { Mailbox, MailFolder } from '../../world/types.ts';
import type { MailStore, MailView } from './mailStore.ts';

const useStyles = makeStyles({
  pane: { overflowY: 'auto', padding: tokens.spacingVerticalS, backgroundColor: tokens.colorNeutralBackground3 },
  mailbox: { margin: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXS} 2px`, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  folder: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    width: '100%',
    minHeight: '32px',
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  open: { backgroundColor: tokens.colorNeutralBackground1, fontWeight: tokens.fontWeightSemibold },
  label: { flexGrow: 1 },
});

const shownFolders: readonly { readonly folder: MailFolder; readonly label: string; readonly icon: ReactNode }[] = [
  { folder: 'inbox', label: 'Inbox', icon: <MailInbox20Regular aria-hidden /> },
  { folder: 'sent', label: 'Sent Items', icon: <Send20Regular aria-hidden /> },
];

export function FolderPane({ store, view }: { readonly store: MailStore; readonly view: MailView }): ReactNode {
  const styles = useStyles();
  return (
    <nav aria-label="Folders" className={styles.pane}>
      {view.state.mailboxes.map((mailbox) => (
        <section key={mailbox.address} aria-label={mailbox.name}>
          <h2 className={styles.mailbox}>{mailbox.name}</h2>
          <ul className={styles.list}>
            {shownFolders.map((shown) => (
              <li key={shown.folder}>
                <FolderButton store={store} view={view} mailbox={mailbox} {...shown} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}

interface FolderButtonProps {
  readonly store: MailStore;
  readonly view: MailView;
  readonly mailbox: Mailbox;
  readonly folder: MailFolder;
  readonly label: string;
  readonly icon: ReactNode;
}

function FolderButton({ store, view, mailbox, folder, label, icon }: FolderButtonProps): ReactNode {
  const styles = useStyles();
  const open = view.mailbox === mailbox.address && view.folder === folder;
  const unread = view.messages.filter((one) => one.mailbox === mailbox.address && one.folder === folder && one.unread && !view.read.has(one.id)).length;
  return (
    <button
      type="button"
      className={mergeClasses(styles.folder, open && styles.open)}
      aria-current={open ? 'page' : undefined}
      onClick={() => store.openFolder(mailbox.address, folder)}
    >
      {icon}
      <span className={styles.label}>{label}</span>
      {unread > 0 && <CounterBadge count={unread} size="small" overflowCount={999} color="informative" aria-label={`${unread} unread`} />}
    </button>
  );
}
