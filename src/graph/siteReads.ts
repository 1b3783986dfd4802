import * as v from 'valibot';
import { failure, success, type Result } from '../ports/problem.ts';
import { shaped } from './answers.ts';
import type { Graph } from './graphRequest.ts';
import type { ListPlace } from './listItems.ts';
import { segment, withQuery } from './odata.ts';
import { readPages } from './pages.ts';

const site = v.object({ id: v.string() });

export async function readSite(graph: Graph, id: string): Promise<Result<v.InferOutput<typeof site>>> {
  return shaped(site, await graph.sendTogether({ path: withQuery(`/sites/${segment(id)}`, { $select: 'id' }) }));
}

/** The same by its address: `https://contoso.sharepoint.com/sites/fair-contact`. */
export async function readSiteByPath(graph: Graph, webUrl: string): Promise<Result<v.InferOutput<typeof site>>> {
  if (!URL.canParse(webUrl)) return failure('malformed', 'no address');
  const { host, pathname } = new URL(webUrl);
  return shaped(site, await graph.send({ path: withQuery(`/sites/${host}:${pathname.replace(/\/$/, '')}`, { $select: 'id' }) }));
}

const column = v.looseObject({
  name: v.string(),
  indexed: v.optional(v.boolean(), false),
  enforceUniqueValues: v.optional(v.boolean(), false),
});
/** A column as Graph tells it: its kind is the facet that is there. */
export type WireColumn = v.InferOutput<typeof column>;

/** All columns of a list, those of SharePoint too. */
export async function readColumns(graph: Graph, { site: where, list }: ListPlace): Promise<Result<readonly WireColumn[]>> {
  const path = `/sites/${segment(where)}/lists/${segment(list)}/columns`;
  const pages = await readPages(graph, { path }, column, { together: true, enough: () => false });
  return pages.ok ? success(pages.value.rows) : pages;
}

const item = v.object({ createdBy: v.optional(v.object({ user: v.optional(v.object({ id: v.optional(v.string()) })) })) });

/** Whose the newest rows of a list are, by directory id. */
export async function readAuthors(graph: Graph, { site: where, list }: ListPlace, most: number): Promise<Result<readonly string[]>> {
  const path = withQuery(`/sites/${segment(where)}/lists/${segment(list)}/items`, { $select: 'id,createdBy', $top: most });
  const pages = await readPages(graph, { path }, item, { together: false, enough: () => true });
  return pages.ok ? success(pages.value.rows.flatMap(({ createdBy }) => createdBy?.user?.id ?? [])) : pages;
}
