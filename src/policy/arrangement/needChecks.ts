import type { Requirement } from '../pack/arrangementNeeds.ts';
import {
  appealDayFaults, appealFaults, approvalFaults, changeFaults, noteFaults, reviewFaults, sameTermsFaults, tellingFaults, withheldFaults,
} from './checkDecision.ts';
import {
  conflictFaults, consultationFaults, contactPointFaults, customerViewFaults, evidenceFaults, routeFaults, scopeFaults, sharedWithFaults,
  termFaults, warningFaults,
} from './checkGrounds.ts';
import { attestationFaults, broughtOverPeriodFaults, newPeriodFaults, periodFaults } from './checkPeriod.ts';
import { lastDayOf } from './inForce.ts';
import type { Fault, MoveCase } from './move.ts';
import { textFaults } from './textFaults.ts';

const when = (is: boolean, field: string): readonly Fault[] => (is ? [{ field, reason: 'notAllowedNow' }] : []);

/** How each need of a step is checked. A need without a check does not compile. */
export const needChecks: Readonly<Record<Requirement, (moveCase: MoveCase) => Iterable<Fault>>> = {
  evidence: evidenceFaults,
  scope: scopeFaults,
  routes: routeFaults,
  terms: termFaults,
  conflicts: conflictFaults,
  reason: ({ after }) => textFaults('reason', after.reason),
  circumstances: ({ after }) => textFaults('circumstancesConsidered', after.circumstancesConsidered),
  dueRegard: ({ after }) => textFaults('equalityDueRegard', after.equalityDueRegard),
  reflection: ({ after }) => textFaults('couldWeHaveCausedIt', after.couldWeHaveCausedIt),
  customerView: customerViewFaults,
  warning: warningFaults,
  consultations: consultationFaults,
  period: periodFaults,
  contactPoint: contactPointFaults,
  sharedWith: sharedWithFaults,
  told: tellingFaults,
  appealDay: appealDayFaults,
  note: noteFaults,
  approval: approvalFaults,
  attestation: attestationFaults,
  broughtOverPeriod: broughtOverPeriodFaults,
  review: reviewFaults,
  newPeriod: newPeriodFaults,
  sameTerms: sameTermsFaults,
  changes: changeFaults,
  noOpenAppeal: ({ before }) => when(before.appeal?.state === 'open', 'appeal'),
  openAppeal: ({ before }) => when(before.appeal?.state !== 'open', 'appeal'),
  appealDetails: appealFaults,
  withheld: withheldFaults,
  isContested: ({ before }) => when(!before.contested, 'contested'),
  endPassed: ({ before, move, facts }) => when(move.on <= lastDayOf(before, facts.settings), 'end'),
};
