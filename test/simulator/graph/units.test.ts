import { cutPath } from '../../../src/simulator/graph/path.ts';
import { unitsOf } from '../../../src/simulator/graph/units.ts';
import { aScenario } from '../aScenario.ts';
import { items, query, site, startGraph } from '../graphServer.ts';

test.each([
  ['one item', 'GET', items('cards', '/1'), 1],
  ['the site', 'GET', site, 1],
  ['changes since a token', 'GET', items('cards', '/delta?token=abc'), 1],
  ['all changes', 'GET', items('cards', '/delta'), 2],
  ['a listing', 'GET', items('cards'), 2],
  ['a new item', 'POST', items('claims'), 2],
  ['a change', 'PATCH', items('cards', '/1/fields'), 2],
  ['a deletion', 'DELETE', items('cards', '/1'), 2],
  ['an upload', 'PUT', '/drives/1/root:/a/b.eml:/content', 2],
  ['a download', 'GET', '/drives/1/items/2/content', 1],
  ['permissions', 'GET', `${site}/permissions`, 5],
  ['mail', 'GET', '/me/messages', 0],
  ['one’s groups', 'GET', '/me/transitiveMemberOf', 0],
])('%s costs its resource units', (_, method, url, units) => {
  expect(unitsOf(method, cutPath(url))).toBe(units);
});

test('a call inside a batch costs what it costs alone', async () => {
  const graph = await startGraph();
  const requests = ['1', '2', '3'].map((id) => ({ id, method: 'GET', url: items('cards') }));
  const { body } = await graph.call('/$batch', { method: 'POST', body: { requests } });
  await graph.stop();
  expect(body.responses.map(({ headers }) => headers['x-ms-resource-unit'])).toEqual(['2', '2', '2']);
  expect(graph.world.units.spent()).toBe(6);
});

test('beyond the minute’s budget calls are refused with the seconds to wait, announced before, counted all the same, and served again after it', async () => {
  let elapsed = 0;
  const graph = await startGraph(aScenario(), { unitsAMinute: 10, elapsed: () => elapsed });
  const read = () => graph.call(items('cards', query({ $top: '1' })), { as: 'meera' });
  const early = await Promise.all([1, 2, 3].map(read));
  expect(early.map(({ headers }) => headers.get('ratelimit-remaining'))).toEqual([null, null, null]);
  elapsed = 20_000;
  expect((await read()).headers.get('ratelimit-remaining')).toBe('2');
  await read();
  const refused = await read();
  expect([refused.status, refused.headers.get('retry-after'), refused.body.error.code]).toEqual([429, '40', 'activityLimitReached']);
  expect(graph.world.units.spent()).toBe(12);
  elapsed = 60_000;
  expect((await read()).status).toBe(200);
  await graph.stop();
});
