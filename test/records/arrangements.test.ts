import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import type { Arrangement } from '../../src/domain/arrangement.ts';
import { parseScenario } from '../../src/simulator/scenario/load.ts';
import { addItem, updateItem } from '../../src/simulator/world/listStore.ts';
import { anyParts, anyTraces } from '../builders/anyArrangement.ts';
import { aMove, anArrangementThatIs, after } from '../builders/arrangements.ts';
import { theDay } from '../builders/moments.ts';
import { startRegister, type Register } from './aRegister.ts';
import { aCouncil, arrangementsAs, aStoredDraft, lastStep, sure, valueOf } from './someOwners.ts';

let register: Register;
afterEach(() => register.close());

const as = (staffId: string) => arrangementsAs(register, staffId);
const undecided = ({ decisions: _, ...arrangement }: Arrangement) => arrangement;

describe('an arrangement', () => {
  it('survives writing and reading, whatever it holds', async () => {
    register = await aCouncil();
    const states = fc.constantFrom('draft', 'active', 'ended', 'archived' as const);
    await fc.assert(
      fc.asyncProperty(anyParts, anyTraces, states, fc.integer({ min: 1, max: 99 }), async (parts, traces, state, version) => {
        const wanted: Arrangement = { ...anArrangementThatIs('draft'), ...parts, ...traces, state, version };
        const added = valueOf(await as('rhodri').add(wanted, 'Siân Pugh', lastStep(register, wanted, 'rhodri')));
        const { ref } = added.value.arrangement;
        const read = sure(valueOf(await as('catrin').read(ref)));
        expect(undecided(read.value.arrangement)).toEqual({ ...undecided(wanted), ref });
        expect(read).toEqual(added);
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('is numbered by its row and the council’s year, and found by that number alone', async () => {
    register = await aCouncil({ now: '2025-12-31T23:30:00Z', council: { name: 'A', timeZone: 'Europe/Paris', emailDomains: ['aberllan.example'] } });
    await aStoredDraft(register);
    expect(register.rows('arrangements')).toMatchObject([{ Title: 'ARR-2025-0001' }]);
    await register.close();
    register = await aCouncil();
    const { value } = await aStoredDraft(register);
    expect(value.arrangement.ref).toBe('ARR-2026-0001');
    expect(register.rows('arrangements')).toMatchObject([{ Title: 'ARR-2026-0001', CustomerName: 'Siân Pugh' }]);
    for (const other of ['ARR-2025-0001', 'ARR-2026-0002', 'ARR-2026-1', 'INC-2026-000001', "x'", '']) {
      expect(await as('catrin').read(other)).toEqual({ ok: true, value: undefined });
    }
  });

  it('is signed by whoever was signed in, on the day SharePoint says, whatever was sent', async () => {
    register = await aCouncil();
    const draft = anArrangementThatIs('draft');
    const step = { ...lastStep(register, draft, 'nia'), on: theDay('2020-01-01'), note: 'As we agreed.' };
    const { value } = valueOf(await as('rhodri').add(draft, 'Siân Pugh', step));
    const { id, name } = register.staff('rhodri');
    expect(value.signed).toEqual([
      { action: 'propose', by: id, byName: name, as: 'serviceManager', on: '2026-06-10', at: '2026-06-10T09:42:00.000Z', version: 1, note: 'As we agreed.' },
    ]);
    expect(value.arrangement.decisions).toEqual([{ action: 'propose', by: id, as: 'serviceManager', on: '2026-06-10', version: 1, note: 'As we agreed.' }]);
  });

  it('stands as managers changed it in its columns', async () => {
    register = await aCouncil();
    const { value } = await aStoredDraft(register, { scope: { services: ['Parking'], matters: ['Permit'], premises: [] } });
    change({ Services: 'Parking\nCouncil tax', ContactPoint: 'Tax desk', EndDay: '2026-08-31', Reason: 'Another reason.', Incidents: 'INC-2026-000007' });
    const read = sure(valueOf(await as('catrin').read(value.arrangement.ref))).value.arrangement;
    expect(read).toEqual({
      ...value.arrangement, scope: { services: ['Parking', 'Council tax'], matters: ['Permit'], premises: [] },
      contactPoint: { ...value.arrangement.contactPoint, name: 'Tax desk' }, end: '2026-08-31', reason: 'Another reason.', incidents: ['INC-2026-000007'],
    });
  });

  it.each([
    ['no details', { Details: '' }],
    ['details that are no JSON', { Details: '{"own":' }],
    ['details of another shape', { Details: '{"own":{}}' }],
    ['terms that its details do not tell', { Terms: 'WRITTEN_ONLY\nTWO_OFFICERS' }],
    ['an appeal that its details do not tell', { Appeal: 'open', DecideAppealBy: '2026-07-01' }],
    ['a state nobody knows', { State: 'paused' }],
    ['a day that is none', { EndDay: '2026-02-30' }],
    ['no version', { Version: '' }],
    ['a last step that nobody can tell', { LastStep: 'somebody’s' }],
  ])('is malformed and never half an arrangement where its row has %s', async (_what, fields) => {
    register = await aCouncil();
    const { value } = await aStoredDraft(register);
    change(fields);
    expect(await as('catrin').read(value.arrangement.ref)).toMatchObject({ ok: false, problem: { kind: 'malformed' } });
  });

  it('keeps what was sent about its review until a step renews it', async () => {
    register = await aCouncil();
    const draft = await aStoredDraft(register);
    const reminded = valueOf(await as('catrin').remind(draft, { noticeSentOn: theDay('2026-06-09'), alertsSent: 2 }));
    expect(reminded.value.reminders).toEqual({ noticeSentOn: '2026-06-09', alertsSent: 2 });
    const submitted = after(reminded.value.arrangement, aMove('submit'));
    const moved = valueOf(await as('rhodri').carryOut(reminded, submitted, lastStep(register, submitted, 'rhodri')));
    expect(moved.value.reminders.alertsSent).toBe(2);
    const renewed = { ...moved.value.arrangement, version: 2 };
    const again = valueOf(await as('nia').carryOut(moved, renewed, { ...lastStep(register, submitted, 'nia'), version: 2 }));
    expect(again.value.reminders).toEqual({ alertsSent: 0 });
  });
});

describe('the arrangements', () => {
  const inEachState = ['draft', 'consultation', 'approved', 'rejected', 'withdrawn', 'active', 'suspended', 'ended', 'archived'] as const;

  it('that are open are all but archived ones, in one request', async () => {
    register = await aCouncil({ arrangements: inEachState.map((state, index) => ({ ...scenarioArrangement, ref: `ARR-2026-000${String(index + 1)}`, state })) });
    const lines = valueOf(await as('catrin').open());
    expect(lines.map(({ value }) => value.arrangement.state).sort()).toEqual(inEachState.filter((state) => state !== 'archived').sort());
    expect(lines[0]?.value).toMatchObject({ customerName: 'Siân Pugh', reminders: { alertsSent: 0 } });
    expect(register.requests).toEqual(['POST /v1.0/$batch']);
    const ofSian = valueOf(await as('catrin').ofCustomer('C-0001'));
    expect(ofSian.map(({ value }) => value.arrangement.state)).toEqual(inEachState);
    expect(valueOf(await as('catrin').ofCustomer('C-0002'))).toEqual([]);
  });

  it('are all read where there are more than a page holds', async () => {
    register = await aCouncil({ arrangements: Array.from({ length: 620 }, (_, index) => ({ ...scenarioArrangement, ref: `ARR-2026-${String(index + 1).padStart(4, '0')}` })) });
    expect(valueOf(await as('catrin').open())).toHaveLength(620);
  });

  it('cannot be told where one is malformed', async () => {
    register = await aCouncil({ arrangements: [scenarioArrangement], rawRows: [{ list: 'Arrangements', fields: { Title: 'x', State: 'active' } }] });
    expect(await as('catrin').open()).toMatchObject({ problem: { kind: 'malformed' } });
  });

  it('of the demo can all be read, with a proposer who did not decide', async () => {
    register = await startRegister(parseScenario(JSON.parse(readFileSync('src/simulator/scenario/stories/aberllan.json', 'utf8')), 'aberllan'));
    const lines = valueOf(await as('catrin.ellis').open());
    expect(lines).toHaveLength(8);
    for (const { value: { arrangement } } of lines) {
      const { value } = sure(valueOf(await as('catrin.ellis').read(arrangement.ref)));
      expect(value.unsigned).toBeUndefined();
      const by = (action: string) => value.signed.find((decision) => decision.action === action)?.byName;
      expect(by('propose')).toBe('Rhodri Vaughan');
      if (value.arrangement.state === 'active') expect([by('approve'), by('notify')]).toEqual(['David Okafor', 'Catrin Ellis']);
    }
  });

  it('are refused to front-line staff, decisions too', async () => {
    register = await aCouncil({ arrangements: [scenarioArrangement] });
    const gwen = as('gwen');
    const draft = anArrangementThatIs('draft');
    const own = sure(valueOf(await as('catrin').read('ARR-2026-0001')));
    const answers = [
      await gwen.open(), await gwen.read('ARR-2026-0001'), await gwen.ofCustomer('C-0001'), await gwen.edit(own, own.value.arrangement),
      await gwen.add(draft, 'Siân Pugh', lastStep(register, draft, 'gwen')), await gwen.carryOut(own, own.value.arrangement, lastStep(register, draft, 'gwen')),
    ];
    expect(answers.map((answer) => !answer.ok && answer.problem.kind)).toEqual(answers.map(() => 'refused'));
    expect(JSON.stringify(answers)).not.toContain('Pugh');
    expect(register.rows('arrangements')).toHaveLength(1);
  });

  it('hold two saves that arrived with one client reference as one', async () => {
    register = await aCouncil();
    await aStoredDraft(register);
    const [item] = register.world.lists.arrangements.items.values();
    addItem(register.world.lists.arrangements, sure(item).fields, sure(item).author, sure(item).created);
    expect(valueOf(await as('catrin').open())).toHaveLength(1);
  });
});

const scenarioArrangement = {
  ref: 'ARR-2026-0001', customer: 'C-0001', services: ['Housing repairs'], terms: ['WRITTEN_ONLY' as const],
  start: '2026-03-01', end: '2026-08-31', review: '2026-08-03',
};

/** Changes columns past every check, as if in SharePoint itself. */
function change(fields: Readonly<Record<string, unknown>>): void {
  const { arrangements } = register.world.lists;
  const [item] = arrangements.items.values();
  const { author } = sure(item);
  updateItem(arrangements, sure(item), fields, author, '2026-06-10T10:00:00Z');
}
