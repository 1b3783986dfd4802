import { listSchema, type ListDefinition, type ListKey, type View } from '../../../records/listSchema.ts';

export interface OpenView {
  readonly key: ListKey;
  readonly list: ListDefinition;
  readonly view: View;
}

export const listKeys = Object.keys(listSchema) as readonly ListKey[];

export function openViewOf(key: ListKey, viewName: string | null): OpenView {
  const list: ListDefinition = listSchema[key];
  const view = list.views.find(({ name }) => name === viewName) ?? list.views[0];
  if (!view) throw new Error(`the list ${list.name} has no view`);
  return { key, list, view };
}

/** The list and view that the page's address names; undefined on the site's front page. */
export function viewInAddress(): OpenView | undefined {
  const name = /\/Lists\/([^/]+)/.exec(window.location.pathname)?.[1];
  const key = listKeys.find((one) => listSchema[one].name.toLowerCase() === name?.toLowerCase());
  return key && openViewOf(key, new URLSearchParams(window.location.search).get('view'));
}

export function addressOfView(site: string, { list, view }: OpenView): string {
  return `${site}/Lists/${list.name}?view=${encodeURIComponent(view.name)}`;
}
