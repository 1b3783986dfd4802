import { adjustmentCodes } from '../../domain/adjustment.ts';
import { confidences } from '../../domain/card.ts';
import { contactMethods } from '../../domain/contact.ts';
import { owners, type ListDefinition } from './listDefinition.ts';
import { newestFirst } from './view.ts';

export const contactLists = {
  cards: {
    name: 'Cards',
    description: 'What front-line staff may know: no names, no reasons',
    columns: {
      Title: { kind: 'text', title: 'Reference', indexed: true, required: true },
      Key: { kind: 'text', title: 'Digest of the address', indexed: true, required: true },
      Kind: { kind: 'choice', title: 'Kind', choices: ['known', 'adjustment', 'arrangement', 'conductLetter'], indexed: true, required: true },
      Customer: { kind: 'text', title: 'Customer key', indexed: true, required: true },
      Confidence: { kind: 'choice', title: 'Confidence', choices: confidences, required: true },
      /** The card's own facts as JSON, the shape of `domain/card` without ref, customer, confidence and kind. */
      Facts: { kind: 'note', title: 'Facts' },
      EndDay: { kind: 'day', title: 'Ends', indexed: true },
    },
    // Whoever ends an arrangement or marks it as contested changes what staff see at once.
    access: { staff: 'read', serviceManager: 'read', healthAndSafety: 'read', informationGovernance: 'edit', appealDecider: 'edit', ...owners },
    views: [{ name: 'All cards', columns: ['Title', 'Kind', 'Confidence', 'Facts', 'EndDay'], order: { column: 'ID' } }],
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
      /** Title of the matter, where whoever wrote it down named one. */
      Matter: { kind: 'text', title: 'Matter' },
      /** A note beside a message: it counts as no contact. */
      NoteOnly: { kind: 'boolean', title: 'Note beside a message' },
      /** Set where those who keep the register agreed or declined what was asked for. */
      Answered: { kind: 'boolean', title: 'Answered' },
      ClientReference: { kind: 'text', title: 'Client reference', indexed: true, required: true },
    },
    // Information governance rectifies and disposes of what colleagues wrote down about a customer.
    access: { staff: 'add', serviceManager: 'add', healthAndSafety: 'add', informationGovernance: 'edit', appealDecider: 'add', ...owners },
    views: [{ name: 'All contacts', columns: ['At', 'Method', 'Direction', 'Title', 'Matter', 'Requested'], order: newestFirst }],
  },
} as const satisfies Record<string, ListDefinition>;
