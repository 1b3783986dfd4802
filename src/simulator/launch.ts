import { createServer as createHttpServer, type RequestListener, type Server } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { listSchema, type ListKey } from '../records/listSchema.ts';
import { builtApp } from './appFiles.ts';
import { chromiumArguments, throwAwayCertificate } from './certificate.ts';
import { createTokens, type Tokens } from './entra/tokens.ts';
import { createDeviceLogin } from './entra/deviceCode.ts';
import { createGraph } from './graph/graph.ts';
import { createHostApi } from './hostApi.ts';
import { addressOf } from './origins.ts';
import { tenant } from './places.ts';
import { loadScenario, parseScenario } from './scenario/load.ts';
import type { ScenarioInput } from './scenario/schema.ts';
import { createListener } from './server.ts';
import { createSharePoint } from './sharepoint/sharePoint.ts';
import { createWorld } from './world/world.ts';
import type { World, WorldOptions } from './world/types.ts';

export interface LaunchOptions {
  /** A scenario, or the path of a file that holds one. */
  readonly scenario: ScenarioInput | string;
  /** Default: any free one. */
  readonly port?: number;
  /** `local`: one origin for an ordinary browser. `realOrigins`: TLS, for a Chromium started with `chromiumArgs`. */
  readonly mode: 'local' | 'realOrigins';
  /** The built pages of the application. Default: `dist`. */
  readonly appFolder?: string;
  /** The world's clock and habits. */
  readonly world?: WorldOptions;
}

export interface Simulator {
  /** The one address to open. */
  readonly url: string;
  readonly mailUrl: string;
  /** The Teams page, with the personal app open: `item` as a link to it would. */
  teamsUrl(item?: string): string;
  listsUrl(list: ListKey): string;
  /** The world as it is now: another one after `load`. */
  readonly world: World;
  readonly port: number;
  /** The pretend Entra: its tokens open every world that is loaded. */
  readonly tokens: Tokens;
  /** What Chromium has to be started with to find the real origins here. */
  readonly chromiumArgs: readonly string[];
  /** Replaces the world by that of another scenario, at the same address. Answers still under way are those of the old one. */
  load(scenario: LaunchOptions['scenario'], world?: WorldOptions): Promise<void>;
  /** What the add-in said to Outlook that the simulator does not know. Tests want none. */
  unknownHostMessages(): readonly unknown[];
  stop(): Promise<void>;
}

/** Starts a pretend Microsoft 365. Rejects with a `ScenarioError`, or with the system's error where the port cannot be had. */
export async function launchSimulator(options: LaunchOptions): Promise<Simulator> {
  const { port = 0, mode, appFolder = builtApp } = options;
  const tokens = await createTokens();
  const certificate = mode === 'realOrigins' ? await throwAwayCertificate() : undefined;
  let origin: string | undefined;
  const stage = async (scenario: LaunchOptions['scenario'], habits?: WorldOptions) => {
    const world = createWorld(typeof scenario === 'string' ? await loadScenario(scenario) : parseScenario(scenario, 'the scenario'), habits);
    const localOrigin = (): string | undefined => origin;
    const parts = { world, graph: createGraph(world, tokens), sharePoint: createSharePoint(world, tokens), login: createDeviceLogin(world, tokens) };
    const hostApi = createHostApi(world, tokens, localOrigin);
    return { world, hostApi, listener: createListener({ ...parts, hostApi, appFolder, localOrigin }) };
  };
  let current = await stage(options.scenario, options.world);
  const listener: RequestListener = (request, response) => current.listener(request, response);
  const server = certificate ? createHttpsServer({ key: certificate.key, cert: certificate.cert }, listener) : createHttpServer(listener);
  const taken = await listen(server, port, certificate ? '127.0.0.1' : 'localhost');
  if (!certificate) origin = `http://localhost:${taken}`;
  const mailUrl = `${addressOf('mail', origin)}${certificate ? '/mail/' : '/'}`;
  return {
    url: certificate ? mailUrl : `${origin ?? ''}/`,
    mailUrl,
    teamsUrl: (item) => `${addressOf('teams', origin)}/${item === undefined ? '' : `?item=${encodeURIComponent(item)}`}`,
    listsUrl: (list) => `${addressOf('sharePoint', origin)}${tenant.sitePath}/Lists/${listSchema[list].name}`,
    get world() {
      return current.world;
    },
    port: taken,
    tokens,
    chromiumArgs: certificate ? chromiumArguments(taken, certificate.keyDigest) : [],
    load: async (scenario, habits) => {
      current = await stage(scenario, habits);
    },
    unknownHostMessages: () => current.hostApi.unknownMessages(),
    stop: () => close(server),
  };
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((problem) => (problem ? reject(problem) : resolve()));
    server.closeAllConnections();
  });
}
