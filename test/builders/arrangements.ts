import type { Arrangement, ArrangementState } from '../../src/domain/arrangement.ts';
import type { ArrangementAction, Decision } from '../../src/domain/decision.ts';
import type { ReviewAnswers } from '../../src/domain/review.ts';
import { essentialRoutes, type Term, type TermCode } from '../../src/domain/term.ts';
import type { Warning } from '../../src/domain/warning.ts';
import type { ArrangementFacts, Evidence, Move } from '../../src/policy/arrangement/move.ts';
import { takeStep, type Taken } from '../../src/policy/arrangement/takeStep.ts';
import { defaultSettings } from '../../src/policy/pack/settings.ts';
import { theDay } from './moments.ts';

/** The people of these tests: each in one role, nobody involved. */
export const people = {
  manager: { id: 'rhodri', as: 'serviceManager' },
  decider: { id: 'nia', as: 'decisionMaker' },
  owner: { id: 'catrin', as: 'registerOwner' },
  appeals: { id: 'huw', as: 'appealDecider' },
  governance: { id: 'elin', as: 'informationGovernance' },
  system: { id: 'system', as: 'system' },
} as const;

const longEnough = 'Words enough to be a reason, written down by somebody.';

/** One valid term of each kind. */
export const sampleTerms: { readonly [Code in TermCode]: Extract<Term, { readonly code: Code }> } = {
  SPOC_NAMED_OFFICER: { code: 'SPOC_NAMED_OFFICER', colleague: 'Gwen Morris' },
  SPOC_GENERIC_INBOX: { code: 'SPOC_GENERIC_INBOX', mailbox: 'housing@aberllan.example' },
  WRITTEN_ONLY: { code: 'WRITTEN_ONLY' },
  ONE_MEDIUM_ONLY: { code: 'ONE_MEDIUM_ONLY', medium: 'email' },
  CALL_TIME_WINDOW: { code: 'CALL_TIME_WINDOW', windows: [{ days: ['monday', 'thursday'], from: '10:00', to: '11:00' }] },
  CALL_MAX_DURATION: { code: 'CALL_MAX_DURATION', minutes: 20 },
  CALL_MAX_FREQUENCY: { code: 'CALL_MAX_FREQUENCY', count: 1, per: 'week' },
  WRITTEN_MAX_FREQUENCY: { code: 'WRITTEN_MAX_FREQUENCY', count: 2, per: 'month' },
  APPOINTMENT_ONLY: { code: 'APPOINTMENT_ONLY', bookWith: 'the repairs desk' },
  TWO_OFFICERS: { code: 'TWO_OFFICERS' },
  PREMISES_EXCLUSION: { code: 'PREMISES_EXCLUSION', premises: ['the Market Street office'], instead: 'a call, or a meeting at the library' },
  NO_FURTHER_CORRESPONDENCE_ON_MATTER: {
    code: 'NO_FURTHER_CORRESPONDENCE_ON_MATTER',
    matter: 'Fence 2023',
    finalReplyOn: theDay('2026-02-02'),
  },
  NO_REPEAT_COMPLAINT_REGISTRATION: { code: 'NO_REPEAT_COMPLAINT_REGISTRATION', matter: 'Fence 2023', finalReplyOn: theDay('2026-02-02') },
  VIA_REPRESENTATIVE_ONLY: { code: 'VIA_REPRESENTATIVE_ONLY', representative: 'Ffion Bell' },
  RESPONSE_TIME_LIMIT: { code: 'RESPONSE_TIME_LIMIT', minutes: 60, per: 'week' },
  BEHAVIOUR_AGREEMENT: { code: 'BEHAVIOUR_AGREEMENT', agreedOn: theDay('2026-03-01') },
  DISCRETIONARY_SERVICE_LIMIT: { code: 'DISCRETIONARY_SERVICE_LIMIT', service: 'the newsletter' },
  RETURN_DOCUMENTS: { code: 'RETURN_DOCUMENTS', matter: 'Fence 2023' },
};

/** Not proposed yet, and complete: in writing only on housing repairs, from 10 June to the end of September. */
export function anArrangement(parts: Partial<Arrangement> = {}): Arrangement {
  return {
    ref: 'ARR-2026-0001',
    customer: 'C-0001',
    state: 'new',
    version: 1,
    scope: { services: ['Housing repairs'], matters: [], premises: [] },
    routesOpen: essentialRoutes,
    terms: [sampleTerms.WRITTEN_ONLY],
    incidents: ['INC-2026-000001'],
    reason: longEnough,
    circumstancesConsidered: longEnough,
    equalityDueRegard: longEnough,
    couldWeHaveCausedIt: longEnough,
    adjustments: [],
    customerView: { kind: 'given', words: 'I only want the damp gone.' },
    agreement: 'notAgreed',
    warnings: ['LET-2026-0001'],
    consultations: [{ with: 'legal', name: 'Dewi Rowlands', on: theDay('2026-06-01'), advice: 'Proportionate.' }],
    start: theDay('2026-06-10'),
    end: theDay('2026-09-30'),
    review: theDay('2026-09-01'),
    contactPoint: { name: 'Repairs desk', address: 'housing@aberllan.example' },
    deputy: 'Megan Holt',
    sharedWith: ['Housing repairs'],
    contested: false,
    reviews: [],
    decisions: [],
    ...parts,
  };
}

export function anEvidence(parts: Partial<Evidence> = {}): Evidence {
  return { ref: 'INC-2026-000001', state: 'accepted', customers: ['C-0001'], involved: ['aled'], threat: false, ...parts };
}

/** A first letter, sent in April, counting for three months. */
export function aWarning(parts: Partial<Warning> = {}): Warning {
  return {
    ref: 'LET-2026-0001',
    customer: 'C-0001',
    kind: 'first',
    service: 'Housing repairs',
    incidents: ['INC-2026-000001'],
    letterRef: 'DOC-7',
    state: 'sent',
    approvedBy: 'rhodri',
    sentOn: theDay('2026-04-07'),
    monitorUntil: theDay('2026-07-07'),
    factCorrectionBy: theDay('2026-04-21'),
    ...parts,
  };
}

export function someFacts(parts: Partial<ArrangementFacts> = {}): ArrangementFacts {
  return { settings: defaultSettings('wales'), evidence: [anEvidence()], adjustments: [], warnings: [aWarning()], ...parts };
}

export function someAnswers(parts: Partial<ReviewAnswers> = {}): ReviewAnswers {
  return {
    customerComment: { kind: 'given', words: 'It has been hard without the telephone.' },
    incidentsSince: 0,
    complianceWithTerms: 'kept',
    couldWeHaveCausedIt: longEnough,
    lessons: longEnough,
    stillNeeded: longEnough,
    ...parts,
  };
}

const actors: Readonly<Record<ArrangementAction, (typeof people)[keyof typeof people]>> = {
  propose: people.manager,
  bringOver: people.owner,
  submit: people.manager,
  approve: people.decider,
  reject: people.decider,
  notify: people.owner,
  withdraw: people.decider,
  continue: people.decider,
  amend: people.decider,
  lift: people.decider,
  lodgeAppeal: people.owner,
  withdrawAppeal: people.owner,
  suspend: people.decider,
  resume: people.decider,
  appealStands: people.appeals,
  appealVaried: people.appeals,
  appealQuashed: people.appeals,
  contest: people.governance,
  settleContest: people.governance,
  lapse: people.system,
  archive: people.owner,
  undo: people.owner,
};

/** A step by whoever it belongs to, on 10 June, with everything such a step can need. */
export function aMove(action: ArrangementAction, parts: Partial<Move> = {}): Move {
  const { id, as } = actors[action];
  const on = parts.on ?? theDay('2026-06-10');
  return {
    action,
    by: id,
    as,
    on,
    note: longEnough,
    telling: { kind: 'told', on, letterRef: 'DOC-9' },
    review: someAnswers(),
    appeal: { receivedOn: on, grounds: ['disproportionate'] },
    ...parts,
  };
}

/** The arrangement after a step that the test takes for granted. */
export function after(arrangement: Arrangement, move: Move, facts: ArrangementFacts = someFacts()): Arrangement {
  const taken = takeStep(arrangement, move, facts);
  if (!taken.ok) throw new Error(`the test took a step that was refused: ${move.action} ${JSON.stringify(refusalOf(taken))}`);
  return taken.arrangement;
}

/** Why a step was refused, in short: what is not apart, and which needs lack something in which field. */
export function refusalOf(taken: Taken): readonly string[] {
  if (taken.ok) return [];
  const said = [...taken.apart, ...taken.missing.map(({ need, field, reason }) => `${need}: ${field} ${reason}`)];
  return taken.refused === 'incomplete' || taken.refused === 'notApart' ? said : [taken.refused];
}

const ways: Readonly<Record<Exclude<ArrangementState, 'new'>, readonly ArrangementAction[]>> = {
  draft: ['propose'],
  consultation: ['propose', 'submit'],
  approved: ['propose', 'submit', 'approve'],
  rejected: ['propose', 'submit', 'reject'],
  withdrawn: ['propose', 'submit', 'approve', 'withdraw'],
  active: ['propose', 'submit', 'approve', 'notify'],
  suspended: ['propose', 'submit', 'approve', 'notify', 'lodgeAppeal', 'suspend'],
  ended: ['propose', 'submit', 'approve', 'notify', 'lift'],
  archived: ['propose', 'submit', 'reject', 'archive'],
};

/** An arrangement that came to a state by its steps, all on 10 June. */
export function anArrangementThatIs(state: Exclude<ArrangementState, 'new'>, parts: Partial<Arrangement> = {}, facts = someFacts()): Arrangement {
  return ways[state].reduce((so, action) => after(so, aMove(action), facts), anArrangement(parts));
}

export function decisionsOf({ decisions }: Arrangement): readonly string[] {
  return decisions.map(({ action, by, version }: Decision) => `${action} by ${by}, version ${String(version)}`);
}
