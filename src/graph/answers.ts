import * as v from 'valibot';
import { failure, success, type ProblemKind, type Result } from '../ports/problem.ts';

/** An answer of Graph, whether it came alone or inside a batch. */
export interface Answer {
  readonly status: number;
  readonly retryAfter: string | null;
  /** Parsed JSON; undefined where there was none. */
  readonly body: unknown;
}

const errorBody = v.object({ error: v.object({ code: v.optional(v.string(), ''), message: v.optional(v.string(), '') }) });

/** What a status means to us. `detail` begins with it, so that 409 can be told from 412. */
export function resultOf({ status, retryAfter, body }: Answer): Result<unknown> {
  if (status >= 200 && status < 300) return success(body);
  const said = v.safeParse(errorBody, body);
  const detail = said.success ? `${status} ${said.output.error.code}: ${said.output.error.message}` : String(status);
  return failure(kindOf(status), detail, secondsOf(retryAfter));
}

function kindOf(status: number): ProblemKind {
  switch (status) {
    case 401:
      return 'signInNeeded';
    case 403:
      return 'refused';
    case 404:
    case 410:
      return 'missing';
    case 408:
      return 'noAnswer';
    case 409:
    case 412:
      return 'changed';
    case 429:
      return 'throttled';
    default:
      // Any other refusal means that the service is not what we take it for: an unknown column, an index that is gone.
      // 424: the part of a batch that it waited for failed.
      return status >= 500 || status === 423 || status === 424 ? 'unavailable' : 'malformed';
  }
}

/** `Retry-After` in seconds, whichever of its two forms it has. */
export function secondsOf(retryAfter: string | null): number | undefined {
  if (retryAfter === null || retryAfter.trim() === '') return undefined;
  const seconds = Number(retryAfter);
  if (!Number.isNaN(seconds)) return Math.max(0, seconds);
  const moment = Date.parse(retryAfter);
  return Number.isNaN(moment) ? undefined : Math.max(0, Math.round((moment - Date.now()) / 1000));
}

/** The answer in the shape we rely on, or `malformed`. */
export function shaped<S extends v.GenericSchema>(schema: S, answer: Result<unknown>): Result<v.InferOutput<S>> {
  if (!answer.ok) return answer;
  const parsed = v.safeParse(schema, answer.value);
  return parsed.success ? success(parsed.output) : failure('malformed', describe(parsed.issues[0]));
}

function describe(issue: v.BaseIssue<unknown>): string {
  return `${v.getDotPath(issue) ?? 'answer'}: ${issue.message}`;
}
