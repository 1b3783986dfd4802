import type { Problem, Result } from '../../ports/problem.ts';

/** An expected failure in the one form that the query cache keeps apart from an answer. */
export class ProblemThrown extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.kind);
    this.problem = problem;
  }
}

/** The value of a result; its problem is thrown, so that an earlier answer stays beside it with its own date. */
export async function orThrow<T>(asked: Promise<Result<T>>): Promise<T> {
  const answer = await asked;
  if (answer.ok) return answer.value;
  throw new ProblemThrown(answer.problem);
}

/** The problem behind a failed query. Anything unexpected counts as an answer we do not understand. */
export function problemOf(error: Error): Problem {
  return error instanceof ProblemThrown ? error.problem : { kind: 'malformed', detail: error.message };
}
