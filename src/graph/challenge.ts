import { failure, success, type Result } from '../ports/problem.ts';

/** Milliseconds for one small answer. */
const patience = 10_000;

/** Whether a page may read the challenge with which Graph turns a token down: without it, nobody can be asked for what is missing. */
export async function challengeVisible(origin: string, network: typeof fetch = (input, init) => fetch(input, init)): Promise<Result<boolean>> {
  try {
    const response = await network(`${origin}/v1.0/me?$select=id`, {
      headers: { Authorization: 'Bearer none' },
      cache: 'no-store',
      credentials: 'omit',
      signal: AbortSignal.timeout(patience),
    });
    return success(response.status === 401 && response.headers.get('WWW-Authenticate') !== null);
  } catch {
    return failure('offline');
  }
}
