import type { Incident } from '../../domain/incidentRecord.ts';
import { behavioursOf, type Behaviours } from '../pack/behaviours.ts';
import type { NoticeRecipient } from '../pack/notices.ts';
import { needsSameDay } from './incidentSteps.ts';

/** A notice that a person sends. Nothing of the customer or of the message is in it. */
export interface Notice {
  readonly to: NoticeRecipient;
  readonly reference: string;
  readonly when: 'sameDay' | 'usual';
}

type Facts = Pick<Incident, 'reference' | 'behaviours' | 'answers'>;

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

/** Notices to offer for an incident, in the order of `NoticeRecipient`. */
export function noticesFor(incident: Facts, table?: Behaviours): readonly Notice[] {
  const { reference, behaviours } = incident;
  const recipients = Object.entries(tells) as [NoticeRecipient, (facts: Facts, table?: Behaviours) => boolean][];
  return recipients
    .filter(([, hears]) => hears(incident, table))
    .map(([to]) => ({ to, reference, when: to === 'healthAndSafety' || needsSameDay(behaviours, table) ? 'sameDay' : 'usual' }));
}
