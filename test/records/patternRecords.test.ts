import type { PatternDraft } from '../../src/domain/patternRecord.ts';
import { createPatternRecords } from '../../src/records/patternRecords.ts';
import { findRows } from '../../src/records/lists.ts';
import { someText } from '../../src/records/shapes.ts';
import { aPatternRecord } from '../builders/patternRecords.ts';
import { aScenario, sian } from '../simulator/aScenario.ts';
import { startRegister, theAddress, timeZone, type Register } from './aRegister.ts';

let register: Register;
afterEach(() => register.close());

const aDraft = (parts: Partial<PatternDraft> = {}): PatternDraft => {
  const { reference: _reference, state: _state, compiledBy: _by, involved: _involved, addenda: _addenda, ...record } = aPatternRecord();
  return { ...record, clientReference: 'p-1', about: { name: sian.name, address: theAddress(sian.address) }, ...parts };
};
const started = async (parts: Parameters<typeof aScenario>[0] = {}) => {
  register = await startRegister(aScenario(parts));
  return createPatternRecords(register.listsOf('gwen'), register.digest, timeZone);
};

describe('a contact-pattern record', () => {
  it('stands in its list with its number and columns that a manager can read', async () => {
    expect(await (await started()).submit(aDraft())).toEqual({ ok: true, value: 'PAT-2026-0001' });
    expect(register.rows('patterns')).toMatchObject([
      {
        Title: 'PAT-2026-0001', State: 'submitted', CustomerName: sian.name, Customer: 'C-0001', Matter: 'Gutter at the back', FromDay: expect.stringMatching(/^2026-0[23]-/) as string, Behaviours: 'B-REPEATQ',
        Received: 8, Sent: 2, Lateness: 'notLate', Needs: 'yes',
        EarlierAnswers: 'HR/2026/311, 2026-03-20: Why the gutter is not ours to clean\nHR/2026/502, 2026-05-04: The same, with the lease',
      },
    ]);
  });

  it('says that its numbers are the least there were, and has no key of a customer whom the register does not know', async () => {
    const about = { name: sian.name, address: theAddress(sian.address) };
    await (await started()).submit(aDraft({ customer: about.address, counts: [{ source: 'Housing', received: 1, sent: 0, complete: false }] }));
    const [row] = register.rows('patterns');
    expect(row).toMatchObject({ AtLeast: true });
    expect(row).not.toHaveProperty('Customer');
  });

  it.each([
    ['the answer to the row was lost', { method: 'POST', path: 'lists/Contact patterns', times: 1, lose: 'after' as const }],
    ['the answer to its number was lost', { method: 'PATCH', path: 'lists/Contact patterns', times: 1, lose: 'after' as const }],
    ['the list was throttled', { method: 'POST', path: 'lists/Contact patterns', times: 1, status: 429 }],
    ['the network was cut', { method: 'POST', path: 'lists/Contact patterns', times: 1, lose: 'before' as const }],
  ])('is there once where %s and somebody sends it again', async (_what, fault) => {
    const records = await started({ faults: [fault] });
    await records.submit(aDraft());
    expect(await records.submit(aDraft())).toEqual({ ok: true, value: 'PAT-2026-0001' });
    expect(register.rows('patterns')).toMatchObject([{ Title: 'PAT-2026-0001' }]);
  });

  it('is read by who put it together and by managers, and by no colleague', async () => {
    await (await started()).submit(aDraft());
    const read = async (who: string) => {
      const found = await findRows(register.listsOf(who), 'patterns', { Title: someText }, { pageSize: 10, most: 10 });
      return found.ok && found.value.rows.length;
    };
    expect([await read('gwen'), await read('meera'), await read('tom')]).toEqual([1, 1, 0]);
  });
});
