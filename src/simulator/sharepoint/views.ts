import * as v from 'valibot';
import { guidFor } from '../world/ids.ts';
import type { SiteView } from '../world/siteTypes.ts';
import type { StoredList } from '../world/types.ts';
import { bodyOf, keyAt, listOf, type Call } from './call.ts';
import { malformed, missing, refused } from './errors.ts';

export function readViews(call: Call): unknown {
  return { value: listOf(call).views.map(viewAnswer) };
}

export function createView(call: Call): unknown {
  const list = listOf(call);
  const { Title } = bodyOf(call, v.looseObject({ Title: v.pipe(v.string(), v.nonEmpty()), PersonalView: v.literal(false) }));
  call.world.site.made += 1;
  const view: SiteView = { id: guidFor(`${list.id}/view/${call.world.site.made}`), title: Title, query: '', fields: [], rowLimit: 30, paged: true, standard: false };
  list.views.push(view);
  return viewAnswer(view);
}

/** Takes the whole view as XML. A view that speaks of a column that is not there would not open. */
export function setViewXml(call: Call): unknown {
  const list = listOf(call);
  const view = viewOf(list, keyAt(call, 1));
  const { viewXml } = bodyOf(call, v.object({ viewXml: v.string() }));
  const [, query] = /<Query>([\s\S]*?)<\/Query>/.exec(viewXml) ?? [];
  const [, fields] = /<ViewFields>([\s\S]*?)<\/ViewFields>/.exec(viewXml) ?? [];
  const [, paged, limit] = /<RowLimit Paged="(TRUE|FALSE)">(\d+)<\/RowLimit>/.exec(viewXml) ?? [];
  if (query === undefined || fields === undefined || limit === undefined) throw malformed('The view is no valid XML.');
  const unknown = namesIn(query + fields).find((name) => !['ID', 'LinkTitle', ...list.columns.map((column) => column.name)].includes(name));
  if (unknown !== undefined) throw refused(`One or more field types are not installed properly: ${unknown}.`);
  Object.assign(view, { query, fields: namesIn(fields), rowLimit: Number(limit), paged: paged === 'TRUE' });
  return undefined;
}

export function updateView(call: Call): unknown {
  const list = listOf(call);
  const view = viewOf(list, keyAt(call, 1));
  const { DefaultView } = bodyOf(call, v.object({ DefaultView: v.literal(true) }));
  for (const other of list.views) other.standard = DefaultView && other === view;
  return undefined;
}

function viewOf(list: StoredList, id: string): SiteView {
  const view = list.views.find((one) => one.id === id.toLowerCase());
  if (!view) throw missing('The specified view is invalid.');
  return view;
}

function namesIn(xml: string): string[] {
  return [...xml.matchAll(/<FieldRef Name="(\w+)"/g)].flatMap(([, name]) => name ?? []);
}

function viewAnswer({ id, title, query, fields, rowLimit, paged, standard }: SiteView): unknown {
  return { Id: id, Title: title, ViewQuery: query, RowLimit: rowLimit, Paged: paged, DefaultView: standard, Hidden: false, PersonalView: false, ViewFields: { Items: fields } };
}
