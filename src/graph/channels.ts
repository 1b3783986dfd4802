import * as v from 'valibot';
import type { Channels, ChannelCard } from '../ports/channels.ts';
import { success } from '../ports/problem.ts';
import { shaped } from './answers.ts';
import type { Graph } from './graphRequest.ts';
import { segment } from './odata.ts';
import { readPages } from './pages.ts';

const named = v.object({ id: v.string(), displayName: v.nullish(v.string()) });

/** Each way to Graph has the one permission it needs. */
export interface ChannelGraphs {
  readonly teams: Graph;
  readonly channels: Graph;
  readonly posts: Graph;
}

/** Teams and channels of the signed-in person. */
export function createChannels({ teams, channels, posts }: ChannelGraphs): Channels {
  const all = { together: false, enough: () => false };
  return {
    teams: async (signal) => {
      const found = await readPages(teams, { path: '/me/joinedTeams', signal }, named, all);
      return found.ok ? success(found.value.rows.map(({ id, displayName }) => ({ id, name: displayName ?? '' }))) : found;
    },
    channelsOf: async (team, signal) => {
      const path = `/teams/${segment(team)}/channels?$select=id,displayName`;
      const found = await readPages(channels, { path, signal }, named, all);
      return found.ok ? success(found.value.rows.map(({ id, displayName }) => ({ team, id, name: displayName ?? '' }))) : found;
    },
    post: async (channel, card) => {
      const path = `/teams/${segment(channel.team)}/channels/${segment(channel.id)}/messages`;
      const answer = shaped(v.object({ id: v.string() }), await posts.send({ method: 'POST', path, body: messageWith(card) }));
      return answer.ok ? success(undefined) : answer;
    },
  };
}

/** The card is the whole message. Its content has to be a text. */
function messageWith({ title, text, linkLabel, link }: ChannelCard): unknown {
  const card = {
    $schema: 'https://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.4',
    body: [
      { type: 'TextBlock', text: title, weight: 'Bolder', size: 'Medium', wrap: true },
      { type: 'TextBlock', text, wrap: true },
    ],
    actions: [{ type: 'Action.OpenUrl', title: linkLabel, url: link }],
  };
  return {
    body: { contentType: 'html', content: '<attachment id="card"></attachment>' },
    attachments: [{ id: 'card', contentType: 'application/vnd.microsoft.card.adaptive', contentUrl: null, content: JSON.stringify(card), name: null, thumbnailUrl: null }],
  };
}
