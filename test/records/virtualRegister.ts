import { createGraph } from '../../src/graph/graphRequest.ts';
import { scopes } from '../../src/ports/identity.ts';
import type { Clock } from '../../src/ports/clock.ts';
import { success } from '../../src/ports/problem.ts';
import type { Sending } from '../../src/records/convoy.ts';
import { createDigest } from '../../src/records/digest.ts';
import { createTokens } from '../../src/simulator/entra/tokens.ts';
import { createGraph as createSimulatedGraph } from '../../src/simulator/graph/graph.ts';
import type { Scenario } from '../../src/simulator/scenario/schema.ts';
import { createWorld } from '../../src/simulator/world/world.ts';
import type { FieldValues, World } from '../../src/simulator/world/types.ts';
import { theMoment, timeZone } from './aRegister.ts';
import type { ListKey } from '../../src/records/listSchema.ts';
import type { VirtualClock } from './virtualClock.ts';

/** What a panel passes through on its way to the network. */
export type Step = <T>(deed: () => Promise<T>) => Promise<T>;

/** A pretend council behind the wire of the simulator without sockets, in virtual time. */
export interface VirtualRegister {
  readonly world: World;
  readonly clock: Clock;
  sendingOf(staffId: string, step: Step): Sending;
  rows(list: ListKey): readonly FieldValues[];
}

const entra = createTokens();
const spare = new Map<string, string>();

export async function virtualRegister(scenario: Scenario, virtual: VirtualClock): Promise<VirtualRegister> {
  const started = virtual.milliseconds();
  const world = createWorld(scenario, { elapsed: () => virtual.milliseconds() - started });
  const tokens = await entra;
  const simulated = createSimulatedGraph(world, tokens);
  const { site, digestKey } = world.configuration();
  const digest = createDigest(digestKey);
  const tokenOf = async (staffId: string): Promise<string> => {
    const person = world.people.find(({ id }) => id === staffId);
    if (!person) throw new Error(staffId);
    const kept = spare.get(staffId) ?? (await tokens.access(person, [scopes.lists]));
    spare.set(staffId, kept);
    return kept;
  };
  const answer = async (input: Parameters<typeof fetch>[0], init: RequestInit = {}): Promise<Response> => {
    const url = new URL(input instanceof Request ? input.url : input);
    const headers = Object.fromEntries(new Headers(init.headers));
    const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : undefined;
    const request = { method: init.method ?? 'GET', url: `${url.pathname.replace(/^\/v1\.0/, '')}${url.search}`, headers, body, origin: url.origin };
    const outcome = await simulated.answer(request);
    if (outcome.kind === 'lost') throw new TypeError('fetch failed');
    if (outcome.kind === 'silent') {
      // As long as the product waits for an answer.
      virtual.pass(15_000);
      throw new DOMException('no answer', 'TimeoutError');
    }
    const { status, headers: answered = {}, body: right } = outcome.response;
    return new Response(outcome.kind === 'garbled' ? outcome.text : right === undefined ? null : JSON.stringify(right), { status, headers: answered });
  };
  return {
    world,
    clock: { now: () => theMoment(world.now().toISOString()) },
    sendingOf: (staffId, step) => {
      const wire = (input: Parameters<typeof fetch>[0], init?: RequestInit): Promise<Response> => step(() => virtual.busy(answer(input, init)));
      const token = async () => success(await virtual.busy(tokenOf(staffId)));
      const graph = createGraph({ origin: 'https://graph.microsoft.com', token, fetch: wire });
      return { lists: { graph, site }, digest, timeZone };
    },
    rows: (list) => [...world.lists[list].items.values()].map(({ fields }) => fields),
  };
}
