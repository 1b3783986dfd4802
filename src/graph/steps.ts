import { GraphClientError, RetryHandler, RetryHandlerOptions, type Context, type Middleware } from '@microsoft/microsoft-graph-client';
import { failure, type Problem, type Result } from '../ports/problem.ts';
import { secondsOf } from './answers.ts';

/** A token for what is asked; `claims` as in `Identity.token`. */
export type TokenSource = (claims?: string) => Promise<Result<string>>;

/** Milliseconds a request may spend waiting to be repeated. Somebody sits before the screen. */
export const patience = 10_000;

/** Repeats a read that was throttled or found the service down. Whether it may is said for each request: see `repeatRead`. */
export function repeatedReads(): Middleware {
  return new RetryHandler(repeatNothing());
}

/** Writes are never repeated here: the first one may have arrived. */
export function repeatNothing(): RetryHandlerOptions {
  return new RetryHandlerOptions(0, 0, () => false);
}

/** At most two repetitions, and none that would make the person wait longer than ten seconds, of which some may have passed. */
export function repeatRead(waited = 0): RetryHandlerOptions {
  const started = performance.now() - waited;
  const unasked = 3;
  return new RetryHandlerOptions(1, 2, (_delay, _attempt, _request, _options, response) => {
    const wait = secondsOf(response.headers.get('Retry-After')) ?? unasked;
    return performance.now() - started + wait * 1000 <= patience;
  });
}

/** Shows the token, to our Graph only. Where Graph turns it down, one fresh token that meets what Graph asked for, and no more. */
export function signedIn(token: TokenSource, origin: string): Middleware {
  return new SignedIn(token, origin);
}

class SignedIn implements Middleware {
  private next: Middleware | undefined;
  private readonly token: TokenSource;
  private readonly origin: string;

  constructor(token: TokenSource, origin: string) {
    this.token = token;
    this.origin = origin;
  }

  readonly setNext = (next: Middleware): void => {
    this.next = next;
  };

  readonly execute = async (context: Context): Promise<void> => {
    await this.show(context, await this.token());
    if (context.response?.status !== 401) return;
    const challenge = context.response.headers.get('WWW-Authenticate') ?? '';
    await context.response.body?.cancel();
    await this.show(context, await this.token(claimsIn(challenge)));
  };

  private async show(context: Context, token: Result<string>): Promise<void> {
    if (!token.ok) throw stopped(token.problem);
    const url = typeof context.request === 'string' ? context.request : context.request.url;
    if (new URL(url).origin !== this.origin) throw stopped(failure('malformed', 'an address outside Graph').problem);
    const headers = new Headers(context.options?.headers);
    headers.set('Authorization', `Bearer ${token.value}`);
    context.options = { ...context.options, headers };
    await this.next?.execute(context);
  }
}

/** The claims of a challenge, decoded; empty where the token was turned down without saying what is missing. */
export function claimsIn(challenge: string): string {
  const encoded = /\bclaims="([^"]+)"/i.exec(challenge)?.[1];
  if (encoded === undefined) return '';
  try {
    return atob(encoded.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return '';
  }
}

/** The last step. Each attempt has its own time. */
export function overTheNetwork(send: typeof fetch, waitMs: number): Middleware {
  return {
    execute: async (context) => {
      const { signal } = context.options ?? {};
      const limits = [AbortSignal.timeout(waitMs), ...(signal ? [signal] : [])];
      try {
        context.response = await send(context.request, {
          ...context.options,
          signal: AbortSignal.any(limits),
          cache: 'no-store',
          credentials: 'omit',
        });
      } catch (error) {
        throw stopped(problemOfThrown(error));
      }
    },
  };
}

/** What fetch threw, before or while the answer was read. */
export function problemOfThrown(error: unknown): Problem {
  const name = nameOf(error);
  return name === 'TimeoutError' ? failure('noAnswer').problem : failure('offline', name).problem;
}

function nameOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : 'unknown';
}

/** The client lets its own kind of error through untouched; ours travels inside. */
function stopped(problem: Problem): GraphClientError {
  return GraphClientError.setGraphClientError(problem);
}

/** The problem a step stopped with. */
export function problemStopped(error: unknown): Problem {
  const carried: unknown = error instanceof GraphClientError ? error.customError : undefined;
  return isProblem(carried) ? carried : problemOfThrown(error);
}

function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'kind' in value;
}
