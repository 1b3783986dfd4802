import { dayOf, type Day } from '../../domain/day.ts';
import type { DisposalEntry, Incident } from '../../domain/incidentRecord.ts';
import type { RetentionClass, RetentionMonths } from '../../domain/retention.ts';
import { addMonths } from '../calendar/addMonths.ts';
import { behavioursOf } from '../pack/behaviours.ts';
import { gravest } from '../pack/retention.ts';

type Facts = Pick<Incident, 'behaviours' | 'answers'>;

/** How long an incident may be needed: by the gravest of what is in it. */
export function retentionClassOf({ behaviours, answers }: Facts): RetentionClass | undefined {
  const classes = behavioursOf(behaviours).map(({ retention }) => retention);
  return gravest(answers.weaponOrAnimal === true ? [...classes, 'weaponOrAnimal'] : classes);
}

/**
 * The day from which an incident is to be disposed of, counted from the day it was logged; undefined where the council has
 * set nothing for its class. There is no default.
 */
export function disposeOn(incident: Facts & Pick<Incident, 'reportedAt'>, months: RetentionMonths, timeZone: string): Day | undefined {
  const kind = retentionClassOf(incident);
  const kept = kind && months[kind];
  return kept === undefined ? undefined : addMonths(dayOf(incident.reportedAt, timeZone), kept);
}

export type Disposal =
  | { readonly kind: 'dispose'; readonly entry: DisposalEntry }
  | { readonly kind: 'keep'; readonly why: 'noRetentionSet' | 'notYet' | 'onHold' };

/** Whether an incident is to be disposed of today, and what the log then says. A hold prevents it however late it is. */
export function disposal(incident: Incident, today: Day, months: RetentionMonths, timeZone: string): Disposal {
  if (incident.onHold) return { kind: 'keep', why: 'onHold' };
  const due = disposeOn(incident, months, timeZone);
  if (due === undefined) return { kind: 'keep', why: 'noRetentionSet' };
  if (today < due) return { kind: 'keep', why: 'notYet' };
  return { kind: 'dispose', entry: { reference: incident.reference, disposeOn: due, disposedOn: today } };
}
