import type { Instant } from '../../domain/day.ts';
import type { IncidentDraft, Target } from '../../domain/incident.ts';
import type { Incident } from '../../domain/incidentRecord.ts';

/** What is known when an incident is submitted, besides what the reporter wrote. */
export interface Submission {
  readonly reference: string;
  readonly reporter: string;
  readonly at: Instant;
  /** Keys of the customers a person said it is about. */
  readonly about: readonly string[];
}

/**
 * The record a submitted incident becomes. Whatever its behaviours are, it waits for a manager: nothing is decided by
 * submitting. The message is linked as evidence and not copied.
 */
export function submittedIncident(draft: IncidentDraft, { reference, reporter, at, about }: Submission): Incident {
  const { clientReference, internetMessageId, occurredAt, method, service, behaviours, facts, exactWords, impact, police } = draft;
  return {
    reference,
    clientReference,
    ...(internetMessageId === undefined ? {} : { internetMessageId }),
    state: 'submitted',
    contested: false,
    reportedAt: at,
    occurredAt,
    method,
    service,
    behaviours,
    facts,
    exactWords,
    impact,
    ...(police === undefined ? {} : { police }),
    reporters: [{ staffId: reporter, at }],
    ...(draft.about ? { sender: draft.about.address } : {}),
    about,
    targets: targetsOf(draft, reporter),
    accused: [],
    answers: draft.answers ?? {},
    visibility: draft.visibility ?? 'normal',
    evidence: internetMessageId === undefined ? [] : [{ kind: 'message', internetMessageId }],
    addenda: [],
    onHold: false,
  };
}

/** Whoever says that it was directed at them is a target, whether they named themselves again or not. */
function targetsOf({ affected, targets = [] }: IncidentDraft, reporter: string): readonly Target[] {
  const named = targets.some((target) => target.type === 'staff' && target.staffId === reporter);
  return affected.includes('me') && !named ? [{ type: 'staff', staffId: reporter, role: 'victim' }, ...targets] : targets;
}
