import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createGraph, type Graph, type GraphOptions } from '../../src/graph/graphRequest.ts';
import { failure, success, type ProblemKind } from '../../src/ports/problem.ts';
import type { TokenSource } from '../../src/graph/steps.ts';
import { createTokens } from '../../src/simulator/entra/tokens.ts';
import { createGraph as createSimulatedGraph } from '../../src/simulator/graph/graph.ts';
import type { Scenario } from '../../src/simulator/scenario/schema.ts';
import { serveDriveFile } from '../../src/simulator/sharepoint/driveFiles.ts';
import { createWorld } from '../../src/simulator/world/world.ts';
import type { World, WorldOptions } from '../../src/simulator/world/types.ts';

export interface GraphHabits extends Pick<GraphOptions, 'waitMs'> {
  /** The problem that keeps a token from being had, if any. */
  readonly unless?: () => ProblemKind | undefined;
}

export interface PretendGraph {
  readonly world: World;
  readonly origin: string;
  /** `GET /v1.0/me`, decoded, in the order they came. */
  readonly requests: string[];
  /** Graph as one member of staff sees it with these scopes. */
  as(staffId: string, ...scopes: string[]): Graph;
  with(habits: GraphHabits, staffId: string, ...scopes: string[]): Graph;
  close(): Promise<void>;
}

/** Making keys is slow; one pretend Entra serves all tests of a file. */
const entra = createTokens();

/** The simulated Graph of a scenario over real HTTP. */
export async function startPretendGraph(scenario: Scenario, options: WorldOptions = {}): Promise<PretendGraph> {
  const world = createWorld(scenario, options);
  const tokens = await entra;
  const simulated = createSimulatedGraph(world, tokens);
  const requests: string[] = [];
  const server = createServer((req, res) => {
    requests.push(`${req.method} ${decodeURIComponent(req.url ?? '')}`);
    void serveDriveFile(req, res, world).then((served) => (served ? undefined : simulated.handle(req, res)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const graphOf = ({ unless, ...options }: GraphHabits, staffId: string, scopes: readonly string[]): Graph => {
    const person = world.people.find(({ id }) => id === staffId);
    if (!person) throw new Error(staffId);
    const token: TokenSource = async () => {
      const kind = unless?.();
      return kind === undefined ? success(await tokens.access(person, scopes)) : failure(kind);
    };
    return createGraph({ origin, token, ...options });
  };
  return {
    world,
    origin,
    requests,
    as: (staffId, ...scopes) => graphOf({}, staffId, scopes),
    with: (habits, staffId, ...scopes) => graphOf(habits, staffId, scopes),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
