import * as v from 'valibot';
import type { Customer, CustomerStatus, WelshWish } from '../domain/customer.ts';
import { oneLine, type Fields } from './columns.ts';
import type { Row } from './lists.ts';
import { aDay, anyText, someText } from './shapes.ts';

/** The columns of a customer. */
export const customerShapes = {
  Title: someText,
  Customer: someText,
  Kind: v.nullish(v.picklist(['person', 'organisation']), 'person'),
  Language: anyText,
  Welsh: v.nullish(v.picklist(['yes', 'no', 'notAsked']), 'notAsked'),
  WelshAskedOn: v.nullish(aDay),
  CaseReference: anyText,
  Deceased: v.nullish(v.boolean(), false),
  Status: v.nullish(v.picklist(['active', 'merged', 'anonymised']), 'active'),
  MergedInto: anyText,
};
type CustomerRow = Row<typeof customerShapes>['fields'];

/** The customer a row holds; undefined where one of its columns asks for another that is empty. */
export function customerOf(row: CustomerRow): Customer | undefined {
  const correspondenceInWelsh = welshOf(row);
  const status = statusOf(row);
  if (!correspondenceInWelsh || !status) return undefined;
  return {
    key: row.Customer,
    kind: row.Kind,
    displayName: row.Title,
    preferredLanguage: row.Language === '' ? 'en' : row.Language,
    correspondenceInWelsh,
    ...(row.CaseReference === '' ? {} : { caseReference: row.CaseReference }),
    deceased: row.Deceased,
    status,
  };
}

function welshOf({ Welsh, WelshAskedOn }: CustomerRow): WelshWish | undefined {
  if (Welsh === 'notAsked') return { wish: Welsh };
  return WelshAskedOn ? { wish: Welsh, askedOn: WelshAskedOn } : undefined;
}

function statusOf({ Status, MergedInto }: CustomerRow): CustomerStatus | undefined {
  if (Status !== 'merged') return { kind: Status };
  return MergedInto === '' ? undefined : { kind: Status, into: MergedInto };
}

export function customerFields(customer: Customer) {
  const { correspondenceInWelsh: welsh, status } = customer;
  return {
    Title: oneLine(customer.displayName),
    Customer: customer.key,
    Kind: customer.kind,
    Language: customer.preferredLanguage,
    Welsh: welsh.wish,
    WelshAskedOn: welsh.wish === 'notAsked' ? undefined : welsh.askedOn,
    CaseReference: customer.caseReference === undefined ? undefined : oneLine(customer.caseReference),
    Deceased: customer.deceased,
    Status: status.kind,
    MergedInto: status.kind === 'merged' ? status.into : undefined,
  } satisfies Fields<'customers'>;
}
