import type { IncomingMessage, ServerResponse } from 'node:http';
import * as v from 'valibot';
import { bodyOf, sendJson, sendMissing } from './answers.ts';
import { answerBridge } from './entra/authBridge.ts';
import type { Tokens } from './entra/tokens.ts';
import { messageId } from './graph/mailAnswers.ts';
import { accessTo } from './graph/permissions.ts';
import { addressOf, withLocalOrigins } from './origins.ts';
import type { HostMessage, HostPerson, HostPost, HostState, HostTeam } from './page/hostState.ts';
import { tenant } from './places.ts';
import type { Person, StoredMessage, World } from './world/types.ts';

const correspondent = v.object({ name: v.string(), address: v.string() });
const outgoing = v.object({
  subject: v.string(),
  body: v.string(),
  to: v.array(correspondent),
  cc: v.optional(v.array(correspondent), []),
  from: v.optional(correspondent),
  inReplyTo: v.optional(v.string()),
});

const channelTab = v.object({ channel: v.string(), name: v.string(), entityId: v.string(), contentUrl: v.string() });

type Answer = (body: unknown) => unknown;

/** The way by which the pretend Microsoft pages speak with the world behind them. No part of what is pretended. */
export interface HostApi {
  /** Answers `/host/<name>`. */
  handle(request: IncomingMessage, response: ServerResponse, name: string): Promise<void>;
  /** What the add-in said to Outlook that the simulator does not know. */
  unknownMessages(): readonly unknown[];
}

export function createHostApi(world: World, tokens: Tokens, localOrigin: () => string | undefined): HostApi {
  const unknown: unknown[] = [];
  const settings = new Map<string, Readonly<Record<string, string>>>();
  const reading: Readonly<Record<string, Answer>> = {
    state: () => stateOf(world, localOrigin(), settings.get(world.person().id) ?? {}),
    messages: () => messagesOf(world),
    posts: () => postsOf(world),
    token: async () => ({ token: await tokens.access(world.person(), ['Sites.Selected']) }),
  };
  const writing: Readonly<Record<string, Answer>> = {
    person: (body) => world.signIn(v.parse(v.object({ id: v.string() }), body).id),
    tab: (body) => world.setTab(v.parse(channelTab, body)),
    send: (body) => hostMessage(sent(world, v.parse(outgoing, body))),
    bridge: (body) => answerBridge(world, tokens, body),
    settings: (body) => void settings.set(world.person().id, v.parse(v.record(v.string(), v.string()), body)),
    unknown: (body) => void unknown.push(body),
  };
  return {
    unknownMessages: () => unknown,
    handle: async (request, response, name) => {
      const known = request.method === 'POST' ? writing : reading;
      const answer = Object.hasOwn(known, name) ? known[name] : undefined;
      if (!answer) return sendMissing(response);
      try {
        const body: unknown = request.method === 'POST' ? JSON.parse(await bodyOf(request)) : undefined;
        sendJson(response, 200, (await answer(body)) ?? {});
      } catch (problem) {
        sendJson(response, 400, { problem: problem instanceof Error ? problem.message : String(problem) });
      }
    },
  };
}

function sent(world: World, message: v.InferOutput<typeof outgoing>): StoredMessage {
  const { from, inReplyTo, ...rest } = message;
  return world.addMessage({ ...rest, ...(from ? { from } : {}), ...(inReplyTo === undefined ? {} : { inReplyTo }) });
}

function stateOf(world: World, origin: string | undefined, settings: Readonly<Record<string, string>>): HostState {
  const { title, about, council, selected } = world.scenario;
  const lists = world.site.lists.map(({ id, definition }) => [definition.name, id] as const);
  return {
    title,
    about,
    council: { name: council.name, timeZone: council.timeZone, emailDomains: council.emailDomains },
    now: world.now().toISOString(),
    person: hostPerson(world.person()),
    people: world.people.map(hostPerson),
    mailboxes: world.mailboxesOf(world.person()),
    ...(selected === undefined ? {} : { selected }),
    places: {
      app: addressOf('app', origin),
      mail: addressOf('mail', origin),
      teams: addressOf('teams', origin),
      graph: addressOf('graph', origin),
      site: `${addressOf('sharePoint', origin)}${tenant.sitePath}`,
    },
    signInOffered: world.scenario.signIn !== 'unavailable',
    teams: teamsOf(world, origin),
    siteId: tenant.siteId,
    lists: Object.fromEntries(lists),
    access: Object.fromEntries(
      world.site.lists.flatMap((list) => {
        const access = accessTo(world.person(), list);
        return access === undefined ? [] : [[list.definition.name, access]];
      }),
    ),
    settings,
  };
}

function teamsOf(world: World, origin: string | undefined): HostTeam[] {
  return world.teamsOf(world.person()).map(({ id, name, channels }) => ({
    id,
    name,
    channels: channels.map((channel) => {
      const found = world.tabs().find((tab) => tab.channel === channel.id);
      if (!found) return channel;
      const contentUrl = origin === undefined ? found.contentUrl : withLocalOrigins(found.contentUrl, origin);
      return { ...channel, tab: { name: found.name, entityId: found.entityId, contentUrl } };
    }),
  }));
}

/** Oldest first, from channels that the person may read. */
function postsOf(world: World): HostPost[] {
  const mine = new Set(world.teamsOf(world.person()).map(({ id }) => id));
  return world
    .posts()
    .filter(({ team }) => mine.has(team))
    .map(({ id, channel, by, at, body, attachments }) => ({
      id,
      channel,
      by: by.name,
      at,
      cards: attachments.flatMap(({ content }) => (typeof content === 'string' ? [content] : [])),
      text: body.content.replace(/<attachment id="[^"]*"><\/attachment>/g, ''),
    }));
}

function hostPerson({ id, oid, name, address, jobTitle, roles }: Person): HostPerson {
  return { id, oid, name, address, jobTitle, roles };
}

/** Mail clients hold the newest of a large folder only. */
const mostListed = 1000;

function messagesOf(world: World): HostMessage[] {
  const mine = new Set(world.mailboxesOf(world.person()).map(({ address }) => address));
  const listed = new Map<string, number>();
  const newest = world.messages().filter(({ mailbox, folder }) => {
    if (!mine.has(mailbox)) return false;
    const count = (listed.get(`${mailbox}/${folder}`) ?? 0) + 1;
    listed.set(`${mailbox}/${folder}`, count);
    return count <= mostListed;
  });
  return newest.map(hostMessage);
}

function hostMessage(message: StoredMessage): HostMessage {
  return { ...message, graphId: messageId({ headers: {} }, message) };
}
