import type { IncidentDraft } from '../../src/domain/incident.ts';
import type { Injury } from '../../src/domain/incidentAnswers.ts';
import type { Incident } from '../../src/domain/incidentRecord.ts';
import type { StepFacts } from '../../src/policy/incident/missingForStep.ts';
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

/** Rude words in a message of this morning, logged ten minutes ago by Gwen Morris, at whom they were directed. */
export function anIncident(parts: Partial<Incident> = {}): Incident {
  const reportedAt = theMoment('2026-06-10T10:32:00+01:00');
  return {
    reference: 'INC-2026-000123',
    clientReference: '0d1f9a52-6a0d-4a0c-8f8e-6a3a1c2b7d10',
    internetMessageId: '<damp-3@example.org>',
    state: 'submitted',
    contested: false,
    reportedAt,
    occurredAt: theMoment('2026-06-10T09:15:00+01:00'),
    method: 'email',
    service: 'Housing repairs',
    behaviours: ['A-ABUSIVE'],
    facts: 'The message calls a colleague names, twice.',
    exactWords: '',
    impact: '',
    reporters: [{ staffId: 'gwen', at: reportedAt }],
    sender: theAddress('sian.pugh@example.org'),
    about: ['C-0001'],
    targets: [{ type: 'staff', staffId: 'gwen', role: 'victim' }],
    accused: [],
    answers: {},
    visibility: 'normal',
    evidence: [{ kind: 'message', internetMessageId: '<damp-3@example.org>' }],
    addenda: [],
    onHold: false,
    ...parts,
  };
}

/** A bruise, without a day off. */
export function anInjury(parts: Partial<Injury> = {}): Injury {
  return { description: 'A bruised arm', daysOff: 0, firstAid: true, ...parts };
}

/** A service manager who was not involved, read the facts and thought of barriers. */
export function aManager(parts: Partial<StepFacts> = {}): StepFacts {
  return {
    by: 'rhodri',
    as: ['serviceManager'],
    factsRead: true,
    barriers: { answer: 'noInformation', note: 'Nothing is known; we will ask.' },
    ...parts,
  };
}
