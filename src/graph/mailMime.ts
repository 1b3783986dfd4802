import type { Result } from '../ports/problem.ts';
import type { Bytes } from './call.ts';
import type { Graph } from './graphRequest.ts';
import { segment } from './odata.ts';

/** A whole message as it came, in MIME. `itemId`: as Outlook gives it to an add-in. `mailbox`: the address of the one it lies in. */
export function readMime(graph: Graph, mailbox: string, itemId: string): Promise<Result<Bytes>> {
  return graph.readBytes({ path: `/users/${segment(mailbox)}/messages/${segment(restIdOf(itemId))}/$value`, headers: { Accept: '*/*' } });
}

/** Add-ins name a message in Exchange's older alphabet. */
function restIdOf(itemId: string): string {
  return itemId.replaceAll('/', '-').replaceAll('+', '_');
}
