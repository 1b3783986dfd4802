import type { IncidentDraft } from '../../../src/domain/incident.ts';
import { joins, withReporter, type LoggedMessage } from '../../../src/policy/incident/joinIncident.ts';
import { anIncident, anIncidentDraft } from '../../builders/incidents.ts';
import { theAddress, theMoment } from '../../builders/moments.ts';

const at = theMoment('2026-06-10T11:00:00+01:00');
const gwen = { staffId: 'gwen', at: theMoment('2026-06-10T10:32:00+01:00') };

describe('a second reporter of the same message', () => {
  test.each<[string, Partial<IncidentDraft>, Partial<LoggedMessage>, boolean]>([
    ['the same message of the same sender', {}, {}, true],
    ['the id with spaces around it', { internetMessageId: ' <damp-3@example.org> ' }, { internetMessageId: '<damp-3@example.org>\n' }, true],
    ['who says that it is a different incident', { differentIncident: true }, {}, false],
    ['who says that it is not', { differentIncident: false }, {}, true],
    ['another message', { internetMessageId: '<damp-4@example.org>' }, {}, false],
    ['another sender', { about: { name: 'Somebody', address: theAddress('else@example.org') } }, {}, false],
  ])('%s', (_, draft, logged, expected) => {
    expect(joins(anIncidentDraft(draft), { ...anIncident(), ...logged })).toBe(expected);
  });

  test('two incidents without a message are two', () => {
    const { internetMessageId: _, ...draft } = anIncidentDraft();
    const { internetMessageId: __, ...logged } = anIncident();
    expect(joins(draft, logged)).toBe(false);
  });

  test('is added with whom it was directed at, each once', () => {
    const once = withReporter(anIncident(), 'aled', at, [
      { type: 'staff', staffId: 'aled', role: 'victim' },
      { type: 'staff', staffId: 'gwen', role: 'witness' },
      { type: 'otherCustomer', initials: 'JS', role: 'victim' },
    ]);
    const twice = withReporter(once, 'aled', at, [
      { type: 'otherCustomer', initials: 'JS', role: 'witness' },
      { type: 'otherCustomer', initials: 'KT', role: 'witness' },
    ]);
    expect(once.reporters).toEqual([gwen, { staffId: 'aled', at }]);
    expect(twice.reporters).toEqual(once.reporters);
    expect(twice.targets).toEqual([
      { type: 'staff', staffId: 'gwen', role: 'victim' },
      { type: 'staff', staffId: 'aled', role: 'victim' },
      { type: 'otherCustomer', initials: 'JS', role: 'victim' },
      { type: 'otherCustomer', initials: 'KT', role: 'witness' },
    ]);
  });

  test('two contractors are two people, and joining without targets adds none', () => {
    const contractor = { type: 'contractor', role: 'victim' } as const;
    const incident = anIncident({ targets: [contractor] });
    expect(withReporter(incident, 'aled', at, [contractor]).targets).toEqual([contractor, contractor]);
    expect(withReporter(incident, 'aled', at)).toEqual({ ...incident, reporters: [gwen, { staffId: 'aled', at }] });
  });
});
