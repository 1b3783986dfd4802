import { createRoles } from '../../src/graph/memberGroups.ts';
import { success } from '../../src/ports/problem.ts';
import { roleGroups } from '../../src/simulator/world/ids.ts';
import { aScenario } from '../simulator/aScenario.ts';
import { startPretendGraph, type PretendGraph } from './pretendGraph.ts';

let graph: PretendGraph;
beforeAll(async () => {
  graph = await startPretendGraph(aScenario());
});
afterAll(() => graph.close());
beforeEach(() => graph.requests.splice(0));

const asMeera = () => graph.as('meera', 'User.Read');

describe('Roles', () => {
  it('are those whose groups the person is in', async () => {
    expect(await createRoles(asMeera(), roleGroups).mine()).toEqual(success(['serviceManager', 'registerOwner']));
    expect(await createRoles(graph.as('gwen', 'User.Read'), roleGroups).mine()).toEqual(success(['staff']));
  });

  it('are found in one request, whatever the case of the ids', async () => {
    const shouted = Object.fromEntries(Object.entries(roleGroups).map(([role, id]) => [role, id.toUpperCase()]));
    expect(await createRoles(asMeera(), shouted).mine()).toEqual(success(['serviceManager', 'registerOwner']));
    expect(graph.requests).toEqual(['GET /v1.0/me/transitiveMemberOf?$select=id&$top=999']);
  });

  it('two of them can be one group', async () => {
    const { registerOwner } = roleGroups;
    expect(await createRoles(asMeera(), { registerOwner, decisionMaker: registerOwner }).mine()).toEqual(success(['registerOwner', 'decisionMaker']));
  });

  it('are nobody’s where the council has set no groups, and nothing is asked', async () => {
    expect(await createRoles(asMeera(), {}).mine()).toEqual(success([]));
    expect(graph.requests).toEqual([]);
  });

  it('cannot be read without the permission for it', async () => {
    expect(await createRoles(graph.as('meera', 'Sites.Selected'), roleGroups).mine()).toMatchObject({ ok: false, problem: { kind: 'refused' } });
  });
});
