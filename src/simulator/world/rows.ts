import { listSchema, type ListKey } from '../../records/listSchema.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Person, StoredList, StoredMessage } from './types.ts';
import { firstKey, type Filling, type Lists } from './filling.ts';
import { addItem, emptyList, toSeconds } from './listStore.ts';
import { cardRows } from './cards.ts';
import { fillArrangements } from './arrangements.ts';
import { fillIncidents } from './incidents.ts';
import { fillCustomers } from './register.ts';
import { guidFor, listIds } from './ids.ts';

/** The lists as they stand when the scenario starts. */
export function filledLists(scenario: Scenario, people: readonly Person[], messages: readonly StoredMessage[], system: Person): Lists {
  const lists = Object.fromEntries((Object.keys(listSchema) as ListKey[]).map((key) => [key, emptyList(key, listIds[key], listSchema[key])])) as Record<
    ListKey,
    StoredList
  >;
  const keeper = people.find((person) => person.roles.includes('registerOwner') || person.roles.includes('decisionMaker')) ?? system;
  const staff = (id: string): Person => people.find((person) => person.id === id) ?? system;
  const filling = { scenario, lists, messages, people, system, staff, keeper };
  for (const row of cardRows(scenario)) addItem(lists.cards, row, keeper, startOf(scenario));
  fillCustomers(filling);
  fillArrangements(filling);
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
