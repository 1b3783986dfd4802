/** Everything that can be expected to go wrong. Each kind has its sentence in the wording files. */
export const problemKinds = [
  /** The device has no network, or the request never arrived. */
  'offline',
  /** No answer within the time we wait. What was asked may or may not have happened. */
  'noAnswer',
  /** The service answered that it cannot work just now. */
  'unavailable',
  /** Too many requests; see `retryAfterSeconds`. */
  'throttled',
  /** The person has no right to it. */
  'refused',
  /** It is not there (any more). */
  'missing',
  /** Somebody changed it meanwhile. */
  'changed',
  /** The answer is not of the shape we rely on. */
  'malformed',
  /** The person has to sign in themselves. */
  'signInNeeded',
  /** The person closed the sign-in. */
  'signInCancelled',
  /** This host offers no way to sign in. */
  'signInUnavailable',
  /** The host cannot do what was asked. */
  'notSupported',
  /** The device keeps nothing for us (storage full or blocked). */
  'storageBlocked',
] as const;
export type ProblemKind = (typeof problemKinds)[number];

/** An expected failure, as a value. `detail` is for developers and never shown. */
export interface Problem {
  readonly kind: ProblemKind;
  readonly detail?: string;
  readonly retryAfterSeconds?: number;
}

const passing: readonly ProblemKind[] = ['offline', 'noAnswer', 'unavailable', 'throttled', 'changed'];

/** Whether what failed may succeed later by itself, with nobody doing anything. */
export function passes({ kind }: Problem): boolean {
  return passing.includes(kind);
}

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export function success<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function failure(kind: ProblemKind, detail?: string, retryAfterSeconds?: number): { readonly ok: false; readonly problem: Problem } {
  return {
    ok: false,
    problem: { kind, ...(detail === undefined ? {} : { detail }), ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }) },
  };
}
