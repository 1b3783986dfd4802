import type { DeletedItem, StoredItem, StoredList } from '../world/types.ts';
import { resync } from './errors.ts';
import { deletedAnswer, itemAnswer } from './listAnswers.ts';
import { itemExpansion } from './lists.ts';
import { checkListRead, checkSiteScope, readerOf } from './permissions.ts';
import { allowOnly, selectOf, topOf } from './query.ts';
import { listOf } from './sites.ts';
import { context, link, type Call, type GraphResponse } from './wire.ts';

const usualPage = 200;

/** What changed in a list since a token, oldest change first: rows as they are now, and those that are gone. */
export function readItemChanges(call: Call): GraphResponse {
  checkSiteScope(call.scopes, false);
  const list = listOf(call);
  checkListRead(call.person, list);
  allowOnly(call.options, ['token', '$select', '$expand', '$top']);
  const expand = itemExpansion(call);
  const since = sinceOf(call, list);
  const changes = since === 'latest' ? [] : changesAfter(call, list, since);
  const size = topOf(call.options, usualPage);
  const page = changes.slice(0, size);
  const last = page.at(-1);
  const more = changes.length > size && last !== undefined;
  const value = page.map((row) =>
    'fields' in row ? itemAnswer(call, list, row, expand, selectOf(call.options)) : deletedAnswer(list, row),
  );
  return {
    status: 200,
    body: {
      '@odata.context': context(call, 'Collection(listItem)'),
      [more ? '@odata.nextLink' : '@odata.deltaLink']: deltaLink(call, tokenFor(list, more ? last.change : list.change)),
      value,
    },
  };
}

function changesAfter(call: Call, list: StoredList, since: number): readonly (StoredItem | DeletedItem)[] {
  // A first reading tells of what is there, not of what has gone before it.
  const gone = since === 0 ? [] : list.deleted;
  const mayRead = readerOf(call.person, list);
  return [...list.items.values(), ...gone]
    .filter((row) => row.change > since && mayRead(row))
    .sort((a, b) => a.change - b.change);
}

function sinceOf(call: Call, list: StoredList): number | 'latest' {
  const token = call.options.get('token');
  if (token === undefined) return 0;
  if (token === 'latest') return 'latest';
  const [id, change] = Buffer.from(token, 'base64url').toString('utf8').split(':');
  if (id !== list.id || change === undefined || Number(change) > list.change) throw resync(deltaLink(call, undefined));
  return Number(change);
}

function tokenFor(list: StoredList, change: number): string {
  return Buffer.from(`${list.id}:${change}`).toString('base64url');
}

function deltaLink(call: Call, token: string | undefined): string {
  const others = [...call.options].filter(([name]) => name !== 'token');
  return link(call, call.path, token === undefined ? others : [...others, ['token', token]]);
}
