import type { Injury } from '../../domain/incidentAnswers.ts';
import { riddorDays, type RiddorReminder } from '../pack/riddor.ts';

/** Which reminder an injury calls for, by the whole days off work in a row. A reminder and never a finding that there is a duty. */
export function riddorReminder(injury: Injury | 'none' | undefined): RiddorReminder {
  if (injury === undefined || injury === 'none') return 'none';
  if (injury.specified === true) return 'specified';
  if (injury.daysOff > riddorDays.report) return 'report';
  return injury.daysOff > riddorDays.record ? 'record' : 'none';
}
