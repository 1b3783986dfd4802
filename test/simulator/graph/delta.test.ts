import { aScenario, anIncident } from '../aScenario.ts';
import { items, query, startGraph, type GraphServer } from '../graphServer.ts';

let graph: GraphServer;
beforeEach(async () => {
  graph = await startGraph();
});
afterEach(() => graph.stop());

const linkOf = (body: Readonly<Record<string, unknown>>): string => String(body['@odata.deltaLink']);

test('the first reading gives all rows and a link for what comes after', async () => {
  const { body } = await graph.call(items('cards', `/delta${query({ $expand: 'fields($select=Key)' })}`));
  expect(body.value.map(({ id }) => id)).toEqual(['1', '2', '3', '4']);
  expect(body.value[0]?.fields['Key']).toMatch(/^[0-9a-f]{64}$/);
  expect((await graph.call(linkOf(body))).body.value).toEqual([]);
});

test('the latest token gives a link and no rows', async () => {
  const { body } = await graph.call(items('cards', '/delta?token=latest'));
  expect(body.value).toEqual([]);
  expect(linkOf(body)).toMatch(/\?token=/);
});

test('changed rows come as they are now, deleted ones with their facet, and the options stay', async () => {
  const { body } = await graph.call(items('cards', `/delta${query({ token: 'latest', $expand: 'fields($select=Confidence)' })}`));
  await graph.call(items('cards', '/3/fields'), { method: 'PATCH', as: 'meera', body: { Confidence: 'suggested' } });
  await graph.call(items('cards', '/4'), { method: 'DELETE', as: 'meera' });
  const changes = await graph.call(linkOf(body));
  expect(changes.body.value).toEqual([
    expect.objectContaining({ id: '3', fields: expect.objectContaining({ Confidence: 'suggested' }) as unknown }),
    expect.objectContaining({ id: '4', deleted: { state: 'deleted' } }),
  ]);
});

test('many changes come in pages', async () => {
  const first = await graph.call(items('cards', '/delta?$top=3'));
  expect(first.body).not.toHaveProperty('@odata.deltaLink');
  const second = await graph.call(String(first.body['@odata.nextLink']));
  expect(second.body.value.map(({ id }) => id)).toEqual(['4']);
  expect(linkOf(second.body)).toMatch(/token=/);
});

test('a token that has grown too old is answered with 410 and a place to start again', async () => {
  const { status, body, headers } = await graph.call(items('cards', '/delta?token=longago'));
  expect([status, body.error.code]).toEqual([410, 'resyncChangesApplyDifferences']);
  const restarted = await graph.call(headers.get('location') ?? '');
  expect(restarted.body.value).toHaveLength(4);
});

test('a token of one list is none of another', async () => {
  const { body } = await graph.call(items('cards', '/delta?token=latest'));
  const token = new URL(linkOf(body)).searchParams.get('token') ?? '';
  expect((await graph.call(items('claims', `/delta?token=${token}`))).status).toBe(410);
});

test('changes of rows that the person may not read are kept from them', async () => {
  const other = await startGraph(aScenario({ incidents: [anIncident(), anIncident({ by: 'tom' })] }));
  const { body } = await other.call(items('incidents', '/delta'), { as: 'tom' });
  await other.stop();
  expect(body.value.map(({ id }) => id)).toEqual(['2']);
});
