import { createItem, findItems, getItem, patchFields, type ListPlace } from '../../src/graph/listItems.ts';
import type { Graph } from '../../src/graph/graphRequest.ts';
import { tenant } from '../../src/simulator/places.ts';
import type { ScenarioInput } from '../../src/simulator/scenario/schema.ts';
import { listIds } from '../../src/simulator/world/ids.ts';
import { aScenario } from '../simulator/aScenario.ts';
import { startPretendGraph, type PretendGraph } from './pretendGraph.ts';

let pretend: PretendGraph;
afterEach(() => pretend.close());

const claims: ListPlace = { site: tenant.siteId, list: listIds.claims };
const columns = ['Title', 'ClientReference'];

async function aGraph(faults: ScenarioInput['faults'] = []): Promise<Graph> {
  pretend = await startPretendGraph(aScenario({ faults }));
  return pretend.as('meera', 'Sites.Selected');
}

async function fill(graph: Graph, count: number): Promise<void> {
  for (let number = 1; number <= count; number += 1) {
    await createItem(graph, claims, { Title: `it's no. ${number}`, ClientReference: number % 2 ? 'odd' : 'even' });
  }
}

const titlesIn = (rows: readonly { readonly fields?: Readonly<Record<string, unknown>> | undefined }[]): readonly unknown[] =>
  rows.map(({ fields }) => fields?.Title);

describe('rows of a list', () => {
  it('are added, and found by the value of a column', async () => {
    const graph = await aGraph();
    await fill(graph, 4);
    const found = await findItems(graph, claims, { columns, where: { column: 'Title', equals: "it's no. 3" }, pageSize: 10, most: 10 });
    expect(found.ok && titlesIn(found.value.rows)).toEqual(["it's no. 3"]);
    expect(found.ok && found.value.rows[0]).toMatchObject({ id: '3', createdBy: { user: { displayName: 'Meera Shah' } } });
  });

  it('are read over as many pages as there are', async () => {
    const graph = await aGraph();
    await fill(graph, 7);
    const found = await findItems(graph, claims, { columns, where: { column: 'ClientReference', equals: 'odd' }, pageSize: 2, most: 100 });
    expect(found).toMatchObject({ ok: true, value: { complete: true } });
    expect(found.ok && titlesIn(found.value.rows)).toEqual(["it's no. 1", "it's no. 3", "it's no. 5", "it's no. 7"]);
  });

  it('say where reading stopped before the end', async () => {
    const graph = await aGraph();
    await fill(graph, 5);
    const found = await findItems(graph, claims, { columns, pageSize: 2, most: 3 });
    expect(found).toMatchObject({ ok: true, value: { complete: false } });
    expect(found.ok && titlesIn(found.value.rows)).toEqual([1, 2, 3, 4].map((number) => `it's no. ${number}`));
  });

  it('are a problem where a later page is', async () => {
    const graph = await aGraph([{ method: 'GET', path: 'lists/Claims', skip: 1, status: 403 }]);
    await fill(graph, 3);
    expect(await findItems(graph, claims, { columns, pageSize: 2, most: 10 })).toMatchObject({ problem: { kind: 'refused' } });
  });

  it('are a problem where a column or its index is not what we take it for', async () => {
    const graph = await aGraph();
    await fill(graph, 1);
    expect(await findItems(graph, claims, { columns: ['Colour'], pageSize: 2, most: 10 })).toMatchObject({ ok: false });
    expect(await createItem(graph, claims, { Title: 'x', Colour: 'red' })).toMatchObject({ problem: { kind: 'malformed' } });
  });

  it('are changed only as long as nobody else changed them', async () => {
    const graph = await aGraph();
    await fill(graph, 1);
    const read = await getItem(graph, claims, '1', columns);
    const etag = (read.ok && read.value['@odata.etag']) || '';
    expect(await patchFields(graph, claims, { id: '1', etag }, { ClientReference: 'mine' })).toMatchObject({ ok: true });
    const late = await patchFields(graph, claims, { id: '1', etag }, { ClientReference: 'theirs' });
    expect(late).toMatchObject({ problem: { kind: 'changed' } });
    expect(late.ok ? '' : late.problem.detail).toMatch(/^412 /);
    expect(await getItem(graph, claims, '1', columns)).toMatchObject({ value: { fields: { ClientReference: 'mine' } } });
  });

  it('that are not there are missing', async () => {
    expect(await getItem(await aGraph(), claims, '77', columns)).toMatchObject({ problem: { kind: 'missing' } });
  });
});
