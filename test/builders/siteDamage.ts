import type { Column, ListKey } from '../../src/records/listSchema.ts';
import type { World } from '../../src/simulator/world/types.ts';

/** Somebody took a column away in SharePoint. */
export function loseColumn(world: World, key: ListKey, name: string): void {
  const list = world.lists[key];
  const { [name]: _gone, ...columns } = list.definition.columns;
  list.definition = { ...list.definition, columns };
}

/** Somebody took an index away, or made a column take equal values. */
export function changeColumn(world: World, key: ListKey, name: string, change: Partial<Column>): void {
  const list = world.lists[key];
  const column = list.definition.columns[name];
  if (column === undefined) throw new Error(`no column ${name}`);
  list.definition = { ...list.definition, columns: { ...list.definition.columns, [name]: { ...column, ...change } } };
}

/** Somebody deleted a list. */
export function loseList(world: World, name: string): void {
  world.setFaults([{ path: `^/sites/[^/]+/lists/${name}`, status: 404, carryOut: false, skip: 0, share: 1 }]);
}
