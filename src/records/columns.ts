import type * as v from 'valibot';
import { storable } from '../domain/storable.ts';
import type { ListPlace } from '../graph/listItems.ts';
import { failure, success, type Result } from '../ports/problem.ts';
import { listSchema, type Column, type ListKey } from './listSchema.ts';

type Columns<K extends ListKey> = (typeof listSchema)[K]['columns'];
/** A column of a list. A renamed one no longer compiles where it is used. */
export type ColumnName<K extends ListKey> = keyof Columns<K> & string;

type ValueOf<C extends Column> = C extends { readonly kind: 'choice'; readonly choices: readonly (infer Choice)[] }
  ? Choice
  : C extends { readonly kind: 'number' }
    ? number
    : C extends { readonly kind: 'boolean' }
      ? boolean
      : string;
/** What may be written to a list. Null empties a cell. */
export type Fields<K extends ListKey> = {
  readonly [Name in ColumnName<K>]?: Columns<K>[Name] extends Column ? ValueOf<Columns<K>[Name]> | null | undefined : never;
};

/** Shapes of the columns one reads, in the order they are asked for. */
export type Shapes<K extends ListKey> = Partial<Record<ColumnName<K>, v.GenericSchema>>;

/** The site our lists stand in, as the configuration names it. */
export interface Site {
  readonly id: string;
  /** List name → list id. */
  readonly lists: Readonly<Record<string, string>>;
}

/** Where a list is, or that the configuration does not say. */
export function placeOf(site: Site, key: ListKey): Result<ListPlace> {
  const { name } = listSchema[key];
  const list = site.lists[name];
  return list === undefined ? failure('missing', `no id for the list ${name}`) : success({ site: site.id, list });
}

/** SharePoint keeps one line of at most 255 characters in a text column. */
export function oneLine(text: string): string {
  return clipped(storable(text).replaceAll(/\s+/gu, ' ').trim(), 255);
}

/** The first characters of a text, no character cut in two. */
export function clipped(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}
