import { visibilities, type Visibility } from '../../../src/domain/incident.ts';
import { mayRead, readerRoles } from '../../../src/policy/incident/readers.ts';
import { anIncident } from '../../builders/incidents.ts';

const whoReads = (visibility: Visibility) => readerRoles.filter((role) => mayRead(anIncident({ visibility }), { staffId: 'somebody', roles: ['staff', role] }));

describe('who may read an incident', () => {
  test('a normal one: every role that works with incidents', () => {
    expect(whoReads('normal')).toEqual(readerRoles);
  });

  test('a private one: a manager and the register owner', () => {
    expect(whoReads('private')).toEqual(['serviceManager', 'registerOwner']);
  });

  test.each(visibilities)('%s: whoever reported it, and no colleague without a role', (visibility) => {
    const incident = anIncident({ visibility });
    expect(mayRead(incident, { staffId: 'gwen', roles: ['staff'] })).toBe(true);
    expect(mayRead(incident, { staffId: 'aled', roles: ['staff'] })).toBe(false);
    expect(mayRead(incident, { staffId: 'aled', roles: [] })).toBe(false);
  });
});
