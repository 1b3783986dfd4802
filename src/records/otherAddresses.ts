import * as v from 'valibot';
import { confidences } from '../domain/card.ts';
import type { OtherAddresses } from '../ports/otherAddresses.ts';
import { success, type Result } from '../ports/problem.ts';
import { notesUnder } from './contactLog.ts';
import { addressKeys, isOfNumber, type Digest } from './digest.ts';
import { identifierOf, identifierShapes } from './identifierRow.ts';
import { incidentsUnder, type Reporter } from './incidents.ts';
import { findRows, type Lists } from './lists.ts';
import { onceEach } from './onceEach.ts';
import { someText } from './shapes.ts';

const reading = { pageSize: 200, most: 2000, together: true } as const;
const cardKeys = { Key: someText, Customer: someText, Confidence: v.picklist(confidences) };

interface Keys {
  readonly keys: readonly string[];
  /** False where there may be more. */
  readonly complete: boolean;
}

/** Cards of a customer lead to the other digests; only the Identifiers list, which owners read, leads to the addresses. */
export function createOtherAddresses(lists: Lists, digest: Digest, person: Reporter): OtherAddresses {
  /** What stands under some digests that are this customer's. Where one turns out not to be, or not alone, it is asked again without. */
  const under = async (customer: string, { keys, complete }: Keys, signal?: AbortSignal): ReturnType<OtherAddresses['notesOn']> => {
    if (keys.length === 0) return success({ others: 0, contacts: [], requested: [], complete, incidents: { own: [], others: [], complete } });
    const [theirs, notes, incidents] = await Promise.all([
      soleKeys(lists, customer, keys, signal),
      notesUnder(lists, keys, signal),
      incidentsUnder(lists, keys, person, signal),
    ]);
    if (!theirs.ok) return theirs;
    if (theirs.value.keys.length < keys.length) return under(customer, { ...theirs.value, complete: complete && theirs.value.complete }, signal);
    if (!notes.ok) return notes;
    if (!incidents.ok) return incidents;
    return success({
      others: keys.filter((key) => !isOfNumber(key)).length,
      ...notes.value,
      complete: complete && theirs.value.complete && notes.value.complete,
      incidents: { ...incidents.value, complete: complete && theirs.value.complete && incidents.value.complete },
    });
  };
  return {
    notesOn: async (customer, except, signal) => {
      const [own, cards] = await Promise.all([
        addressKeys(digest, except),
        findRows(lists, 'cards', cardKeys, { ...reading, where: { column: 'Customer', equals: customer }, signal }),
      ]);
      if (!cards.ok) return cards;
      const { rows, complete } = cards.value;
      const confirmed = rows.filter(({ fields }) => fields.Confidence === 'confirmed').map(({ fields }) => fields.Key);
      return under(customer, { keys: [...new Set(confirmed)].filter((key) => !own.includes(key)), complete }, signal);
    },
    identifiersOf: async (customer, signal) => {
      const found = await findRows(lists, 'identifiers', identifierShapes, { ...reading, where: { column: 'Customer', equals: customer }, signal });
      if (!found.ok) return found;
      const rows = onceEach(found.value.rows, ({ fields }) => fields.ClientReference);
      const identifiers = rows.flatMap(({ fields }) => identifierOf(fields) ?? []);
      return success({ identifiers, complete: found.value.complete && identifiers.length === rows.length });
    },
  };
}

/** Which digests are one customer's alone: what stands under an address of several people says of none of them who it was. */
async function soleKeys(lists: Lists, customer: string, keys: readonly string[], signal?: AbortSignal): Promise<Result<Keys>> {
  let complete = true;
  const sole: string[] = [];
  const asked = keys.map(async (key) => ({ key, answer: await findRows(lists, 'cards', cardKeys, { ...reading, where: { column: 'Key', equals: key }, signal }) }));
  for (const { key, answer } of await Promise.all(asked)) {
    if (!answer.ok) return answer;
    complete &&= answer.value.complete;
    const others = answer.value.rows.filter(({ fields }) => fields.Confidence === 'shared' || (fields.Customer !== customer && fields.Confidence === 'confirmed'));
    if (others.length === 0) sole.push(key);
  }
  return success({ keys: sole, complete });
}
