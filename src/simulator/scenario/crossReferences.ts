import { emailAddress } from '../../domain/emailAddress.ts';
import { listSchema } from '../../records/listSchema.ts';
import type { Scenario } from './schema.ts';

/** Names that point nowhere, names given twice, and addresses that are none. Each fault is one sentence. */
export function crossReferenceFaults(scenario: Scenario): string[] {
  return [...people(scenario), ...teams(scenario), ...register(scenario), ...mail(scenario), ...incidents(scenario), ...machinery(scenario)];
}

function people(scenario: Scenario): string[] {
  const known = new Set(ids(scenario.staff));
  return [
    ...twice(
      'staff',
      scenario.staff.map(({ id }) => id),
      'id',
    ),
    ...unknown('signedIn', [scenario.signedIn], known, 'the id of somebody in staff'),
    ...scenario.staff.flatMap(({ address }, index) => anAddress(`staff[${index}].address`, address)),
    ...scenario.mailboxes.flatMap(({ address, members }, index) => [
      ...anAddress(`mailboxes[${index}].address`, address),
      ...members.flatMap((member, at) => unknown(`mailboxes[${index}].members[${at}]`, [member], known, 'the id of somebody in staff')),
    ]),
  ];
}

function teams(scenario: Scenario): string[] {
  const staff = new Set(ids(scenario.staff));
  const channels = scenario.teams.flatMap((team, index) => team.channels.map(({ id }, at) => ({ id, path: `teams[${index}].channels[${at}]` })));
  return [
    ...twice('teams', ids(scenario.teams), 'id'),
    ...channels.flatMap(({ id, path }, index) => (channels.findIndex((one) => one.id === id) === index ? [] : [`${path}.id: "${id}" is used twice`])),
    ...scenario.teams.flatMap(({ members }, index) =>
      members.flatMap((member, at) => unknown(`teams[${index}].members[${at}]`, [member], staff, 'the id of somebody in staff')),
    ),
  ];
}

function register(scenario: Scenario): string[] {
  const customers = scenario.customers.map(({ key }) => key);
  const known = new Set(customers);
  const staff = new Set(ids(scenario.staff));
  const pointing = (name: string, things: readonly { readonly customer: string }[]): string[] =>
    things.flatMap(({ customer }, index) => unknown(`${name}[${index}].customer`, [customer], known, 'the key of a customer'));
  return [
    ...twice('customers', customers, 'key'),
    ...scenario.customers.flatMap(({ addresses }, index) =>
      addresses.flatMap(({ address }, at) => anAddress(`customers[${index}].addresses[${at}].address`, address)),
    ),
    ...pointing('arrangements', scenario.arrangements),
    ...arrangements(scenario),
    ...pointing('adjustments', scenario.adjustments),
    ...pointing('conductLetters', scenario.conductLetters),
    ...pointing('contacts', scenario.contacts),
    ...scenario.contacts.flatMap(({ by }, index) => unknown(`contacts[${index}].by`, [by], staff, 'the id of somebody in staff')),
  ];
}

function arrangements(scenario: Scenario): string[] {
  const staff = new Set(ids(scenario.staff));
  const numbers = scenario.arrangements.map(({ ref }) => /^ARR-\d{4}-(\d{4,})$/.exec(ref)?.[1]);
  const first = firstPlaces(numbers);
  return scenario.arrangements.flatMap(({ ref, proposedBy }, index) => [
    ...(numbers[index] === undefined ? [`arrangements[${index}].ref: expected a reference such as ARR-2026-0012, found "${ref}"`] : []),
    ...((first.get(numbers[index]) ?? index) < index ? [`arrangements[${index}].ref: the number of "${ref}" is used twice`] : []),
    ...unknown(`arrangements[${index}].proposedBy`, given(proposedBy), staff, 'the id of somebody in staff'),
  ]);
}

function mail(scenario: Scenario): string[] {
  const known = new Set<string>([...scenario.staff, ...scenario.mailboxes].map(({ address }) => emailAddress(address) ?? address));
  const messages = ids(scenario.messages);
  return [
    ...twice('messages', messages, 'id'),
    ...scenario.messages.flatMap(({ mailbox }, index) =>
      unknown(`messages[${index}].mailbox`, [emailAddress(mailbox) ?? mailbox], known, 'the address of somebody in staff or of a mailbox'),
    ),
    ...unknown('selected', given(scenario.selected), new Set(messages), 'the id of a message'),
  ];
}

function incidents(scenario: Scenario): string[] {
  const staff = new Set(ids(scenario.staff));
  const customers = new Set(scenario.customers.map(({ key }) => key));
  const messages = new Set(ids(scenario.messages));
  return scenario.incidents.flatMap(({ by, decidedBy, customer, message }, index) => [
    ...unknown(`incidents[${index}].by`, [by], staff, 'the id of somebody in staff'),
    ...unknown(`incidents[${index}].decidedBy`, given(decidedBy), staff, 'the id of somebody in staff'),
    ...unknown(`incidents[${index}].customer`, given(customer), customers, 'the key of a customer'),
    ...unknown(`incidents[${index}].message`, given(message), messages, 'the id of a message'),
  ]);
}

function machinery(scenario: Scenario): string[] {
  const lists = new Set(Object.values(listSchema).map(({ name }) => name as string));
  return [
    ...scenario.rawRows.flatMap(({ list }, index) => unknown(`rawRows[${index}].list`, [list], lists, `one of ${[...lists].join(', ')}`)),
    ...scenario.faults.flatMap(({ path }, index) =>
      isPattern(path) ? [] : [`faults[${index}].path: expected a regular expression, found "${path}"`],
    ),
  ];
}

function ids(things: readonly { readonly id: string }[]): string[] {
  return things.map(({ id }) => id);
}

function given(name: string | undefined): string[] {
  return name === undefined ? [] : [name];
}

function unknown(path: string, names: readonly string[], known: ReadonlySet<string>, expected: string): string[] {
  return names.filter((name) => !known.has(name)).map((name) => `${path}: expected ${expected}, found "${name}"`);
}

function twice(path: string, names: readonly string[], member: string): string[] {
  const first = firstPlaces(names);
  return names.flatMap((name, index) => (first.get(name) === index ? [] : [`${path}[${index}].${member}: "${name}" is used twice`]));
}

/** Where each name comes first. */
function firstPlaces<Name>(names: readonly Name[]): ReadonlyMap<Name, number> {
  const places = new Map<Name, number>();
  for (const [index, name] of names.entries()) if (!places.has(name)) places.set(name, index);
  return places;
}

function anAddress(path: string, text: string): string[] {
  return emailAddress(text) ? [] : [`${path}: expected an e-mail address, found "${text}"`];
}

function isPattern(text: string): boolean {
  try {
    new RegExp(text);
    return true;
  } catch {
    return false;
  }
}
