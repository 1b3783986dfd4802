import type { Arrangement } from '../../domain/arrangement.ts';
import type { Day } from '../../domain/day.ts';
import type { Review, ReviewAnswers } from '../../domain/review.ts';
import { counted, type Counted } from '../calendar/calendar.ts';
import { calendarOf } from '../calendar/deadlines.ts';
import { workingDaysBetween } from '../calendar/workingDays.ts';
import { overdueAlerts, reviewQuestions } from '../pack/reviews.ts';
import type { Settings } from '../pack/settings.ts';
import { reviewAnswerFaults } from './checkDecision.ts';
import { overdueSince } from './inForce.ts';

/** The questions to show so far: up to the first that is unanswered. The outcome is offered only once all others are. */
export function questionsToShow(review: Review, today: Day): readonly (keyof ReviewAnswers | 'outcome')[] {
  const open = new Set([...reviewAnswerFaults(review, today)].map(({ field }) => field));
  const fields = reviewQuestions.map(({ field }) => field);
  const first = fields.findIndex((field) => open.has(field));
  return first < 0 ? fields : fields.slice(0, first + 1);
}

export type OverdueAlert = (typeof overdueAlerts)[number];

/** Who is to be told today that a review is overdue. `sent`: how many of the alerts went out before, so that each goes once. */
export function alertsDue(arrangement: Pick<Arrangement, 'state' | 'start' | 'end' | 'review'>, today: Day, settings: Settings, sent = 0): Counted<readonly OverdueAlert[]> {
  const since = overdueSince(arrangement, today, settings);
  if (since === undefined) return counted([]);
  const late = workingDaysBetween(since, today, calendarOf(settings));
  return late.ok ? counted(overdueAlerts.slice(sent).filter(({ afterWd }) => afterWd <= late.value)) : late;
}
