import fc from 'fast-check';
import { behaviourCodes, type BehaviourCode } from '../../../src/domain/behaviour.ts';
import type { IncidentAnswers } from '../../../src/domain/incidentAnswers.ts';
import { severities, type Severity } from '../../../src/domain/incidentRecord.ts';
import { suggestedSeverity } from '../../../src/policy/incident/severity.ts';
import { anInjury } from '../../builders/incidents.ts';

describe('the severity that is suggested', () => {
  test.each<[string, readonly BehaviourCode[], IncidentAnswers, Severity]>([
    ['nothing chosen', [], {}, 'low'],
    ['a slight', ['A-MICRO'], {}, 'low'],
    ['an allegation', ['A-ALLEG'], {}, 'low'],
    ['rude words', ['A-ABUSIVE'], {}, 'medium'],
    ['the gravest of several, whatever the order', ['A-THREAT', 'A-MICRO', 'A-ABUSIVE'], {}, 'high'],
    ['racist words', ['Z-RACIST'], {}, 'high'],
    ['nobody hurt, no weapon', ['A-PHYSICAL'], { injury: 'none', weaponOrAnimal: false }, 'high'],
    ['somebody hurt', ['A-PHYSICAL'], { injury: anInjury() }, 'critical'],
    ['a weapon', ['A-ABUSIVE'], { weaponOrAnimal: true }, 'critical'],
  ])('%s', (_, codes, answers, expected) => {
    expect(suggestedSeverity(codes, answers)).toBe(expected);
  });

  test('one more behaviour never makes it less grave', () => {
    const codes = fc.array(fc.constantFrom(...behaviourCodes), { maxLength: 6 });
    fc.assert(
      fc.property(codes, fc.constantFrom(...behaviourCodes), (some, more) => {
        const grave = (chosen: readonly BehaviourCode[]) => severities.indexOf(suggestedSeverity(chosen));
        expect(grave([...some, more])).toBeGreaterThanOrEqual(grave(some));
      }),
    );
  });
});
