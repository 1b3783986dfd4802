import type { Instant } from '../../domain/day.ts';
import type { EmailAddress } from '../../domain/emailAddress.ts';
import type { IncidentDraft, Target } from '../../domain/incident.ts';
import type { Incident } from '../../domain/incidentRecord.ts';

/** What is known of an incident about a message: enough to tell whether another is about the same one. */
export interface LoggedMessage {
  readonly reference: string;
  readonly internetMessageId?: string;
  readonly sender?: EmailAddress;
}

/**
 * Whether a draft joins an incident that stands already: it is about the same message of the same sender, and its reporter
 * does not say that it is a different incident. A forwarded copy is another message: the two can be joined by hand.
 */
export function joins(draft: IncidentDraft, logged: LoggedMessage): boolean {
  if (draft.differentIncident === true || draft.internetMessageId === undefined) return false;
  return draft.internetMessageId.trim() === logged.internetMessageId?.trim() && draft.about?.address === logged.sender;
}

/** An incident with one more reporter, and whoever it was directed at besides. Who is there already is not added again. */
export function withReporter(incident: Incident, staffId: string, at: Instant, targets: readonly Target[] = []): Incident {
  const known = incident.reporters.some((reporter) => reporter.staffId === staffId);
  const more = targets.filter((target) => !incident.targets.some((each) => isSame(each, target)));
  return {
    ...incident,
    reporters: known ? incident.reporters : [...incident.reporters, { staffId, at }],
    targets: [...incident.targets, ...more],
  };
}

/** Nobody can tell two contractors or councillors apart: each is somebody else. */
function isSame(one: Target, other: Target): boolean {
  if (one.type === 'staff') return other.type === 'staff' && one.staffId === other.staffId;
  return one.type === 'otherCustomer' && other.type === 'otherCustomer' && one.initials === other.initials;
}
