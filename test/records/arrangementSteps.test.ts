import type { Arrangement } from '../../src/domain/arrangement.ts';
import type { ArrangementFile } from '../../src/ports/arrangements.ts';
import type { Stored } from '../../src/ports/stored.ts';
import type { FaultRule } from '../../src/simulator/world/types.ts';
import { aMove, anArrangementThatIs, after } from '../builders/arrangements.ts';
import type { Register } from './aRegister.ts';
import { aCouncil, arrangementsAs, aStoredDraft, lastStep, sure, valueOf } from './someOwners.ts';

let register: Register;
afterEach(() => register.close());

const as = (staffId: string) => arrangementsAs(register, staffId);
const submitted = ({ value }: Stored<ArrangementFile>): Arrangement => after(value.arrangement, aMove('submit'));
type Fault = Pick<FaultRule, 'path'> & Partial<FaultRule>;
const troubled = (...faults: readonly Fault[]) => register.world.setFaults(faults.map((fault) => ({ skip: 0, share: 1, carryOut: false, ...fault })));
const decisions = () => register.rows('decisions').map(({ Action }) => Action);

const lost: readonly (readonly [string, Fault])[] = (['before', 'after'] as const).flatMap((lose) => [
  [`the new row was lost ${lose} it was written`, { method: 'POST', path: 'lists/Arrangements', times: 1, lose }],
  [`a change was lost ${lose} it was written`, { method: 'PATCH', path: 'lists/Arrangements', times: 1, lose }],
  [`the signature was lost ${lose} it was written`, { method: 'POST', path: 'lists/Decisions', times: 1, lose }],
  [`what was read back was lost`, { method: 'GET', path: 'lists/(Arrangements|Decisions)', times: 1, skip: lose === 'before' ? 1 : 2, lose }],
]);

describe('a new arrangement', () => {
  it.each(lost)('is there once, signed once, where %s and it is sent again', async (_what, fault) => {
    register = await aCouncil();
    const draft = anArrangementThatIs('draft');
    const step = lastStep(register, draft, 'rhodri');
    troubled(fault);
    const first = await as('rhodri').add(draft, 'Siân Pugh', step);
    troubled();
    const again = valueOf(await as('rhodri').add(draft, 'Siân Pugh', step));
    if (first.ok) expect(first.value).toEqual(again);
    expect(register.rows('arrangements')).toMatchObject([{ Title: 'ARR-2026-0001', State: 'draft' }]);
    expect(decisions()).toEqual(['propose']);
    expect(again.value.unsigned).toBeUndefined();
  });
});

describe('a step', () => {
  it.each(lost.filter(([, { path, method }]) => path !== 'lists/Arrangements' || method !== 'POST'))('is taken once and signed once where %s and it is sent again', async (_what, fault) => {
    register = await aCouncil();
    const draft = await aStoredDraft(register);
    const to = submitted(draft);
    const step = lastStep(register, to, 'rhodri');
    troubled(fault);
    const first = await as('rhodri').carryOut(draft, to, step);
    troubled();
    const again = valueOf(await as('rhodri').carryOut(draft, to, step));
    if (first.ok) expect(first.value).toEqual(again);
    expect(again.value).toMatchObject({ arrangement: { state: 'consultation' }, signed: [{ action: 'propose' }, { action: 'submit' }] });
    expect(decisions()).toEqual(['propose', 'submit']);
    expect(register.rows('arrangements')).toHaveLength(1);
  });

  it('that was left unsigned is seen by everybody, and finished by whoever took it', async () => {
    register = await aCouncil();
    const draft = await aStoredDraft(register);
    const to = submitted(draft);
    troubled({ method: 'POST', path: 'lists/Decisions', status: 503 });
    expect(await as('rhodri').carryOut(draft, to, lastStep(register, to, 'rhodri'))).toMatchObject({ problem: { kind: 'unavailable' } });
    troubled();
    const left = sure(valueOf(await as('nia').read('ARR-2026-0001')));
    expect(left.value).toMatchObject({ arrangement: { state: 'consultation' }, unsigned: { action: 'submit', by: register.staff('rhodri').id } });
    expect(left.value.signed.map(({ action }) => action)).toEqual(['propose']);

    expect(await as('nia').finish(left)).toMatchObject({ problem: { kind: 'refused' } });
    expect(decisions()).toEqual(['propose']);
    const finished = valueOf(await as('rhodri').finish(left));
    expect(finished.value.unsigned).toBeUndefined();
    expect(finished.value.signed).toMatchObject([{ action: 'propose' }, { action: 'submit', byName: 'Rhodri Vaughan' }]);
    expect(valueOf(await as('rhodri').finish(left))).toEqual(finished);
    expect(decisions()).toEqual(['propose', 'submit']);
  });

  it('is not taken on top of one that nobody signed, nor does a reminder lose that one', async () => {
    register = await aCouncil();
    const draft = await aStoredDraft(register);
    const to = submitted(draft);
    troubled({ method: 'POST', path: 'lists/Decisions', status: 503 });
    await as('rhodri').carryOut(draft, to, lastStep(register, to, 'rhodri'));
    troubled();
    const left = sure(valueOf(await as('nia').read('ARR-2026-0001')));
    const approved = after(to, aMove('approve'));
    expect(await as('nia').carryOut(left, approved, lastStep(register, approved, 'nia'))).toMatchObject({ problem: { kind: 'changed' } });
    const reminded = valueOf(await as('catrin').remind(left, { alertsSent: 1 }));
    expect(reminded.value.unsigned).toEqual(left.value.unsigned);
    expect(valueOf(await as('rhodri').finish(reminded)).value).toMatchObject({ arrangement: { state: 'consultation' }, reminders: { alertsSent: 1 } });
  });

  it('says in the list who decided', async () => {
    register = await aCouncil();
    const draft = await aStoredDraft(register);
    const consulted = valueOf(await as('rhodri').carryOut(draft, submitted(draft), lastStep(register, submitted(draft), 'rhodri')));
    expect(register.rows('arrangements')[0]).not.toHaveProperty('DecidedBy');
    const approved = after(submitted(draft), aMove('approve'));
    await as('nia').carryOut(consulted, approved, lastStep(register, approved, 'nia'));
    expect(register.rows('arrangements')).toMatchObject([{ State: 'approved', DecidedBy: 'Nia Price' }]);
    expect(register.rows('decisions').at(-1)).toMatchObject({ Arrangement: 'ARR-2026-0001', Action: 'approve', ActedAs: 'decisionMaker', Version: 1 });
  });
});

describe('two owners at the same arrangement', () => {
  it('the second is told that it changed, nothing is lost, and both versions can be read', async () => {
    register = await aCouncil();
    const read = await aStoredDraft(register);
    const first = valueOf(await as('catrin').edit(read, { ...read.value.arrangement, reason: 'What Catrin wrote down, in words enough.' }));
    expect(first.changedBy).toBe('Catrin Ellis');
    const mine = { ...read.value.arrangement, reason: 'What Nia wrote down, in words enough.' };
    expect(await as('nia').edit(read, mine)).toMatchObject({ problem: { kind: 'changed' } });
    const now = sure(valueOf(await as('nia').read('ARR-2026-0001')));
    expect(now).toMatchObject({ changedBy: 'Catrin Ellis', value: { arrangement: { reason: 'What Catrin wrote down, in words enough.' } } });
    expect(valueOf(await as('nia').edit(now, mine)).value.arrangement.reason).toBe(mine.reason);
  });

  it('an edit does not undo a step, nor a step an edit', async () => {
    register = await aCouncil();
    const read = await aStoredDraft(register);
    const to = submitted(read);
    await as('rhodri').carryOut(read, to, lastStep(register, to, 'rhodri'));
    expect(await as('catrin').edit(read, { ...read.value.arrangement, deputy: 'Somebody' })).toMatchObject({ problem: { kind: 'changed' } });
    const withdrawn = after(read.value.arrangement, aMove('submit'));
    expect(await as('rhodri').carryOut(read, withdrawn, lastStep(register, withdrawn, 'rhodri'))).toMatchObject({ problem: { kind: 'changed' } });
    expect(decisions()).toEqual(['propose', 'submit']);
    expect(register.rows('arrangements')).toMatchObject([{ State: 'consultation' }]);
  });

  it('an edit is no step', async () => {
    register = await aCouncil();
    const read = await aStoredDraft(register);
    for (const other of [{ state: 'active' }, { version: 2 }, { customer: 'C-0002' }] as const) {
      expect(await as('catrin').edit(read, { ...read.value.arrangement, ...other })).toMatchObject({ ok: false });
    }
    expect(register.rows('arrangements')).toMatchObject([{ State: 'draft', Version: 1, Customer: 'C-0001' }]);
  });

  it('an edit whose answer was lost is not told as a failure', async () => {
    register = await aCouncil();
    const read = await aStoredDraft(register);
    troubled({ method: 'PATCH', path: 'lists/Arrangements', times: 1, lose: 'after' });
    expect(valueOf(await as('catrin').edit(read, { ...read.value.arrangement, deputy: 'Somebody' })).value.arrangement.deputy).toBe('Somebody');
  });
});
