import fc from 'fast-check';
import { behaviourCodes } from '../../../src/domain/behaviour.ts';
import { incidentStates } from '../../../src/domain/incident.ts';
import { harms } from '../../../src/domain/incidentAnswers.ts';
import { totals, type Entry } from '../../../src/policy/incident/totals.ts';

const entry = (parts: Partial<Entry> = {}): Entry => ({ reference: 'INC-1', state: 'accepted', behaviours: ['A-ABUSIVE'], ...parts });
const counted = (...entries: readonly Entry[]) => Object.fromEntries(Object.entries(totals(entries).byBehaviour).filter(([, count]) => count > 0));

describe('totals', () => {
  test('nothing logged', () => {
    expect(totals([])).toMatchObject({ entries: 0, emotionalHarm: 0, physicalHarm: 0 });
    expect(counted()).toEqual({});
  });

  test.each(incidentStates)('an incident that is %s', (state) => {
    const stands = !['notUpheld', 'duplicate'].includes(state);
    expect(totals([entry({ state, harm: 'both' })])).toMatchObject(
      stands ? { entries: 1, emotionalHarm: 1, physicalHarm: 1 } : { entries: 0, emotionalHarm: 0, physicalHarm: 0 },
    );
    expect(counted(entry({ state }))).toEqual(stands ? { 'A-ABUSIVE': 1 } : {});
  });

  test.each(['A-INFLAMM', 'A-ALLEG', 'A-CAPABILITY'] as const)('%s counts only once a manager accepted it', (code) => {
    expect(totals([entry({ state: 'submitted', behaviours: [code], harm: 'emotional' })])).toMatchObject({ entries: 0, emotionalHarm: 0 });
    expect(counted(entry({ state: 'returned', behaviours: [code, 'A-ABUSIVE'] }))).toEqual({ 'A-ABUSIVE': 1 });
    expect(counted(entry({ state: 'accepted', behaviours: [code] }))).toEqual({ [code]: 1 });
    expect(counted(entry({ state: 'closed', behaviours: [code] }))).toEqual({ [code]: 1 });
  });

  test('two accounts of one incident are one, with what both say', () => {
    const accounts = [entry({ harm: 'emotional' }), entry({ behaviours: ['A-ABUSIVE', 'A-BULLY'], harm: 'physical' })];
    expect(totals(accounts)).toMatchObject({ entries: 1, emotionalHarm: 1, physicalHarm: 1 });
    expect(counted(...accounts)).toEqual({ 'A-ABUSIVE': 1, 'A-BULLY': 1 });
  });

  test('not working with us and turning down mediation are one thing where both were chosen', () => {
    expect(counted(entry({ behaviours: ['B-NOCOOP', 'B-NOMEDIATE'] }))).toEqual({ 'B-NOCOOP': 1 });
    expect(counted(entry({ behaviours: ['B-NOMEDIATE'] }), entry({ reference: 'INC-2', behaviours: ['B-NOCOOP'] }))).toEqual({ 'B-NOCOOP': 1, 'B-NOMEDIATE': 1 });
  });

  test.each([
    ['none', 0, 0],
    ['emotional', 1, 0],
    ['physical', 0, 1],
    ['both', 1, 1],
  ] as const)('harm: %s', (harm, emotionalHarm, physicalHarm) => {
    expect(totals([entry({ harm }), entry({ reference: 'INC-2' })])).toMatchObject({ entries: 2, emotionalHarm, physicalHarm });
  });

  test('no behaviour stands for more entries than there are', () => {
    const anEntry = fc.record({
      reference: fc.constantFrom('INC-1', 'INC-2', 'INC-3'),
      state: fc.constantFrom(...incidentStates),
      behaviours: fc.array(fc.constantFrom(...behaviourCodes), { maxLength: 5 }),
      harm: fc.constantFrom(...harms),
    });
    fc.assert(
      fc.property(fc.array(anEntry, { maxLength: 12 }), (entries) => {
        const { entries: all, byBehaviour, emotionalHarm, physicalHarm } = totals(entries);
        expect(all).toBeLessThanOrEqual(new Set(entries.map(({ reference }) => reference)).size);
        expect(Math.max(...Object.values(byBehaviour), emotionalHarm, physicalHarm)).toBeLessThanOrEqual(all);
      }),
    );
  });
});
