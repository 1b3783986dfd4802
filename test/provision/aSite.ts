import { instant, type Instant } from '../../src/domain/day.ts';
import { provision, type ExitCode, type Surroundings } from '../../src/provision/provisionCommand.ts';
import { createSignIn, type SignIn } from '../../src/provision/signIn.ts';
import { createDeviceLogin } from '../../src/simulator/entra/deviceCode.ts';
import { createTokens, graphAudience, sharePointAudience, type Tokens } from '../../src/simulator/entra/tokens.ts';
import { createGraph } from '../../src/simulator/graph/graph.ts';
import type { Outcome } from '../../src/simulator/graph/disturb.ts';
import { places, tenant } from '../../src/simulator/places.ts';
import type { ScenarioInput } from '../../src/simulator/scenario/schema.ts';
import { createSharePoint } from '../../src/simulator/sharepoint/sharePoint.ts';
import { createWorld } from '../../src/simulator/world/world.ts';
import type { World } from '../../src/simulator/world/types.ts';
import { aScenario, testNow } from '../simulator/aScenario.ts';

/** Making keys is slow; one pretend Entra serves all sites of a file. */
const entra = createTokens();

export const siteUrl = `${places.sharePoint}${tenant.sitePath}`;
export const writes = ['POST', 'PATCH', 'PUT', 'DELETE', 'MERGE'];

export interface ASite {
  readonly world: World;
  /** `POST https://…`, as they came; without those of signing in. */
  readonly calls: string[];
  /** What was said on the last run. */
  readonly said: string[];
  /** `config.json`, as far as it is written. */
  settings(): string | undefined;
  setSettings(text: string | undefined): void;
  /** Provisions, asking nothing. */
  provision(parts?: Partial<Run>): Promise<ExitCode>;
  check(parts?: Partial<Run>): Promise<ExitCode>;
}

export interface Run {
  readonly tenant: string;
  readonly site: string;
  readonly client: string;
  readonly yes: boolean;
  /** Changes what is outside the program. */
  readonly around: (around: Surroundings) => Surroundings;
}

const administrator = { id: 'owen', name: 'Owen Admin', address: 'owen.admin@aberllan.example', roles: ['informationGovernance' as const], administrator: true };
const others: ScenarioInput['staff'] = [
  { id: 'gwen', name: 'Gwen Morris', address: 'gwen.morris@aberllan.example', roles: ['staff'] },
  { id: 'catrin', name: 'Catrin Ellis', address: 'catrin@aberllan.example', roles: ['registerOwner'] },
];

/** A new site without lists, and an administrator at the screen. The network ends in the simulator, without sockets. */
export async function anEmptySite(parts: Partial<ScenarioInput> = {}): Promise<ASite> {
  const empty = { site: 'empty' as const, customers: [], arrangements: [], adjustments: [], messages: [], mailboxes: [] };
  const world = createWorld(aScenario({ signedIn: 'owen', staff: [administrator, ...others], ...empty, ...parts }), { elapsed: () => 0 });
  return aSiteOf(world, await networkTo(world));
}

/** Signing takes longer than answering. */
const issued = new Map<string, Promise<string>>();
function tokenOnce(of: string, make: () => Promise<string>): Promise<string> {
  const token = issued.get(of) ?? make();
  issued.set(of, token);
  return token;
}

/** Whatever leads to a pretend Microsoft 365, with its sign-in if asked for. */
export async function aSiteOf(world: World, network: typeof fetch, signIn?: Surroundings['signIn']): Promise<ASite> {
  const tokens = await entra;
  const calls: string[] = [];
  const said: string[] = [];
  let settings: string | undefined;
  const counted: typeof fetch = (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    calls.push(`${methodOf(init)} ${url}`);
    return network(input, init);
  };
  const straight = (): SignIn => ({
    token: (scopes) => {
      const short = scopes.map((scope) => scope.replace(/^https:\/\/[^/]+\//, ''));
      return tokenOnce(world.person().oid + short.join(), () => tokens.access(world.person(), short, false, scopes.some((scope) => scope.startsWith('https:')) ? sharePointAudience : graphAudience));
    },
    tenantId: () => tenant.id,
  });
  const around: Surroundings = {
    fetch: counted,
    say: (line) => void said.push(line),
    ask: () => Promise.resolve(true),
    wait: () => Promise.resolve(),
    now: () => moment(testNow),
    signIn: signIn ?? straight,
    read: () => Promise.resolve(settings),
    write: (_path, text) => {
      settings = text;
      return Promise.resolve();
    },
  };
  const run = (check: boolean, { tenant: of = tenant.id, site = siteUrl, client = tenant.clientId, yes = true, around: changed = (one) => one }: Partial<Run> = {}) => {
    calls.length = 0;
    said.length = 0;
    return provision({ tenant: of, site: new URL(site), client, config: 'config.json', yes, check }, changed(around));
  };
  return {
    world,
    calls,
    said,
    settings: () => settings,
    setSettings: (text) => {
      settings = text;
    },
    provision: (parts) => run(false, parts),
    check: (parts) => run(true, parts),
  };
}

function methodOf(init: RequestInit | undefined): string {
  return new Headers(init?.headers).get('X-HTTP-Method') ?? init?.method ?? 'GET';
}

/** The calls that change something. Reads travel together in `$batch`. */
export function writesAmong(calls: readonly string[]): readonly string[] {
  return calls.filter((call) => !call.startsWith('GET ') && !call.endsWith('/$batch'));
}

/** The pretend Microsoft 365 of a world as a `fetch`, at the real addresses. */
export async function networkTo(world: World, own?: Tokens): Promise<typeof fetch> {
  const tokens = own ?? (await entra);
  const graph = createGraph(world, tokens);
  const sharePoint = createSharePoint(world, tokens);
  const login = createDeviceLogin(world, tokens);
  return async (input, init = {}) => {
    const url = new URL(input instanceof Request ? input.url : String(input));
    const text = typeof init.body === 'string' ? init.body : '';
    const method = init.method ?? 'GET';
    if (url.origin === 'https://login.microsoftonline.com') {
      const { status, body } = await login.answer(method, url.pathname, new URLSearchParams(text));
      return Response.json(body ?? {}, { status });
    }
    const headers = Object.fromEntries(new Headers(init.headers));
    const request = { method, headers, body: text === '' ? undefined : (JSON.parse(text) as unknown), origin: url.origin };
    const path = `${url.pathname}${url.search}`;
    return responseOf(
      await (url.origin === places.graph ? graph.answer({ ...request, url: path.replace(/^\/v1\.0/, '') }) : sharePoint.answer({ ...request, url: path })),
    );
  };
}

function responseOf(outcome: Outcome): Response {
  if (outcome.kind === 'lost' || outcome.kind === 'silent') throw new TypeError('fetch failed');
  const { status, headers = {}, body } = outcome.response;
  return new Response(body === undefined ? null : JSON.stringify(body), { status, headers });
}

function moment(text: string): Instant {
  const found = instant(text);
  if (!found) throw new Error(text);
  return found;
}

/** The real sign-in over a network. */
export function realSignIn(network: typeof fetch, say: (line: string) => void): Surroundings['signIn'] {
  return (of, clientId) => createSignIn({ tenant: of, clientId, fetch: network, say });
}

/** All that stands on a site and may be done there, without the ids that chance and order give. */
export function pictureOf({ site, groups }: World): unknown {
  return {
    groups: groups.map(({ displayName }) => displayName).sort(),
    apps: site.apps.map(({ roles, application }) => [application.id, ...roles]),
    levels: site.levels.map(({ name, low, high }) => [name, low, high]).sort(),
    lists: site.lists
      .map(({ definition, columns, views, settings, ownPermissions, grants }) => ({
        name: definition.name,
        description: definition.description,
        columns: columns.map(({ id: _id, ...column }) => column).sort((a, b) => a.name.localeCompare(b.name)),
        views: views.map(({ id: _id, ...view }) => view).sort((a, b) => a.title.localeCompare(b.title)),
        settings,
        ownPermissions,
        grants: grants.map(({ principal, levels }) => `${principal.title}: ${[...levels].map(({ name }) => name).sort().join()}`).sort(),
      }))
      .sort((a, b) => a.name.localeCompare(b.name)),
  };
}
