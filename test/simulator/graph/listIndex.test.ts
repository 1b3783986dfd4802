import { addItem } from '../../../src/simulator/world/listStore.ts';
import { aScenario } from '../aScenario.ts';
import { items, query, startGraph, type Answered, type GraphServer } from '../graphServer.ts';

let graph: GraphServer;
beforeEach(async () => {
  graph = await startGraph(aScenario({ signedIn: 'meera' }));
});
afterEach(() => graph.stop());

const incident = {
  State: 'submitted', OccurredAt: '2026-06-09T09:00:00Z', Method: 'email', Service: 'Waste', Behaviours: 'A-ABUSIVE', Facts: 'x', Affected: 'me', ClientReference: 'r',
};

function addIncidents(count: number, as: string, parts: Readonly<Record<string, unknown>> = {}): void {
  const list = graph.world.lists.incidents;
  for (let added = 0; added < count; added += 1) addItem(list, { ...incident, Title: `I-${list.nextId}`, ...parts }, graph.person(as), '2026-06-09T10:00:00Z');
}

async function found(options: Readonly<Record<string, string>>, as = 'meera'): Promise<readonly string[] | number> {
  const { status, body } = await graph.call(items('incidents', query({ $select: 'id', ...options })), { as });
  return status === 200 ? body.value.map(({ id }) => id) : status;
}

test('what a filter by text finds follows every change of the list', async () => {
  const submitted = { $filter: "fields/State eq 'Submitted'" };
  addIncidents(2, 'gwen');
  expect(await found(submitted)).toEqual(['1', '2']);
  addIncidents(1, 'tom');
  await graph.call(items('incidents', '/1/fields'), { method: 'PATCH', body: { State: 'accepted' } });
  await graph.call(items('incidents', '/2'), { method: 'DELETE' });
  expect(await found(submitted)).toEqual(['3']);
  expect(await found({ $filter: "fields/State eq 'accepted' or fields/State eq 'submitted'" })).toEqual(['1', '3']);
});

test('rows come newest first by their number, page by page', async () => {
  addIncidents(3, 'gwen');
  const first = await graph.call(items('incidents', query({ $orderby: 'fields/id desc', $top: '2' })));
  const second = await graph.call(String(first.body['@odata.nextLink']));
  expect([first, second].map(({ body }) => body.value.map(({ id }) => id))).toEqual([['3', '2'], ['1']]);
});

test('rows that the person may not read count for the threshold, and are never told', async () => {
  addIncidents(3, 'tom');
  addIncidents(2, 'gwen');
  expect(await found({ $filter: "fields/Service eq 'Waste'" }, 'gwen')).toEqual(['4', '5']);
  expect(await found({ $orderby: 'fields/id desc' }, 'gwen')).toEqual(['5', '4']);
  addIncidents(5000, 'tom');
  expect(await found({ $filter: "fields/Service eq 'Waste'" }, 'gwen')).toBe(422);
});

test.each([
  [422, 'notSupported'],
  [429, 'activityLimitReached'],
  [500, 'generalException'],
] as const)('asking too much is answered in each of the ways that have been seen: %i', async (thresholdStatus, code) => {
  const other = await startGraph(aScenario({ signedIn: 'meera' }), { thresholdStatus });
  const list = other.world.lists.incidents;
  for (let added = 0; added < 5001; added += 1) addItem(list, { ...incident, Title: `I-${added}` }, other.person('tom'), '2026-06-09T10:00:00Z');
  const { status, body } = await other.call(items('incidents', query({ $filter: "fields/State eq 'submitted'" })));
  await other.stop();
  expect([status, body.error.code]).toEqual([thresholdStatus, code]);
});

test('100,000 rows are read page by page without a filter, 5,000 at most on each', async () => {
  addIncidents(100_000, 'tom');
  let link: string | undefined = items('incidents', query({ $select: 'id', $top: '9999' }));
  const pages: number[] = [];
  while (link !== undefined) {
    const { body }: Answered = await graph.call(link);
    pages.push(body.value.length);
    link = body['@odata.nextLink'] as string | undefined;
  }
  expect(pages).toEqual(Array.from({ length: 20 }, () => 5000));
});

test('among 100,000 rows the few that an indexed column holds are found, and a date’s few', async () => {
  addIncidents(100_000, 'tom', { State: 'closed', OccurredAt: '2020-01-01T09:00:00Z' });
  addIncidents(2, 'gwen');
  expect(await found({ $filter: "fields/State eq 'submitted'" })).toEqual(['100001', '100002']);
  expect(await found({ $filter: 'fields/OccurredAt ge 2026-01-01T00:00:00Z' })).toEqual(['100001', '100002']);
  expect(await found({ $filter: "fields/State eq 'closed'" })).toBe(422);
  expect(await found({ $orderby: 'fields/OccurredAt desc', $top: '2' })).toEqual(['100001', '100002']);
});
