import { failure, success, type Result } from '../ports/problem.ts';

/** A call of office.js as a promise. Office.js itself waits over a minute for a host that does not answer. */
export function officeCall<T>(waitMs: number, call: (done: (answer: Office.AsyncResult<T>) => void) => void): Promise<Result<T>> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(failure('noAnswer')), waitMs);
    const settle = (result: Result<T>): void => {
      clearTimeout(timer);
      resolve(result);
    };
    try {
      call(({ status, value, error }) => {
        const failed = status !== Office.AsyncResultStatus.Succeeded;
        settle(failed ? failure('unavailable', `${error.code} ${error.name}: ${error.message}`) : success(value));
      });
    } catch (error) {
      settle(failure('notSupported', error instanceof Error ? error.message : 'unknown'));
    }
  });
}
