import { adjustmentCodes, adjustmentStates } from '../../domain/adjustment.ts';
import { arrangementStates } from '../../domain/arrangement.ts';
import { confidences } from '../../domain/card.ts';
import { arrangementActions } from '../../domain/decision.ts';
import { arrangementViews } from './arrangementViews.ts';
import { owners, type ListDefinition } from './listDefinition.ts';
import { newestFirst, type View } from './view.ts';

/** Everybody who has to do with a decision reads the register; front-line staff never do. */
const readers = { serviceManager: 'read', appealDecider: 'read', healthAndSafety: 'read' } as const;
/** Whoever takes a step on an arrangement. The list knows no columns one may not write; what was decided stands in Decisions. */
const deciders = { ...owners, serviceManager: 'edit', appealDecider: 'edit', informationGovernance: 'edit' } as const;
/** Adds and never edits: what was signed stays. */
const signers = {
  serviceManager: 'add', decisionMaker: 'add', appealDecider: 'add', registerOwner: 'add', informationGovernance: 'add', healthAndSafety: 'read',
} as const;

const adjustmentColumns = ['Title', 'CustomerName', 'Code', 'Instruction', 'State', 'AgreedOn', 'ReviewOn'];
const adjustmentViews: readonly View[] = [
  { name: 'Agreed', columns: adjustmentColumns, where: [{ column: 'State', equals: 'agreed' }], order: { column: 'ReviewOn' } },
  { name: 'Asked for', columns: adjustmentColumns, where: [{ column: 'State', equals: 'requested' }], order: { column: 'ID' } },
  { name: 'All adjustments', columns: adjustmentColumns, order: newestFirst },
];

export const registerLists = {
  customers: {
    name: 'Customers',
    description: 'Who the cards are about. Owners only',
    columns: {
      Title: { kind: 'text', title: 'Name', indexed: true, required: true },
      Customer: { kind: 'text', title: 'Customer key', indexed: true, unique: true, required: true },
      Kind: { kind: 'choice', title: 'Person or organisation', choices: ['person', 'organisation'] },
      Language: { kind: 'text', title: 'Language (code, as “en” or “cy”)' },
      Welsh: { kind: 'choice', title: 'Wishes to correspond in Welsh', choices: ['yes', 'no', 'notAsked'] },
      WelshAskedOn: { kind: 'day', title: 'Asked about Welsh on' },
      CaseReference: { kind: 'text', title: 'Number in the council’s own system' },
      Deceased: { kind: 'boolean', title: 'Has died' },
      Status: { kind: 'choice', title: 'Record', choices: ['active', 'merged', 'anonymised'] },
      MergedInto: { kind: 'text', title: 'Merged into (customer key)' },
    },
    access: { ...readers, ...owners, informationGovernance: 'edit' },
    views: [{ name: 'All customers', columns: ['Title', 'Customer', 'Kind', 'Language', 'CaseReference', 'Status'], order: { column: 'Title' } }],
  },
  identifiers: {
    name: 'Identifiers',
    description: 'Addresses and numbers of customers, and how sure we are of each. Owners only',
    columns: {
      /** The address or number in the form that is compared; a postal address or another name as it was written. */
      Title: { kind: 'text', title: 'Address or number', required: true },
      Customer: { kind: 'text', title: 'Customer key', indexed: true, required: true },
      CustomerName: { kind: 'text', title: 'Customer', required: true },
      /** Absent where nothing is ever looked up by it. */
      Key: { kind: 'text', title: 'Digest', indexed: true },
      Type: { kind: 'choice', title: 'Kind', choices: ['email', 'telephone', 'postal', 'social', 'aliasName'], required: true },
      Confidence: { kind: 'choice', title: 'Confidence', choices: confidences, indexed: true, required: true },
      ValidFrom: { kind: 'day', title: 'From' },
      ValidTo: { kind: 'day', title: 'Until' },
      ConfirmedBy: { kind: 'text', title: 'Confirmed by' },
      ClientReference: { kind: 'text', title: 'Client reference', indexed: true, required: true },
    },
    access: { ...readers, ...owners, informationGovernance: 'edit' },
    views: [{ name: 'All identifiers', columns: ['CustomerName', 'Title', 'Type', 'Confidence', 'ConfirmedBy', 'ValidTo'], order: newestFirst }],
  },
  adjustments: {
    name: 'Adjustments',
    description: 'Reasonable adjustments, agreed and asked for. Owners only',
    columns: {
      /** `ADJ-2026-0012`: year and id of this row. */
      Title: { kind: 'text', title: 'Reference', required: true },
      Customer: { kind: 'text', title: 'Customer key', indexed: true, required: true },
      CustomerName: { kind: 'text', title: 'Customer', required: true },
      Code: { kind: 'choice', title: 'Adjustment', choices: adjustmentCodes, required: true },
      Instruction: { kind: 'note', title: 'What we do', required: true },
      /** What some adjustments say more than their kind, as JSON: points, language, working days, advocate, unsafe ways. */
      Details: { kind: 'note', title: 'Details (kept by the app)' },
      State: { kind: 'choice', title: 'State', choices: adjustmentStates, indexed: true, required: true },
      AgreedOn: { kind: 'day', title: 'Agreed on' },
      AgreedBy: { kind: 'text', title: 'Agreed by' },
      ReviewOn: { kind: 'day', title: 'Review', indexed: true },
      DeclinedReason: { kind: 'note', title: 'Why it was declined' },
      BroughtOver: { kind: 'boolean', title: 'Brought over' },
      ClientReference: { kind: 'text', title: 'Client reference', indexed: true, required: true },
    },
    access: { ...readers, ...owners, informationGovernance: 'edit' },
    views: adjustmentViews,
  },
  arrangements: {
    name: 'Arrangements',
    description: 'What was decided about each customer, with name and reason. Owners only',
    columns: {
      /** `ARR-2026-0012`: year and id of this row. */
      Title: { kind: 'text', title: 'Reference', indexed: true, required: true },
      CustomerName: { kind: 'text', title: 'Customer', required: true },
      Customer: { kind: 'text', title: 'Customer key', indexed: true, required: true },
      State: { kind: 'choice', title: 'State', choices: arrangementStates, indexed: true, required: true },
      Version: { kind: 'number', title: 'Version' },
      /** `all`, or names of services, one a line. */
      Services: { kind: 'note', title: 'Services' },
      /** Codes of `domain/term`, one a line. What each was told stands in Details. */
      Terms: { kind: 'note', title: 'Terms' },
      Reason: { kind: 'note', title: 'Reason' },
      Circumstances: { kind: 'note', title: 'What we considered of the customer’s situation' },
      DueRegard: { kind: 'note', title: 'Regard to equality' },
      Reflection: { kind: 'note', title: 'Could we have caused it' },
      /** References of incidents and contact-pattern records, one a line. */
      Incidents: { kind: 'note', title: 'Evidence' },
      ContactPoint: { kind: 'text', title: 'Contact point' },
      StartDay: { kind: 'day', title: 'Starts', indexed: true },
      EndDay: { kind: 'day', title: 'Ends', indexed: true },
      ReviewDay: { kind: 'day', title: 'Review', indexed: true },
      DecidedBy: { kind: 'text', title: 'Decided by' },
      Appeal: { kind: 'choice', title: 'Appeal', choices: ['none', 'open', 'decided', 'withdrawn'], indexed: true },
      DecideAppealBy: { kind: 'day', title: 'Decide the appeal by', indexed: true },
      Contested: { kind: 'boolean', title: 'Contested' },
      BroughtOver: { kind: 'boolean', title: 'Brought over' },
      /** What has no column of its own, as JSON. The columns beside it count where both say something. */
      Details: { kind: 'note', title: 'Details (kept by the app)' },
      /** Client reference of the decision that brought it where it stands: while no such decision is there, the step is not signed. */
      LastStep: { kind: 'text', title: 'Last step (kept by the app)' },
      ClientReference: { kind: 'text', title: 'Client reference', indexed: true, required: true },
    },
    access: { ...readers, ...deciders },
    views: arrangementViews,
  },
  decisions: {
    name: 'Decisions',
    description: 'Who decided what, when and why, signed by SharePoint. Entries are added and never edited',
    columns: {
      Title: { kind: 'text', title: 'What was decided', required: true },
      /** Reference of the arrangement. */
      Arrangement: { kind: 'text', title: 'Arrangement', indexed: true, required: true },
      Action: { kind: 'choice', title: 'Step', choices: arrangementActions, required: true },
      ActedAs: { kind: 'text', title: 'As', required: true },
      Version: { kind: 'number', title: 'Version', required: true },
      Note: { kind: 'note', title: 'Reason' },
      ClientReference: { kind: 'text', title: 'Client reference', indexed: true, required: true },
    },
    access: signers,
    views: [{ name: 'All decisions', columns: ['Arrangement', 'Title', 'ActedAs', 'Version', 'Note'], order: newestFirst }],
  },
  letters: {
    name: 'Letters',
    description: 'Letters to customers about arrangements, as they were issued. Owners only',
    columns: {
      /** Arrangement and template. Nobody edits a letter, so that its number, `LTR-2026-0012`, is worked out from year and id of this row. */
      Title: { kind: 'text', title: 'Letter', required: true },
      Customer: { kind: 'text', title: 'Customer key', indexed: true, required: true },
      CustomerName: { kind: 'text', title: 'Customer', required: true },
      Arrangement: { kind: 'text', title: 'Arrangement', indexed: true },
      Template: { kind: 'text', title: 'Template', required: true },
      Language: { kind: 'text', title: 'Language', required: true },
      Text: { kind: 'note', title: 'Text as issued', required: true },
      IssuedOn: { kind: 'day', title: 'Issued', required: true },
      ClientReference: { kind: 'text', title: 'Client reference', indexed: true, required: true },
    },
    access: signers,
    views: [{ name: 'All letters', columns: ['Title', 'CustomerName', 'Arrangement', 'Template', 'IssuedOn'], order: newestFirst }],
  },
} as const satisfies Record<string, ListDefinition>;
