import { FluentProvider, makeStyles, teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme, tokens } from '@fluentui/react-components';
import { useEffect, useSyncExternalStore, type ReactNode } from 'react';
import { registerTab } from '../../../ports/tabHost.ts';
import { AppFrame } from './AppFrame.tsx';
import { ChannelPage } from './ChannelPage.tsx';
import { Rail } from './Rail.tsx';
import { TopBar } from './TopBar.tsx';
import type { TeamsStore } from './teamsStore.ts';

const useStyles = makeStyles({
  page: {
    height: '100vh',
    display: 'grid',
    gridTemplateRows: 'auto minmax(0, 1fr)',
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
  columns: { display: 'grid', gridTemplateColumns: '200px minmax(0, 1fr)', minHeight: 0, '@media (max-width: 600px)': { gridTemplateColumns: '1fr', gridTemplateRows: 'auto minmax(0, 1fr)' } },
  main: { minHeight: 0, minWidth: 0 },
  said: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

const themes = { default: teamsLightTheme, dark: teamsDarkTheme, contrast: teamsHighContrastTheme } as const;

/** A plain Teams: the app, and channels with posts and a tab. */
export function TeamsApp({ store }: { readonly store: TeamsStore }): ReactNode {
  const styles = useStyles();
  const all = useSyncExternalStore(store.subscribe, store.view);
  const { state, view, theme, said } = all;
  useEffect(() => {
    document.documentElement.style.colorScheme = theme === 'default' ? 'light' : 'dark';
  }, [theme]);
  return (
    <FluentProvider theme={themes[theme]}>
      <div className={styles.page}>
        <TopBar store={store} view={all} />
        <div className={styles.columns}>
          <Rail store={store} view={all} />
          <main className={styles.main}>
            {view.kind === 'channel' ? (
              <ChannelPage key={view.channel.id} store={store} view={view} />
            ) : (
              <AppFrame
                key={view.subEntityId}
                store={store}
                url={`${state.places.app}/tab.html`}
                place={{ frameContext: 'content', entityId: registerTab, subEntityId: view.subEntityId }}
              />
            )}
          </main>
        </div>
        <div role="status" className={styles.said}>
          {said}
        </div>
      </div>
    </FluentProvider>
  );
}
