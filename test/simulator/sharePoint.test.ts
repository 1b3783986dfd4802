import { sharePointAudience } from '../../src/simulator/entra/tokens.ts';
import { launchSimulator, type Simulator } from '../../src/simulator/launch.ts';
import { tenant } from '../../src/simulator/places.ts';
import { startGraph, site, type GraphServer } from './graphServer.ts';
import { aScenario } from './aScenario.ts';

const owen = { id: 'owen', name: 'Owen Admin', address: 'owen.admin@aberllan.example', roles: ['staff' as const], administrator: true };
const gwen = { id: 'gwen', name: 'Gwen Morris', address: 'gwen.morris@aberllan.example', roles: ['staff' as const] };
const empty = aScenario({ site: 'empty', signedIn: 'owen', staff: [owen, gwen], customers: [], arrangements: [], adjustments: [], messages: [], mailboxes: [] });
const admin = ['Sites.Read.All', 'Sites.Manage.All', 'Sites.FullControl.All', 'Group.ReadWrite.All'];
const text = (name: string, more: Readonly<Record<string, unknown>> = {}) => ({ name, text: {}, ...more });

describe('Graph on a new site', () => {
  let graph: GraphServer;
  beforeAll(async () => {
    graph = await startGraph(empty);
  });
  afterAll(() => graph.stop());
  const post = (path: string, body: unknown, as = 'owen', scopes = admin) => graph.call(path, { method: 'POST', body, as, scopes });

  it('makes a list whole, and answers a second one of its name with 409', async () => {
    const made = await post(`${site}/lists`, { displayName: 'Books', columns: [text('Author', { indexed: true })], list: { template: 'genericList' } });
    const columns = await graph.call(`${site}/lists/${made.body.id}/columns`, { scopes: admin });
    expect([made.status, columns.body.value.map(({ name, indexed }) => [name, indexed])]).toEqual([201, [['Title', false], ['Author', true]]]);
    expect((await post(`${site}/lists`, { displayName: 'books' })).body.error.code).toBe('nameAlreadyExists');
  });

  it.each([
    ['a name given with a list', { name: 'X', displayName: 'X' }],
    ['a column of two types', { displayName: 'X', columns: [{ name: 'A', text: {}, number: {} }] }],
    ['a unique column without an index', { displayName: 'X', columns: [text('A', { enforceUniqueValues: true })] }],
    ['an index on many lines', { displayName: 'X', columns: [{ name: 'A', indexed: true, text: { allowMultipleLines: true } }] }],
    ['one index too many', { displayName: 'X', columns: Array.from({ length: 21 }, (_, index) => text(`A${index}`, { indexed: true })) }],
  ])('refuses %s, and makes nothing', async (_what, body) => {
    const before = graph.world.site.lists.length;
    expect([(await post(`${site}/lists`, body)).status, graph.world.site.lists.length]).toEqual([400, before]);
  });

  it.each([
    ['lists', `${site}/lists`, { displayName: 'Mine' }],
    ['site permissions', `${site}/permissions`, { roles: ['write'], grantedToIdentities: [{ application: { id: tenant.clientId } }] }],
    ['groups', '/groups', { displayName: 'G', mailNickname: 'g', mailEnabled: false, securityEnabled: true }],
  ])('lets only administrators, with the scope for it, make %s', async (_what, path, body) => {
    const statuses = [await post(path, body, 'gwen'), await post(path, body, 'owen', ['Sites.Selected', 'User.Read']), await post(path, body)].map(({ status }) => status);
    expect(statuses).toEqual([403, 403, 201]);
  });
});

describe('SharePoint’s own interface', () => {
  let simulator: Simulator;
  let list: string;
  const ask = async (path: string, { method = 'GET', body, as = 'owen', scopes = ['AllSites.FullControl'], audience = sharePointAudience, headers = {} }: {
    readonly method?: string;
    readonly body?: unknown;
    readonly as?: string;
    readonly scopes?: readonly string[];
    readonly audience?: string;
    readonly headers?: Readonly<Record<string, string>>;
  } = {}) => {
    const person = simulator.world.people.find(({ id }) => id === as);
    const authorization = person && as !== 'nobody' ? { authorization: `Bearer ${await simulator.tokens.access(person, scopes, false, audience)}` } : {};
    const answer = await fetch(`${simulator.url}sites/fair-contact/_api/web${path}`, {
      method,
      headers: { ...authorization, ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const said = await answer.text();
    return { status: answer.status, body: said === '' ? undefined : (JSON.parse(said) as unknown), headers: answer.headers };
  };
  beforeAll(async () => {
    simulator = await launchSimulator({ scenario: aScenario({ staff: [owen, gwen], signedIn: 'owen', messages: [], mailboxes: [] }), mode: 'local' });
    list = `/lists(guid'${simulator.world.lists.claims.id}')`;
  });
  afterAll(() => simulator.stop());

  it('asks for a token of its own, and for an administrator', async () => {
    const statuses = [await ask(list), await ask(list, { audience: 'https://graph.microsoft.com' }), await ask(list, { as: 'nobody' }), await ask(list, { as: 'gwen' }), await ask(list, { scopes: ['AllSites.Read'] })];
    expect(statuses.map(({ status }) => status)).toEqual([200, 401, 401, 403, 403]);
    expect(statuses[3]?.body).toMatchObject({ 'odata.error': { code: '-2147024891, System.UnauthorizedAccessException' } });
  });

  const merge = { method: 'POST', headers: { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' } };
  it.each([
    ['a list that is not there', "/lists(guid'00000000-0000-4000-8000-000000000000')", {}, 404],
    ['a path it does not know', '/contenttypes', {}, 404],
    ['item-level permissions beside unique values', undefined, { ...merge, body: { ReadSecurity: 2 } }, 500],
    ['a name that another list has', undefined, { ...merge, body: { Title: 'Cards' } }, 500],
    ['a setting it does not know', undefined, { ...merge, body: { Colour: 'red' } }, 400],
    ['a change without If-Match', undefined, { method: 'POST', headers: { 'X-HTTP-Method': 'MERGE' }, body: { NoCrawl: true } }, 400],
    ['a permission level of a name that is taken', '/roledefinitions', { method: 'POST', body: { Name: 'Read', BasePermissions: { High: '0', Low: '1' } } }, 500],
    ['somebody unknown', '/ensureuser', { method: 'POST', body: { logonName: 'c:0t.c|tenant|nobody' } }, 404],
    ['permissions by somebody who may only manage', '/roledefinitions', { method: 'POST', scopes: ['AllSites.Manage'], body: { Name: 'X', BasePermissions: { High: '0', Low: '1' } } }, 403],
  ])('refuses %s', async (_what, path, options, status) => {
    expect((await ask(path ?? list, options)).status).toBe(status);
  });

  it('asks to be left in peace in its own way', async () => {
    simulator.world.setFaults([{ path: '_api', skip: 0, share: 1, carryOut: false, status: 429 }]);
    const { status, headers, body } = await ask(list);
    simulator.world.setFaults([]);
    expect([status, headers.get('retry-after'), body]).toEqual([429, '1', { 'odata.error': expect.anything() as unknown }]);
  });
});
