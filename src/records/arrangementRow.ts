import * as v from 'valibot';
import { arrangementStates, type Arrangement } from '../domain/arrangement.ts';
import type { ArrangementOutline } from '../domain/outline.ts';
import { termCodes } from '../domain/term.ts';
import type { ArrangementLine, Reminders, Step } from '../ports/arrangements.ts';
import { detailsShape, ownDetails, type Details } from './arrangementDetails.ts';
import { oneLine, type Fields } from './columns.ts';
import { fromJson } from './fromJson.ts';
import type { Row } from './lists.ts';
import { numberOf } from './rowNumber.ts';
import { aDay, anyText, codes, someText } from './shapes.ts';

/** Stands in place of the reference until the row has its number. */
export const arrangementNumberFollows = 'ARR (number follows)';

/** The columns of an arrangement. */
export const arrangementShapes = {
  Title: someText,
  CustomerName: someText,
  Customer: someText,
  State: v.picklist(arrangementStates),
  Version: v.number(),
  Services: anyText,
  Terms: codes(termCodes),
  Reason: anyText,
  Circumstances: anyText,
  DueRegard: anyText,
  Reflection: anyText,
  Incidents: anyText,
  ContactPoint: anyText,
  StartDay: aDay,
  EndDay: aDay,
  ReviewDay: aDay,
  DecidedBy: anyText,
  Appeal: v.nullish(v.picklist(['none', 'open', 'decided', 'withdrawn']), 'none'),
  DecideAppealBy: v.nullish(aDay),
  Contested: v.nullish(v.boolean(), false),
  BroughtOver: v.nullish(v.boolean(), false),
  Details: someText,
  LastStep: anyText,
  ClientReference: someText,
};
export type ArrangementRow = Row<typeof arrangementShapes>;

const { Customer, State, Services, Terms, Incidents, StartDay, EndDay, ReviewDay, Details, ClientReference } = arrangementShapes;
/** What numbers are made of: nobody's name among it. How it ended and was reviewed stands in the details alone. */
export const outlineShapes = { Customer, State, Services, Terms, Incidents, StartDay, EndDay, ReviewDay, Details, ClientReference };

/** What a row holds, and the step that brought it where it stands. */
export interface ReadArrangement extends ArrangementLine {
  readonly details: Details;
}

/**
 * The arrangement a row holds; undefined where its columns and its details do not belong to one arrangement. What managers
 * changed in a column counts; the terms and the appeal they cannot change there.
 */
export function arrangementOf({ item, fields }: ArrangementRow, timeZone: string): ReadArrangement | undefined {
  const details = fromJson(detailsShape, fields.Details);
  const ref = numberOf('ARR', item, timeZone);
  if (!details || ref === undefined || !agree(fields, details)) return undefined;
  const { own, reminders } = details;
  const name = counted(fields.ContactPoint, oneLine(own.contactPoint.name)) ?? own.contactPoint.name;
  return {
    arrangement: {
      ...own,
      ref,
      customer: fields.Customer,
      state: fields.State,
      version: fields.Version,
      scope: { ...own.scope, services: servicesOf(fields, own) },
      incidents: incidentsOf(fields, own),
      reason: fields.Reason,
      circumstancesConsidered: fields.Circumstances,
      equalityDueRegard: fields.DueRegard,
      couldWeHaveCausedIt: fields.Reflection,
      contactPoint: { ...own.contactPoint, name },
      start: fields.StartDay,
      end: fields.EndDay,
      review: fields.ReviewDay,
      contested: fields.Contested,
    },
    customerName: fields.CustomerName,
    reminders,
    details,
  };
}

/** The outline of a row, by the same columns; undefined as above. */
export function arrangementOutlineOf(fields: Row<typeof outlineShapes>['fields']): ArrangementOutline | undefined {
  const details = fromJson(detailsShape, fields.Details);
  if (!details || !sameTerms(fields, details)) return undefined;
  const { own } = details;
  return {
    customer: fields.Customer,
    state: fields.State,
    start: fields.StartDay,
    end: fields.EndDay,
    review: fields.ReviewDay,
    services: servicesOf(fields, own),
    incidents: incidentsOf(fields, own),
    terms: fields.Terms,
    reviews: own.reviews.map(({ dueOn, completedOn }) => ({ dueOn, completedOn })),
    ...(own.ended === undefined ? {} : { ended: own.ended }),
  };
}

type Columns = Pick<ArrangementRow['fields'], 'Services' | 'Incidents'>;

function servicesOf({ Services }: Columns, { scope }: Details['own']): Arrangement['scope']['services'] {
  const changed = counted(Services, servicesText(scope.services));
  return changed === undefined ? scope.services : servicesIn(changed);
}

function incidentsOf({ Incidents }: Columns, { incidents }: Details['own']): readonly string[] {
  return linesIn(counted(Incidents, incidents.join('\n'))) ?? incidents;
}

/** Details that are not this row's would make half an arrangement. */
function agree(fields: ArrangementRow['fields'], details: Details): boolean {
  const { Appeal, DecideAppealBy } = fields;
  const { appeal } = details.own;
  return sameTerms(fields, details) && Appeal === (appeal?.state ?? 'none') && (DecideAppealBy ?? undefined) === appeal?.decideBy;
}

function sameTerms({ Terms }: Pick<ArrangementRow['fields'], 'Terms'>, { own }: Details): boolean {
  return Terms.join() === own.terms.map(({ code }) => code).join();
}

/** What stands in a column, where it is not what we wrote there. */
function counted(column: string, written: string): string | undefined {
  const plain = (text: string): string => text.replaceAll('\r\n', '\n').trim();
  return plain(column) === plain(written) ? undefined : column;
}

function linesIn(text: string | undefined): readonly string[] | undefined {
  return text?.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== '');
}

function servicesIn(text: string): Arrangement['scope']['services'] {
  return text.trim() === 'all' ? 'all' : (linesIn(text) ?? []);
}

function servicesText(services: Arrangement['scope']['services']): string {
  return services === 'all' ? 'all' : services.join('\n');
}

/** What comes with an arrangement into its row. */
export interface Beside {
  readonly reminders: Reminders;
  /** The step that brought it where it stands. */
  readonly step: Step | undefined;
}

/** All columns but the reference, the customer's name, who decided, and what tells one creation from the next. */
export function arrangementFields(arrangement: Arrangement, { reminders, step }: Beside) {
  const { scope, terms, appeal } = arrangement;
  return {
    Customer: arrangement.customer,
    State: arrangement.state,
    Version: arrangement.version,
    Services: servicesText(scope.services),
    Terms: terms.map(({ code }) => code).join('\n'),
    Reason: arrangement.reason,
    Circumstances: arrangement.circumstancesConsidered,
    DueRegard: arrangement.equalityDueRegard,
    Reflection: arrangement.couldWeHaveCausedIt,
    Incidents: arrangement.incidents.join('\n'),
    ContactPoint: oneLine(arrangement.contactPoint.name),
    StartDay: arrangement.start,
    EndDay: arrangement.end,
    ReviewDay: arrangement.review,
    Appeal: appeal?.state ?? 'none',
    DecideAppealBy: appeal?.decideBy,
    Contested: arrangement.contested,
    BroughtOver: arrangement.broughtOver !== undefined,
    Details: JSON.stringify({ own: ownDetails(arrangement), reminders, ...(step === undefined ? {} : { step }) }),
    LastStep: step?.clientReference,
  } satisfies Fields<'arrangements'>;
}
