import type { IncidentState } from '../../../src/domain/incident.ts';
import { courseOfConduct } from '../../../src/policy/incident/courseOfConduct.ts';
import { anIncident } from '../../builders/incidents.ts';

const harassment = (reference: string, state: IncidentState = 'accepted') => anIncident({ reference, state, behaviours: ['A-BULLY', 'A-HARASS'] });

describe('linked incidents of harassment', () => {
  test('two show their number; one shows nothing', () => {
    expect(courseOfConduct([harassment('INC-1'), harassment('INC-2', 'closed')])).toEqual({ count: 2 });
    expect(courseOfConduct([harassment('INC-1'), harassment('INC-2'), harassment('INC-3')])).toEqual({ count: 3 });
    expect(courseOfConduct([harassment('INC-1')])).toBeUndefined();
    expect(courseOfConduct([])).toBeUndefined();
  });

  test.each<IncidentState>(['submitted', 'returned', 'notUpheld', 'duplicate'])('one that is %s does not count', (state) => {
    expect(courseOfConduct([harassment('INC-1'), harassment('INC-2', state)])).toBeUndefined();
  });

  test('two accounts of one incident count once, and other behaviour not at all', () => {
    expect(courseOfConduct([harassment('INC-1'), harassment('INC-1')])).toBeUndefined();
    expect(courseOfConduct([harassment('INC-1'), anIncident({ state: 'accepted', behaviours: ['A-BULLY'] })])).toBeUndefined();
  });
});
