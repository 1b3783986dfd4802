import type { IncidentDraft } from '../../src/domain/incident.ts';
import { theAddress, theMoment } from './moments.ts';

/** A complete incident without a threat, about a message of this morning. */
export function anIncidentDraft(parts: Partial<IncidentDraft> = {}): IncidentDraft {
  return {
    clientReference: '0d1f9a52-6a0d-4a0c-8f8e-6a3a1c2b7d10',
    about: { name: 'Siân Pugh', address: theAddress('sian.pugh@example.org') },
    internetMessageId: '<damp-3@example.org>',
    subject: 'Damp in the back bedroom',
    occurredAt: theMoment('2026-06-10T09:15:00+01:00'),
    method: 'email',
    service: 'Housing repairs',
    behaviours: ['A-ABUSIVE'],
    facts: 'The message calls a colleague names, twice.',
    exactWords: '',
    impact: '',
    affected: ['me'],
    ...parts,
  };
}
