import { registerTab } from '../../ports/tabHost.ts';
import { places } from '../places.ts';
import type { Scenario } from '../scenario/schema.ts';
import { guidFor } from './ids.ts';
import type { ChannelPost, ChannelTab, Person, Team, World } from './types.ts';

/** What the tab is called and how it is told from others, where a scenario says that it is there. */
const settled = { name: 'Fair Contact', entityId: registerTab } as const;

type TeamsOfWorld = Pick<World, 'teams' | 'teamsOf' | 'posts' | 'post' | 'tabs' | 'setTab'>;

/** Teams and what happens in them. */
export function createTeams(scenario: Scenario, now: () => Date): TeamsOfWorld {
  const teams = scenario.teams.map(
    ({ id, name, members, channels }): Team => ({
      id: guidFor(`team/${id}`),
      name,
      members,
      channels: channels.map((channel) => ({ id: channelId(channel.id), name: channel.name })),
    }),
  );
  let posts: readonly ChannelPost[] = [];
  let tabs: readonly ChannelTab[] = scenario.teams.flatMap(({ channels }) =>
    channels.filter(({ tab }) => tab).map(({ id }) => ({ ...settled, channel: channelId(id), contentUrl: `${places.app}/tab.html` })),
  );
  return {
    teams,
    teamsOf: ({ id }: Person) => teams.filter(({ members }) => members.includes(id)),
    posts: () => posts,
    post: (post) => {
      const at = now();
      const added = { ...post, id: String(at.getTime() + posts.length), at: at.toISOString() };
      posts = [...posts, added];
      return added;
    },
    tabs: () => tabs,
    setTab: (tab) => {
      tabs = [...tabs.filter(({ channel }) => channel !== tab.channel), tab];
    },
  };
}

function channelId(id: string): string {
  return `19:${guidFor(`channel/${id}`).replaceAll('-', '')}@thread.tacv2`;
}
