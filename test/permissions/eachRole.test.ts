import { evidenceLibrary } from '../../src/records/schema/evidenceLibrary.ts';
import { listSchema, roles, siteSchema, type Access, type ListDefinition, type ListKey, type Role } from '../../src/records/listSchema.ts';
import { addItem } from '../../src/simulator/world/listStore.ts';
import { aScenario } from '../simulator/aScenario.ts';
import { items, site, startGraph, type GraphServer } from '../simulator/graphServer.ts';
import { changeFor, rowFor } from './rowFor.ts';

const keys = Object.keys(listSchema) as ListKey[];
const definitionOf = (key: ListKey): ListDefinition => listSchema[key];
/** Only what the panel and the register themselves may ask of SharePoint. */
const scopes = ['Sites.Selected'];
const at = '2026-06-10T08:00:00Z';

let graph: GraphServer;
beforeAll(async () => {
  const holder = (id: string, role: Role) => ({ id, name: `A ${id}`, address: `${id.toLowerCase()}@aberllan.example`, roles: [role] });
  const staff = [...roles.map((role) => holder(role, role)), holder('colleague', 'staff')];
  const nothing = { customers: [], arrangements: [], adjustments: [], messages: [], mailboxes: [] };
  graph = await startGraph(aScenario({ ...nothing, staff, signedIn: 'staff' }));
});
afterAll(() => graph.stop());

/** The ids of two fresh rows: one that the person added, one of a colleague's. */
function twoRows(key: ListKey, role: string): { readonly mine: number; readonly theirs: number } {
  const list = graph.world.lists[key];
  const put = (author: string): number => addItem(list, rowFor(list.definition, crypto.randomUUID()), graph.person(author), at).id;
  return { mine: put(role), theirs: put('colleague') };
}

/** What came of asking for one thing: `yes`, `no`, or that it is not even there. */
async function ask(as: string, method: string, path: string, body?: unknown): Promise<'yes' | 'no' | 'unknown'> {
  const { status } = await graph.call(path, { as, scopes, method, ...(body === undefined ? {} : { body }) });
  if (status < 300) return 'yes';
  if (status === 403) return 'no';
  if (status === 404) return 'unknown';
  throw new Error(`${method} ${path}: ${status}`);
}

/** All that somebody can try in a list, on their own row and on a colleague's. */
async function tried(key: ListKey, role: Role): Promise<Readonly<Record<string, string>>> {
  const { mine, theirs } = twoRows(key, role);
  const definition = definitionOf(key);
  const change = changeFor(definition, 'changed');
  return {
    list: await ask(role, 'GET', items(key, '?$expand=fields')),
    definition: await ask(role, 'GET', `${site}/lists/${definition.name}`),
    changes: await ask(role, 'GET', items(key, '/delta')),
    readMine: await ask(role, 'GET', items(key, `/${mine}?$expand=fields`)),
    readTheirs: await ask(role, 'GET', items(key, `/${theirs}?$expand=fields`)),
    fieldsOfTheirs: await ask(role, 'GET', items(key, `/${theirs}/fields`)),
    versionsOfTheirs: await ask(role, 'GET', items(key, `/${theirs}/versions`)),
    add: await ask(role, 'POST', items(key), { fields: rowFor(definition, crypto.randomUUID()) }),
    changeMine: await ask(role, 'PATCH', items(key, `/${mine}/fields`), change),
    changeTheirs: await ask(role, 'PATCH', items(key, `/${theirs}/fields`), change),
    deleteTheirs: await ask(role, 'DELETE', items(key, `/${theirs}`)),
    deleteMine: await ask(role, 'DELETE', items(key, `/${mine}`)),
  };
}

const looks = { list: 'yes', definition: 'yes', changes: 'yes', readMine: 'yes', readTheirs: 'yes', fieldsOfTheirs: 'yes', versionsOfTheirs: 'yes' };
const writesNothing = { add: 'no', changeMine: 'no', changeTheirs: 'no', deleteTheirs: 'no', deleteMine: 'no' };
/** What each word of the table means on the wire. */
const outcomes: Readonly<Record<Access | 'none', Readonly<Record<string, string>>>> = {
  none: { ...Object.fromEntries(Object.keys(looks).map((what) => [what, 'no'])), ...writesNothing },
  read: { ...looks, ...writesNothing },
  add: { ...looks, ...writesNothing, add: 'yes' },
  own: {
    ...looks,
    readTheirs: 'unknown', fieldsOfTheirs: 'unknown', versionsOfTheirs: 'unknown',
    add: 'yes', changeMine: 'yes', changeTheirs: 'unknown', deleteTheirs: 'unknown', deleteMine: 'no',
  },
  edit: { ...looks, add: 'yes', changeMine: 'yes', changeTheirs: 'yes', deleteTheirs: 'yes', deleteMine: 'yes' },
};

const cells = keys.flatMap((key) => roles.map((role) => ({ key, role, name: definitionOf(key).name, access: definitionOf(key).access[role] ?? ('none' as const) })));

describe('the table of permissions, cell by cell', () => {
  test.each(cells)('$role in $name: $access', async ({ key, role, access }) => {
    expect(await tried(key, role)).toEqual(outcomes[access]);
  });

  test('nobody is shown a list they may not open', async () => {
    for (const role of roles) {
      const { body } = await graph.call(`${site}/lists`, { as: role, scopes });
      const all: readonly ListDefinition[] = Object.values(siteSchema);
      const may = all.filter(({ access }) => access[role] !== undefined);
      expect(body.value.map((list) => list['displayName'])).toEqual(may.map(({ name }) => name));
    }
  });
});

describe('the library of evidence, cell by cell', () => {
  const drive = (): string => `/drives/${graph.world.drive.id}`;
  const add = (as: string, name: string): Promise<string> => graph.call(`${drive()}/root:/${name}:/content?@microsoft.graph.conflictBehavior=fail`, { as, scopes, method: 'PUT', body: 'Subject: Damp', headers: { 'content-type': 'message/rfc822' } }).then(({ body }) => body.id);
  const triedFiles = async (role: Role): Promise<Readonly<Record<string, string>>> => {
    const theirs = await add('colleague', `${crypto.randomUUID()}.eml`);
    const name = `${crypto.randomUUID()}.eml`;
    return {
      open: await ask(role, 'GET', drive()),
      add: (await add(role, name)) === undefined ? 'no' : 'yes',
      readMine: await ask(role, 'GET', `${drive()}/root:/${name}`),
      readTheirs: await ask(role, 'GET', `${drive()}/items/${theirs}`),
      deleteTheirs: await ask(role, 'DELETE', `${drive()}/items/${theirs}`),
      deleteMine: await ask(role, 'DELETE', `${drive()}/root:/${name}`),
    };
  };
  const meant: Readonly<Record<'none' | 'own' | 'edit', Readonly<Record<string, string>>>> = {
    none: { open: 'no', add: 'no', readMine: 'no', readTheirs: 'no', deleteTheirs: 'no', deleteMine: 'no' },
    own: { open: 'yes', add: 'yes', readMine: 'yes', readTheirs: 'unknown', deleteTheirs: 'unknown', deleteMine: 'no' },
    edit: { open: 'yes', add: 'yes', readMine: 'yes', readTheirs: 'yes', deleteTheirs: 'yes', deleteMine: 'yes' },
  };
  const definition: ListDefinition = evidenceLibrary;
  const access = (role: Role): keyof typeof meant => (definition.access[role] === 'edit' ? 'edit' : definition.access[role] === 'own' ? 'own' : 'none');

  test.each(roles.map((role) => ({ role, may: access(role) })))('$role: $may', async ({ role, may }) => {
    expect(await triedFiles(role)).toEqual(meant[may]);
  });

  test('whoever reads every incident reads every file, and whoever logs one may add one', () => {
    const { incidents } = listSchema;
    expect(evidenceLibrary.access).toEqual(incidents.access);
  });

  test('a file that somebody published is read by all staff', async () => {
    const id = await add('serviceManager', 'published.eml');
    expect(await ask('staff', 'GET', `${drive()}/items/${id}`)).toBe('unknown');
    const file = graph.world.drive.fileAt('published.eml');
    if (!file) throw new Error('no file');
    graph.world.drive.put('published.eml', { ...file, published: true }, file.author, 'replace');
    expect(await ask('staff', 'GET', `${drive()}/items/${id}`)).toBe('yes');
  });
});

describe('rows of one’s own', () => {
  test('a listing, a search by index and a reading of changes hold a colleague’s incident for whoever reads all, and for no one else', async () => {
    const { mine, theirs } = twoRows('incidents', 'staff');
    const held = async (as: string, path: string): Promise<readonly string[]> => (await graph.call(path, { as, scopes })).body.value.map(({ id }) => id);
    const filter = `?$filter=${encodeURIComponent("fields/State eq 'submitted'")}`;
    for (const path of [items('incidents'), items('incidents', filter), items('incidents', '/delta')]) {
      expect(await held('healthAndSafety', path)).toEqual(expect.arrayContaining([String(mine), String(theirs)]));
      expect(await held('staff', path)).toContain(String(mine));
      expect(await held('staff', path)).not.toContain(String(theirs));
    }
  });

  test('also when a batch asks', async () => {
    const { theirs } = twoRows('incidents', 'staff');
    const requests = [{ id: '1', method: 'GET', url: items('incidents', `/${theirs}`) }, { id: '2', method: 'GET', url: items('customers') }];
    const { body } = await graph.call('/$batch', { method: 'POST', as: 'staff', scopes, body: { requests } });
    expect(body.responses.map(({ status }) => status)).toEqual([404, 403]);
  });
});

describe('P5b', () => {
  const need = 'Her sight is failing';

  test('P5b: whatever front-line staff ask of any list, the need behind an adjustment does not reach them', async () => {
    const { lists } = graph.world;
    const owner = graph.person('registerOwner');
    addItem(lists.adjustments, { ...rowFor(lists.adjustments.definition, 'ADJ-2026-0099'), Instruction: 'Write in large print', DeclinedReason: need }, owner, at);
    addItem(lists.arrangements, { ...rowFor(lists.arrangements.definition, 'ARR-2026-0099'), Circumstances: need, DueRegard: need }, owner, at);
    const card = { ...rowFor(lists.cards.definition, 'ADJ-2026-0099'), Kind: 'adjustment', Facts: '{"instruction":"Write in large print"}' };
    addItem(lists.cards, card, owner, at);
    const told = await Promise.all(
      keys.flatMap((key) => ['?$expand=fields&$top=5000', '/delta?$expand=fields&$top=5000'].map((rest) => graph.call(items(key, rest), { as: 'staff', scopes }))),
    );
    const text = told.map((answer) => answer.text).join('\n');
    expect(text).toContain('Write in large print');
    expect(text).not.toContain(need);
    expect((await graph.call(items('adjustments', '?$expand=fields'), { as: 'registerOwner', scopes })).text).toContain(need);
  });
});
