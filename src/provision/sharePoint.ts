import * as v from 'valibot';
import { resultOf } from '../graph/answers.ts';
import { problemOfThrown, type TokenSource } from '../graph/steps.ts';
import type { Result } from '../ports/problem.ts';
import { patiently, type Wait } from './patience.ts';

/** SharePoint's own interface, for what Graph has no call for. Paths begin below `/_api/web`. Answers are JSON nobody has looked at. */
export interface SharePoint {
  get(path: string): Promise<Result<unknown>>;
  post(path: string, body?: unknown): Promise<Result<unknown>>;
  /** Changes what is there. */
  merge(path: string, body: unknown): Promise<Result<unknown>>;
}

export interface SharePointOptions {
  readonly webUrl: string;
  /** For the resource SharePoint: a token for Graph is turned down. */
  readonly token: TokenSource;
  readonly fetch: typeof fetch;
  readonly wait: Wait;
}

/** Milliseconds for one call. */
const patience = 60_000;
const json = 'application/json;odata=nometadata';
const refusal = v.object({ 'odata.error': v.object({ code: v.string(), message: v.object({ value: v.string() }) }) });

export function createSharePoint({ webUrl, token, fetch: send, wait }: SharePointOptions): SharePoint {
  const call = (method: 'GET' | 'POST', path: string, body?: unknown, headers: Readonly<Record<string, string>> = {}) =>
    patiently(async () => {
      const bearer = await token();
      if (!bearer.ok) return bearer;
      try {
        const response = await send(`${webUrl}/_api/web${path}`, {
          method,
          headers: { Accept: json, Authorization: `Bearer ${bearer.value}`, ...(body === undefined ? {} : { 'Content-Type': json }), ...headers },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
          signal: AbortSignal.timeout(patience),
        });
        return answerOf(response, await response.text());
      } catch (error) {
        return { ok: false, problem: problemOfThrown(error) };
      }
    }, wait);
  return {
    get: (path) => call('GET', path),
    post: (path, body) => call('POST', path, body),
    merge: (path, body) => call('POST', path, body, { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' }),
  };
}

function answerOf({ status, headers }: Response, text: string): Result<unknown> {
  const body = jsonIn(text);
  const said = v.safeParse(refusal, body);
  const { code, message } = said.success ? { code: said.output['odata.error'].code, message: said.output['odata.error'].message.value } : {};
  return resultOf({ status, retryAfter: headers.get('Retry-After'), body: said.success ? { error: { code, message } } : body });
}

function jsonIn(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
