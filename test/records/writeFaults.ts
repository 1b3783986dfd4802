import type { ScenarioInput } from '../../src/simulator/scenario/schema.ts';

export type WriteFault = NonNullable<ScenarioInput['faults']>[number];

/** What can be wrong with the answer to a write. Each once; after that all is well again. */
export const writeFaults: Readonly<Record<string, WriteFault>> = {
  'a 401 with a claims challenge': { status: 401, headers: { 'WWW-Authenticate': `Bearer realm="", claims="${btoa('{"access_token":{}}')}"` } },
  'a 403': { status: 403 },
  'a 404': { status: 404 },
  'a 400, carried out': { status: 400, carryOut: true },
  'a 409': { status: 409 },
  'a 409, carried out': { status: 409, carryOut: true },
  'a 412': { status: 412 },
  'a 413': { status: 413 },
  'a 429 with the time to wait': { status: 429, headers: { 'Retry-After': '1' } },
  'a 500': { status: 500 },
  'a 500, carried out': { status: 500, carryOut: true },
  'a 503': { status: 503 },
  'a 504': { status: 504 },
  'a 504, carried out': { status: 504, carryOut: true },
  'lost on the way there': { lose: 'before' },
  'lost on the way back': { lose: 'after' },
  'broken off in the middle': { cutShort: true },
  'no JSON': { body: '<html>Sign in to the network</html>' },
  'of another shape': { body: '{"id":7}' },
  'left out of the batch': { omit: true },
  'silence, nothing done': { silent: 'before' },
  'silence, all done': { silent: 'after' },
};

/** How one is asked to wait for an answer: who says nothing is given up sooner than usual, and everybody else is never hurried, however busy the machine is. */
export function habitsWith(fault: WriteFault | undefined): { readonly waitMs?: number } {
  return fault?.silent === undefined ? {} : { waitMs: 700 };
}
