import { listSchema, type ListDefinition, type ListKey, type View } from '../../../records/listSchema.ts';

export interface OpenView {
  readonly key: ListKey;
  readonly list: ListDefinition;
  readonly view: View;
}

/** What the page shows: a view, and perhaps an item of its list. */
export interface Place {
  readonly open: OpenView;
  readonly item?: string;
}

export const listKeys = Object.keys(listSchema) as readonly ListKey[];

export function openViewOf(key: ListKey, viewName: string | null): OpenView {
  const list: ListDefinition = listSchema[key];
  const view = list.views.find(({ name }) => name === viewName) ?? list.views[0];
  if (!view) throw new Error(`the list ${list.name} has no view`);
  return { key, list, view };
}

/** The list, view and item that the page's address names; undefined on the site's front page. An item's own address counts too. */
export function placeInAddress(): Place | undefined {
  const [, name, id] = /\/Lists\/([^/]+)(?:\/(\d+)_\.000)?/.exec(window.location.pathname) ?? [];
  const key = listKeys.find((one) => listSchema[one].name.toLowerCase() === name?.toLowerCase());
  if (!key) return undefined;
  const query = new URLSearchParams(window.location.search);
  const item = id ?? query.get('item');
  return { open: openViewOf(key, query.get('view')), ...(item === null ? {} : { item }) };
}

export function addressOf(site: string, { open: { list, view }, item }: Place): string {
  return `${site}/Lists/${list.name}?view=${encodeURIComponent(view.name)}${item === undefined ? '' : `&item=${item}`}`;
}
