import type { Incident } from '../../domain/incidentRecord.ts';

/** Whether it was directed at somebody, they saw it, or it accuses them: then others decide on it. */
export function isInvolved({ targets, accused }: Pick<Incident, 'targets' | 'accused'>, staffId: string): boolean {
  return accused.includes(staffId) || targets.some((target) => target.type === 'staff' && target.staffId === staffId);
}
