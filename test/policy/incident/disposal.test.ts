import fc from 'fast-check';
import { behaviourCodes, type BehaviourCode } from '../../../src/domain/behaviour.ts';
import { day } from '../../../src/domain/day.ts';
import type { IncidentAnswers } from '../../../src/domain/incidentAnswers.ts';
import type { RetentionClass } from '../../../src/domain/retention.ts';
import { disposal, disposeOn, retentionClassOf } from '../../../src/policy/incident/disposal.ts';
import { retentionTexts } from '../../../src/policy/pack/retention.ts';
import { anIncident } from '../../builders/incidents.ts';
import { london, theDay, theMoment } from '../../builders/moments.ts';

const months = { verbal: 12 };
const loggedAt = (moment: string) => anIncident({ reportedAt: theMoment(moment) });
const due = (moment: string, verbal: number) => disposeOn(loggedAt(moment), { verbal }, london);

describe('how long an incident may be needed', () => {
  test.each<[readonly BehaviourCode[], IncidentAnswers, RetentionClass | undefined]>([
    [['A-ABUSIVE'], {}, 'verbal'],
    [['Z-RACIST'], {}, 'verbal'],
    [['A-THREAT', 'A-ABUSIVE'], {}, 'threat'],
    [['A-THREAT', 'A-PHYSICAL'], {}, 'physical'],
    [['A-ANIMAL', 'A-PHYSICAL'], {}, 'weaponOrAnimal'],
    [['A-ABUSIVE'], { weaponOrAnimal: true }, 'weaponOrAnimal'],
    [['A-ABUSIVE'], { weaponOrAnimal: false }, 'verbal'],
    [['B-LENGTHY'], {}, 'persistent'],
    [['B-LENGTHY', 'A-ABUSIVE'], {}, 'verbal'],
    [[], {}, undefined],
  ])('%p %p: %s', (behaviours, answers, expected) => {
    expect(retentionClassOf({ behaviours, answers })).toBe(expected);
  });

  test.each(behaviourCodes)('%s has a class, and the class an example', (code) => {
    const found = retentionClassOf({ behaviours: [code], answers: {} });
    expect(found && retentionTexts[found].example).toMatch(/./);
  });
});

describe('the day of disposal', () => {
  test.each([
    ['a year later', '2026-06-10T10:00:00Z', 12, '2027-06-10'],
    ['from the end of August to that of February', '2026-08-31T10:00:00Z', 6, '2027-02-28'],
    ['to a leap day', '2027-08-31T10:00:00Z', 6, '2028-02-29'],
    ['from a leap day', '2028-02-29T10:00:00Z', 12, '2029-02-28'],
    ['over the turn of the year', '2026-12-15T10:00:00Z', 1, '2027-01-15'],
    ['to December', '2026-01-15T10:00:00Z', 11, '2026-12-15'],
    ['ten years', '2026-05-31T10:00:00Z', 120, '2036-05-31'],
    ['counted from the day in London', '2026-06-09T23:30:00Z', 12, '2027-06-10'],
  ])('%s', (_, moment, count, expected) => {
    expect(due(moment, count)).toBe(expected);
  });

  test('is a real day, whatever was set', () => {
    const moments = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(moments, fc.integer({ min: 0, max: 240 }), (date, count) => {
        const found = due(date.toISOString(), count) ?? '';
        expect(day(found)).toBe(found);
      }),
    );
  });

  test('there is none where the council has set nothing, for this class or at all', () => {
    expect(disposeOn(anIncident(), {}, london)).toBeUndefined();
    expect(disposeOn(anIncident(), { threat: 24 }, london)).toBeUndefined();
    expect(disposeOn(anIncident({ behaviours: [] }), months, london)).toBeUndefined();
  });
});

describe('disposing of an incident', () => {
  const kept = (why: string) => ({ kind: 'keep', why });

  test('from its day on, and the log names nobody', () => {
    const on = theDay('2027-06-10');
    expect(disposal(anIncident(), theDay('2027-06-09'), months, london)).toEqual(kept('notYet'));
    expect(disposal(anIncident(), on, months, london)).toEqual({
      kind: 'dispose',
      entry: { reference: 'INC-2026-000123', disposeOn: on, disposedOn: on },
    });
  });

  test('never while it is on hold, and never without a date', () => {
    const late = theDay('2099-01-01');
    expect(disposal(anIncident({ onHold: true }), late, months, london)).toEqual(kept('onHold'));
    expect(disposal(anIncident(), late, {}, london)).toEqual(kept('noRetentionSet'));
  });
});
