import * as v from 'valibot';
import type { Person, StoredList, World } from '../world/types.ts';
import { malformed, missing } from './errors.ts';

/** A call that has been authenticated and routed. */
export interface Call {
  readonly world: World;
  readonly person: Person;
  readonly scopes: readonly string[];
  /** What stood in brackets in the path, in order, without quotes. */
  readonly keys: readonly string[];
  readonly body: unknown;
}

/** What stands in the answer; undefined: nothing. */
export type Handler = (call: Call) => unknown;

export function keyAt({ keys }: Call, index: number): string {
  const key = keys[index];
  if (key === undefined) throw new Error('the route has no such key');
  return key;
}

export function bodyOf<S extends v.GenericSchema>(call: Call, schema: S): v.InferOutput<S> {
  const parsed = v.safeParse(schema, call.body);
  if (!parsed.success) throw malformed(`The property ${v.getDotPath(parsed.issues[0]) ?? 'body'} is not as it should be.`);
  return parsed.output;
}

export function listOf(call: Call): StoredList {
  const list = call.world.site.lists.find(({ id }) => id === keyAt(call, 0).toLowerCase());
  if (!list) throw missing('List does not exist.');
  return list;
}
