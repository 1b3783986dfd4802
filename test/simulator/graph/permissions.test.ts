import { listSchema, type ListKey } from '../../../src/records/listSchema.ts';
import { accessTo } from '../../../src/simulator/graph/permissions.ts';
import { aScenario, anIncident } from '../aScenario.ts';
import { items, site, startGraph, type GraphServer } from '../graphServer.ts';

let graph: GraphServer;
beforeAll(async () => {
  graph = await startGraph(aScenario({ incidents: [anIncident({ message: 'm1' }), anIncident({ message: 'm3', by: 'tom' })] }));
});
afterAll(() => graph.stop());

describe('incidents are their author’s', () => {
  test('an adviser reads only their own; a manager reads all', async () => {
    const ids = async (as: string): Promise<readonly string[]> =>
      (await graph.call(items('incidents'), { as })).body.value.map(({ id }) => id);
    expect(await ids('gwen')).toEqual(['1']);
    expect(await ids('tom')).toEqual(['2']);
    expect(await ids('meera')).toEqual(['1', '2']);
  });

  test('a colleague’s is not there at all', async () => {
    expect((await graph.call(items('incidents', '/2'), { as: 'gwen' })).status).toBe(404);
    const changed = await graph.call(items('incidents', '/2/fields'), { method: 'PATCH', as: 'gwen', body: { Facts: 'x' } });
    expect(changed.status).toBe(404);
  });

  test('one’s own can be changed and not deleted', async () => {
    expect((await graph.call(items('incidents', '/1/fields'), { method: 'PATCH', as: 'gwen', body: { Impact: 'Shaken' } })).status).toBe(
      200,
    );
    expect((await graph.call(items('incidents', '/1'), { method: 'DELETE', as: 'gwen' })).status).toBe(403);
  });
});

test('a list without an entry for the person’s roles is refused', async () => {
  const { status, body } = await graph.call(items('customers'), { as: 'gwen' });
  expect([status, body.error.code]).toEqual([403, 'accessDenied']);
  expect((await graph.call(`${site}/lists/Customers`, { as: 'gwen' })).status).toBe(403);
});

test('who may only read adds nothing', async () => {
  const fields = { Title: 'x', Key: 'k', Kind: 'known', Customer: 'C-1', Confidence: 'confirmed' };
  expect((await graph.call(items('cards'), { method: 'POST', as: 'gwen', body: { fields } })).status).toBe(403);
  expect((await graph.call(items('cards', '/1/fields'), { method: 'PATCH', as: 'gwen', body: { Kind: 'known' } })).status).toBe(403);
});

test('who may add reads all, and edits nothing, not even their own', async () => {
  const claims = await graph.call(items('claims'), { as: 'gwen' });
  expect(claims.body.value.map((claim) => claim['createdBy'])).toEqual([
    { user: expect.objectContaining({ displayName: 'Gwen Morris' }) as unknown },
    { user: expect.objectContaining({ displayName: 'Tom Rees' }) as unknown },
  ]);
  const changed = await graph.call(items('claims', '/1/fields'), { method: 'PATCH', as: 'gwen', body: { ClientReference: 'x' } });
  const deleted = await graph.call(items('claims', '/1'), { method: 'DELETE', as: 'gwen' });
  expect([changed.status, deleted.status]).toEqual([403, 403]);
});

test('somebody with several roles has the strongest access of them', () => {
  const { world } = graph;
  const meera = graph.person('meera');
  const access = (Object.keys(world.lists) as ListKey[]).map((key) => [listSchema[key].name, accessTo(meera, world.lists[key])]);
  expect(Object.fromEntries(access)).toEqual({
    Cards: 'edit',
    Contacts: 'edit',
    Incidents: 'edit',
    'Private incidents': 'edit',
    Claims: 'edit',
    Customers: 'edit',
    Identifiers: 'edit',
    Adjustments: 'edit',
    Arrangements: 'edit',
    Decisions: 'add',
    Letters: 'add',
    'Contact patterns': 'edit',
  });
  const both = graph.person('tom');
  const appealDeciders = world.groups.find(({ displayName }) => displayName === 'appealDecider');
  appealDeciders?.members.add(both.id);
  expect([accessTo(both, world.lists.incidents), accessTo(both, world.lists.customers)]).toEqual(['own', 'read']);
  appealDeciders?.members.delete(both.id);
});

test.each([
  ['lists', items('cards'), 'GET', ['Mail.Read'], 'accessDenied'],
  ['writing to lists', items('claims'), 'POST', ['Sites.Read.All'], 'accessDenied'],
  ['one’s own mailbox', '/me/messages', 'GET', ['Mail.Read.Shared'], 'ErrorAccessDenied'],
  ['a shared mailbox', '/users/housing@aberllan.example/messages', 'GET', ['Mail.Read'], 'ErrorAccessDenied'],
  ['one’s profile', '/me', 'GET', ['Mail.Read'], 'Authorization_RequestDenied'],
  ['one’s groups', '/me/transitiveMemberOf', 'GET', ['Mail.Read'], 'Authorization_RequestDenied'],
])('%s needs its scope', async (_, path, method, scopes, code) => {
  const { status, body } = await graph.call(path, { method, scopes, ...(method === 'POST' ? { body: { fields: {} } } : {}) });
  expect([status, body.error.code]).toEqual([403, code]);
});

test('the long form of a scope counts as its short one', async () => {
  expect((await graph.call(items('cards'), { scopes: ['https://graph.microsoft.com/Sites.Selected'] })).status).toBe(200);
});
