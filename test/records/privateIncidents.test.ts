import type { IncidentDraft } from '../../src/domain/incident.ts';
import { memoryStore, type DeviceStore } from '../../src/records/deviceStore.ts';
import { createIncidents } from '../../src/records/incidents.ts';
import { roles } from '../../src/records/listSchema.ts';
import { createManagedIncidents } from '../../src/records/managedIncidents.ts';
import { createOutbox } from '../../src/records/outbox.ts';
import type { ScenarioInput } from '../../src/simulator/scenario/schema.ts';
import { aScenario, anIncident, sian } from '../simulator/aScenario.ts';
import { aDraft, clock, now, startRegister, theAddress, theMoment, timeZone, type Register } from './aRegister.ts';
import { habitsWith, writeFaults } from './writeFaults.ts';

let register: Register;
afterEach(() => register.close());

const holders = roles.map((role) => ({ id: role, name: `A ${role}`, address: `${role.toLowerCase()}@aberllan.example`, roles: [role] }));
const staff = [...(aScenario().staff.filter(({ id }) => id !== 'meera') as NonNullable<ScenarioInput['staff']>), ...holders];
const message = '<one@example.org>';
const address = theAddress(sian.address);
const aPrivateDraft = (parts: Partial<IncidentDraft> = {}) => aDraft({ visibility: 'private', behaviours: ['A-SEXUAL'], facts: 'He described what I wore.', ...parts });

async function aCouncil(parts: Partial<ScenarioInput> = {}): Promise<void> {
  const { mailboxes } = aScenario();
  register = await startRegister(aScenario({ staff, mailboxes: mailboxes.map((each) => ({ ...each, members: ['gwen'] })), ...parts }));
}
const outboxOf = (staffId: string, store: DeviceStore = memoryStore()) =>
  createOutbox({ lists: register.listsOf(staffId), digest: register.digest, timeZone, clock, store, account: staffId });
const incidentsOf = (staffId: string) => createIncidents(register.listsOf(staffId), register.digest, () => register.staff(staffId), timeZone);
const managed = (staffId: string) => createManagedIncidents(register.listsOf(staffId), register.digest, () => register.staff(staffId));
/** Roles that log incidents and read no private one but their own. */
const readsOwnOnly = (role: string) => role !== 'serviceManager' && role !== 'registerOwner' && role !== 'templateEditor';

describe('A3.1: an incident logged in private', () => {
  it('stands once in a list of its own, under the number of its row, and nowhere else', async () => {
    await aCouncil();
    expect(await outboxOf('gwen').submitIncident(aPrivateDraft())).toEqual({ kind: 'logged', reference: 'INC-P-2026-0001' });
    expect(register.rows('privateIncidents')).toMatchObject([{ Title: 'INC-P-2026-0001', State: 'submitted', Joined: false, Facts: 'He described what I wore.' }]);
    expect([register.rows('incidents'), register.rows('claims')]).toEqual([[], []]);
  });

  it.each([
    ['the answer to its row was lost', { method: 'POST', path: 'lists/Private incidents', times: 1, lose: 'after' as const }],
    ['its row never arrived', { method: 'POST', path: 'lists/Private incidents', times: 1, lose: 'before' as const }],
    ['the answer to its number was lost', { method: 'PATCH', path: 'lists/Private incidents', times: 1, lose: 'after' as const }],
    ['its number never arrived', { method: 'PATCH', path: 'lists/Private incidents', times: 1, lose: 'before' as const }],
    ['a manager was quicker than its number', { method: 'PATCH', path: 'lists/Private incidents', times: 1, status: 412 }],
  ])('stands once where %s, also after the panel was closed', async (_what, fault) => {
    await aCouncil({ faults: [fault] });
    const store = memoryStore();
    await outboxOf('gwen', store).submitIncident(aPrivateDraft());
    await outboxOf('gwen', store).sendWaiting();
    expect(register.rows('privateIncidents').map(({ Title }) => Title)).toEqual(['INC-P-2026-0001']);
    expect([register.rows('incidents'), register.rows('claims')]).toEqual([[], []]);
    expect((await outboxOf('gwen', store).waiting()).items).toEqual([]);
  });

  const writes = { 'its row': 'POST', 'its number': 'PATCH' } as const;
  const cases = Object.entries(writes).flatMap(([write, method]) => Object.entries(writeFaults).map(([name, fault]) => [write, name, { method, path: 'lists/Private incidents', ...fault, times: 1 }] as const));
  it.each(cases)('stands once, and nothing untrue was said, where the answer to %s is %s', async (_write, _name, fault) => {
    await aCouncil({ faults: [fault] });
    const outbox = createOutbox({ lists: register.listsOf('gwen', habitsWith(fault)), digest: register.digest, timeZone, clock, store: memoryStore(), account: 'gwen' });
    const first = await outbox.submitIncident(aPrivateDraft());
    if (first.kind === 'waiting' && first.arrived === 'no') expect(register.rows('privateIncidents')).toEqual([]);
    register.world.setFaults([]);
    if (first.kind === 'waiting') await outbox.sendWaiting();
    expect(register.rows('privateIncidents').map(({ Title }) => Title)).toEqual(['INC-P-2026-0001']);
    expect([register.rows('incidents'), register.rows('claims'), (await outbox.waiting()).items]).toEqual([[], [], []]);
  });

  it('keeps its place among others that travel with it', async () => {
    await aCouncil({ faults: [{ path: '', lose: 'before' }] });
    const outbox = outboxOf('gwen');
    await outbox.submitIncident(aDraft({ clientReference: 'open' }));
    await outbox.submitIncident(aPrivateDraft({ clientReference: 'private' }));
    register.world.setFaults([]);
    expect((await outbox.sendWaiting()).map(({ outcome }) => outcome)).toMatchObject([{ kind: 'logged', reference: 'INC-2026-000001' }, { kind: 'logged', reference: 'INC-P-2026-0001' }]);
    expect([register.rows('incidents').length, register.rows('privateIncidents').length, register.rows('claims').length]).toEqual([1, 1, 1]);
  });

  it('is told to no colleague: who logs the same message logs it first, and neither is added to the other', async () => {
    await aCouncil();
    await outboxOf('gwen').submitIncident(aPrivateDraft());
    expect(await incidentsOf('tom').claimOn(message)).toEqual({ ok: true, value: undefined });
    expect(await outboxOf('tom').submitIncident(aDraft({ clientReference: 'toms' }))).toEqual({ kind: 'logged', reference: 'INC-2026-000001' });
    expect(await outboxOf('gwen').submitIncident(aPrivateDraft({ clientReference: 'another' }))).toEqual({ kind: 'logged', reference: 'INC-P-2026-0002' });
  });

  it('reaches nobody else, whatever list they ask', async () => {
    await aCouncil();
    await outboxOf('gwen').submitIncident(aPrivateDraft());
    const marks = ['He described what I wore.', aPrivateDraft().clientReference, 'INC-P-'];
    const told = async (staffId: string): Promise<boolean> => {
      const { graph, site } = register.listsOf(staffId);
      const answers = await Promise.all(Object.values(site.lists).map((list) => graph.send({ path: `/sites/${site.id}/lists/${list}/items?$expand=fields` })));
      return marks.some((mark) => JSON.stringify(answers).includes(mark));
    };
    const readers: string[] = [];
    for (const { id } of staff) if (await told(id)) readers.push(id);
    expect(readers).toEqual(['gwen', 'serviceManager', 'registerOwner']);
  });
});

describe('A3.1: its reporter', () => {
  it('reads it, adds to it, and takes it back, like any other', async () => {
    await aCouncil();
    await outboxOf('gwen').submitIncident(aPrivateDraft());
    const own = async () => {
      const found = await incidentsOf('gwen').about(address);
      return found.ok ? found.value.own : [];
    };
    const [incident] = await own();
    expect(incident).toMatchObject({ reference: 'INC-P-2026-0001', visibility: 'private' });
    if (incident) expect(await incidentsOf('gwen').sendAgain(incident, 'On Monday too.', now)).toMatchObject({ ok: true });
    expect(register.rows('privateIncidents')).toMatchObject([{ Addenda: '2026-06-10: On Monday too.' }]);
    expect(await incidentsOf('gwen').recall(aPrivateDraft().clientReference)).toMatchObject({ ok: true });
    expect(register.rows('privateIncidents')).toMatchObject([{ State: 'recalled' }]);
    expect(await own()).toEqual([]);
    expect(register.rows('claims')).toEqual([]);
  });

  it.each(['refused', 'lost'])('is told where the list of them could not be read (%s), not that there are none', async (how) => {
    await aCouncil({ faults: [{ method: 'GET', path: 'lists/Private incidents', ...(how === 'refused' ? { status: 403 } : { lose: 'before' as const }) }] });
    expect((await incidentsOf('gwen').about(address)).ok).toBe(false);
  });
});

describe('A3.1: in the register', () => {
  const incidents = [anIncident({ message: 'm1' }), anIncident({ message: 'm1', by: 'tom', visibility: 'private', behaviours: ['A-SEXUAL'], facts: 'He described what I wore.', loggedAt: '2026-06-10T09:35:00+01:00' })];
  const references = async (staffId: string) => {
    const open = await managed(staffId).open();
    return open.ok && open.value.incidents.map(({ value: { incident } }) => [incident.reference, incident.visibility]);
  };

  it.each(['serviceManager', 'registerOwner'])('%s reads and decides it beside the others', async (role) => {
    await aCouncil({ incidents });
    expect(await references(role)).toEqual([['INC-P-2026-0001', 'private'], ['INC-2026-000001', 'normal']]);
    const shelf = managed(role);
    const about = await shelf.about([address]);
    expect(about.ok && about.value).toHaveLength(2);
    const found = await shelf.read('INC-P-2026-0001');
    const from = found.ok ? found.value : undefined;
    if (!from) throw new Error(JSON.stringify(found));
    const [first] = from.value.accounts;
    const to = { ...from.value, outcome: 'Thank you.', accounts: [{ ...first, state: 'accepted', outcome: 'Thank you.' }] as const };
    expect(await shelf.change(from, to)).toMatchObject({ ok: true, value: { value: { incident: { state: 'accepted', visibility: 'private' } } } });
    expect(register.rows('privateIncidents')).toMatchObject([{ State: 'accepted', Outcome: 'Thank you.' }]);
    expect(register.rows('incidents')).toMatchObject([{ State: 'submitted' }]);
  });

  it.each(roles.filter(readsOwnOnly))('%s does not see it, and is not refused the others', async (role) => {
    await aCouncil({ incidents });
    expect((await references(role) || []).filter(([, visibility]) => visibility === 'private')).toEqual([]);
    expect((await managed(role).open()).ok).toBe(true);
    expect(await managed(role).read('INC-P-2026-0001')).toEqual({ ok: true, value: undefined });
    const numbers = await managed(role).outlines(theMoment('2026-06-01T00:00:00Z'), theMoment('2026-07-01T00:00:00Z'));
    expect(numbers.ok && numbers.value.filter(({ reference }) => reference.startsWith('INC-P-'))).toEqual([]);
  });

  it('says that it could not read rather than leave private ones out', async () => {
    await aCouncil({ incidents, faults: [{ method: 'GET', path: 'lists/Private incidents', status: 503 }] });
    expect((await managed('serviceManager').open()).ok).toBe(false);
  });
});
