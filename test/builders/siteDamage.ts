import type { ListKey } from '../../src/records/listSchema.ts';
import type { SiteColumn } from '../../src/simulator/world/siteTypes.ts';
import { redefine } from '../../src/simulator/world/structure.ts';
import type { World } from '../../src/simulator/world/types.ts';

/** Somebody took a column away in SharePoint. */
export function loseColumn(world: World, key: ListKey, name: string): void {
  const list = world.lists[key];
  list.columns = list.columns.filter((column) => column.name !== name);
  redefine(list);
}

/** Somebody took an index away, or made a column take equal values. */
export function changeColumn(world: World, key: ListKey, name: string, change: Partial<Pick<SiteColumn, 'indexed' | 'unique'>>): void {
  const list = world.lists[key];
  const column = list.columns.find((one) => one.name === name);
  if (column === undefined) throw new Error(`no column ${name}`);
  Object.assign(column, change);
  redefine(list);
}

/** The columns of a list as they are now, to be put back. */
export function columnsOf(world: World, key: ListKey): SiteColumn[] {
  return structuredClone(world.lists[key].columns);
}

export function putBack(world: World, key: ListKey, columns: SiteColumn[]): void {
  const list = world.lists[key];
  list.columns = columns;
  redefine(list);
}

/** Somebody deleted a list. */
export function loseList(world: World, name: string): void {
  world.setFaults([{ path: `^/sites/[^/]+/lists/${name}`, status: 404, carryOut: false, skip: 0, share: 1 }]);
}
