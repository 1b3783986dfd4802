import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import type { TabPlaceOfApp, TabSettings, TeamsHost } from '../teamsHost.ts';
import { isAppLink, viewIn } from './pageAddress.ts';
import { openTab } from './tabFrame.ts';
import type { TeamsStore } from './teamsStore.ts';

const useStyles = makeStyles({
  frame: { minHeight: 0, minWidth: 0, height: '100%', '& iframe': { display: 'block', width: '100%', height: '100%', border: 'none' } },
});

/** What a settings page has said so far, and how it is asked to save. */
export interface SettingsPage {
  onValid(valid: boolean): void;
  onSaved(settings: TabSettings | undefined): void;
  /** Filled with the way to ask for it. */
  readonly save: { current: () => void };
}

export interface AppFrameProps {
  readonly store: TeamsStore;
  readonly url: string;
  readonly place: TabPlaceOfApp;
  readonly settings?: SettingsPage | undefined;
}

/** The app in its frame. */
export function AppFrame({ store, url, place, settings }: AppFrameProps): ReactNode {
  const styles = useStyles();
  const container = useRef<HTMLDivElement>(null);
  const latest = useRef({ url, place, settings });
  useEffect(() => {
    const { current } = container;
    return current ? connect(current, store, latest.current) : undefined;
  }, [store]);
  return <div ref={container} className={styles.frame} />;
}

function connect(container: HTMLElement, store: TeamsStore, { url, place, settings }: Omit<AppFrameProps, 'store'>): () => void {
  const listening = new Set<string>();
  let chosen: TabSettings | undefined;
  const host: TeamsHost = {
    state: store.view().state,
    place,
    theme: () => store.view().theme,
    listens: (event) => void listening.add(event),
    loaded: () => undefined,
    setValid: (valid) => settings?.onValid(valid),
    settings: () => chosen,
    setSettings: (given) => {
      chosen = given;
    },
    saved: (ok) => settings?.onSaved(ok ? chosen : undefined),
    follow: (link) => {
      if (!isAppLink(store.view().state, link)) return false;
      store.go(viewIn(link, store.view().state));
      return true;
    },
    share: (subEntityId) => store.change({ said: `A link to ${subEntityId} can be copied.` }),
  };
  const frame = openTab(container, url, host);
  if (settings) settings.save.current = () => frame.tell({ func: 'settings.save', args: [{}] });
  let { theme } = store.view();
  const stop = store.subscribe(() => {
    if (store.view().theme === theme) return;
    ({ theme } = store.view());
    if (listening.has('themeChange')) frame.tell({ func: 'themeChange', args: [theme] });
  });
  return () => {
    stop();
    frame.dispose();
  };
}
