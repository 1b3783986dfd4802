import { adjustmentCodes } from '../domain/adjustment.ts';
import { confidences } from '../domain/card.ts';
import { contactMethods } from '../domain/contact.ts';
import { incidentStates, policeAnswers } from '../domain/incident.ts';

/** `text`: one line, at most 255 characters. `note`: many lines, plain text. `moment`: UTC. `day`: `YYYY-MM-DD` kept as text. */
export type ColumnKind = 'text' | 'note' | 'number' | 'boolean' | 'moment' | 'day' | 'choice';

export interface Column {
  readonly kind: ColumnKind;
  /** Says to managers what stands in it. */
  readonly title: string;
  readonly indexed?: boolean;
  /** SharePoint refuses an equal value. Excludes item-level reading. */
  readonly unique?: boolean;
  readonly required?: boolean;
  readonly choices?: readonly string[];
}

export const roles = [
  'staff', 'serviceManager', 'decisionMaker', 'appealDecider', 'registerOwner', 'healthAndSafety', 'informationGovernance', 'templateEditor',
] as const;
export type Role = (typeof roles)[number];

/**
 * What a role may do in a list. `own`: add, and read and edit what one added oneself (SharePoint's item-level permissions).
 * `add`: read everything and add, edit nothing. `edit`: everything. No entry: no access at all.
 */
export type Access = 'read' | 'add' | 'own' | 'edit';

export interface ListDefinition {
  readonly name: string;
  readonly description: string;
  readonly columns: Readonly<Record<string, Column>>;
  readonly access: Readonly<Partial<Record<Role, Access>>>;
  /** Views managers see, first one first. */
  readonly views: readonly View[];
}

export interface View {
  readonly name: string;
  readonly columns: readonly string[];
  /** Shows rows whose column has this value. */
  readonly where?: { readonly column: string; readonly equals: string };
  readonly newestFirst?: boolean;
}

const owners = { registerOwner: 'edit', decisionMaker: 'edit' } as const;

/**
 * The one source of our SharePoint lists: provisioning creates them, records read and write them, the simulator enforces them.
 * `Title` is SharePoint's own column and stands in every list. `Key` is a digest: lower-case hex HMAC-SHA-256 of the
 * normalised address under the council's key.
 */
export const listSchema = {
  cards: {
    name: 'Cards',
    description: 'What front-line staff may know: no names, no reasons',
    columns: {
      Title: { kind: 'text', title: 'Reference', required: true },
      Key: { kind: 'text', title: 'Digest of the address', indexed: true, required: true },
      Kind: { kind: 'choice', title: 'Kind', choices: ['known', 'adjustment', 'arrangement', 'conductLetter'], required: true },
      Customer: { kind: 'text', title: 'Customer key', indexed: true, required: true },
      Confidence: { kind: 'choice', title: 'Confidence', choices: confidences, required: true },
      /** The card's own facts as JSON, the shape of `domain/card` without ref, customer, confidence and kind. */
      Facts: { kind: 'note', title: 'Facts' },
      EndDay: { kind: 'day', title: 'Ends', indexed: true },
    },
    access: { staff: 'read', serviceManager: 'read', healthAndSafety: 'read', informationGovernance: 'read', appealDecider: 'read', ...owners },
    views: [{ name: 'All cards', columns: ['Title', 'Kind', 'Confidence', 'Facts', 'EndDay'] }],
  },
  contacts: {
    name: 'Contacts',
    description: 'Calls, visits and letters that colleagues wrote down, and requests for an adjustment',
    columns: {
      Title: { kind: 'text', title: 'Note', required: true },
      Key: { kind: 'text', title: 'Digest of the address', indexed: true, required: true },
      Method: { kind: 'choice', title: 'Method', choices: contactMethods, required: true },
      Direction: { kind: 'choice', title: 'Direction', choices: ['in', 'out'], required: true },
      At: { kind: 'moment', title: 'When', required: true },
      Requested: { kind: 'choice', title: 'Adjustment asked for', choices: adjustmentCodes },
      ClientReference: { kind: 'text', title: 'Client reference', indexed: true, required: true },
    },
    access: { staff: 'add', serviceManager: 'add', healthAndSafety: 'add', informationGovernance: 'add', appealDecider: 'add', ...owners },
    views: [{ name: 'All contacts', columns: ['At', 'Method', 'Direction', 'Title', 'Requested'], newestFirst: true }],
  },
  incidents: {
    name: 'Incidents',
    description: 'Behaviour that staff logged. Staff read and edit their own; owners read all',
    columns: {
      /** The incident's reference, `INC-2026-000123`: year and id of its claim, which is made once the incident is here. */
      Title: { kind: 'text', title: 'Reference', indexed: true, required: true },
      /** `recalled`: its reporter took it back before anybody dealt with it. No view for managers shows it as open. */
      State: { kind: 'choice', title: 'State', choices: [...incidentStates, 'recalled'], indexed: true, required: true },
      CustomerName: { kind: 'text', title: 'Customer (as the message gave it)' },
      CustomerAddress: { kind: 'text', title: 'Address' },
      Key: { kind: 'text', title: 'Digest of the address', indexed: true },
      OccurredAt: { kind: 'moment', title: 'Happened', required: true },
      Method: { kind: 'choice', title: 'Method', choices: contactMethods, required: true },
      Service: { kind: 'text', title: 'Service', indexed: true, required: true },
      /** Codes of `domain/behaviour`, one a line. */
      Behaviours: { kind: 'note', title: 'Behaviours', required: true },
      Facts: { kind: 'note', title: 'Facts', required: true },
      ExactWords: { kind: 'note', title: 'Exact words' },
      Impact: { kind: 'note', title: 'Impact' },
      /** Codes of `affectedParties`, one a line. */
      Affected: { kind: 'note', title: 'Directed at', required: true },
      Police: { kind: 'choice', title: 'Police', choices: policeAnswers },
      Subject: { kind: 'text', title: 'Subject of the message' },
      InternetMessageId: { kind: 'text', title: 'Message id' },
      /** True on the account of a second reporter; the reference is then the first one's. */
      Joined: { kind: 'boolean', title: 'Added to a colleague’s incident' },
      BarriersConsidered: { kind: 'choice', title: 'Barriers considered', choices: ['yes', 'noInformation', 'no'] },
      /** Added by the reporter after logging, each line with its day. Facts stay as they were logged. */
      Addenda: { kind: 'note', title: 'Added later by the reporter' },
      Outcome: { kind: 'note', title: 'Reply to the reporter' },
      ClientReference: { kind: 'text', title: 'Client reference', indexed: true, required: true },
    },
    access: { staff: 'own', serviceManager: 'edit', healthAndSafety: 'edit', informationGovernance: 'edit', ...owners },
    views: [
      {
        name: 'To accept',
        columns: ['Title', 'CustomerName', 'Behaviours', 'Service', 'OccurredAt', 'State'],
        where: { column: 'State', equals: 'submitted' },
        newestFirst: true,
      },
      { name: 'All incidents', columns: ['Title', 'CustomerName', 'Behaviours', 'Service', 'OccurredAt', 'State'], newestFirst: true },
    ],
  },
  claims: {
    name: 'Claims',
    description: 'Which messages have been logged, by digest. Its ids number the incidents',
    columns: {
      /**
       * Lower-case hex digest of the message id (or, with none, of the client reference), `#`, ordinal from 1. With
       * ` recalled` after it: that claim was taken back, and the next ordinal is free.
       */
      Title: { kind: 'text', title: 'Digest of the message and ordinal', indexed: true, unique: true, required: true },
      /** The digest alone, so that one question finds every claim on a message. */
      Message: { kind: 'text', title: 'Digest of the message', indexed: true },
      ClientReference: { kind: 'text', title: 'Client reference', indexed: true, required: true },
    },
    access: { staff: 'add', serviceManager: 'add', healthAndSafety: 'add', informationGovernance: 'add', appealDecider: 'add', ...owners },
    views: [{ name: 'All claims', columns: ['Title', 'ClientReference'] }],
  },
  customers: {
    name: 'Customers',
    description: 'Who the cards are about. Owners only',
    columns: {
      Title: { kind: 'text', title: 'Name', required: true },
      Customer: { kind: 'text', title: 'Customer key', indexed: true, unique: true, required: true },
      Addresses: { kind: 'note', title: 'Addresses' },
      Telephones: { kind: 'note', title: 'Telephone numbers' },
    },
    access: { serviceManager: 'read', appealDecider: 'read', healthAndSafety: 'read', informationGovernance: 'edit', ...owners },
    views: [{ name: 'All customers', columns: ['Title', 'Customer', 'Addresses', 'Telephones'] }],
  },
  arrangements: {
    name: 'Arrangements',
    description: 'What was decided about each customer, with name and reason. Owners only',
    columns: {
      Title: { kind: 'text', title: 'Reference', indexed: true, required: true },
      CustomerName: { kind: 'text', title: 'Customer', required: true },
      Customer: { kind: 'text', title: 'Customer key', indexed: true, required: true },
      Services: { kind: 'text', title: 'Services' },
      /** Codes of `domain/term`, one a line. */
      Terms: { kind: 'note', title: 'Terms' },
      Reason: { kind: 'note', title: 'Reason' },
      StartDay: { kind: 'day', title: 'Starts' },
      EndDay: { kind: 'day', title: 'Ends', indexed: true },
      ReviewDay: { kind: 'day', title: 'Review', indexed: true },
      DecidedBy: { kind: 'text', title: 'Decided by' },
    },
    access: { serviceManager: 'read', appealDecider: 'read', healthAndSafety: 'read', informationGovernance: 'edit', ...owners },
    views: [{ name: 'In force', columns: ['Title', 'CustomerName', 'Services', 'StartDay', 'EndDay', 'ReviewDay', 'DecidedBy'] }],
  },
} as const satisfies Record<string, ListDefinition>;
export type ListKey = keyof typeof listSchema;
