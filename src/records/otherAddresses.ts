import * as v from 'valibot';
import { confidences } from '../domain/card.ts';
import { emailAddress } from '../domain/emailAddress.ts';
import type { OtherAddresses } from '../ports/otherAddresses.ts';
import { success } from '../ports/problem.ts';
import { notesUnder } from './contactLog.ts';
import { addressKeys, isOfNumber, type Digest } from './digest.ts';
import { incidentsUnder, type Reporter } from './incidents.ts';
import { findRows, type Lists } from './lists.ts';
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
      if (keys.length === 0) return success({ others: 0, contacts: [], requested: [], complete: true, incidents: { own: [], others: [], complete: true } });
      const [notes, incidents] = await Promise.all([notesUnder(lists, keys, signal), incidentsUnder(lists, keys, person, signal)]);
      if (!notes.ok) return notes;
      if (!incidents.ok) return incidents;
      return success({ others: keys.filter((key) => !isOfNumber(key)).length, ...notes.value, incidents: incidents.value });
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
