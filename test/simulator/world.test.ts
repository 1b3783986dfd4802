import { createHmac } from 'node:crypto';
import * as v from 'valibot';
import { configurationSchema } from '../../src/ports/configuration.ts';
import { tenant } from '../../src/simulator/places.ts';
import { createWorld } from '../../src/simulator/world/world.ts';
import { listIds } from '../../src/simulator/world/ids.ts';
import type { StoredList } from '../../src/simulator/world/types.ts';
import { adviserAddress, anIncident, aScenario, padraig, sharedAddress, sian } from './aScenario.ts';

const hmac = (text: string): string => createHmac('sha256', Buffer.from(tenant.digestKey, 'base64')).update(text).digest('hex');
const rows = (list: StoredList): readonly Readonly<Record<string, unknown>>[] => [...list.items.values()].map(({ fields }) => fields);

test('the clock starts at the scenario’s moment and runs on', () => {
  let elapsed = 0;
  const world = createWorld(aScenario(), { elapsed: () => elapsed });
  elapsed = 90_000;
  expect(world.now().toISOString()).toBe('2026-06-10T09:43:30.000Z');
});

test('who sits at the screen can change, to somebody on the staff', () => {
  const world = createWorld(aScenario());
  expect(world.person().name).toBe('Gwen Morris');
  world.signIn('meera');
  expect(world.person().roles).toEqual(['serviceManager', 'registerOwner']);
  expect(() => world.signIn('nobody')).toThrow('nobody on the staff has the id "nobody"');
});

test('people open their own mailbox and the shared ones they belong to', () => {
  const world = createWorld(aScenario());
  const addresses = (id: string): readonly string[] => {
    world.signIn(id);
    return world.mailboxesOf(world.person()).map(({ address }) => address);
  };
  expect(addresses('gwen')).toEqual([adviserAddress, sharedAddress]);
  expect(addresses('tom')).toEqual(['tom.rees@aberllan.example']);
});

test('cards are found by the digest of the address in its comparable form', () => {
  const customers = [{ key: 'C-1', name: 'Siân', addresses: [{ address: 'Sian.Pugh@EXAMPLE.org' }] }];
  const world = createWorld(aScenario({ customers, arrangements: [], adjustments: [] }));
  expect(rows(world.lists.cards)).toEqual([
    { Title: 'KNOWN-C-1-1', Kind: 'known', Key: hmac('sian.pugh@example.org'), Customer: 'C-1', Confidence: 'confirmed' },
  ]);
});

test('each confirmed address has all cards; a suggested one only says it is known', () => {
  const addresses = [
    { address: sian.address },
    { address: 'sian@example.net' },
    { address: 's.pugh@example.com', confidence: 'suggested' as const },
  ];
  const conductLetters = [
    { ref: 'L-1', customer: 'C-0001', letter: 'first' as const, service: 'Parking', sentOn: '2026-05-01', until: '2026-08-01' },
  ];
  const world = createWorld(aScenario({ customers: [{ key: 'C-0001', name: 'Siân', addresses }], conductLetters }));
  expect(rows(world.lists.cards).map(({ Key, Title, Confidence }) => [Key, Title, Confidence])).toEqual([
    ...[sian.address, 'sian@example.net'].flatMap((address) =>
      ['ADJ-1', 'ARR-2026-0001', 'L-1'].map((ref) => [hmac(address), ref, 'confirmed']),
    ),
    [hmac('s.pugh@example.com'), 'KNOWN-C-0001-3', 'suggested'],
  ]);
});

test('names, addresses, numbers and reasons stand in the owners’ lists', () => {
  const customers = [
    { key: 'C-0001', name: sian.name, addresses: [{ address: 'Sian.Pugh@Example.ORG' }], telephones: ['01632 960010', { number: '07700 900011', confidence: 'shared' as const }] },
  ];
  const { lists } = createWorld(aScenario({ customers }));
  expect(rows(lists.customers)).toMatchObject([{ Title: sian.name, Customer: 'C-0001', Kind: 'person', Language: 'en', Status: 'active' }]);
  expect(rows(lists.identifiers).map(({ Title, Key, Type, Confidence, ConfirmedBy }) => [Title, Key, Type, Confidence, ConfirmedBy])).toEqual([
    ['sian.pugh@example.org', hmac('sian.pugh@example.org'), 'email', 'confirmed', 'Meera Shah'],
    ['+441632960010', `t${hmac('+441632960010')}`, 'telephone', 'confirmed', 'Meera Shah'],
    ['+447700900011', `t${hmac('+447700900011')}`, 'telephone', 'shared', undefined],
  ]);
  expect(rows(lists.adjustments)).toMatchObject([{ Title: 'ADJ-1', CustomerName: sian.name, Code: 'LARGE_PRINT', Details: '{"points":16}', State: 'agreed' }]);
  expect(rows(lists.arrangements)).toMatchObject([{ Title: 'ARR-2026-0001', CustomerName: sian.name, Services: 'Housing repairs', Terms: 'SPOC_GENERIC_INBOX', State: 'active' }]);
});

describe('an arrangement', () => {
  const roles = { pam: 'serviceManager', dan: 'decisionMaker', olu: 'registerOwner' } as const;
  const staff = [
    { id: 'gwen', name: 'Gwen', address: adviserAddress, roles: ['staff' as const] },
    ...Object.entries(roles).map(([id, role]) => ({ id, name: id, address: `${id}@aberllan.example`, roles: [role] })),
  ];
  const [template] = aScenario().arrangements;
  const worldWith = (parts: Readonly<Record<string, unknown>>) =>
    createWorld(aScenario({ staff, mailboxes: [], messages: [], arrangements: [{ ...template, ref: 'ARR-2026-0012', customer: 'C-0001', services: 'all', terms: ['WRITTEN_ONLY'], start: '2026-03-01', end: '2026-08-31', review: '2026-08-03', ...parts }] }));
  const decided = (world: ReturnType<typeof createWorld>) =>
    [...world.lists.decisions.items.values()].map(({ fields, author }) => `${String(fields['Action'])} ${author.name}`);

  test('in force was proposed by one, approved by another and told by a third, in that order', () => {
    const world = worldWith({});
    expect(decided(world)).toEqual(['propose pam', 'submit pam', 'approve dan', 'notify olu']);
    const times = [...world.lists.decisions.items.values()].map(({ created }) => created);
    expect([...times].sort()).toEqual(times);
    expect(new Set(times).size).toBe(4);
    expect(world.lists.arrangements.items.get(12)).toMatchObject({ author: { name: 'pam' }, editor: { name: 'olu' }, fields: { State: 'active', DecidedBy: 'dan' } });
  });

  test.each([
    ['draft', ['propose pam']],
    ['consultation', ['propose pam', 'submit pam']],
    ['rejected', ['propose pam', 'submit pam', 'reject dan']],
    ['ended', ['propose pam', 'submit pam', 'approve dan', 'notify olu', 'lift dan']],
  ])('that is %s has the decisions of that state, and its card only while it is active', (state, decisions) => {
    const world = worldWith({ state });
    expect(decided(world)).toEqual(decisions);
    expect(rows(world.lists.cards).filter(({ Kind }) => Kind === 'arrangement')).toEqual([]);
  });

  test('can name its proposer, and a decider who works here no longer', () => {
    expect(decided(worldWith({ proposedBy: 'olu', decidedBy: 'Ann Former' }))).toEqual(['propose olu', 'submit olu', 'approve Ann Former', 'notify olu']);
  });
});

test('a logged contact has its author and its time', () => {
  const at = '2026-06-09T16:00:00+01:00';
  const { lists } = createWorld(
    aScenario({ contacts: [{ customer: 'C-0001', method: 'telephone', direction: 'in', at, title: 'Asked for a date', by: 'tom' }] }),
  );
  const item = lists.contacts.items.get(1);
  expect(item).toMatchObject({
    created: '2026-06-09T15:00:00Z',
    author: { name: 'Tom Rees' },
    fields: { Key: hmac(sian.address), At: '2026-06-09T15:00:00Z' },
  });
});

describe('incidents', () => {
  test('are numbered by their claims in the order they were logged', () => {
    const { lists } = createWorld(
      aScenario({
        incidents: [
          anIncident({ message: 'm3', by: 'tom', loggedAt: '2026-06-10T10:00:00+01:00' }),
          anIncident({ message: 'm1', loggedAt: '2026-06-09T10:00:00+01:00' }),
          anIncident({ customer: 'C-0002', loggedAt: '2025-12-31T23:30:00Z' }),
        ],
      }),
    );
    expect(rows(lists.incidents).map(({ Title, CustomerName }) => [Title, CustomerName])).toEqual([
      ['INC-2025-000001', padraig.name],
      ['INC-2026-000002', sian.name],
      ['INC-2026-000003', padraig.name],
    ]);
    expect([...lists.claims.items.values()].map(({ author, created }) => [author.name, created])).toEqual([
      ['Gwen Morris', '2025-12-31T23:30:00Z'],
      ['Gwen Morris', '2026-06-09T09:00:00Z'],
      ['Tom Rees', '2026-06-10T09:00:00Z'],
    ]);
  });

  test('claim their message by the digest of its id', () => {
    const world = createWorld(aScenario({ incidents: [anIncident({ message: 'm1' }), anIncident()] }));
    const id = world.messages().find((message) => message.id === 'm1')?.internetMessageId ?? '';
    const [about, alone] = rows(world.lists.claims);
    expect(about?.['Title']).toBe(`${hmac(id)}#1`);
    expect(alone?.['Title']).toBe(`${hmac(String(alone?.['ClientReference']))}#1`);
    expect(about?.['ClientReference']).toBe(rows(world.lists.incidents)[0]?.['ClientReference']);
  });

  test('a second account of one message joins the first', () => {
    const { lists } = createWorld(aScenario({ incidents: [anIncident({ message: 'm1' }), anIncident({ message: 'm1', by: 'tom' })] }));
    expect(rows(lists.incidents).map(({ Title, Joined }) => [Title, Joined])).toEqual([
      ['INC-2026-000001', false],
      ['INC-2026-000001', true],
    ]);
    expect(rows(lists.claims).map(({ Title }) => String(Title).slice(-2))).toEqual(['#1', '#2']);
  });

  test('that were decided on say by whom and when', () => {
    const { lists } = createWorld(
      aScenario({
        incidents: [anIncident({ state: 'accepted', outcome: 'Thank you.', decidedBy: 'meera', decidedAt: '2026-06-10T10:15:00+01:00' })],
      }),
    );
    expect(lists.incidents.items.get(1)).toMatchObject({
      number: 2,
      author: { name: 'Gwen Morris' },
      editor: { name: 'Meera Shah' },
      modified: '2026-06-10T09:15:00Z',
      fields: { State: 'accepted', Outcome: 'Thank you.' },
    });
  });
});

test('raw rows go in as they stand', () => {
  const { lists } = createWorld(aScenario({ rawRows: [{ list: 'Cards', fields: { Key: 7, Nonsense: ['x'] } }] }));
  expect(rows(lists.cards).at(-1)).toEqual({ Key: 7, Nonsense: ['x'] });
});

test('the configuration is one that the application accepts', () => {
  const configuration = createWorld(aScenario()).configuration();
  expect(v.parse(configurationSchema, JSON.parse(JSON.stringify(configuration)))).toEqual(configuration);
  expect(configuration.site.lists).toMatchObject({ Cards: listIds.cards, Incidents: listIds.incidents });
  expect(configuration.registerOwner.name).toBe('Meera Shah');
});
