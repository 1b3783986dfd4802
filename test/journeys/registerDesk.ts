import type { Graph } from '../../src/graph/graphRequest.ts';
import { scopes } from '../../src/ports/identity.ts';
import { failure } from '../../src/ports/problem.ts';
import type { RegisterOutside } from '../../src/ports/registerOutside.ts';
import { createArrangements } from '../../src/records/arrangements.ts';
import { createCardKeeper } from '../../src/records/cardKeeper.ts';
import { createCards } from '../../src/records/cards.ts';
import { createCustomers } from '../../src/records/customers.ts';
import { createSheets } from '../../src/records/readSheet.ts';
import { clock, timeZone, type Register } from '../records/aRegister.ts';

export type Desk = Pick<RegisterOutside, 'customers' | 'arrangements' | 'cards' | 'cardKeeper' | 'clock' | 'configuration' | 'fingerprint' | 'sheets'>;

/** What the register works with, for one person, over a Graph that a test may stand in the way of. */
export function aDesk(register: Register, staffId: string, through: (graph: Graph) => Graph = (graph) => graph): Desk {
  const configuration = register.world.configuration();
  const lists = { graph: through(register.as(staffId, scopes.lists)), site: configuration.site };
  return {
    customers: createCustomers(lists, register.digest, timeZone),
    arrangements: createArrangements(lists, () => register.staff(staffId), timeZone),
    cards: createCards(lists, register.digest, clock),
    cardKeeper: createCardKeeper(lists, register.digest),
    sheets: createSheets(),
    fingerprint: register.digest,
    clock,
    configuration,
  };
}

/** The connection goes for good after some calls; of the last one the answer is lost. */
export function cutAfter(calls: number, onCut: () => void): (graph: Graph) => Graph {
  let made = 0;
  const cut = (send: Graph['send']): Graph['send'] => async (call) => {
    made += 1;
    if (made > calls) {
      onCut();
      return failure('offline', 'cut');
    }
    const answer = await send(call);
    return made < calls ? answer : failure('offline', 'cut');
  };
  return (graph) => ({ ...graph, send: cut(graph.send), sendTogether: cut(graph.sendTogether) });
}
