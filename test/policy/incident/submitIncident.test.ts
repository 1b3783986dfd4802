import type { IncidentDraft } from '../../../src/domain/incident.ts';
import { submittedIncident } from '../../../src/policy/incident/submitIncident.ts';
import { anIncident, anIncidentDraft } from '../../builders/incidents.ts';
import { theMoment } from '../../builders/moments.ts';

const submission = { reference: 'INC-2026-000123', reporter: 'gwen', at: theMoment('2026-06-10T10:32:00+01:00'), about: ['C-0001'] };
const submitted = (parts: Partial<IncidentDraft> = {}) => submittedIncident(anIncidentDraft(parts), submission);

describe('submitting an incident', () => {
  test('makes a record that waits for a manager, with the message as linked evidence', () => {
    expect(submitted()).toEqual(anIncident());
  });

  test('without message, sender or police it holds none of them', () => {
    const { about: _, internetMessageId: __, subject: ___, ...bare } = anIncidentDraft({ method: 'visit' });
    const record = submittedIncident(bare, { ...submission, about: [] });
    expect(record).toMatchObject({ about: [], evidence: [], method: 'visit' });
    expect('internetMessageId' in record || 'sender' in record || 'police' in record).toBe(false);
  });

  test('keeps answers, the police and who may read it', () => {
    const record = submitted({ police: 'toDecide', visibility: 'private', answers: { site: 'Library' } });
    expect(record).toMatchObject({ police: 'toDecide', visibility: 'private', answers: { site: 'Library' } });
  });

  test.each<[string, Partial<IncidentDraft>, object[]]>([
    ['a colleague, not named', { affected: ['colleague'] }, []],
    ['whoever reports it', { affected: ['me'] }, [{ type: 'staff', staffId: 'gwen', role: 'victim' }]],
    [
      'whoever reports it, beside a named colleague',
      { affected: ['me', 'colleague'], targets: [{ type: 'staff', staffId: 'aled', role: 'victim' }] },
      [
        { type: 'staff', staffId: 'gwen', role: 'victim' },
        { type: 'staff', staffId: 'aled', role: 'victim' },
      ],
    ],
    [
      'whoever reports it, who named themselves as a witness',
      { affected: ['me'], targets: [{ type: 'staff', staffId: 'gwen', role: 'witness' }] },
      [{ type: 'staff', staffId: 'gwen', role: 'witness' }],
    ],
    [
      'another customer by initials',
      { affected: ['otherCustomer'], targets: [{ type: 'otherCustomer', initials: 'JS', role: 'victim' }] },
      [{ type: 'otherCustomer', initials: 'JS', role: 'victim' }],
    ],
  ])('directed at %s', (_, parts, targets) => {
    expect(submitted(parts).targets).toEqual(targets);
  });
});
