import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createTokens, type Tokens } from '../../src/simulator/entra/tokens.ts';
import { createGraph } from '../../src/simulator/graph/graph.ts';
import { tenant } from '../../src/simulator/places.ts';
import { createWorld } from '../../src/simulator/world/world.ts';
import { listIds } from '../../src/simulator/world/ids.ts';
import { serveDriveFile } from '../../src/simulator/sharepoint/driveFiles.ts';
import type { Scenario } from '../../src/simulator/scenario/schema.ts';
import type { Person, World, WorldOptions } from '../../src/simulator/world/types.ts';
import { aScenario } from './aScenario.ts';

export interface CallOptions {
  readonly method?: string;
  /** Staff id; default: who is signed in. */
  readonly as?: string;
  readonly scopes?: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Replaces the Authorization header; empty: none. */
  readonly authorization?: string;
  readonly signal?: AbortSignal;
}

/** Read as whatever the test expects it to be. */
export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: GraphBody;
}

export interface GraphBody {
  readonly value: readonly GraphBody[];
  readonly error: { readonly code: string; readonly message: string; readonly innerError: Readonly<Record<string, string>> };
  readonly fields: Readonly<Record<string, unknown>>;
  readonly responses: readonly {
    readonly id: string;
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: GraphBody;
  }[];
  readonly id: string;
  readonly eTag: string;
  readonly [member: string]: unknown;
}

export interface GraphServer {
  readonly world: World;
  readonly tokens: Tokens;
  readonly origin: string;
  /** A call to a path under `/v1.0`, or to a link out of an answer. */
  readonly call: (path: string, options?: CallOptions) => Promise<Answered>;
  person(id: string): Person;
  stop(): Promise<void>;
}

export const everyScope = ['Sites.Selected', 'Mail.Read', 'Mail.Read.Shared', 'User.Read', 'GroupMember.Read.All'];
export const site = `/sites/${tenant.siteId}`;

/** The items of a list: `items('cards')`, `items('cards', '/3')`. */
export function items(key: keyof typeof listIds, rest = ''): string {
  return `${site}/lists/${listIds[key]}/items${rest}`;
}

/** Query options, encoded. */
export function query(options: Readonly<Record<string, string>>): string {
  return `?${Object.entries(options)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')}`;
}

export interface ServerOptions extends WorldOptions {
  readonly trafficFile?: string;
}

// Making a key takes longer than any test.
let issuer: Promise<Tokens> | undefined;

/** A pretend Graph on a free port. Its clock stands still at the scenario's `now`. */
export async function startGraph(scenario: Scenario = aScenario(), { trafficFile, ...options }: ServerOptions = {}): Promise<GraphServer> {
  const world = createWorld(scenario, { elapsed: () => 0, ...options });
  issuer ??= createTokens();
  const tokens = await issuer;
  const graph = createGraph(world, tokens, trafficFile);
  const server = createServer((request, response) => {
    void serveDriveFile(request, response, world).then((served) => (served ? undefined : graph.handle(request, response)));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const person = (id: string): Person => {
    const found = world.people.find((one) => one.id === id);
    if (!found) throw new Error(`no ${id} in this scenario`);
    return found;
  };
  const call = async (
    path: string,
    { method = 'GET', as, scopes = everyScope, headers = {}, body, authorization, signal }: CallOptions = {},
  ): Promise<Answered> => {
    const bearer = authorization ?? `Bearer ${await tokens.access(as === undefined ? world.person() : person(as), scopes)}`;
    const response = await fetch(path.startsWith('http') ? path : `${origin}/v1.0${path}`, {
      method,
      headers: {
        ...(bearer === '' ? {} : { authorization: bearer }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      ...(signal === undefined ? {} : { signal }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, body: parsed(text) };
  };
  return { world, tokens, origin, call, person, stop: () => stopped(server) };
}

function parsed(text: string): GraphBody {
  try {
    return JSON.parse(text) as GraphBody;
  } catch {
    return {} as GraphBody;
  }
}

function stopped(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}
