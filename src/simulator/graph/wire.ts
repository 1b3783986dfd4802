import type { Person, World } from '../world/types.ts';

/** Lower-case names. */
export type Headers = Readonly<Record<string, string>>;

/** A call as it reaches Graph, also from inside a batch. */
export interface GraphRequest {
  readonly method: string;
  /** Path and query after `/v1.0`, as sent. */
  readonly url: string;
  readonly headers: Headers;
  /** Parsed where it is JSON; a file's bytes where one is put; undefined where there is none. */
  readonly body: unknown;
  /** Where the client found us: links in answers lead there again. */
  readonly origin: string;
}

export interface GraphResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** An answer that is no JSON. */
  readonly text?: { readonly type: string; readonly content: string };
  /** Browsers may not read it from another origin. */
  readonly sameOriginOnly?: true;
}

/** The services behind Graph: each refuses in its own words. */
export type Area = 'sharePoint' | 'exchange' | 'directory' | 'teams';

/** A call that has been authenticated and routed. */
export interface Call {
  readonly world: World;
  /** Whose token it carries. */
  readonly person: Person;
  readonly scopes: readonly string[];
  /** What stood in the path, by the name the route gives it. */
  readonly params: Readonly<Record<string, string>>;
  /** Query options by lower-case name with `$`: `$filter`, `token`. */
  readonly options: ReadonlyMap<string, string>;
  /** The path after `/v1.0`, without the query. */
  readonly path: string;
  readonly headers: Headers;
  readonly body: unknown;
  readonly origin: string;
}

export type Handler = (call: Call) => GraphResponse;

/** A part of the path that the route guarantees. */
export function param(call: Call, name: string): string {
  const value = call.params[name];
  if (value === undefined) throw new Error(`the route has no part "${name}"`);
  return value;
}

/** An absolute link back to Graph, carrying the query options given. */
export function link(call: Pick<Call, 'origin'>, path: string, options: Iterable<readonly [string, string]>): string {
  const query = [...options].map(([name, value]) => `${encodeOption(name)}=${encodeURIComponent(value)}`).join('&');
  return `${call.origin}/v1.0${path}${query === '' ? '' : `?${query}`}`;
}

function encodeOption(name: string): string {
  return encodeURIComponent(name).replace(/^%24/, '$');
}

/** A `@odata.context` link. */
export function context(call: Pick<Call, 'origin'>, of: string): string {
  return `${call.origin}/v1.0/$metadata#${of}`;
}
