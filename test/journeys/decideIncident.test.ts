import { answerLateAccounts, decideIncident, decisionsFor, lateAccounts, mayTellDecision, undoDecision, type DecideResult, type Decider } from '../../src/journeys/decideIncident.ts';
import { noDecision, type Decision, type DecisionAction } from '../../src/journeys/incidentDecision.ts';
import { nameAccused } from '../../src/journeys/nameAccused.ts';
import type { ManagedIncident, ManagedIncidents } from '../../src/ports/managedIncidents.ts';
import type { Stored } from '../../src/ports/stored.ts';
import { createManagedIncidents } from '../../src/records/managedIncidents.ts';
import type { ScenarioInput } from '../../src/simulator/scenario/schema.ts';
import { updateItem } from '../../src/simulator/world/listStore.ts';
import type { FieldValues } from '../../src/simulator/world/types.ts';
import { clock, startRegister, type Register } from '../records/aRegister.ts';
import { adviserAddress, aScenario, anIncident } from '../simulator/aScenario.ts';

let register: Register;
afterEach(() => register.close());

const staff: NonNullable<ScenarioInput['staff']> = [
  { id: 'gwen', name: 'Gwen Morris', address: adviserAddress, roles: ['staff'] },
  { id: 'tom', name: 'Tom Rees', address: 'tom.rees@aberllan.example', roles: ['staff'] },
  { id: 'meera', name: 'Meera Shah', address: 'meera.shah@aberllan.example', roles: ['serviceManager'] },
  { id: 'owen', name: 'Owen Price', address: 'owen.price@aberllan.example', roles: ['registerOwner'] },
  { id: 'iris', name: 'Iris Bevan', address: 'iris.bevan@aberllan.example', roles: ['informationGovernance'] },
  { id: 'dora', name: 'Dora Lewis', address: 'dora.lewis@aberllan.example', roles: ['decisionMaker'] },
];

async function start(parts: Partial<ScenarioInput> = {}): Promise<void> {
  register = await startRegister(aScenario({ staff, incidents: [anIncident({ message: 'm1' })], ...parts }));
}
const incidentsOf = (id: string): ManagedIncidents => createManagedIncidents(register.listsOf(id), register.digest, () => register.staff(id));
const outsideOf = (id: string) => ({ incidents: incidentsOf(id), clock, configuration: register.world.configuration() });
const as = (id: string): Decider => ({ staff: register.staff(id), roles: staff.find((each) => each.id === id)?.roles ?? [] });

async function read(by: string, reference = 'INC-2026-000001'): Promise<Stored<ManagedIncident>> {
  const found = await incidentsOf(by).read(reference);
  if (!found.ok || !found.value) throw new Error(JSON.stringify(found));
  return found.value;
}
const decide = async (by: string, decision: Partial<Decision> & { readonly action: DecisionAction }, from?: Stored<ManagedIncident>): Promise<DecideResult> =>
  decideIncident(outsideOf(by), from ?? (await read(by)), as(by), { ...noDecision, ...decision });
const faultsOf = (result: DecideResult) => (result.kind === 'incomplete' ? result.faults.map(({ field, reason }) => [field, reason]) : result.kind);
const steps = async (by: string) => decisionsFor((await read(by)).value, as(by)).steps.map(({ action }) => action);
const row = (id = 1) => register.world.lists.incidents.items.get(id)?.fields;

function moved(id: number, fields: FieldValues): void {
  const list = register.world.lists.incidents;
  const [item, person] = [list.items.get(id), register.world.people.find((each) => each.id === 'owen')];
  if (item && person) updateItem(list, item, fields, person, '2026-06-10T09:42:00Z');
}

const barriers = { answer: 'noInformation', note: 'Nothing is known; we will ask.' } as const;
const accept: Decision = { ...noDecision, action: 'accept', factsRead: true, barriers };

describe('the steps offered', () => {
  it.each([
    ['submitted', 'meera', ['accept', 'askForMore', 'markDuplicate', 'notAnIncident']],
    ['submitted', 'owen', ['markDuplicate']],
    ['submitted', 'iris', ['contest']],
    ['submitted', 'dora', []],
    ['returned', 'meera', []],
    ['accepted', 'meera', ['markDuplicate', 'close']],
    ['accepted', 'owen', ['markDuplicate', 'close']],
    ['closed', 'meera', []],
    ['closed', 'owen', ['reopen']],
    ['notUpheld', 'owen', ['reopen']],
    ['duplicate', 'owen', ['reopen']],
  ] as const)('from %s to %s are those of the table', async (state, by, expected) => {
    await start({ incidents: [anIncident({ state })] });
    expect(await steps(by)).toEqual(expected);
  });

  it('are none for whoever it was directed at or accuses, and the list is not asked', async () => {
    const managers = staff.map((each) => (each.id === 'gwen' ? { ...each, roles: ['staff' as const, 'serviceManager' as const] } : each));
    await start({ staff: managers });
    moved(1, { Accused: 'meera.shah@aberllan.example' });
    for (const by of ['gwen', 'meera']) {
      const decider: Decider = { staff: register.staff(by), roles: ['serviceManager'] };
      const stored = await read(by);
      expect(decisionsFor(stored.value, decider)).toEqual({ steps: [], involved: true });
      expect(mayTellDecision(stored.value, decider)).toBe(false);
      expect(faultsOf(await decideIncident(outsideOf(by), stored, decider, accept))).toEqual([['by', 'involved']]);
    }
    expect(register.requestsTo('incidents', 'PATCH')).toEqual([]);
  });

  it('are refused to a role that may not take them, also where the form was open', async () => {
    await start();
    expect(faultsOf(await decide('owen', accept))).toEqual([['by', 'notAllowed']]);
    expect(faultsOf(await decide('dora', { action: 'markDuplicate', original: 'INC-2026-000009' }))).toEqual([['by', 'notAllowed']]);
    expect(row()).toMatchObject({ State: 'submitted' });
  });
});

describe('a step', () => {
  it.each([
    [{ action: 'accept' }, [['factsRead', 'missing'], ['barriersConsidered', 'missing']]],
    [{ ...accept, barriers: { answer: 'yes', note: ' ' } }, [['barriersConsidered', 'missing']]],
    [{ action: 'askForMore', words: ' ' }, [['comment', 'missing']]],
    [{ action: 'notAnIncident' }, [['reason', 'missing']]],
    [{ action: 'markDuplicate' }, [['original', 'missing']]],
    [{ action: 'markDuplicate', original: ' inc-2026-000001 ' }, [['original', 'itself']]],
    [{ action: 'markDuplicate', original: 'INC-2026-000099' }, [['original', 'unknown']]],
    [{ action: 'askForMore', words: 'x'.repeat(2001) }, [['comment', 'tooLong']]],
  ] as const)('that lacks something is not taken: %j', async (decision, faults) => {
    await start();
    expect(faultsOf(await decide('meera', decision))).toEqual(faults);
    expect(row()).toMatchObject({ State: 'submitted' });
  });

  it('that closes asks what came of it and whether somebody asked after the reporter', async () => {
    await start({ incidents: [anIncident({ state: 'accepted' })] });
    expect(faultsOf(await decide('owen', { action: 'close' }))).toEqual([['outcome', 'missing'], ['supportChecked', 'missing']]);
    expect(await decide('owen', { action: 'close', words: 'We wrote to her.', supportChecked: true })).toMatchObject({ kind: 'decided' });
    expect(row()).toMatchObject({ State: 'closed', Outcome: 'We wrote to her.', SupportChecked: true });
  });

  it.each([
    ['askForMore', 'Which message was it?', 'returned'],
    ['notAnIncident', 'She complained, and may.', 'notUpheld'],
  ] as const)('%s tells the reporter in the manager’s words', async (action, words, state) => {
    await start();
    expect(await decide('meera', { action, words })).toMatchObject({ kind: 'decided' });
    expect(row()).toMatchObject({ State: state, Outcome: words });
  });

  it('that joins two names the first one, unless that one was joined itself', async () => {
    await start({ incidents: [anIncident({ message: 'm1' }), anIncident({ by: 'tom', customer: 'C-0001' })] });
    expect(await decide('owen', { action: 'markDuplicate', original: 'inc-2026-000002' })).toMatchObject({ kind: 'decided' });
    expect(row()).toMatchObject({ State: 'duplicate', DuplicateOf: 'INC-2026-000002' });
    const other = await read('owen', 'INC-2026-000002');
    expect(faultsOf(await decide('owen', { action: 'markDuplicate', original: 'INC-2026-000001' }, other))).toEqual([['original', 'alsoDuplicate']]);
  });

  it('that opens again clears what it repeated', async () => {
    await start({ incidents: [anIncident({ state: 'duplicate' })] });
    moved(1, { DuplicateOf: 'INC-2026-000009' });
    expect(await decide('owen', { action: 'reopen', words: 'It is another.' })).toMatchObject({ kind: 'decided' });
    expect(row()).toMatchObject({ State: 'submitted', Outcome: 'It is another.' });
    expect(row()).not.toHaveProperty('DuplicateOf');
  });

  it('that contests marks it, moves it nowhere, and keeps what the reporter was told', async () => {
    await start({ incidents: [anIncident({ state: 'accepted', outcome: 'Thank you.' })] });
    expect(await decide('iris', { action: 'contest', words: 'She says it was her son.' })).toMatchObject({ kind: 'decided' });
    expect(row()).toMatchObject({ State: 'accepted', Contested: true, Outcome: 'Thank you.\n\n2026-06-10: She says it was her son.' });
    expect(await steps('iris')).toEqual([]);
  });

  it('that accepts asks what the reporter left open, and keeps what they answered', async () => {
    await start({ incidents: [anIncident({ behaviours: ['A-SITE', 'A-CAPABILITY'] })] });
    expect(faultsOf(await decide('meera', accept))).toEqual([['site', 'missing'], ['allegationConsidered', 'missing']]);
    const considered = { answer: 'no', by: '' } as const;
    expect(faultsOf(await decide('meera', { ...accept, answers: { site: 'Town Hall', allegationConsidered: considered } }))).toEqual([['allegationConsidered', 'notConsidered']]);
    const answers = { site: 'Town Hall', allegationConsidered: { answer: 'yes', by: 'COM-12' } } as const;
    expect(await decide('meera', { ...accept, answers, severity: 'medium' })).toMatchObject({ kind: 'decided' });
    expect(row()).toMatchObject({ State: 'accepted', Severity: 'medium', BarriersConsidered: 'noInformation', Answers: JSON.stringify(answers) });
  });

  it('that somebody else was before shows how it stands, and can be taken on top of that', async () => {
    await start();
    const before = await read('meera');
    moved(1, { Outcome: 'I am on it.' });
    const late = await decide('meera', accept, before);
    expect(late).toMatchObject({ kind: 'changed', now: { changedBy: 'Owen Price', value: { outcome: 'I am on it.' } } });
    const now = late.kind === 'changed' ? late.now : undefined;
    expect(await decide('meera', accept, now)).toMatchObject({ kind: 'decided' });
    expect(row()).toMatchObject({ State: 'accepted' });
  });

  it('that fails says why and changes nothing', async () => {
    await start({ faults: [{ method: 'PATCH', path: 'lists/Incidents', status: 403 }] });
    expect(await decide('meera', accept)).toMatchObject({ kind: 'failed', problem: { kind: 'refused' } });
    expect(row()).toMatchObject({ State: 'submitted' });
  });
});

describe('undo', () => {
  it('puts everything back, unless somebody changed it since', async () => {
    await start();
    const before = await read('meera');
    const done = await decide('meera', { ...accept, words: 'Thank you.', severity: 'low' }, before);
    if (done.kind !== 'decided') throw new Error(done.kind);
    expect(await undoDecision(outsideOf('meera'), before, done.after)).toBeUndefined();
    expect(row()).toMatchObject({ State: 'submitted' });
    for (const column of ['Outcome', 'Severity', 'BarriersConsidered', 'BarriersNote']) expect(row()).not.toHaveProperty(column);

    const again = await decide('meera', accept);
    if (again.kind !== 'decided') throw new Error(again.kind);
    moved(1, { State: 'closed', Outcome: 'Done.' });
    expect(await undoDecision(outsideOf('meera'), before, again.after)).toMatchObject({ kind: 'changed' });
    expect(row()).toMatchObject({ State: 'closed', Outcome: 'Done.' });
  });
});

describe('an account that came after the decision', () => {
  it('is told it, and the others are left alone', async () => {
    await start({ incidents: [anIncident({ message: 'm1', state: 'closed', outcome: 'We wrote to her.' }), anIncident({ message: 'm1', by: 'tom', loggedAt: '2026-06-10T09:40:00+01:00' })] });
    const stored = await read('meera');
    expect(lateAccounts(stored.value).map(({ reporterName }) => reporterName)).toEqual(['Tom Rees']);
    const told = await answerLateAccounts(outsideOf('meera'), stored);
    expect(told.kind === 'decided' && lateAccounts(told.after.value)).toEqual([]);
    expect(row(2)).toMatchObject({ State: 'closed', Outcome: 'We wrote to her.' });
    expect(register.requestsTo('incidents', 'PATCH')).toHaveLength(1);
  });
});

describe('whom it accuses', () => {
  it('is noted once, by address, beside what stands there', async () => {
    await start();
    moved(1, { Accused: 'the caretaker' });
    expect(await nameAccused(outsideOf('owen'), await read('owen'), 'Meera Shah')).toEqual({ kind: 'notAnAddress' });
    expect(await nameAccused(outsideOf('owen'), await read('owen'), ' Meera.Shah@aberllan.example')).toMatchObject({ kind: 'decided' });
    expect(row()).toMatchObject({ Accused: 'meera.shah@aberllan.example\nthe caretaker' });
    expect(await nameAccused(outsideOf('owen'), await read('owen'), 'meera.shah@aberllan.example')).toEqual({ kind: 'known' });
    expect(await steps('meera')).toEqual([]);
  });
});
