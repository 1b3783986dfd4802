import { emailAddress, type EmailAddress } from '../../src/domain/emailAddress.ts';
import { instant, type Instant } from '../../src/domain/day.ts';
import type { IncidentDraft } from '../../src/domain/incident.ts';
import type { Staff } from '../../src/domain/staff.ts';
import { scopes } from '../../src/ports/identity.ts';
import type { Clock } from '../../src/ports/clock.ts';
import { createDigest, type Digest } from '../../src/records/digest.ts';
import type { Lists } from '../../src/records/lists.ts';
import { listSchema, type ListKey } from '../../src/records/listSchema.ts';
import type { Scenario } from '../../src/simulator/scenario/schema.ts';
import type { FieldValues, WorldOptions } from '../../src/simulator/world/types.ts';
import { startPretendGraph, type GraphHabits, type PretendGraph } from '../graph/pretendGraph.ts';

export const timeZone = 'Europe/London';
export const now = theMoment('2026-06-10T09:42:00Z');
export const clock: Clock = { now: () => now };

export function theMoment(text: string): Instant {
  const moment = instant(text);
  if (!moment) throw new Error(text);
  return moment;
}

export function theAddress(text: string): EmailAddress {
  const address = emailAddress(text);
  if (!address) throw new Error(text);
  return address;
}

/** A pretend council with its register, and what one member of staff sees of it. */
export interface Register extends PretendGraph {
  readonly digest: Digest;
  listsOf(staffId: string, habits?: GraphHabits): Lists;
  staff(staffId: string): Staff;
  /** Fields of the rows that stand in a list, past every permission. */
  rows(list: ListKey): readonly FieldValues[];
  /** Requests that named a list. */
  requestsTo(list: ListKey, method?: string): readonly string[];
}

export async function startRegister(scenario: Scenario, options: WorldOptions = {}): Promise<Register> {
  const graph = await startPretendGraph(scenario, { elapsed: () => 0, ...options });
  const { site, digestKey } = graph.world.configuration();
  return {
    ...graph,
    digest: createDigest(digestKey),
    listsOf: (staffId, habits) => ({ graph: graph.with(habits ?? {}, staffId, scopes.lists), site }),
    staff: (staffId) => {
      const person = graph.world.people.find(({ id }) => id === staffId);
      if (!person) throw new Error(staffId);
      return { id: person.oid, name: person.name, address: person.address };
    },
    rows: (list) => [...graph.world.lists[list].items.values()].map(({ fields }) => fields),
    requestsTo: (list, method = '') =>
      graph.requests.filter((line) => line.startsWith(method) && line.includes(`/lists/${site.lists[listSchema[list].name]}/`)),
  };
}

/** An incident about a message, ready to send. */
export function aDraft(parts: Partial<IncidentDraft> = {}): IncidentDraft {
  return {
    clientReference: '8d1f6c52-0000-4000-8000-000000000001',
    about: { name: 'Siân Pugh', address: theAddress('sian.pugh@example.org') },
    internetMessageId: '<one@example.org>',
    subject: 'Damp in the back bedroom',
    occurredAt: now,
    method: 'email',
    service: 'Housing repairs',
    behaviours: ['A-ABUSIVE', 'A-THREAT-LANG'],
    facts: 'She called me names in three mails.',
    exactWords: '',
    impact: 'I was shaken.',
    affected: ['me'],
    ...parts,
  };
}
