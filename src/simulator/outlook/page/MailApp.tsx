import { FluentProvider, makeStyles, mergeClasses, tokens, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useEffect, useSyncExternalStore, type ReactNode } from 'react';
import { FolderPane } from './FolderPane.tsx';
import type { MailStore } from './mailStore.ts';
import { MessageList } from './MessageList.tsx';
import { PanelDock } from './PanelDock.tsx';
import { ReadingPane } from './ReadingPane.tsx';
import { ReplyWindow } from './ReplyWindow.tsx';
import { Ribbon } from './Ribbon.tsx';
import { TopBar } from './TopBar.tsx';

const useStyles = makeStyles({
  page: { height: '100vh', display: 'grid', gridTemplateRows: 'auto auto minmax(0, 1fr)', backgroundColor: tokens.colorNeutralBackground4 },
  columns: {
    display: 'grid',
    gridTemplateRows: 'minmax(0, 1fr)',
    gridTemplateColumns: '200px minmax(220px, 300px) minmax(260px, 1fr) auto',
    gap: '1px',
    minHeight: 0,
    overflowX: 'auto',
    '@media (max-width: 1180px)': { gridTemplateColumns: '150px 220px minmax(240px, 1fr) auto' },
  },
  reading: { minHeight: 0, display: 'grid', gridTemplateRows: 'minmax(0, 1fr)', backgroundColor: tokens.colorNeutralBackground2 },
  writing: { gridTemplateRows: 'minmax(110px, 2fr) minmax(300px, 3fr)' },
  said: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

/** A plain mail client with the panel docked on its right. */
export function MailApp({ store }: { readonly store: MailStore }): ReactNode {
  const styles = useStyles();
  const view = useSyncExternalStore(store.subscribe, store.view);
  useEffect(() => closeOnEscape(store), [store]);
  useEffect(() => {
    document.documentElement.style.colorScheme = view.scheme;
  }, [view.scheme]);
  return (
    <FluentProvider theme={view.scheme === 'dark' ? webDarkTheme : webLightTheme}>
      <div className={styles.page}>
        <TopBar store={store} view={view} />
        <Ribbon store={store} view={view} />
        <div className={styles.columns}>
          <FolderPane store={store} view={view} />
          <MessageList store={store} view={view} />
          <main className={mergeClasses(styles.reading, view.draft && styles.writing)} aria-label="Reading pane">
            <ReadingPane view={view} />
            {view.draft && <ReplyWindow key={view.draft.number} store={store} draft={view.draft} />}
          </main>
          {view.panelOpen && <PanelDock store={store} pinned={view.pinned} />}
        </div>
        <div role="status" className={styles.said}>
          {view.said}
        </div>
      </div>
    </FluentProvider>
  );
}

/** Escape closes the open message, but not from inside a menu or a message being written. */
function closeOnEscape(store: MailStore): () => void {
  const onKey = (event: KeyboardEvent): void => {
    const elsewhere = event.target instanceof Element && event.target.closest('[role="menu"], [role="dialog"], form') !== null;
    if (event.key === 'Escape' && !event.defaultPrevented && !elsewhere) store.select(null);
  };
  document.addEventListener('keydown', onKey);
  return () => document.removeEventListener('keydown', onKey);
}
