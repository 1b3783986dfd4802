import type { Incidents } from '../../src/ports/incidents.ts';
import { memoryStore, type DeviceStore } from '../../src/records/deviceStore.ts';
import { createIncidents } from '../../src/records/incidents.ts';
import { createOutbox } from '../../src/records/outbox.ts';
import type { ScenarioInput } from '../../src/simulator/scenario/schema.ts';
import { updateItem } from '../../src/simulator/world/listStore.ts';
import { aScenario, anIncident, sian } from '../simulator/aScenario.ts';
import { aDraft, clock, now, startRegister, theAddress, timeZone, type Register } from './aRegister.ts';

let register: Register;
afterEach(() => register.close());

const message = '<one@example.org>';
/** One device for each member of staff. */
let devices = new Map<string, DeviceStore>();
const aCouncil = async (parts: Partial<ScenarioInput> = {}) => {
  register = await startRegister(aScenario(parts));
  devices = new Map(['gwen', 'tom', 'meera'].map((staffId) => [staffId, memoryStore()]));
};
const incidentsOf = (staffId: string): Incidents =>
  createIncidents(register.listsOf(staffId), register.digest, () => register.staff(staffId), timeZone);
const submit = (staffId: string, clientReference: string) =>
  createOutbox({ lists: register.listsOf(staffId), digest: register.digest, timeZone, clock, store: devices.get(staffId) ?? memoryStore(), account: staffId })
    .submitIncident(aDraft({ clientReference, internetMessageId: message }));

/** A manager moves the first incident on, past every permission. */
function moved(fields: Readonly<Record<string, string>>): void {
  const list = register.world.lists.incidents;
  const item = list.items.get(1);
  const manager = register.world.people.find(({ id }) => id === 'meera');
  if (item && manager) updateItem(list, item, fields, manager, '2026-06-10T09:42:00Z');
}

describe('a colleague', () => {
  it.each([{ status: 403 }, { status: 400 }, { lose: 'before' as const }])('is not told of an incident that never reached the managers (%j)', async (fault) => {
    await aCouncil({ faults: [{ method: 'POST', path: 'lists/Incidents', ...fault }] });
    expect(await submit('gwen', 'a')).toMatchObject({ kind: 'waiting', arrived: 'no' });
    expect(await incidentsOf('tom').claimOn(message)).toEqual({ ok: true, value: undefined });
    expect(register.rows('claims')).toEqual([]);
  });

  it('finds the managers have the incident also where nobody could give it a number', async () => {
    await aCouncil({ faults: [{ method: 'POST', path: 'lists/Claims', times: 1, status: 403 }] });
    expect(await submit('gwen', 'a')).toMatchObject({ kind: 'waiting', arrived: 'yes', problem: { kind: 'refused' } });
    expect(register.rows('incidents')).toMatchObject([{ Title: 'INC (number follows)', State: 'submitted' }]);
    expect(await submit('gwen', 'a')).toEqual({ kind: 'logged', reference: 'INC-2026-000001' });
    expect(register.rows('incidents')).toMatchObject([{ Title: 'INC-2026-000001' }]);
  });
});

describe('an incident taken back', () => {
  it('leaves the managers and the reporter, and colleagues may log the message under a new number', async () => {
    await aCouncil();
    await submit('gwen', 'a');
    const gwens = incidentsOf('gwen');
    expect(await gwens.recall('a')).toEqual({ ok: true, value: undefined });
    expect(register.rows('incidents')).toMatchObject([{ State: 'recalled', Facts: 'She called me names in three mails.' }]);
    expect(await gwens.about(theAddress(sian.address))).toEqual({ ok: true, value: { own: [], others: [], complete: true } });
    expect(await incidentsOf('tom').claimOn(message)).toEqual({ ok: true, value: undefined });
    expect(await submit('tom', 'b')).toMatchObject({ kind: 'logged', reference: 'INC-2026-000003' });
    expect(await incidentsOf('gwen').claimOn(message)).toMatchObject({ value: { reference: 'INC-2026-000003', loggedBy: 'Tom Rees' } });
  });

  it('stays where a manager dealt with it meanwhile', async () => {
    await aCouncil();
    await submit('gwen', 'a');
    moved({ State: 'accepted' });
    expect(await incidentsOf('gwen').recall('a')).toMatchObject({ problem: { kind: 'changed' } });
    expect(register.rows('incidents')).toMatchObject([{ State: 'accepted' }]);
    expect(await incidentsOf('tom').claimOn(message)).toMatchObject({ value: { reference: 'INC-2026-000001' } });
  });

  it.each([
    ['the answer to it was lost', [{ method: 'PATCH', path: 'lists/Incidents', skip: 1, times: 1, lose: 'after' as const }]],
    ['the answer to its claim was lost', [{ method: 'POST', path: 'lists/Claims', skip: 1, times: 1, lose: 'after' as const }]],
  ])('is taken back once where %s', async (_what, faults) => {
    await aCouncil({ faults });
    await submit('gwen', 'a');
    expect(await incidentsOf('gwen').recall('a')).toMatchObject({ ok: true });
    expect(await incidentsOf('gwen').recall('a')).toMatchObject({ ok: true });
    expect(register.rows('claims')).toHaveLength(2);
  });

  it('goes on where it stopped', async () => {
    await aCouncil({ faults: [{ method: 'POST', path: 'lists/Claims', skip: 1, times: 1, lose: 'before' }] });
    await submit('gwen', 'a');
    expect(await incidentsOf('gwen').recall('a')).toMatchObject({ problem: { kind: 'offline' } });
    expect(await incidentsOf('gwen').recall('a')).toMatchObject({ ok: true });
    expect(await incidentsOf('tom').claimOn(message)).toEqual({ ok: true, value: undefined });
  });
});

describe('an incident with a question', () => {
  const returned = { incidents: [anIncident({ message: 'm1', state: 'returned', outcome: 'Which day was it?', decidedBy: 'meera', decidedAt: '2026-06-10T09:40:00+01:00' })] };
  const own = async () => {
    const answer = await incidentsOf('gwen').about(theAddress(sian.address));
    const [incident] = answer.ok ? answer.value.own : [];
    if (!incident) throw new Error('no incident');
    return incident;
  };

  it('goes to the managers again with what was added below; the facts stay', async () => {
    await aCouncil(returned);
    expect(await incidentsOf('gwen').sendAgain(await own(), ' On Monday. ', now)).toEqual({ ok: true, value: undefined });
    expect(register.rows('incidents')).toMatchObject([{ State: 'submitted', Facts: 'She swore at me.', Addenda: '2026-06-10: On Monday.' }]);
    moved({ State: 'returned' });
    await incidentsOf('gwen').sendAgain(await own(), 'In the morning.', now);
    expect(await own()).toMatchObject({ state: 'submitted', addenda: '2026-06-10: On Monday.\n\n2026-06-10: In the morning.' });
  });

  it('is not overwritten where somebody changed it meanwhile', async () => {
    await aCouncil(returned);
    const asRead = await own();
    moved({ Outcome: 'Never mind.', State: 'closed' });
    expect(await incidentsOf('gwen').sendAgain(asRead, 'On Monday.', now)).toMatchObject({ problem: { kind: 'changed' } });
    expect(register.rows('incidents')).toMatchObject([{ State: 'closed', Outcome: 'Never mind.' }]);
    expect(register.rows('incidents')[0]).not.toHaveProperty('Addenda');
  });

  it('is sent once where the answer was lost', async () => {
    await aCouncil({ ...returned, faults: [{ method: 'PATCH', path: 'lists/Incidents', times: 1, lose: 'after' }] });
    expect(await incidentsOf('gwen').sendAgain(await own(), 'On Monday.', now)).toEqual({ ok: true, value: undefined });
    expect(register.rows('incidents')).toMatchObject([{ State: 'submitted', Addenda: '2026-06-10: On Monday.' }]);
  });
});
