import type { StoredItem, StoredList } from './types.ts';

/** SharePoint compares text without regard to case. */
export function folded(value: unknown): string {
  return typeof value === 'string' ? value.toLowerCase() : '';
}

/** The ids of the rows whose indexed column holds a text, in order. Made when first asked for, kept up from then on. */
export function idsHolding(list: StoredList, column: string, value: string): readonly number[] {
  const index = list.indexes.get(column) ?? makeIndex(list, column);
  return [...(index.get(folded(value)) ?? [])].sort((a, b) => a - b);
}

function makeIndex(list: StoredList, column: string): Map<string, Set<number>> {
  const index = new Map<string, Set<number>>();
  for (const item of list.items.values()) enter(index, item, column);
  list.indexes.set(column, index);
  return index;
}

export function indexRow(list: StoredList, item: StoredItem): void {
  for (const [column, index] of list.indexes) enter(index, item, column);
}

export function unindexRow(list: StoredList, item: StoredItem): void {
  for (const [column, index] of list.indexes) index.get(folded(item.fields[column]))?.delete(item.id);
}

function enter(index: Map<string, Set<number>>, item: StoredItem, column: string): void {
  const value = folded(item.fields[column]);
  if (value === '') return;
  const ids = index.get(value);
  if (ids) ids.add(item.id);
  else index.set(value, new Set([item.id]));
}
