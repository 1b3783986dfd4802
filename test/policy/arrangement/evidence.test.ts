import { evidenceOf } from '../../../src/policy/arrangement/evidence.ts';
import { anIncident } from '../../builders/incidents.ts';

describe('An incident as a decision asks about it', () => {
  test('whoever it was directed at or accuses is involved, each once', () => {
    const incident = anIncident({
      targets: [{ type: 'staff', staffId: 'gwen', role: 'victim' }, { type: 'councillor', role: 'victim' }],
      accused: ['rhodri', 'gwen'],
    });
    expect(evidenceOf(incident, []).involved).toEqual(['gwen', 'rhodri']);
  });

  test('it is about the customers it names and those the register knows by the address', () => {
    expect(evidenceOf(anIncident({ about: ['C-0001'] }), ['C-0001', 'C-0002']).customers).toEqual(['C-0001', 'C-0002']);
  });

  test.each([
    [['A-THREAT'] as const, true],
    [['A-ABUSIVE'] as const, false],
    [['A-ABUSIVE', 'A-THREAT'] as const, true],
  ])('%j is a threat: %s', (behaviours, threat) => {
    expect(evidenceOf(anIncident({ behaviours }), [])).toMatchObject({ ref: 'INC-2026-000123', state: 'submitted', threat });
  });
});
