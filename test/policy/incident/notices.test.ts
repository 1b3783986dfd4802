import { behaviourCodes } from '../../../src/domain/behaviour.ts';
import { noticesFor } from '../../../src/policy/incident/notices.ts';
import { noticeRecipients, noticeTexts } from '../../../src/policy/pack/notices.ts';
import { anIncident, anInjury } from '../../builders/incidents.ts';

const told = (parts: Parameters<typeof anIncident>[0]) => noticesFor(anIncident(parts)).map(({ to, when }) => `${to}: ${when}`);

describe('who hears of an incident', () => {
  test.each<[string, Parameters<typeof anIncident>[0], readonly string[]]>([
    ['rude words: nobody besides the list', {}, []],
    ['a threat', { behaviours: ['A-THREAT'] }, ['serviceManager: sameDay', 'healthAndSafety: sameDay']],
    ['racist words: the manager', { behaviours: ['Z-RACIST'] }, ['serviceManager: sameDay']],
    ['at a meeting', { behaviours: ['A-MEETING'] }, ['democraticServices: usual']],
    ['at a building', { behaviours: ['A-SITE'] }, ['siteManager: usual']],
    ['a threat at a meeting', { behaviours: ['A-MEETING', 'A-THREAT'] }, ['serviceManager: sameDay', 'healthAndSafety: sameDay', 'democraticServices: sameDay']],
    ['somebody hurt', { answers: { injury: anInjury() } }, ['healthAndSafety: sameDay']],
    ['a weapon', { answers: { weaponOrAnimal: true } }, ['healthAndSafety: sameDay']],
    ['in private: nobody who may not read it', { visibility: 'private', behaviours: ['A-MEETING', 'A-SITE', 'A-THREAT'], answers: { weaponOrAnimal: true } }, ['serviceManager: sameDay']],
    ['nobody hurt, no weapon', { answers: { injury: 'none', weaponOrAnimal: false } }, []],
  ])('%s', (_, parts, expected) => {
    expect(told(parts)).toEqual(expected);
  });

  test('a notice holds the reference, and nothing else of the incident', () => {
    const [notice] = noticesFor(anIncident({ behaviours: ['A-THREAT'] }));
    expect(notice).toEqual({ to: 'serviceManager', reference: 'INC-2026-000123', when: 'sameDay' });
  });

  test.each(behaviourCodes)('%s: no notice names anybody', (code) => {
    const said = JSON.stringify(noticesFor(anIncident({ behaviours: [code], answers: { weaponOrAnimal: true } })));
    expect(said).not.toMatch(/pugh|C-0001|gwen|damp/i);
  });

  test.each(noticeRecipients)('%s reads what to do', (recipient) => {
    expect(noticeTexts[recipient].sentence).toMatch(/^[A-Z].*\.$/);
    expect(noticeTexts[recipient].label).not.toBe('');
  });
});
