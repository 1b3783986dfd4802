import type { ListDefinition, ListKey } from '../../records/listSchema.ts';
import type { DeletedItem, FieldValues, Person, StoredItem, StoredList } from './types.ts';
import { indexRow, unindexRow } from './columnIndex.ts';
import { guidFor } from './ids.ts';
import { columnsOf, settingsOf } from './structure.ts';

/** SharePoint keeps whole seconds. */
export function toSeconds(moment: Date): string {
  return `${moment.toISOString().slice(0, 19)}Z`;
}

export function emptyList(key: ListKey | undefined, id: string, definition: ListDefinition): StoredList {
  return {
    key,
    id,
    definition,
    columns: columnsOf(id, definition),
    views: [],
    settings: settingsOf(definition),
    ownPermissions: false,
    grants: [],
    items: new Map(),
    deleted: [],
    indexes: new Map(),
    nextId: 1,
    change: 0,
  };
}

/** Adds a row, as the next one unless an id is given. What it may hold has been checked before. */
export function addItem(list: StoredList, fields: FieldValues, author: Person, at: string, id: number = list.nextId): StoredItem {
  list.nextId = Math.max(list.nextId, id + 1);
  list.change += 1;
  const item: StoredItem = {
    id,
    uniqueId: guidFor(`${list.id}/${id}`),
    number: 1,
    fields: stored(fields),
    created: at,
    modified: at,
    author,
    editor: author,
    earlier: [],
    change: list.change,
  };
  list.items.set(id, item);
  indexRow(list, item);
  return item;
}

/** Writes some columns of a row and leaves the others alone. */
export function updateItem(list: StoredList, item: StoredItem, changes: FieldValues, editor: Person, at: string): StoredItem {
  list.change += 1;
  const { number, fields, modified, editor: before } = item;
  const next: StoredItem = {
    ...item,
    number: number + 1,
    fields: stored({ ...fields, ...changes }),
    modified: at,
    editor,
    earlier: [{ number, fields, modified, editor: before }, ...item.earlier],
    change: list.change,
  };
  list.items.set(item.id, next);
  unindexRow(list, item);
  indexRow(list, next);
  return next;
}

export function removeItem(list: StoredList, item: StoredItem): DeletedItem {
  list.change += 1;
  list.items.delete(item.id);
  unindexRow(list, item);
  const gone = { id: item.id, author: item.author, change: list.change };
  list.deleted.push(gone);
  return gone;
}

/** An empty cell is no cell. */
function stored(fields: FieldValues): FieldValues {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined && value !== ''));
}
