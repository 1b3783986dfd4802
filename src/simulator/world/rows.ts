import { listSchema, type ListKey } from '../../records/listSchema.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { FieldValues, Person, StoredList, StoredMessage } from './types.ts';
import { firstKey, type Filling, type Lists } from './filling.ts';
import { addItem, emptyList, toSeconds } from './listStore.ts';
import { cardRows } from './cards.ts';
import { fillIncidents } from './incidents.ts';
import { guidFor } from './ids.ts';

/** The lists as they stand when the scenario starts. */
export function filledLists(scenario: Scenario, people: readonly Person[], messages: readonly StoredMessage[], system: Person): Lists {
  const lists = Object.fromEntries((Object.keys(listSchema) as ListKey[]).map((key) => [key, emptyList(key)])) as Record<
    ListKey,
    StoredList
  >;
  const keeper = people.find((person) => person.roles.includes('registerOwner') || person.roles.includes('decisionMaker')) ?? system;
  const staff = (id: string): Person => people.find((person) => person.id === id) ?? system;
  const filling = { scenario, lists, messages, staff, keeper };
  fillRegister(filling);
  fillContacts(filling);
  fillIncidents(filling);
  for (const { list, fields } of scenario.rawRows) addItem(listNamed(lists, list), fields, keeper, startOf(scenario));
  return lists;
}

function listNamed(lists: Lists, name: string): StoredList {
  const found = Object.values(lists).find((list) => list.definition.name === name);
  if (!found) throw new Error(`no list is called ${name}`);
  return found;
}

function startOf(scenario: Scenario): string {
  return toSeconds(new Date(scenario.now));
}

function fillRegister({ scenario, lists, keeper }: Filling): void {
  const at = startOf(scenario);
  for (const row of cardRows(scenario)) addItem(lists.cards, row, keeper, at);
  for (const { key, name, addresses, telephones } of scenario.customers) {
    const text = { Addresses: addresses.map(({ address }) => address).join('\n'), Telephones: telephones.join('\n') };
    addItem(lists.customers, { Title: name, Customer: key, ...text }, keeper, at);
  }
  for (const arrangement of scenario.arrangements) addItem(lists.arrangements, arrangementRow(scenario, arrangement), keeper, at);
}

function arrangementRow(scenario: Scenario, arrangement: Scenario['arrangements'][number]): FieldValues {
  const { ref, customer, services, terms, reason, start, end, review, decidedBy } = arrangement;
  return {
    Title: ref,
    CustomerName: scenario.customers.find(({ key }) => key === customer)?.name,
    Customer: customer,
    Services: services === 'all' ? 'all' : services.join(', '),
    Terms: terms.join('\n'),
    Reason: reason,
    StartDay: start,
    EndDay: end,
    ReviewDay: review,
    DecidedBy: decidedBy,
  };
}

function fillContacts({ scenario, lists, staff }: Filling): void {
  scenario.contacts.forEach((contact, index) => {
    const at = toSeconds(new Date(contact.at));
    const row = {
      Title: contact.title,
      Key: firstKey(scenario, contact.customer),
      Method: contact.method,
      Direction: contact.direction,
      At: at,
      Requested: contact.requested,
      ClientReference: guidFor(`contact/${index}`),
    };
    addItem(lists.contacts, row, staff(contact.by), at);
  });
}
