import { addressKey } from '../../../src/simulator/world/digest.ts';
import { tenant } from '../../../src/simulator/places.ts';
import { aScenario, anIncident, hall, padraig, sian } from '../aScenario.ts';
import { items, query, site, startGraph, type GraphServer } from '../graphServer.ts';

let graph: GraphServer;
beforeAll(async () => {
  graph = await startGraph();
});
afterAll(() => graph.stop());

const byKey = (address: string): string => `fields/Key eq '${addressKey(address)}'`;

test('one query by digest gives all cards of an address', async () => {
  const { status, body } = await graph.call(items('cards', query({ $filter: byKey(sian.address), $expand: 'fields' })));
  expect(status).toBe(200);
  expect(body.value.map(({ fields }) => [fields['Title'], fields['Kind'], fields['Customer'], fields['Confidence']])).toEqual([
    ['ADJ-1', 'adjustment', 'C-0001', 'confirmed'],
    ['ARR-2026-0001', 'arrangement', 'C-0001', 'confirmed'],
  ]);
});

test('the facts of a card are its own members and nothing that stands beside them', async () => {
  const { body } = await graph.call(items('cards', query({ $filter: byKey(sian.address), $expand: 'fields($select=Facts,EndDay)' })));
  expect(JSON.parse(String(body.value[0]?.fields['Facts']))).toEqual({
    adjustment: 'LARGE_PRINT',
    instruction: 'Write in large print, 16 point',
    agreedOn: '2026-02-01',
  });
  expect(Object.keys(JSON.parse(String(body.value[1]?.fields['Facts'])) as object)).toEqual([
    'services',
    'terms',
    'doText',
    'dontText',
    'contactPoint',
    'start',
    'end',
    'review',
    'contested',
  ]);
});

test.each([
  ['nothing is agreed', padraig.address, 'confirmed'],
  ['an address is shared', hall.address, 'shared'],
])('where %s a card only says that the address is known', async (_, address, confidence) => {
  const { body } = await graph.call(items('cards', query({ $filter: byKey(address), $expand: 'fields' })));
  expect(body.value.map(({ fields }) => [fields['Kind'], fields['Confidence'], fields['Facts']])).toEqual([
    ['known', confidence, undefined],
  ]);
});

test('fields come only when they are expanded', async () => {
  const { body } = await graph.call(items('cards'));
  expect(body.value[0]).not.toHaveProperty('fields');
  expect(body.value[0]).toMatchObject({
    id: '1',
    createdBy: { user: { displayName: 'Meera Shah', id: graph.person('meera').oid, email: 'meera.shah@aberllan.example' } },
    createdDateTime: '2026-06-10T09:42:00Z',
    webUrl: `${graph.origin}${tenant.sitePath}/Lists/Cards/1_.000`,
  });
  expect(body.value[0]?.eTag).toMatch(/^"[0-9a-f-]{36},1"$/);
});

test('expanded fields carry what SharePoint fills in itself', async () => {
  const { body } = await graph.call(items('cards', '/1?$expand=fields'));
  expect(body.fields).toMatchObject({ id: '1', Created: '2026-06-10T09:42:00Z', Modified: '2026-06-10T09:42:00Z', AuthorLookupId: '8' });
});

test('fields are selected inside the expansion', async () => {
  const { body } = await graph.call(items('cards', '/1?$expand=fields(select=Title,Kind)'));
  expect(Object.keys(body.fields)).toEqual(['@odata.etag', 'Title', 'Kind']);
});

test('a list is found by its name as by its id', async () => {
  const byName = await graph.call(`${site}/lists/Cards/items/1?$select=id`);
  expect(byName.body.id).toBe('1');
  expect((await graph.call(`${site}/lists/Nonsense/items`)).body.error).toMatchObject({
    code: 'itemNotFound',
    message: 'The specified list was not found',
  });
});

test('text is compared without regard to case, and by its beginning', async () => {
  const upper = await graph.call(items('arrangements', query({ $filter: "fields/Title eq 'arr-2026-0001'" })), { as: 'meera' });
  const start = await graph.call(items('arrangements', query({ $filter: "startswith(fields/Title,'ARR-2026')" })), { as: 'meera' });
  const later = await graph.call(items('arrangements', query({ $filter: "fields/EndDay ge '2026-09-01'" })), { as: 'meera' });
  expect([upper, start, later].map(({ body }) => body.value.length)).toEqual([1, 1, 0]);
});

test('one indexed column may be asked for several values, and rows sorted by it', async () => {
  const $filter = `${byKey(hall.address)} or ${byKey(padraig.address)}`;
  const { status, body } = await graph.call(
    items('cards', query({ $filter, $orderby: 'fields/Customer desc', $expand: 'fields($select=Customer)' })),
  );
  expect(status).toBe(200);
  expect(body.value.map(({ fields }) => fields['Customer'])).toEqual(['C-0003', 'C-0002']);
});

test('a column that is not indexed is refused in filter and orderby, in the documented words', async () => {
  const filtered = await graph.call(items('cards', query({ $filter: "fields/Confidence eq 'shared'" })));
  const sorted = await graph.call(items('cards', query({ $orderby: 'fields/Confidence' })));
  for (const { status, body } of [filtered, sorted]) {
    expect(status).toBe(400);
    expect(body.error.code).toBe('invalidRequest');
    expect(body.error.message).toMatch(/^Field 'Confidence' cannot be referenced in filter or orderby as it is not indexed\./);
  }
});

test('the header that honours such queries lets them run', async () => {
  const prefer = { Prefer: 'HonorNonIndexedQueriesWarningMayFailRandomly' };
  const { status, body } = await graph.call(items('cards', query({ $filter: "fields/Confidence eq 'shared'" })), { headers: prefer });
  expect(status).toBe(200);
  expect(body.value).toHaveLength(1);
});

test.each([
  ['a second indexed column', { $filter: "fields/Customer eq 'C-0001' and fields/EndDay ge '2026-01-01'" }, /one indexed field/],
  ['an unknown column in a filter', { $filter: "fields/Nonsense eq 'x'" }, /Column 'Nonsense' does not exist/],
  ['an unknown column in a selection', { $expand: 'fields($select=Nonsense)' }, /Column 'Nonsense' does not exist/],
  ['a column without its folder', { $filter: "Key eq 'x'" }, /Invalid filter clause/],
  ['the time of creation in a filter', { $filter: 'createdDateTime ge 2026-01-01T00:00:00Z' }, /Invalid filter clause/],
  ['a filter that is no expression', { $filter: "fields/Key eq 'x' and" }, /Invalid filter clause/],
  ['a quotation mark too few', { $filter: "fields/Key eq 'x" }, /Invalid filter clause/],
  ['a part of a text', { $filter: "contains(fields/Key,'x')" }, /'contains' is not supported/],
  ['a number for a text', { $filter: 'fields/Key eq 5' }, /not of the type/],
  ['an unknown member of an item', { $select: 'id,nonsense' }, /Could not find a property named 'nonsense'/],
  ['an unknown expansion', { $expand: 'nonsense' }, /Could not find a navigation property named 'nonsense'/],
  ['a skipped number of rows', { $skip: '2' }, /not allowed/],
  ['an unknown query option', { $nonsense: 'x' }, /not recognised/],
])('%s is refused', async (_, options, message) => {
  const { status, body } = await graph.call(items('cards', query(options)));
  expect(status).toBe(400);
  expect(body.error.message).toMatch(message);
});

test('a long list comes in pages, each leading to the next', async () => {
  const first = await graph.call(items('cards', query({ $top: '3', $expand: 'fields($select=Title)' })));
  expect(first.body.value.map(({ id }) => id)).toEqual(['1', '2', '3']);
  const second = await graph.call(String(first.body['@odata.nextLink']));
  expect(second.body.value.map(({ id, fields }) => [id, fields['Title']])).toEqual([['4', 'KNOWN-C-0003-1']]);
  expect(second.body).not.toHaveProperty('@odata.nextLink');
});

test('a filter that lets more than 5,000 rows through asks too much', async () => {
  const fields = { Title: 'x', Key: 'k', Kind: 'known', Customer: 'C-1', Confidence: 'confirmed' };
  const large = await startGraph(aScenario({ rawRows: Array.from({ length: 5001 }, () => ({ list: 'Cards', fields })) }));
  const { status, body } = await large.call(items('cards', query({ $filter: "fields/Key eq 'k'" })));
  await large.stop();
  expect([status, body.error.code]).toEqual([422, 'notSupported']);
});

test('an item has its versions, newest first', async () => {
  const decided = await startGraph(
    aScenario({
      incidents: [anIncident({ state: 'accepted', outcome: 'Thank you.', decidedBy: 'meera', decidedAt: '2026-06-10T10:00:00+01:00' })],
    }),
  );
  const { body } = await decided.call(items('incidents', '/1/versions?$expand=fields'));
  await decided.stop();
  expect(body.value.map(({ id, fields }) => [id, fields['State']])).toEqual([
    ['2.0', 'accepted'],
    ['1.0', 'submitted'],
  ]);
  expect(body.value[0]).toMatchObject({
    lastModifiedDateTime: '2026-06-10T09:00:00Z',
    lastModifiedBy: { user: { displayName: 'Meera Shah' } },
  });
});

test('the site answers by its id and by its path', async () => {
  const byId = await graph.call(site);
  const byPath = await graph.call('/sites/contoso.sharepoint.com:/sites/fair-contact');
  expect(byId.body.id).toBe(tenant.siteId);
  expect(byPath.body.id).toBe(tenant.siteId);
  expect((await graph.call('/sites/contoso.sharepoint.com:/sites/elsewhere')).status).toBe(404);
});

test('a person sees the lists they may open', async () => {
  const { body } = await graph.call(`${site}/lists?$select=displayName`, { as: 'tom' });
  expect(body.value.map((list) => list['displayName'])).toEqual(['Cards', 'Contacts', 'Incidents', 'Private incidents', 'Claims', 'Contact patterns', 'Evidence']);
});
