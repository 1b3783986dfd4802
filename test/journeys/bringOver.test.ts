import fc from 'fast-check';
import type { SheetTable } from '../../src/domain/sheet.ts';
import { bringOver, type RowOutcome } from '../../src/journeys/bringOver.ts';
import { checkBringOver } from '../../src/journeys/checkBringOver.ts';
import type { LaneOptions } from '../../src/journeys/inLanes.ts';
import type { Plan } from '../../src/policy/bringOver/plan.ts';
import { planRows } from '../../src/policy/bringOver/planRows.ts';
import { readRows } from '../../src/policy/bringOver/readRows.ts';
import { anAdjustmentRow, aSheet, aSheetRow, bringOverFacts, type SheetRow } from '../builders/sheets.ts';
import { theAddress } from '../builders/moments.ts';
import { startRegister, type Register } from '../records/aRegister.ts';
import { aScenario } from '../simulator/aScenario.ts';
import { aDesk, cutAfter, type Desk } from './registerDesk.ts';

jest.setTimeout(120_000);

const owner = 'meera';
let register: Register;
beforeEach(async () => {
  register = await startRegister(aScenario({ customers: [], arrangements: [], adjustments: [], messages: [] }));
});
afterEach(() => register.close());

const facts = () => bringOverFacts({ by: register.staff(owner).id, services: register.world.configuration().services });
const attestation = () => ({ facts: facts(), name: register.staff(owner).name, checked: 'Compared with the letters on file.' });

const first = (desk: Desk, table: SheetTable): Promise<Plan> => checked(desk, readRows(table, facts()));

async function checked(desk: Desk, read: ReturnType<typeof readRows>): Promise<Plan> {
  if (read.kind === 'headings') throw new Error('headings');
  const known = await checkBringOver(desk, planRows(read.rows, facts()), facts().today);
  if (!known.ok) throw new Error(known.problem.kind);
  return planRows(read.rows, facts(), known.value);
}

async function bring(table: SheetTable, desk = aDesk(register, owner), options: LaneOptions = {}): Promise<readonly RowOutcome[]> {
  return bringOver(desk, await first(desk, table), attestation(), options);
}

const kinds = (outcomes: readonly RowOutcome[]) => [...new Set(outcomes.map(({ kind }) => kind))];
const count = () => {
  const [customers, identifiers, adjustments, arrangements, decisions, cards] = (
    ['customers', 'identifiers', 'adjustments', 'arrangements', 'decisions', 'cards'] as const
  ).map((list) => register.rows(list).length);
  return { customers, identifiers, adjustments, arrangements, decisions, cards };
};

/** Different customers; every fifth has an adjustment too, every tenth a second address. */
const manyRows = (many: number): readonly SheetRow[] =>
  Array.from({ length: many }, (_, index) => ({
    ...aSheetRow({ name: `Customer ${index}`, emails: `customer${index}@example.org${index % 10 === 0 ? `; second${index}@example.com` : ''}` }),
    ...(index % 5 === 0 ? { adjustment: 'Large print: 16', instruction: 'Write in large print', agreedBy: 'Gwen Morris', agreedOn: '3 March 2026' } : {}),
  }));

describe('Bringing over', () => {
  it('writes the customer, the address, the arrangement with what was attested, its signed step and the card', async () => {
    const [outcome] = await bring(aSheet(aSheetRow({ caseReference: 'CRM-7' })));
    expect(outcome).toMatchObject({ row: 2, name: 'Siân Pugh', kind: 'added', refs: [expect.stringMatching(/^ARR-2026-\d{4}$/)] });
    expect(count()).toEqual({ customers: 1, identifiers: 1, adjustments: 0, arrangements: 1, decisions: 1, cards: 1 });
    const desk = aDesk(register, owner);
    const file = await desk.arrangements.read(outcome?.kind === 'added' ? (outcome.refs[0] ?? '') : '');
    expect(file.ok && file.value?.value.arrangement).toMatchObject({
      state: 'active',
      broughtOver: { attestedBy: register.staff(owner).id, decidedBy: 'Nia Prosser, Head of Housing', decidedOn: '2026-04-28' },
      decisions: [{ action: 'bringOver', as: 'registerOwner', note: 'Compared with the letters on file.' }],
    });
    const cards = await aDesk(register, 'gwen').cards.cardsFor(theAddress('sian.pugh@example.org'));
    expect(cards.ok && cards.value.cards).toMatchObject([{ kind: 'arrangement', terms: ['WRITTEN_ONLY'], review: '2026-09-01' }]);
  });

  it('writes one customer for several rows, with what was agreed before what was decided', async () => {
    const outcomes = await bring(aSheet(aSheetRow(), anAdjustmentRow(), aSheetRow({ services: 'Council tax', terms: 'Two colleagues together' })));
    expect(outcomes.map(({ row, kind }) => [row, kind])).toEqual([[2, 'added'], [3, 'added'], [4, 'added']]);
    expect(count()).toEqual({ customers: 1, identifiers: 1, adjustments: 1, arrangements: 2, decisions: 2, cards: 3 });
  });

  it('adds to a customer who is there already', async () => {
    await bring(aSheet(anAdjustmentRow()));
    await bring(aSheet(aSheetRow({ emails: 'sian.pugh@example.org; sian@example.com' })));
    expect(count()).toEqual({ customers: 1, identifiers: 2, adjustments: 1, arrangements: 1, decisions: 1, cards: 4 });
  });

  it('brings over fifty rows, and run again adds nothing and says so', async () => {
    const table = aSheet(...manyRows(50));
    expect(kinds(await bring(table))).toEqual(['added']);
    const after = count();
    expect(after).toEqual({ customers: 50, identifiers: 55, adjustments: 10, arrangements: 50, decisions: 50, cards: 50 + 10 + 5 * 2 });
    expect(kinds(await bring(table))).toEqual(['already']);
    expect(count()).toEqual(after);
  });

  it('says how far it is', async () => {
    const seen: number[] = [];
    await bring(aSheet(...manyRows(6)), undefined, { onProgress: (done) => seen.push(done) });
    expect(seen).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('stopped finishes whom it had begun with, and leaves the rest', async () => {
    const stop = new AbortController();
    const outcomes = await bring(aSheet(...manyRows(30)), undefined, { signal: stop.signal, onProgress: () => stop.abort() });
    expect(kinds(outcomes).sort()).toEqual(['added', 'left']);
    const added = outcomes.filter(({ kind }) => kind === 'added').length;
    expect(count()).toMatchObject({ customers: added, arrangements: added, decisions: added });
  });

  it('is refused by the lists for whoever keeps no register', async () => {
    const desk = aDesk(register, owner);
    const plan = await first(desk, aSheet(...manyRows(10)));
    const outcomes = await bringOver(aDesk(register, 'gwen'), plan, attestation());
    expect(outcomes.flatMap((outcome) => (outcome.kind === 'failed' ? [outcome.problem.kind] : []))).toContain('refused');
    expect(kinds(outcomes).sort()).toEqual(['failed', 'left']);
    expect(count()).toMatchObject({ customers: 0, arrangements: 0, cards: 0 });
  });

  it('waits as it is told, and goes on', async () => {
    register.world.setFaults([{ method: 'POST', path: 'lists/Arrangements', skip: 0, times: 2, share: 1, status: 429, headers: { 'Retry-After': '1' }, carryOut: false }]);
    expect(kinds(await bring(aSheet(...manyRows(6))))).toEqual(['added']);
    expect(count()).toMatchObject({ customers: 6, arrangements: 6, decisions: 6 });
  });

  it('writes each once though answers are lost', async () => {
    register.world.setFaults([{ method: 'POST', path: 'lists/', skip: 0, share: 0.2, lose: 'after', carryOut: false }]);
    await bring(aSheet(...manyRows(5)));
    register.world.setFaults([]);
    await bring(aSheet(...manyRows(5)));
    expect(count()).toEqual({ customers: 5, identifiers: 6, adjustments: 1, arrangements: 5, decisions: 5, cards: 5 + 1 + 2 });
  });

  it('cut off at any call shows staff nothing that is not whole, and run again finishes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 90 }), async (calls) => {
        register = await fresh();
        const table = aSheet(...manyRows(4), aSheetRow({ name: 'Customer 1', emails: 'customer1@example.org', services: 'Council tax' }));
        const plan = await first(aDesk(register, owner), table);
        const stop = new AbortController();
        await bringOver(aDesk(register, owner, cutAfter(calls, () => stop.abort())), plan, attestation(), { signal: stop.signal });
        expect(wantsOfCards()).toEqual([]);
        expect(kinds(await bring(table)).filter((kind) => kind !== 'added' && kind !== 'already')).toEqual([]);
        expect(count()).toEqual({ customers: 4, identifiers: 5, adjustments: 1, arrangements: 5, decisions: 5, cards: 5 + 1 + 2 });
      }),
      { numRuns: 6 },
    );
  });
});

async function fresh(): Promise<Register> {
  await register.close();
  return startRegister(aScenario({ customers: [], arrangements: [], adjustments: [], messages: [] }));
}

/** Cards of a customer of whom an arrangement is not signed. */
function wantsOfCards(): readonly unknown[] {
  const signed = new Set(register.rows('decisions').map(({ Arrangement }) => Arrangement));
  const arrangements = register.rows('arrangements');
  const unsigned = new Set(arrangements.filter(({ Title }) => !signed.has(Title)).map(({ Customer }) => Customer));
  return register.rows('cards').filter(({ Customer }) => unsigned.has(Customer));
}
