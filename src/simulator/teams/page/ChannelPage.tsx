import { Button, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons';
import { useRef, useState, type ReactNode } from 'react';
import { hostClient } from '../../page/hostClient.ts';
import type { TabPlaceOfApp, TabSettings } from '../teamsHost.ts';
import { AppFrame } from './AppFrame.tsx';
import type { View } from './pageAddress.ts';
import { Posts } from './Posts.tsx';
import type { TeamsStore } from './teamsStore.ts';

const useStyles = makeStyles({
  page: { display: 'grid', gridTemplateRows: 'auto minmax(0, 1fr)', height: '100%', minWidth: 0, minHeight: 0 },
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS, padding: `0 ${tokens.spacingHorizontalM}`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { margin: 0, fontSize: tokens.fontSizeBase400 },
  settings: { display: 'grid', gridTemplateRows: 'minmax(0, 1fr) auto', minHeight: 0 },
  buttons: { display: 'flex', justifyContent: 'flex-end', gap: tokens.spacingHorizontalS, padding: tokens.spacingHorizontalM },
});

type ChannelView = View & { readonly kind: 'channel' };

/** A channel: its posts and its tab with the app. */
export function ChannelPage({ store, view }: { readonly store: TeamsStore; readonly view: ChannelView }): ReactNode {
  const styles = useStyles();
  const { team, channel, part } = view;
  const go = (to: ChannelView['part']): void => store.go({ ...view, part: to });
  const place = { entityId: channel.tab?.entityId ?? '', subEntityId: '', channel: { team: team.id, teamName: team.name, id: channel.id, name: channel.name } };
  return (
    <div className={styles.page}>
      <div className={styles.bar}>
        <h2 className={styles.name}>{channel.name}</h2>
        <TabList selectedValue={part} onTabSelect={(_, { value }) => go(value === 'tab' ? 'tab' : 'posts')}>
          <Tab value="posts">Posts</Tab>
          {channel.tab && <Tab value="tab">{channel.tab.name}</Tab>}
        </TabList>
        {!channel.tab && (
          <Button appearance="subtle" icon={<Add20Regular />} onClick={() => go('settings')}>
            Add a tab
          </Button>
        )}
      </div>
      {part === 'posts' && <Posts key={channel.id} store={store} channel={channel.id} />}
      {part === 'tab' && channel.tab && <AppFrame key={channel.id} store={store} url={channel.tab.contentUrl} place={{ ...place, frameContext: 'content' }} />}
      {part === 'settings' && <TabSettingsPage key={channel.id} store={store} view={view} place={{ ...place, frameContext: 'settings' }} />}
    </div>
  );
}

/** The app's own page for adding its tab, with Teams' buttons below it. */
function TabSettingsPage({ store, view, place }: { readonly store: TeamsStore; readonly view: ChannelView; readonly place: TabPlaceOfApp }): ReactNode {
  const styles = useStyles();
  const [valid, setValid] = useState(false);
  const save = useRef<() => void>(() => undefined);
  const saved = async (settings: TabSettings | undefined): Promise<void> => {
    if (!settings) return store.change({ said: 'The tab could not be added.' });
    const { suggestedDisplayName = 'Fair Contact', entityId, contentUrl } = settings;
    await hostClient.saveTab({ channel: view.channel.id, name: suggestedDisplayName, entityId, contentUrl });
    const state = await hostClient.state();
    store.change({ state });
    const team = state.teams.find(({ id }) => id === view.team.id);
    const channel = team?.channels.find(({ id }) => id === view.channel.id);
    if (team && channel) store.go({ kind: 'channel', team, channel, part: 'tab' });
  };
  return (
    <div className={styles.settings}>
      <AppFrame
        store={store}
        url={`${store.view().state.places.app}/tab.html`}
        place={place}
        settings={{ onValid: setValid, onSaved: (settings) => void saved(settings), save }}
      />
      <div className={styles.buttons}>
        <Button onClick={() => store.go({ ...view, part: 'posts' })}>Cancel</Button>
        <Button appearance="primary" disabled={!valid} onClick={() => save.current()}>
          Save
        </Button>
      </div>
    </div>
  );
}
