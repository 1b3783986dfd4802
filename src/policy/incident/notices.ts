import type { Visibility } from '../../domain/incident.ts';
import type { Incident } from '../../domain/incidentRecord.ts';
import { behavioursOf, type Behaviours } from '../pack/behaviours.ts';
import type { NoticeRecipient } from '../pack/notices.ts';
import { needsSameDay } from './incidentSteps.ts';
import { readersOf } from './readers.ts';

/** A notice that a person sends. Nothing of the customer or of the message is in it. */
export interface Notice {
  readonly to: NoticeRecipient;
  readonly reference: string;
  readonly when: 'sameDay' | 'usual';
}

type Facts = Pick<Incident, 'reference' | 'behaviours' | 'answers'>;
/** Without a visibility: normal. */
type Told = Facts & { readonly visibility?: Visibility };

/** Who else hears of it, and how soon. Restricts nobody. */
const tells: Readonly<Record<NoticeRecipient, (incident: Facts, table?: Behaviours) => boolean>> = {
  serviceManager: ({ behaviours }, table) => needsSameDay(behaviours, table),
  healthAndSafety: ({ behaviours, answers }) =>
    behavioursOf(behaviours).some(({ threat }) => threat) ||
    answers.weaponOrAnimal === true ||
    (answers.injury !== undefined && answers.injury !== 'none'),
  democraticServices: ({ behaviours }) => behaviours.includes('A-MEETING'),
  siteManager: ({ behaviours }) => behaviours.includes('A-SITE'),
};

/**
 * Notices to offer for an incident, in the order of `NoticeRecipient`. Of a private one nobody is told who may not read it: a
 * manager judges whether somebody else has to hear of the danger, and how.
 */
export function noticesFor(incident: Told, table?: Behaviours): readonly Notice[] {
  const { reference, behaviours, visibility = 'normal' } = incident;
  const mayHear = (to: NoticeRecipient) => visibility === 'normal' || readersOf[visibility].some((role) => role === to);
  const recipients = Object.entries(tells) as [NoticeRecipient, (facts: Facts, table?: Behaviours) => boolean][];
  return recipients
    .filter(([to, hears]) => mayHear(to) && hears(incident, table))
    .map(([to]) => ({ to, reference, when: to === 'healthAndSafety' || needsSameDay(behaviours, table) ? 'sameDay' : 'usual' }));
}
