import type { ManagedIncident, ManagedIncidents } from '../../src/ports/managedIncidents.ts';
import type { Result } from '../../src/ports/problem.ts';
import type { Stored } from '../../src/ports/stored.ts';
import { createManagedIncidents } from '../../src/records/managedIncidents.ts';
import type { ScenarioInput } from '../../src/simulator/scenario/schema.ts';
import { updateItem } from '../../src/simulator/world/listStore.ts';
import type { FieldValues } from '../../src/simulator/world/types.ts';
import { adviserAddress, aScenario, anIncident, sian } from '../simulator/aScenario.ts';
import { startRegister, theAddress, type Register } from './aRegister.ts';

let register: Register;
afterEach(() => register.close());

const staff: NonNullable<ScenarioInput['staff']> = [
  { id: 'gwen', name: 'Gwen Morris', address: adviserAddress, roles: ['staff'] },
  { id: 'tom', name: 'Tom Rees', address: 'tom.rees@aberllan.example', roles: ['staff'] },
  { id: 'meera', name: 'Meera Shah', address: 'meera.shah@aberllan.example', roles: ['serviceManager'] },
  { id: 'owen', name: 'Owen Price', address: 'owen.price@aberllan.example', roles: ['registerOwner'] },
];
const first = anIncident({ message: 'm1' });
const joined = anIncident({ message: 'm1', by: 'tom', loggedAt: '2026-06-10T09:40:00+01:00', facts: 'I heard it too.', affected: ['colleague'] });

async function incidentsOf(staffId: string, parts: Partial<ScenarioInput> = {}): Promise<ManagedIncidents> {
  register = await startRegister(aScenario({ staff, incidents: [first], ...parts }));
  return managed(staffId);
}
const managed = (staffId: string): ManagedIncidents => createManagedIncidents(register.listsOf(staffId), register.digest, () => register.staff(staffId));

/** Somebody changes a row past every permission. */
function moved(id: number, fields: FieldValues, by = 'owen'): void {
  const list = register.world.lists.incidents;
  const item = list.items.get(id);
  const person = register.world.people.find((each) => each.id === by);
  if (!item || !person) throw new Error(`${id} ${by}`);
  updateItem(list, item, fields, person, '2026-06-10T09:42:00Z');
}

async function theOne(incidents: ManagedIncidents, reference = 'INC-2026-000001'): Promise<Stored<ManagedIncident>> {
  const found = await incidents.read(reference);
  if (!found.ok || !found.value) throw new Error(JSON.stringify(found));
  return found.value;
}

/** The incident accepted on all its accounts, with a reply. */
function accepted(value: ManagedIncident): ManagedIncident {
  const [one, ...others] = value.accounts;
  const answered = { state: 'accepted', outcome: 'Thank you.' } as const;
  return {
    ...value,
    incident: {
      ...value.incident,
      state: 'accepted',
      answers: { injury: 'none', site: 'Town Hall' },
      severity: { level: 'low', setBy: '' },
      barriers: { answer: 'yes', note: 'She reads slowly.' },
    },
    outcome: 'Thank you.',
    accounts: [{ ...one, ...answered }, ...others.map((each) => ({ ...each, ...answered }))],
  };
}
const references = (answer: Result<{ readonly incidents: readonly Stored<ManagedIncident>[] }>) =>
  answer.ok && answer.value.incidents.map(({ value }) => [value.incident.reference, value.incident.state]);

describe('an incident', () => {
  it('is read with every account of it, whom it was directed at, and whom it accuses', async () => {
    const incidents = await incidentsOf('meera', { incidents: [first, joined] });
    moved(1, { Accused: 'MEERA.shah@aberllan.example\nTom Rees; someone@aberllan.example', Answers: '{"site":"Town Hall"}' });
    const { value, changedBy } = await theOne(incidents);
    const [gwen, meera] = ['gwen', 'meera'].map((id) => register.staff(id).id);
    expect(value).toMatchObject({
      customerName: sian.name,
      reporterName: 'Gwen Morris',
      accusedAddresses: ['meera.shah@aberllan.example', 'someone@aberllan.example'],
      accusedUnread: ['Tom Rees'],
      incident: {
        state: 'submitted',
        sender: sian.address,
        answers: { site: 'Town Hall' },
        accused: [meera, 'someone@aberllan.example'],
        targets: [{ type: 'staff', staffId: gwen, role: 'victim' }, { type: 'staff', staffId: '', role: 'victim' }],
      },
      accounts: [
        { reporterName: 'Gwen Morris', facts: 'She swore at me.', affected: ['me'] },
        { reporterName: 'Tom Rees', facts: 'I heard it too.' },
      ],
    });
    expect(changedBy).toBe('Owen Price');
  });

  it('keeps words added later with their days', async () => {
    const incidents = await incidentsOf('meera');
    moved(1, { Addenda: '2026-06-09: At nine.\n\nIn the hall.\n\n2026-06-10: And at ten.' });
    const { value } = await theOne(incidents);
    expect(value.incident.addenda.map(({ at, text }) => [at.slice(0, 10), text])).toEqual([
      ['2026-06-09', 'At nine.\n\nIn the hall.'],
      ['2026-06-10', 'And at ten.'],
    ]);
  });

  it('that its reporter took back is not there', async () => {
    const incidents = await incidentsOf('meera');
    moved(1, { State: 'recalled' }, 'gwen');
    expect(await incidents.read('INC-2026-000001')).toEqual({ ok: true, value: undefined });
    expect(references(await incidents.open())).toEqual([]);
    expect(await incidents.about([theAddress(sian.address)])).toEqual({ ok: true, value: [] });
  });

  it.each([['what is no JSON', 'yes'], ['answers of another shape', '{"injury":{"daysOff":"many"}}']])('is malformed where its further answers are %s', async (_what, Answers) => {
    const incidents = await incidentsOf('meera');
    moved(1, { Answers });
    expect(await incidents.read('INC-2026-000001')).toMatchObject({ problem: { kind: 'malformed' } });
  });

  it('without a number yet stands by itself and can be opened', async () => {
    const incidents = await incidentsOf('meera', { incidents: [first, anIncident({ by: 'tom', customer: 'C-0001' })] });
    moved(1, { Title: 'INC (number follows)' });
    moved(2, { Title: 'INC (number follows)' });
    const open = await incidents.open();
    expect(references(open)).toHaveLength(2);
    const key = open.ok ? (open.value.incidents[0]?.value.incident.clientReference ?? '') : '';
    expect((await theOne(incidents, key)).value.accounts).toHaveLength(1);
  });
});

describe('open incidents', () => {
  it('are those submitted, returned and accepted, newest first, each once', async () => {
    const states = ['submitted', 'returned', 'accepted', 'notUpheld', 'duplicate', 'closed'] as const;
    const incidents = await incidentsOf('meera', {
      incidents: [joined, ...states.map((state, index) => anIncident({ state, loggedAt: `2026-06-10T09:0${index}:00+01:00`, ...(index === 0 ? { message: 'm1' } : {}) }))],
    });
    expect(references(await incidents.open())).toEqual([
      ['INC-2026-000003', 'accepted'],
      ['INC-2026-000002', 'returned'],
      ['INC-2026-000001', 'submitted'],
    ]);
  });

  it('include a closed one to which a colleague added later', async () => {
    const incidents = await incidentsOf('meera', { incidents: [anIncident({ message: 'm1', state: 'closed' }), joined] });
    const open = await incidents.open();
    expect(references(open)).toEqual([['INC-2026-000001', 'closed']]);
    expect(open.ok && open.value.incidents[0]?.value.accounts.map(({ state }) => state)).toEqual(['closed', 'submitted']);
  });

  it('wait for the manager again as soon as one of two reporters answered', async () => {
    const incidents = await incidentsOf('meera', { incidents: [{ ...first, state: 'returned' }, { ...joined, state: 'returned' }] });
    moved(2, { State: 'submitted' }, 'tom');
    expect(references(await incidents.open())).toEqual([['INC-2026-000001', 'submitted']]);
  });

  it('are not said to be none where one of the questions fails', async () => {
    const incidents = await incidentsOf('meera', { incidents: [], faults: [{ method: 'GET', path: 'lists/Incidents.*returned', status: 403 }] });
    expect(await incidents.open()).toMatchObject({ ok: false, problem: { kind: 'refused' } });
  });

  it('cost one request, however many states are asked for', async () => {
    const incidents = await incidentsOf('meera', { incidents: [first, anIncident({ state: 'accepted' })] });
    await incidents.open();
    expect(register.requests.filter((line) => line.includes('$batch'))).toHaveLength(1);
    expect(register.requests).toHaveLength(1);
  });
});

describe('a decision', () => {
  it('stands on every account with the manager’s answers, and can be put back', async () => {
    const incidents = await incidentsOf('meera', { incidents: [first, joined] });
    const before = await theOne(incidents);
    const after = await incidents.change(before, accepted(before.value));
    expect(after).toMatchObject({ ok: true, value: { changedBy: 'Meera Shah', value: { incident: { state: 'accepted', severity: { level: 'low' } } } } });
    expect(register.rows('incidents')).toMatchObject([
      { State: 'accepted', Outcome: 'Thank you.', Answers: '{"injury":"none","site":"Town Hall"}', Severity: 'low', BarriersConsidered: 'yes', BarriersNote: 'She reads slowly.', Facts: 'She swore at me.' },
      { State: 'accepted', Outcome: 'Thank you.', Facts: 'I heard it too.' },
    ]);
    if (!after.ok) return;
    expect(await incidents.change(after.value, before.value)).toMatchObject({ ok: true });
    const [one, other] = register.rows('incidents');
    for (const row of [one, other]) expect(row).toMatchObject({ State: 'submitted' });
    for (const column of ['Outcome', 'Answers', 'Severity', 'BarriersConsidered', 'BarriersNote']) expect(one).not.toHaveProperty(column);
  });

  it('is not written over what another manager decided meanwhile, on any account', async () => {
    const incidents = await incidentsOf('meera', { incidents: [first, joined] });
    const before = await theOne(incidents);
    moved(1, { State: 'notUpheld', Outcome: 'A complaint, no more.' });
    expect(await incidents.change(before, accepted(before.value))).toMatchObject({ problem: { kind: 'changed' } });
    expect(register.rows('incidents')).toMatchObject([{ State: 'notUpheld', Outcome: 'A complaint, no more.' }, { State: 'submitted' }]);
  });

  it('leaves an account whose writer added to it meanwhile for somebody to read', async () => {
    const incidents = await incidentsOf('meera', { incidents: [first, joined] });
    const before = await theOne(incidents);
    moved(2, { Addenda: '2026-06-10: There is more.' }, 'tom');
    const after = await incidents.change(before, accepted(before.value));
    expect(after.ok && after.value.value.accounts.map(({ state, addenda }) => [state, addenda])).toEqual([
      ['accepted', ''],
      ['submitted', '2026-06-10: There is more.'],
    ]);
  });

  it.each([
    ['arrived although the answer was lost', { lose: 'after' as const }],
    ['arrived although the answer was an error', { status: 500, carryOut: true }],
  ])('that %s is written once', async (_what, fault) => {
    const incidents = await incidentsOf('meera', { faults: [{ method: 'PATCH', path: 'lists/Incidents', times: 1, ...fault }] });
    const before = await theOne(incidents);
    expect(await incidents.change(before, accepted(before.value))).toMatchObject({ ok: true, value: { value: { incident: { state: 'accepted' } } } });
    expect(register.world.lists.incidents.items.get(1)?.number).toBe(2);
  });

  it('that never arrived changes nothing, and says so', async () => {
    const incidents = await incidentsOf('meera', { faults: [{ method: 'PATCH', path: 'lists/Incidents', lose: 'before' }] });
    const before = await theOne(incidents);
    expect((await incidents.change(before, accepted(before.value))).ok).toBe(false);
    expect(register.rows('incidents')).toMatchObject([{ State: 'submitted' }]);
  });

  it('of somebody else that happens to say the same is not taken for one’s own', async () => {
    const incidents = await incidentsOf('meera');
    const before = await theOne(incidents);
    moved(1, { State: 'accepted', Outcome: 'Thank you.', Answers: '{"injury":"none","site":"Town Hall"}', Severity: 'low', BarriersConsidered: 'yes', BarriersNote: 'She reads slowly.' });
    expect(await incidents.change(before, accepted(before.value))).toMatchObject({ problem: { kind: 'changed' } });
  });
});

describe('what the lists let each role do', () => {
  it.each(['serviceManager', 'decisionMaker', 'registerOwner', 'healthAndSafety', 'informationGovernance'] as const)('%s reads what others logged', async (role) => {
    const incidents = await incidentsOf('eve', { staff: [...staff, { id: 'eve', name: 'Eve Lloyd', address: 'eve@aberllan.example', roles: [role] }] });
    expect(references(await incidents.open())).toEqual([['INC-2026-000001', 'submitted']]);
  });

  it('staff read and change none but their own', async () => {
    const gwens = await incidentsOf('gwen', { incidents: [first, anIncident({ by: 'tom' })] });
    expect(references(await gwens.open())).toEqual([['INC-2026-000001', 'submitted']]);
    const other = await theOne(managed('meera'), 'INC-2026-000002');
    expect((await gwens.change(other, accepted(other.value))).ok).toBe(false);
    expect(register.rows('incidents')).toMatchObject([{ State: 'submitted' }, { State: 'submitted' }]);
  });

  const asOnly = (role: 'appealDecider' | 'templateEditor') => incidentsOf('eve', { staff: [...staff, { id: 'eve', name: 'Eve Lloyd', address: 'eve@aberllan.example', roles: [role] }] });

  it('templateEditor reads none', async () => {
    expect(await (await asOnly('templateEditor')).open()).toMatchObject({ ok: false, problem: { kind: expect.stringMatching(/refused|missing/) as string } });
  });

  it('appealDecider reads none that a colleague logged, and is not refused for it', async () => {
    expect(await (await asOnly('appealDecider')).open()).toMatchObject({ ok: true, value: { incidents: [] } });
  });
});
