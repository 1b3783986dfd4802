import type { ListKey } from '../../records/listSchema.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Person, StoredList, StoredMessage } from './types.ts';
import { addressKey } from './digest.ts';

export type Lists = Readonly<Record<ListKey, StoredList>>;

export interface Filling {
  readonly scenario: Scenario;
  readonly lists: Lists;
  readonly messages: readonly StoredMessage[];
  readonly people: readonly Person[];
  /** SharePoint itself. */
  readonly system: Person;
  readonly staff: (id: string) => Person;
  /** Who keeps the register: the author of what no one in particular wrote. */
  readonly keeper: Person;
}

/** The digest of a customer's first confirmed address. */
export function firstKey(scenario: Scenario, customerKey: string | undefined): string | undefined {
  const addresses = scenario.customers.find(({ key }) => key === customerKey)?.addresses ?? [];
  const first = addresses.find(({ confidence }) => confidence === 'confirmed') ?? addresses[0];
  return first && addressKey(first.address);
}
