import type { Review } from '../../../src/domain/review.ts';
import { alertsDue, questionsToShow } from '../../../src/policy/arrangement/reviewProgress.ts';
import { overdueAlerts, overdueSentence, reviewQuestions } from '../../../src/policy/pack/reviews.ts';
import { defaultSettings } from '../../../src/policy/pack/settings.ts';
import { anArrangementThatIs, someAnswers } from '../../builders/arrangements.ts';
import { theDay } from '../../builders/moments.ts';

const today = theDay('2026-09-01');
const review = (parts: Partial<Review> = {}): Review => ({ dueOn: today, ...parts });

describe('the questions of a review', () => {
  const { customerComment, incidentsSince, complianceWithTerms } = someAnswers();

  test.each<[string, Review, readonly string[]]>([
    ['at first', review(), ['customerComment']],
    ['once the customer’s comment is there', review({ customerComment }), ['customerComment', 'incidentsSince']],
    ['after the facts', review({ customerComment, incidentsSince, complianceWithTerms }), ['customerComment', 'incidentsSince', 'complianceWithTerms', 'couldWeHaveCausedIt']],
    ['a later answer does not open the outcome', review({ ...someAnswers(), lessons: '' }), ['customerComment', 'incidentsSince', 'complianceWithTerms', 'couldWeHaveCausedIt', 'lessons']],
    ['all answered', review(someAnswers()), reviewQuestions.map(({ field }) => field)],
  ])('%s', (_, so, expected) => {
    expect(questionsToShow(so, today)).toEqual(expected);
  });

  test.each(reviewQuestions)('$question', ({ question }) => {
    expect(question).toMatch(/^[A-Z].*\?$/);
  });
});

describe('an overdue review is escalated', () => {
  const due = (on: string, sent = 0) => alertsDue(anArrangementThatIs('active', { end: theDay('2026-12-01') }), theDay(on), defaultSettings('wales'), sent);
  const to = (on: string, sent = 0) => {
    const alerts = due(on, sent);
    return alerts.ok ? alerts.value.map((alert) => alert.to) : alerts.problem;
  };

  test.each<[string, string, number, readonly string[]]>([
    ['not on its day', '2026-09-01', 0, []],
    ['the day after: to the register owner', '2026-09-02', 0, ['registerOwner']],
    ['four working days late', '2026-09-07', 1, []],
    ['five working days late: to the manager', '2026-09-08', 1, ['serviceManager']],
    ['nine working days late', '2026-09-14', 2, []],
    ['ten working days late: to the decision maker', '2026-09-15', 2, ['decisionMaker']],
    ['all that were forgotten', '2026-09-15', 0, ['registerOwner', 'serviceManager', 'decisionMaker']],
    ['each once', '2026-10-15', 3, []],
  ])('%s', (_, on, sent, expected) => {
    expect(to(on, sent)).toStrictEqual(expected);
  });

  test('in years we do not know it says so', () => {
    const late = { ...anArrangementThatIs('active'), review: theDay('2030-12-30'), end: theDay('2031-02-01') };
    expect(alertsDue(late, theDay('2031-01-02'), defaultSettings('wales'))).toEqual({ ok: false, problem: 'beyondKnownYears', year: 2031 });
  });

  test('in words', () => {
    for (const { sentence } of overdueAlerts) expect(sentence).toMatch(/^[A-Z].*[.?]$/);
    expect(overdueSentence).toContain('still stand');
  });
});
