import { keepsDrafts, keepsRowsApart, type Column, type ListDefinition } from '../../records/listSchema.ts';
import { guidFor } from './ids.ts';
import type { ListSettings, SiteColumn } from './siteTypes.ts';
import type { StoredList } from './types.ts';

/** The columns of a list as the site holds them. `Title` is in every one. */
export function columnsOf(list: string, { columns }: ListDefinition): SiteColumn[] {
  const all: Readonly<Record<string, Column>> = 'Title' in columns ? columns : { Title: { kind: 'text', title: 'Title' }, ...columns };
  return Object.entries(all).map(([name, { kind, title, indexed, unique, required, choices }]) => ({
    id: guidFor(`${list}/column/${name}`),
    name,
    displayName: title,
    kind,
    indexed: indexed ?? false,
    unique: unique ?? false,
    required: required ?? false,
    choices: choices ?? [],
  }));
}

/** The settings of a list that was provisioned. */
export function settingsOf(definition: ListDefinition): ListSettings {
  const security = keepsRowsApart(definition) ? 2 : 1;
  const drafts = keepsDrafts(definition);
  return { readSecurity: security, writeSecurity: security, noCrawl: true, versions: true, mostVersions: 500, moderation: drafts, minorVersions: drafts, draftVisibility: drafts ? 2 : 0 };
}

/** Makes the definition that rows are checked against anew of the columns that are there. */
export function redefine(list: StoredList): void {
  list.definition = {
    ...list.definition,
    columns: Object.fromEntries(
      list.columns.map(({ name, kind, displayName, indexed, unique, required, choices }) => [
        name,
        { kind, title: displayName, indexed, unique, required, ...(kind === 'choice' ? { choices } : {}) },
      ]),
    ),
  };
  list.indexes.clear();
}
