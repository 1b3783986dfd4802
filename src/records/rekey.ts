import * as v from 'valibot';
import { emailAddress } from '../domain/emailAddress.ts';
import { findItems, patchFields, type ListItem, type ListPlace } from '../graph/listItems.ts';
import { failure, success, type Result } from '../ports/problem.ts';
import { placeOf } from './columns.ts';
import type { Digest } from './digest.ts';
import type { Lists } from './lists.ts';
import type { ListKey } from './listSchema.ts';

/** Lists whose rows are found by the digest of an address, those that staff read first. */
const digested = ['cards', 'contacts', 'incidents', 'privateIncidents', 'identifiers'] as const satisfies readonly ListKey[];
const logged: readonly ListKey[] = ['incidents', 'privateIncidents'];

export interface Rekeyed {
  /** Rows that were brought under the new key just now. */
  readonly moved: number;
  /** Rows under the old key whose address nobody wrote down: a call from a number that no customer has. */
  readonly unknown: number;
}

/** Milliseconds. */
export type Pause = (milliseconds: number) => Promise<void>;

/**
 * Brings every row under a new digest key. Addresses come from the identifiers and the incidents, which hold them in words. It can be
 * cut off anywhere and run again: what has been moved is left alone. Meanwhile both keys have to be in the configuration.
 * Problem `changed`: somebody changed a row at that moment; run it again.
 */
export async function rekey(lists: Lists, { from, to }: { readonly from: Digest; readonly to: Digest }, pause: Pause): Promise<Result<Rekeyed>> {
  const rows = new Map<ListKey, readonly ListItem[]>();
  for (const key of digested) {
    const read = await rowsOf(lists, key);
    if (!read.ok) return read;
    rows.set(key, read.value);
  }
  const addresses = new Set([...(rows.get('identifiers') ?? []).flatMap(({ fields }) => textIn(fields, 'Title')), ...logged.flatMap((key) => rows.get(key) ?? []).flatMap(({ fields }) => addressIn(fields))]);
  const moves = new Map(await Promise.all([...addresses].map(async (address) => [await from(address), await to(address)] as const)));
  const arrived = new Set(moves.values());
  let moved = 0;
  let unknown = 0;
  for (const key of digested) {
    for (const row of rows.get(key) ?? []) {
      const [digest] = textIn(row.fields, 'Key');
      if (digest === undefined || arrived.has(digest)) continue;
      const wanted = moves.get(digest);
      if (wanted === undefined) unknown += 1;
      else {
        const written = await move(lists, key, row, wanted, pause);
        if (!written.ok) return written;
        moved += 1;
      }
    }
  }
  return success({ moved, unknown });
}

async function rowsOf({ graph, site }: Lists, key: ListKey): Promise<Result<readonly ListItem[]>> {
  const place = placeOf(site, key);
  if (!place.ok) return place;
  const columns = ['Key', ...(key === 'identifiers' ? ['Title'] : []), ...(logged.includes(key) ? ['CustomerAddress'] : [])];
  const found = await findItems(graph, place.value, { columns, pageSize: 1000, most: Number.POSITIVE_INFINITY });
  return found.ok ? success(found.value.rows) : found;
}

/** A write that Graph put off is tried again: it changes nothing where the row has changed. */
async function move({ graph, site }: Lists, key: ListKey, row: ListItem, digest: string, pause: Pause): Promise<Result<void>> {
  const place: Result<ListPlace> = placeOf(site, key);
  if (!place.ok) return place;
  const etag = row['@odata.etag'];
  if (etag === undefined) return failure('malformed', 'a row without an eTag');
  for (let attempt = 1; ; attempt += 1) {
    const written = await patchFields(graph, place.value, { id: row.id, etag }, { Key: digest });
    if (written.ok || written.problem.kind !== 'throttled' || attempt === 5) return written;
    await pause((written.problem.retryAfterSeconds ?? 5) * 1000);
  }
}

function textIn(fields: ListItem['fields'], name: string): readonly string[] {
  const value = fields?.[name];
  return v.is(v.pipe(v.string(), v.nonEmpty()), value) ? [value] : [];
}

function addressIn(fields: ListItem['fields']): readonly string[] {
  return textIn(fields, 'CustomerAddress').flatMap((text) => emailAddress(text) ?? []);
}
