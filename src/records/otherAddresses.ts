import * as v from 'valibot';
import { confidences } from '../domain/card.ts';
import { emailAddress } from '../domain/emailAddress.ts';
import type { OtherAddresses } from '../ports/otherAddresses.ts';
import { failure, success, type Result } from '../ports/problem.ts';
import { contactOf, contactShapes, requestedOf } from './contactRow.ts';
import { addressKeys, type Digest } from './digest.ts';
import { incidentsUnder, type Reporter } from './incidents.ts';
import { findRows, type Lists } from './lists.ts';
import { onceEach } from './onceEach.ts';
import { someText } from './shapes.ts';

const reading = { pageSize: 200, most: 2000, together: true } as const;
const cardKeys = { Key: someText, Confidence: v.picklist(confidences) };
const addressShapes = { Title: someText, Type: v.string(), Confidence: v.picklist(confidences) };

/** Cards of a customer lead to the other digests; only the Identifiers list, which owners read, leads to the addresses. */
export function createOtherAddresses(lists: Lists, digest: Digest, person: Reporter): OtherAddresses {
  return {
    notesOn: async (customer, except, signal) => {
      const [own, cards] = await Promise.all([
        addressKeys(digest, except),
        findRows(lists, 'cards', cardKeys, { ...reading, where: { column: 'Customer', equals: customer }, signal }),
      ]);
      if (!cards.ok) return cards;
      const confirmed = cards.value.rows.filter(({ fields }) => fields.Confidence === 'confirmed').map(({ fields }) => fields.Key);
      const keys = [...new Set(confirmed)].filter((key) => !own.includes(key));
      if (keys.length === 0) return success({ others: 0, contacts: [], requested: [], incidents: { own: [], others: [] } });
      const [notes, incidents] = await Promise.all([notesUnder(lists, keys, signal), incidentsUnder(lists, keys, person, signal)]);
      if (!notes.ok) return notes;
      if (!incidents.ok) return incidents;
      const rows = onceEach(notes.value, ({ fields }) => fields.ClientReference);
      return success({ others: keys.length, contacts: rows.map(contactOf), requested: rows.flatMap((row) => requestedOf(row) ?? []), incidents: incidents.value });
    },
    addressesOf: async (customer, except, signal) => {
      const found = await findRows(lists, 'identifiers', addressShapes, { ...reading, where: { column: 'Customer', equals: customer }, signal });
      if (!found.ok) return found;
      const confirmed = found.value.rows.filter(({ fields }) => fields.Type === 'email' && fields.Confidence === 'confirmed');
      const addresses = confirmed.flatMap(({ fields }) => emailAddress(fields.Title) ?? []);
      return success([...new Set(addresses)].filter((address) => address !== except));
    },
  };
}

type NoteRow = Parameters<typeof contactOf>[0];

async function notesUnder(lists: Lists, keys: readonly string[], signal: AbortSignal | undefined): Promise<Result<readonly NoteRow[]>> {
  const answers = await Promise.all(keys.map((equals) => findRows(lists, 'contacts', contactShapes, { ...reading, where: { column: 'Key', equals }, signal })));
  const rows: NoteRow[] = [];
  for (const answer of answers) {
    if (!answer.ok) return answer;
    rows.push(...answer.value.rows);
  }
  return rows.some(({ fields }) => !keys.includes(fields.Key)) ? failure('malformed', 'other rows than those asked for') : success(rows);
}
