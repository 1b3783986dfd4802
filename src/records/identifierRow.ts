import * as v from 'valibot';
import { confidences } from '../domain/card.ts';
import type { Identifier } from '../domain/customer.ts';
import { emailAddress } from '../domain/emailAddress.ts';
import { telephoneNumber } from '../domain/telephone.ts';
import { oneLine, type Fields } from './columns.ts';
import type { Digest } from './digest.ts';
import type { Row } from './lists.ts';
import { aDay, anyText, someText } from './shapes.ts';

/** The columns of what leads to a customer, or describes one. */
export const identifierShapes = {
  Title: someText,
  Customer: someText,
  Key: anyText,
  Type: v.picklist(['email', 'telephone', 'postal', 'social', 'aliasName']),
  Confidence: v.picklist(confidences),
  ValidFrom: v.nullish(aDay),
  ValidTo: v.nullish(aDay),
  ConfirmedBy: anyText,
  ClientReference: someText,
};
type IdentifierRow = Row<typeof identifierShapes>['fields'];

/** The identifier a row holds; undefined where it is no address or number in the form that is compared. */
export function identifierOf(row: IdentifierRow): Identifier | undefined {
  const base = {
    id: row.ClientReference,
    customer: row.Customer,
    confidence: row.Confidence,
    ...(row.ValidFrom ? { validFrom: row.ValidFrom } : {}),
    ...(row.ValidTo ? { validTo: row.ValidTo } : {}),
    ...(row.ConfirmedBy === '' ? {} : { confirmedBy: row.ConfirmedBy }),
  };
  switch (row.Type) {
    case 'email': {
      const value = emailAddress(row.Title);
      return value === row.Title ? { ...base, type: row.Type, value } : undefined;
    }
    case 'telephone': {
      const value = telephoneNumber(row.Title);
      return value === row.Title ? { ...base, type: row.Type, value } : undefined;
    }
    default:
      return { ...base, type: row.Type, value: row.Title };
  }
}

export async function identifierFields(digest: Digest, identifier: Identifier) {
  const matchable = identifier.type === 'email' || identifier.type === 'telephone';
  return {
    Title: oneLine(identifier.value),
    Customer: identifier.customer,
    Key: matchable ? await digest(identifier.value) : undefined,
    Type: identifier.type,
    Confidence: identifier.confidence,
    ValidFrom: identifier.validFrom,
    ValidTo: identifier.validTo,
    ConfirmedBy: identifier.confirmedBy === undefined ? undefined : oneLine(identifier.confirmedBy),
    ClientReference: identifier.id,
  } satisfies Fields<'identifiers'>;
}
