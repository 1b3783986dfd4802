import type { Result } from '../ports/problem.ts';

/** One request. `path` begins with `/`, is percent-encoded and holds no version. */
export interface Call {
  readonly path: string;
  /** Default: `GET`. */
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** JSON; a file's content is a `Blob`. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds the person has waited already for it to be repeated. */
  readonly waited?: number;
  /** Aborting rejects with the signal's reason: a cancellation is no problem. */
  readonly signal?: AbortSignal | undefined;
}

export type Send = (call: Call) => Promise<Result<unknown>>;

/** A file's content. */
export type Bytes = Uint8Array<ArrayBuffer>;
