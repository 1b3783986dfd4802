import type { IncomingMessage, ServerResponse } from 'node:http';
import * as v from 'valibot';
import { listSchema, type ListKey } from '../records/listSchema.ts';
import { bodyOf, sendJson, sendMissing } from './answers.ts';
import { answerBridge } from './entra/authBridge.ts';
import type { Tokens } from './entra/tokens.ts';
import { messageId } from './graph/mailAnswers.ts';
import { accessOf } from './graph/permissions.ts';
import { addressOf } from './origins.ts';
import type { HostMessage, HostPerson, HostState } from './page/hostState.ts';
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
    token: async () => ({ token: await tokens.access(world.person(), ['Sites.Selected']) }),
  };
  const writing: Readonly<Record<string, Answer>> = {
    person: (body) => world.signIn(v.parse(v.object({ id: v.string() }), body).id),
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
  const lists = (Object.keys(world.lists) as ListKey[]).map((key) => [listSchema[key].name, world.lists[key].id] as const);
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
      graph: addressOf('graph', origin),
      site: `${addressOf('sharePoint', origin)}${tenant.sitePath}`,
    },
    siteId: tenant.siteId,
    lists: Object.fromEntries(lists),
    access: Object.fromEntries(
      (Object.keys(world.lists) as ListKey[]).flatMap((key) => {
        const access = accessOf(world.person(), key);
        return access === undefined ? [] : [[listSchema[key].name, access]];
      }),
    ),
    settings,
  };
}

function hostPerson({ id, oid, name, address, jobTitle, roles }: Person): HostPerson {
  return { id, oid, name, address, jobTitle, roles };
}

function messagesOf(world: World): HostMessage[] {
  const mine = new Set(world.mailboxesOf(world.person()).map(({ address }) => address));
  return world.messages().filter(({ mailbox }) => mine.has(mailbox)).map(hostMessage);
}

function hostMessage(message: StoredMessage): HostMessage {
  return { ...message, graphId: messageId({ headers: {} }, message) };
}
