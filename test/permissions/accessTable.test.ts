import { readersOf, readerRoles } from '../../src/policy/incident/readers.ts';
import { listSchema, roles, type Access, type ListDefinition, type Role } from '../../src/records/listSchema.ts';

const lists: readonly ListDefinition[] = Object.values(listSchema);
const accessIn = ({ access }: ListDefinition): readonly (readonly [Role, Access])[] =>
  roles.flatMap((role) => {
    const held = access[role];
    return held === undefined ? [] : [[role, held] as const];
  });

/** Written by hand, so that the table itself can be wrong. `-`: no access at all. */
const meant: Readonly<Record<string, string>> = {
  //            staff manager decides appeals owner  h&s   governs templates
  Cards: '        read  read   edit    edit   edit   read  edit  -',
  Contacts: '     add   add    edit    add    edit   add   edit  -',
  Incidents: '    own   edit   edit    own    edit   edit  edit  -',
  'Private incidents': 'own edit own own edit own own -',
  Claims: '       add   add    edit    add    edit   add   add   -',
  Customers: '    -     read   edit    read   edit   read  edit  -',
  Identifiers: '  -     read   edit    read   edit   read  edit  -',
  Adjustments: '  -     read   edit    read   edit   read  edit  -',
  Arrangements: ' -     edit   edit    edit   edit   read  edit  -',
  Decisions: '    -     add    add     add    add    read  add   -',
  Letters: '      -     add    add     add    add    read  add   -',
  'Contact patterns': 'own edit edit own edit - edit -',
};

test.each(lists)('who may do what in $name', (list) => {
  const said = roles.map((role) => list.access[role] ?? '-');
  expect(said).toEqual(meant[list.name]?.trim().split(/\s+/));
});

test('front-line staff have no access to a list with a customer’s name, an address, a need or a reason, but for their own incidents', () => {
  const telling = ['CustomerName', 'CustomerAddress', 'Circumstances', 'DueRegard', 'Reason', 'DeclinedReason', 'Text'];
  const open = lists.filter(({ access, columns }) => access.staff !== undefined && access.staff !== 'own' && telling.some((name) => name in columns));
  expect(open.map(({ name }) => name)).toEqual([]);
  expect(listSchema.incidents.access.staff).toBe('own');
});

test('whom policy lets read an incident, the store lets read it', () => {
  const all = roles.filter((role) => accessIn(listSchema.incidents).some(([held, access]) => held === role && access !== 'own'));
  expect([...all].sort()).toEqual([...readersOf.normal].sort());
  expect([...readerRoles].sort()).toEqual([...all].sort());
});

test('A3.1: whom policy lets read a private incident, the store lets read it; whoever else may log one reads their own', () => {
  const access = accessIn(listSchema.privateIncidents);
  const holding = (wanted: Access) => access.flatMap(([role, held]) => (held === wanted ? [role] : []));
  expect([...holding('edit')].sort()).toEqual([...readersOf.private].sort());
  expect(access.filter(([, held]) => held !== 'edit' && held !== 'own')).toEqual([]);
  expect(access.map(([role]) => role)).toEqual(accessIn(listSchema.incidents).map(([role]) => role));
});

test('only those who keep, end or contest an arrangement write what the panel trusts', () => {
  const writers = accessIn(listSchema.cards).flatMap(([role, access]) => (access === 'read' ? [] : [role]));
  expect(writers).toEqual(['decisionMaker', 'appealDecider', 'registerOwner', 'informationGovernance']);
});

test('what was signed or issued is edited by nobody', () => {
  for (const list of [listSchema.decisions, listSchema.letters]) {
    expect(accessIn(list).filter(([, access]) => access === 'edit' || access === 'own')).toEqual([]);
  }
});

test('a list with rows of one’s own has no unique column, and nobody who reads all rows without editing them', () => {
  const own = lists.filter((list) => accessIn(list).some(([, access]) => access === 'own'));
  expect(own.map(({ name }) => name)).toEqual(['Incidents', 'Private incidents', 'Contact patterns']);
  for (const list of own) {
    expect(Object.values(list.columns).filter(({ unique }) => unique)).toEqual([]);
    expect(accessIn(list).filter(([, access]) => access === 'read' || access === 'add')).toEqual([]);
  }
});

test('an editor of templates, who works on a file and not in a list, reads nothing about customers', () => {
  expect(lists.filter(({ access }) => access.templateEditor !== undefined)).toEqual([]);
});
