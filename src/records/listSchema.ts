import type { ListDefinition } from './schema/listDefinition.ts';
import { evidenceLibrary } from './schema/evidenceLibrary.ts';
import { contactLists } from './schema/contactLists.ts';
import { incidentLists } from './schema/incidentLists.ts';
import { patternLists } from './schema/patternLists.ts';
import { registerLists } from './schema/registerLists.ts';

export { keepsDrafts, keepsRowsApart, mostIndexes, roles, type Access, type Column, type ColumnKind, type ListDefinition, type Role } from './schema/listDefinition.ts';
export { rowsAPage, type Condition, type DayRange, type Order, type View } from './schema/view.ts';

/**
 * The one source of our SharePoint lists: provisioning creates them, records read and write them, the simulator enforces them.
 * `Title` is SharePoint's own column and stands in every list. `Key` is a digest: lower-case hex HMAC-SHA-256 of the
 * normalised address or number under the council's key.
 */
export const listSchema = { ...contactLists, ...incidentLists, ...registerLists, ...patternLists } as const satisfies Record<string, ListDefinition>;
export type ListKey = keyof typeof listSchema;

/** Everything that stands on the site: the lists, and the library beside them. */
export const siteSchema = { ...listSchema, evidence: evidenceLibrary } as const satisfies Record<string, ListDefinition>;
export type PlaceKey = keyof typeof siteSchema;
