import { barrierAnswers } from '../../domain/incidentRecord.ts';
import { latenessAnswers, patternStates } from '../../domain/patternRecord.ts';
import { owners, type ListDefinition } from './listDefinition.ts';
import { newestFirst } from './view.ts';

const columns = ['Title', 'CustomerName', 'Matter', 'Service', 'Behaviours', 'Received', 'State'];

export const patternLists = {
  patterns: {
    name: 'Contact patterns',
    description: 'Records of contact over time that staff put together. Staff read and edit their own; owners read all',
    columns: {
      /** `PAT-2026-0007`: year and id of this row. */
      Title: { kind: 'text', title: 'Reference', indexed: true, required: true },
      State: { kind: 'choice', title: 'State', choices: patternStates, indexed: true, required: true },
      CustomerName: { kind: 'text', title: 'Customer (as the message gave it)' },
      CustomerAddress: { kind: 'text', title: 'Address' },
      /** Where the register knows the customer. */
      Customer: { kind: 'text', title: 'Customer key', indexed: true },
      Key: { kind: 'text', title: 'Digest of the address', indexed: true, required: true },
      Service: { kind: 'text', title: 'Service', indexed: true, required: true },
      Matter: { kind: 'text', title: 'Matter', required: true },
      FromDay: { kind: 'day', title: 'From', required: true },
      ToDay: { kind: 'day', title: 'To', required: true },
      /** Codes of `domain/behaviour`, one a line. */
      Behaviours: { kind: 'note', title: 'Behaviours', required: true },
      Received: { kind: 'number', title: 'From the customer in the period' },
      Sent: { kind: 'number', title: 'To the customer in the period' },
      /** The numbers are the least there were: not everything could be read. */
      AtLeast: { kind: 'boolean', title: 'At least so many' },
      /** One answer a line: reference, day, what was explained. */
      EarlierAnswers: { kind: 'note', title: 'Answers given before' },
      NotChecked: { kind: 'note', title: 'What nobody looked at' },
      Lateness: { kind: 'choice', title: 'Were we late ourselves', choices: latenessAnswers },
      LatenessNote: { kind: 'note', title: 'How we were late' },
      Needs: { kind: 'choice', title: 'Barriers considered', choices: barrierAnswers },
      NeedsNote: { kind: 'note', title: 'What was considered' },
      /** All of it as JSON. */
      Details: { kind: 'note', title: 'Details (kept by the app)' },
      Outcome: { kind: 'note', title: 'Reply to whoever put it together' },
      ClientReference: { kind: 'text', title: 'Client reference', indexed: true, required: true },
    },
    access: { staff: 'own', appealDecider: 'own', serviceManager: 'edit', informationGovernance: 'edit', ...owners },
    views: [
      { name: 'To read', columns, where: [{ column: 'State', equals: 'submitted' }], order: newestFirst },
      { name: 'All patterns', columns, order: newestFirst },
    ],
  },
} as const satisfies Record<string, ListDefinition>;
