import type { StoredItem } from '../world/types.ts';
import { badRequest } from './errors.ts';
import { topOf } from './query.ts';
import { link, type Call } from './wire.ts';

const usualPage = 200;
const largestPage = 5000;

export interface Page {
  readonly items: readonly StoredItem[];
  readonly nextLink: string | undefined;
}

/** The page of rows that a call asks for. In id order it starts after the last row of the page before, else by count. */
export function pageOf(call: Call, rows: readonly StoredItem[]): Page {
  const size = Math.min(topOf(call.options, usualPage), largestPage);
  const byId = !call.options.has('$orderby');
  const from = startOf(call, rows, byId);
  const items = rows.slice(from, from + size);
  const last = items.at(-1);
  if (from + size >= rows.length || last === undefined) return { items, nextLink: undefined };
  const token = Buffer.from(byId ? `Paged=TRUE&p_ID=${last.id}` : `Paged=TRUE&p_Row=${from + size}`).toString('base64url');
  const others = [...call.options].filter(([name]) => name !== '$skiptoken');
  return { items, nextLink: link(call, call.path, [...others, ['$skiptoken', token]]) };
}

function startOf(call: Call, rows: readonly StoredItem[], byId: boolean): number {
  const token = call.options.get('$skiptoken');
  if (token === undefined) return 0;
  const position = /^Paged=TRUE&p_(ID|Row)=(\d+)$/.exec(Buffer.from(token, 'base64url').toString('utf8'));
  if (!position || (position[1] === 'ID') !== byId) throw badRequest('Invalid skip token.');
  const value = Number(position[2]);
  if (!byId) return value;
  const next = rows.findIndex(({ id }) => id > value);
  return next < 0 ? rows.length : next;
}
