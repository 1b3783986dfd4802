import { behaviourCodes } from '../../domain/behaviour.ts';
import { contactMethods } from '../../domain/contact.ts';
import { barrierAnswers, severities } from '../../domain/incidentRecord.ts';
import { incidentStates, policeAnswers } from '../../domain/incident.ts';
import { incidentViews } from './incidentViews.ts';
import { owners, type ListDefinition } from './listDefinition.ts';
import { newestFirst } from './view.ts';

const incidentColumns = {
  /**
   * The incident's reference. `INC-2026-000123`: year and id of its claim, which is made once the incident is here. A private
   * one makes no claim: `INC-P-2026-0007` is year and id of its own row.
   */
  Title: { kind: 'text', title: 'Reference', indexed: true, required: true },
  /** `recalled`: its reporter took it back before anybody dealt with it. No view for managers shows it as open. */
  State: { kind: 'choice', title: 'State', choices: [...incidentStates, 'recalled'], indexed: true, required: true },
  CustomerName: { kind: 'text', title: 'Customer (as the message gave it)' },
  CustomerAddress: { kind: 'text', title: 'Address' },
  Key: { kind: 'text', title: 'Digest of the address', indexed: true },
  OccurredAt: { kind: 'moment', title: 'Happened', indexed: true, required: true },
  Method: { kind: 'choice', title: 'Method', choices: contactMethods, required: true },
  Service: { kind: 'text', title: 'Service', indexed: true, required: true },
  /** Codes of `domain/behaviour`, one a line. */
  Behaviours: { kind: 'note', title: 'Behaviours', required: true },
  /** The first of them in the order of the policy. SharePoint cannot group by a note, nor count a row in two groups. */
  FirstBehaviour: { kind: 'choice', title: 'First behaviour', choices: behaviourCodes, indexed: true },
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
  Answers: { kind: 'note', title: 'Further answers (kept by the app)' },
  Severity: { kind: 'choice', title: 'Severity', choices: severities },
  /** Addresses of colleagues whom it accuses, one a line: they never decide on it. */
  Accused: { kind: 'note', title: 'Accuses (addresses of colleagues)' },
  BarriersConsidered: { kind: 'choice', title: 'Barriers considered', choices: barrierAnswers },
  BarriersNote: { kind: 'note', title: 'What was considered' },
  /** Reference of the incident it repeats. */
  DuplicateOf: { kind: 'text', title: 'Duplicate of' },
  Contested: { kind: 'boolean', title: 'Contested' },
  SupportChecked: { kind: 'boolean', title: 'Somebody asked the reporter how they are' },
  /** Added by the reporter after logging, each line with its day. Facts stay as they were logged. */
  Addenda: { kind: 'note', title: 'Added later by the reporter' },
  Outcome: { kind: 'note', title: 'Reply to the reporter' },
  /** Files in the evidence library, one a line: when it was added, the SHA-256 of what was added, where it stands. */
  Evidence: { kind: 'note', title: 'Files kept as evidence' },
  ClientReference: { kind: 'text', title: 'Client reference', indexed: true, required: true },
} as const satisfies ListDefinition['columns'];

export const incidentLists = {
  incidents: {
    name: 'Incidents',
    description: 'Behaviour that staff logged. Staff read and edit their own; owners read all',
    columns: incidentColumns,
    // Whoever decides an appeal is given what it is about; SharePoint could let them read all only by letting them edit all.
    access: { staff: 'own', appealDecider: 'own', serviceManager: 'edit', healthAndSafety: 'edit', informationGovernance: 'edit', ...owners },
    views: incidentViews,
  },
  /**
   * What a reporter asked to keep to themselves, a service manager and the register owner. SharePoint itself keeps it from everybody
   * else: whoever may log an incident may log one here, and reads their own rows only, those included who read every other incident.
   * No other list says that a row is here: it has no claim, so that nobody is told that its message was logged, or by whom. Whoever
   * owns the SharePoint site reads every list; of that no permission of ours takes anything away.
   */
  privateIncidents: {
    name: 'Private incidents',
    description: 'Behaviour that staff logged in private. Staff read and edit their own; service managers and register owners read all',
    columns: incidentColumns,
    access: {
      staff: 'own', decisionMaker: 'own', appealDecider: 'own', healthAndSafety: 'own', informationGovernance: 'own',
      serviceManager: 'edit', registerOwner: 'edit',
    },
    views: incidentViews,
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
    views: [{ name: 'All claims', columns: ['Title', 'ClientReference'], order: newestFirst }],
  },
} as const satisfies Record<string, ListDefinition>;
