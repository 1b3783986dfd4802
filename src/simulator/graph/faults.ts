import type { FaultRule, World } from '../world/types.ts';

/** What is to happen to one call. */
export interface Disturbance {
  readonly latency: number;
  /** It waits until the faults are set anew. */
  readonly held: boolean;
  /** The first matching fault that changes the answer or loses it. */
  readonly fault: FaultRule | undefined;
}

export interface Faults {
  /** What happens to a call; each question counts as one call. */
  disturbanceOf(method: string, path: string): Disturbance;
}

interface Running {
  readonly rule: FaultRule;
  readonly path: RegExp;
  met: number;
  disturbed: number;
}

/** Applies the world's faults, with a chance that is the same in each run. */
export function createFaults(world: World): Faults {
  const random = seeded(world.scenario.seed);
  let version = world.faultsVersion();
  let running = start(world.faults());

  return {
    disturbanceOf: (method, path) => {
      if (version !== world.faultsVersion()) {
        version = world.faultsVersion();
        running = start(world.faults());
      }
      const struck = running.filter((one) => matches(one, method, path) && strikes(one, random)).map(({ rule }) => rule);
      return {
        latency: struck.reduce((sum, { latency }) => sum + milliseconds(latency, random), 0),
        held: struck.some(({ held }) => held === true),
        fault: struck.find(({ status, body, lose, silent, headers, cutShort, omit }) => [status, body, lose, silent, headers, cutShort, omit].some((part) => part !== undefined)),
      };
    },
  };
}

function start(rules: readonly FaultRule[]): Running[] {
  return rules.map((rule) => ({ rule, path: new RegExp(rule.path, 'i'), met: 0, disturbed: 0 }));
}

function matches({ rule, path }: Running, method: string, called: string): boolean {
  return (rule.method === undefined || rule.method.toUpperCase() === method.toUpperCase()) && path.test(called);
}

function strikes(one: Running, random: () => number): boolean {
  const { skip, times, share } = one.rule;
  one.met += 1;
  if (one.met <= skip || (times !== undefined && one.disturbed >= times)) return false;
  if (share < 1 && random() >= share) return false;
  one.disturbed += 1;
  return true;
}

function milliseconds(latency: FaultRule['latency'], random: () => number): number {
  if (latency === undefined) return 0;
  if (typeof latency === 'number') return latency;
  const [least, most] = latency;
  return least + random() * (most - least);
}

/** A small generator (mulberry32): the same numbers for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
