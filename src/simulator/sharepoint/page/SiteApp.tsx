import { FluentProvider, makeStyles, mergeClasses, tokens, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { useBarStyles } from '../../page/barStyles.ts';
import { rememberedScheme } from '../../page/colourScheme.ts';
import type { HostState } from '../../page/hostState.ts';
import { PersonSwitch } from '../../page/PersonSwitch.tsx';
import { createListClient } from './listClient.ts';
import { ListPage } from './ListPage.tsx';
import { SiteNav } from './SiteNav.tsx';
import { addressOf, placeInAddress, type Place } from './siteAddress.ts';

const useStyles = makeStyles({
  page: { minHeight: '100vh', display: 'grid', gridTemplateRows: 'auto 1fr', backgroundColor: tokens.colorNeutralBackground2 },
  bar: { backgroundColor: '#03787c' },
  name: { flexGrow: 1 },
  columns: { display: 'grid', gridTemplateColumns: '220px minmax(0, 1fr)', minHeight: 0, '@media (max-width: 760px)': { gridTemplateColumns: 'minmax(0, 1fr)', alignContent: 'start' } },
  front: { padding: tokens.spacingHorizontalXXL },
});

/** The council's SharePoint site with the lists of Fair Contact. */
export function SiteApp({ state }: { readonly state: HostState }): ReactNode {
  const styles = useStyles();
  const bar = useBarStyles();
  const [place, setPlace] = useState<Place | undefined>(placeInAddress);
  const open = place?.open;
  const [scheme] = useState(rememberedScheme);
  const client = useMemo(() => createListClient(state), [state]);
  useEffect(() => {
    document.documentElement.style.colorScheme = scheme;
    const goBack = (): void => setPlace(placeInAddress());
    window.addEventListener('popstate', goBack);
    return () => window.removeEventListener('popstate', goBack);
  }, [scheme]);
  useEffect(() => {
    document.title = `${open ? `${open.list.name} - ${open.view.name}` : 'Home'} - Fair Contact - SharePoint`;
  }, [open]);
  const go = (to: Place): void => {
    window.history.pushState(null, '', addressOf(state.places.site, to));
    setPlace(to);
  };
  return (
    <FluentProvider theme={scheme === 'dark' ? webDarkTheme : webLightTheme}>
      <div className={styles.page}>
        <header className={mergeClasses(bar.bar, styles.bar)}>
          <h1 className={mergeClasses(bar.name, styles.name)}>Fair Contact · {state.council.name}</h1>
          <PersonSwitch state={state} />
        </header>
        <div className={styles.columns}>
          <SiteNav state={state} open={open} onOpen={(view) => go({ open: view })} />
          <main>
            {open && place ? (
              <ListPage
                key={`${open.key} ${open.view.name}`}
                state={state}
                client={client}
                place={place}
                onItem={(item) => go({ open, ...(item === undefined ? {} : { item }) })}
              />
            ) : (
              <Front />
            )}
          </main>
        </div>
      </div>
    </FluentProvider>
  );
}

function Front(): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.front}>
      <h2>Fair Contact</h2>
      <p>Choose a list. SharePoint shows each person only what their permissions allow.</p>
    </div>
  );
}
