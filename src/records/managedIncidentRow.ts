import * as v from 'valibot';
import { behaviourCodes } from '../domain/behaviour.ts';
import { contactMethods } from '../domain/contact.ts';
import { instant, type Instant } from '../domain/day.ts';
import { emailAddress, type EmailAddress } from '../domain/emailAddress.ts';
import { affectedParties, incidentStates, policeAnswers, type IncidentState, type Target, type Visibility } from '../domain/incident.ts';
import { barrierAnswers, severities, type Addendum, type Incident } from '../domain/incidentRecord.ts';
import type { Staff } from '../domain/staff.ts';
import type { IncidentAccount, ManagedIncident } from '../ports/managedIncidents.ts';
import type { Stored } from '../ports/stored.ts';
import { filesIn } from './evidenceLine.ts';
import { someAnswers } from './incidentAnswers.ts';
import type { Row } from './lists.ts';
import { aMoment, anyText, codes, someText } from './shapes.ts';

/** An empty cell of a choice: left out, null or empty. */
const chosen = <const C extends readonly string[]>(all: C) =>
  v.pipe(v.nullish(v.union([v.picklist(all), v.literal('')]), ''), v.transform((value) => (value === '' ? undefined : value)));
const yesOrNo = v.nullish(v.boolean(), false);

/** The columns managers read. */
export const managedShapes = {
  Title: someText,
  State: v.picklist([...incidentStates, 'recalled']),
  CustomerName: anyText,
  CustomerAddress: anyText,
  OccurredAt: aMoment,
  Method: v.picklist(contactMethods),
  Service: someText,
  Behaviours: codes(behaviourCodes),
  Facts: anyText,
  ExactWords: anyText,
  Impact: anyText,
  Affected: codes(affectedParties),
  Police: chosen(policeAnswers),
  Subject: anyText,
  InternetMessageId: anyText,
  Joined: yesOrNo,
  Answers: someAnswers,
  Severity: chosen(severities),
  Accused: anyText,
  BarriersConsidered: chosen(barrierAnswers),
  BarriersNote: anyText,
  DuplicateOf: anyText,
  Contested: yesOrNo,
  SupportChecked: yesOrNo,
  Addenda: anyText,
  Outcome: anyText,
  Evidence: anyText,
  ClientReference: someText,
};

/** A row that still stands, with the stamps that SharePoint puts on every row. */
export interface StandingAccount {
  readonly fields: Row<typeof managedShapes>['fields'] & { readonly State: IncidentState };
  readonly account: IncidentAccount;
  readonly changedBy: string;
  readonly changedAt: Instant;
}

/** `takenBack`: its reporter took it back. Undefined: SharePoint's own stamps are missing. */
export function accountOf({ item, fields }: Row<typeof managedShapes>): StandingAccount | 'takenBack' | undefined {
  const { State: state } = fields;
  if (state === 'recalled') return 'takenBack';
  const etag = item['@odata.etag'];
  const at = instant(item.createdDateTime);
  const staffId = item.createdBy?.user?.id;
  const changedAt = instant(item.lastModifiedDateTime ?? item.createdDateTime);
  if (etag === undefined || at === undefined || staffId === undefined || changedAt === undefined) return undefined;
  const account: IncidentAccount = {
    row: { id: item.id, etag },
    reporter: { staffId, at },
    reporterName: item.createdBy?.user?.displayName ?? '',
    facts: fields.Facts,
    exactWords: fields.ExactWords,
    impact: fields.Impact,
    affected: fields.Affected,
    addenda: fields.Addenda,
    state,
    outcome: fields.Outcome,
    contested: fields.Contested,
    ...(fields.DuplicateOf === '' ? {} : { duplicateOf: fields.DuplicateOf }),
  };
  return { fields: { ...fields, State: state }, account, changedBy: item.lastModifiedBy?.user?.displayName ?? '', changedAt };
}

/** One incident of all its accounts, the first one first. `person`: whoever is signed in. */
export function managedOf(all: readonly [StandingAccount, ...StandingAccount[]], visibility: Visibility, person: Staff | undefined): Stored<ManagedIncident> {
  const [{ fields, account, changedBy, changedAt }] = all;
  const { addresses, unread } = accusedIn(fields.Accused);
  const [, ...others] = all.map((each) => each.account);
  return {
    value: {
      incident: { ...incidentOf(all, visibility), accused: addresses.map((address) => (address === person?.address ? person.id : address)) },
      customerName: fields.CustomerName,
      subject: fields.Subject,
      reporterName: account.reporterName,
      accusedAddresses: addresses,
      accusedUnread: unread,
      outcome: fields.Outcome,
      supportChecked: fields.SupportChecked,
      accounts: [account, ...others],
    },
    row: account.row,
    changedBy,
    changedAt,
  };
}

function incidentOf(all: readonly [StandingAccount, ...StandingAccount[]], visibility: Visibility): Omit<Incident, 'accused'> {
  const [{ fields, account }] = all;
  const { Police, Severity, BarriersConsidered, CustomerAddress, InternetMessageId } = fields;
  const sender = emailAddress(CustomerAddress);
  const [, ...others] = all.map((each) => each.account.reporter);
  return {
    reference: fields.Title,
    clientReference: fields.ClientReference,
    state: stateOf(account.state, all),
    contested: fields.Contested,
    reportedAt: account.reporter.at,
    reporters: [account.reporter, ...others],
    occurredAt: fields.OccurredAt,
    method: fields.Method,
    service: fields.Service,
    behaviours: behaviourCodes.filter((code) => all.some((each) => each.fields.Behaviours.includes(code))),
    facts: fields.Facts,
    exactWords: fields.ExactWords,
    impact: fields.Impact,
    about: [],
    targets: all.flatMap(targetsOf),
    answers: fields.Answers,
    visibility,
    evidence: [
      ...(InternetMessageId === '' ? [] : [{ kind: 'message' as const, internetMessageId: InternetMessageId }]),
      ...all.flatMap((each) => filesIn(each.fields.Evidence)).map((file) => ({ kind: 'file' as const, ...file })),
    ],
    addenda: all.flatMap(addendaOf),
    onHold: false,
    ...(Police === undefined ? {} : { police: Police }),
    ...(sender === undefined ? {} : { sender }),
    ...(InternetMessageId === '' ? {} : { internetMessageId: InternetMessageId }),
    // The list keeps the level; who set it stands in its versions.
    ...(Severity === undefined ? {} : { severity: { level: Severity, setBy: '' } }),
    ...(BarriersConsidered === undefined ? {} : { barriers: { answer: BarriersConsidered, note: fields.BarriersNote } }),
    ...(fields.DuplicateOf === '' ? {} : { duplicateOf: fields.DuplicateOf }),
  };
}

/** Any reporter who was asked may answer: then it waits for the manager again. */
function stateOf(first: IncidentState, all: readonly StandingAccount[]): IncidentState {
  return first === 'returned' && all.some(({ account }) => account.state === 'submitted') ? 'submitted' : first;
}

/** The form asks what somebody is and not who: nobody but the reporter can be told by it. */
function targetsOf({ account: { affected, reporter } }: StandingAccount): readonly Target[] {
  return affected.map((party): Target => {
    if (party === 'me' || party === 'colleague') return { type: 'staff', staffId: party === 'me' ? reporter.staffId : '', role: 'victim' };
    return party === 'otherCustomer' ? { type: party, initials: '', role: 'victim' } : { type: party, role: 'victim' };
  });
}

/** Words added on a day, as `addendum` writes them. Of their moment nothing but the day is kept. */
function addendaOf({ account: { addenda, reporter } }: StandingAccount): readonly Addendum[] {
  return addenda.split(/\n\n(?=\d{4}-\d{2}-\d{2}: )/).flatMap((part) => {
    const [, on = '', text = ''] = /^(\d{4}-\d{2}-\d{2}): ([\s\S]+)$/.exec(part.trim()) ?? [];
    const at = instant(`${on}T00:00:00Z`);
    return at === undefined ? [] : [{ by: reporter.staffId, at, text }];
  });
}

function accusedIn(cell: string): { readonly addresses: readonly EmailAddress[]; readonly unread: readonly string[] } {
  const lines = cell.split(/[\r\n;,]+/).map((line) => line.trim()).filter((line) => line !== '');
  const read = lines.map((line) => ({ line, address: emailAddress(line) }));
  return {
    addresses: [...new Set(read.flatMap(({ address }) => address ?? []))],
    unread: read.flatMap(({ line, address }) => (address === undefined ? [line] : [])),
  };
}
