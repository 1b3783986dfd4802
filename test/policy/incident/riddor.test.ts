import type { Injury } from '../../../src/domain/incidentAnswers.ts';
import { riddorReminder } from '../../../src/policy/incident/riddor.ts';
import { riddorReminders, riddorTexts } from '../../../src/policy/pack/riddor.ts';
import { anInjury } from '../../builders/incidents.ts';

describe('a reminder about an injury', () => {
  test.each<[string, Injury | 'none' | undefined, string]>([
    ['not asked', undefined, 'none'],
    ['nobody hurt', 'none', 'none'],
    ['three days off', anInjury({ daysOff: 3 }), 'none'],
    ['four days off', anInjury({ daysOff: 4 }), 'record'],
    ['seven days off', anInjury({ daysOff: 7 }), 'record'],
    ['eight days off', anInjury({ daysOff: 8 }), 'report'],
    ['a broken bone, no day off', anInjury({ specified: true }), 'specified'],
    ['a broken bone, a month off', anInjury({ specified: true, daysOff: 30 }), 'specified'],
    ['said not to be one of the named injuries', anInjury({ specified: false, daysOff: 8 }), 'report'],
  ])('%s', (_, injury, expected) => {
    expect(riddorReminder(injury)).toBe(expected);
  });

  test.each(riddorReminders)('%s reminds and claims no duty', (reminder) => {
    expect(riddorTexts[reminder].sentence).not.toMatch(/\bmust\b|required by law|duty/i);
    if (reminder !== 'none') expect(riddorTexts[reminder].sentence).toMatch(/may have to .*health and safety/);
  });
});
