import type { IncidentDraft } from '../../src/domain/incident.ts';
import { createHostClock } from '../../src/hosts/hostClock.ts';
import type { Incidents } from '../../src/ports/incidents.ts';
import type { Attempt, Outbox } from '../../src/ports/outbox.ts';
import { createIncidents } from '../../src/records/incidents.ts';
import { memoryStore } from '../../src/records/deviceStore.ts';
import { createOutbox } from '../../src/records/outbox.ts';
import type { WorldOptions } from '../../src/simulator/world/types.ts';
import { aContactEntry } from '../builders/contacts.ts';
import { aScenario } from '../simulator/aScenario.ts';
import { aDraft, clock, now, startRegister, theAddress, timeZone, type Register } from './aRegister.ts';
import { habitsWith, writeFaults as faults, type WriteFault } from './writeFaults.ts';

let register: Register;
afterEach(() => register.close());

const about = theAddress('sian.pugh@example.org');
const draft = aDraft();

interface Desk {
  readonly outbox: Outbox;
  readonly incidents: Incidents;
}

async function aDesk(fault?: WriteFault, options: WorldOptions = {}): Promise<Desk> {
  register = await startRegister(aScenario(), options);
  const lists = register.listsOf('gwen', habitsWith(fault));
  return {
    outbox: createOutbox({ lists, digest: register.digest, timeZone, clock, store: memoryStore(), account: 'gwen' }),
    incidents: createIncidents(lists, register.digest, () => register.staff('gwen'), timeZone),
  };
}

/** Every write, as the fault's path names it: on its own, and as the batch it travels in. */
const writes = {
  'the incident': { method: 'POST', path: 'lists/Incidents' },
  'its claim': { method: 'POST', path: 'lists/Claims' },
  'its number': { method: 'PATCH', path: 'lists/Incidents' },
  'the batch of both': { method: 'POST', path: '\\$batch' },
} as const;

const cases = Object.entries(writes).flatMap(([write, where]) => Object.entries(faults).map(([name, fault]) => [write, name, { ...where, ...fault, times: 1 }] as const));

const rows = () => register.rows('incidents').map(({ Title, ClientReference, State, Joined }) => ({ Title, ClientReference, State, Joined: Joined ?? false }));

/** What was said is so: a number stands, what arrived is there, and what did not is not. */
function expectTrue(outcome: Attempt['outcome'], { clientReference }: IncidentDraft): void {
  const row = rows().find(({ ClientReference }) => ClientReference === clientReference);
  if (outcome.kind === 'logged') expect(row).toMatchObject({ Title: outcome.reference, Joined: false });
  if (outcome.kind === 'waiting' && outcome.arrived === 'yes') expect(row).toBeDefined();
  if (outcome.kind === 'waiting' && outcome.arrived === 'no') expect(row).toBeUndefined();
}

/** The fault is gone, and what waits is sent until nothing does. */
async function sentAtLast(outbox: Outbox): Promise<Attempt['outcome'] | undefined> {
  register.world.setFaults([]);
  const attempts = await outbox.sendWaiting();
  expect((await outbox.waiting()).items).toEqual([]);
  return attempts.at(-1)?.outcome;
}

describe('an incident stands once under one claim, and nothing untrue was said', () => {
  it.each(cases)('where the answer to %s is %s', async (_write, _name, fault) => {
    const { outbox } = await aDesk(fault);
    register.world.setFaults(aScenario({ faults: [fault] }).faults);
    const first = await outbox.submitIncident(draft);
    expectTrue(first, draft);
    expect((await outbox.waiting()).items).toHaveLength(first.kind === 'waiting' ? 1 : 0);
    const last = first.kind === 'waiting' ? await sentAtLast(outbox) : first;
    expect(last).toEqual({ kind: 'logged', reference: 'INC-2026-000001' });
    expect(rows()).toEqual([{ Title: 'INC-2026-000001', ClientReference: draft.clientReference, State: 'submitted', Joined: false }]);
    expect(register.rows('claims')).toHaveLength(1);
  });

  it.each([400, 409, 500])('where a colleague was first and that is answered with %i, lost, or in the batch of many', async (uniqueConflictStatus) => {
    const { outbox } = await aDesk(undefined, { uniqueConflictStatus });
    const toms = createOutbox({ lists: register.listsOf('tom'), digest: register.digest, timeZone, clock, store: memoryStore(), account: 'tom' });
    await toms.submitIncident(aDraft({ clientReference: 'toms' }));
    register.world.setFaults(aScenario({ faults: [{ ...writes['its claim'], lose: 'after', times: 1 }] }).faults);
    const first = await outbox.submitIncident(draft);
    const last = first.kind === 'waiting' ? await sentAtLast(outbox) : first;
    expect(last).toEqual({ kind: 'joined', reference: 'INC-2026-000001', loggedBy: 'Tom Rees' });
    expect(rows().map(({ Title, Joined }) => [Title, Joined])).toEqual([['INC-2026-000001', false], ['INC-2026-000001', true]]);
    expect(register.rows('claims')).toHaveLength(1);
  });
});

describe('a contact stands once, and nothing untrue was said', () => {
  it.each(Object.entries(faults))('where the answer to it is %s', async (_name, fault) => {
    const { outbox } = await aDesk(fault);
    register.world.setFaults(aScenario({ faults: [{ method: 'POST', path: 'lists/Contacts', ...fault, times: 1 }] }).faults);
    const first = await outbox.submitContact({ about, entry: aContactEntry() });
    if (first.kind === 'waiting' && first.arrived === 'no') expect(register.rows('contacts')).toEqual([]);
    expect(first.kind === 'waiting' ? await sentAtLast(outbox) : first).toEqual({ kind: 'saved' });
    expect(register.rows('contacts')).toHaveLength(1);
  });
});

describe('words added later stand once', () => {
  it.each(Object.entries(faults))('where the answer to them is %s', async (_name, fault) => {
    const { outbox, incidents } = await aDesk(fault);
    await outbox.submitIncident(draft);
    const own = async () => {
      const found = await incidents.about(about);
      const incident = found.ok ? found.value.own[0] : undefined;
      if (!incident) throw new Error('no incident');
      return incident;
    };
    const before = await own();
    register.world.setFaults(aScenario({ faults: [{ method: 'PATCH', path: 'lists/Incidents', ...fault, times: 1 }] }).faults);
    const sent = await incidents.sendAgain(before, 'She rang again.', now);
    register.world.setFaults([]);
    const after = await own();
    if (sent.ok) expect(after.addenda).toBe('2026-06-10: She rang again.');
    // Asked again from what stands there, as the screen does after a failure; nobody adds what is there already.
    else if (after.addenda === '') await incidents.sendAgain(after, 'She rang again.', now);
    expect((await own()).addenda).toBe('2026-06-10: She rang again.');
  });
});

describe('an incident is taken back once, with its claim', () => {
  const steps = [
    ['its state', { method: 'PATCH', path: 'lists/Incidents' }],
    ['its claim', { method: 'POST', path: 'lists/Claims' }],
  ] as const;
  const each = steps.flatMap(([step, where]) => Object.entries(faults).map(([name, fault]) => [step, name, { ...where, ...fault, times: 1 }] as const));
  it.each(each)('where the answer to %s is %s', async (_step, _name, fault) => {
    const { outbox, incidents } = await aDesk(fault);
    await outbox.submitIncident(draft);
    register.world.setFaults(aScenario({ faults: [fault] }).faults);
    const first = await incidents.recall(draft.clientReference);
    const done = (): readonly unknown[] => [rows()[0]?.State, register.rows('claims').length];
    if (first.ok) expect(done()).toEqual(['recalled', 2]);
    register.world.setFaults([]);
    expect(await incidents.recall(draft.clientReference)).toMatchObject({ ok: true });
    expect(done()).toEqual(['recalled', 2]);
    expect(await incidents.claimOn(draft.internetMessageId ?? '')).toEqual({ ok: true, value: undefined });
    // Sent again from a device that did not let go of it, it stays taken back.
    expect(await outbox.submitIncident(draft)).toEqual({ kind: 'takenBack' });
    expect(done()).toEqual(['recalled', 2]);
  });
});

describe('what is wrong with the device or the person', () => {
  it.each(['signInNeeded', 'signInCancelled', 'signInUnavailable'] as const)('%s: it waits, nothing is sent, and it goes when that is over', async (kind) => {
    await aDesk();
    let signedIn = false;
    const lists = register.listsOf('gwen', { unless: () => (signedIn ? undefined : kind) });
    const outbox = createOutbox({ lists, digest: register.digest, timeZone, clock, store: memoryStore(), account: 'gwen' });
    expect(await outbox.submitIncident(draft)).toMatchObject({ kind: 'waiting', arrived: 'no', problem: { kind } });
    expect(register.requests).toEqual([]);
    signedIn = true;
    expect(await sentAtLast(outbox)).toMatchObject({ kind: 'logged' });
    expect(rows()).toHaveLength(1);
  });

  it('a full device: it is sent all the same, and what cannot be sent is said to be in the panel only', async () => {
    await aDesk();
    const refuses = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
    const full = { ...memoryStore(), set: refuses, setInPlaceOf: refuses };
    const outbox = createOutbox({ lists: register.listsOf('gwen'), digest: register.digest, timeZone, clock, store: full, account: 'gwen' });
    register.world.setFaults(aScenario({ faults: [{ path: '', lose: 'after', times: 1 }] }).faults);
    expect(await outbox.submitIncident(draft)).toMatchObject({ kind: 'logged' });
    register.world.setFaults(aScenario({ faults: [{ path: '', lose: 'before' }] }).faults);
    const other = aDraft({ clientReference: 'other', internetMessageId: '<two@example.org>' });
    expect(await outbox.submitIncident(other)).toMatchObject({ kind: 'waiting', problem: { kind: 'storageBlocked' } });
    expect((await outbox.waiting()).items).toMatchObject([{ durable: false }]);
    expect(await sentAtLast(outbox)).toMatchObject({ kind: 'logged' });
    expect(rows()).toHaveLength(2);
  });

  it('a device that is full by the time it is connected: nothing leaves that could be sent twice, and it goes when there is room', async () => {
    await aDesk();
    let room = true;
    let connected = false;
    const device = memoryStore();
    const store = { ...device, set: (key: string, value: unknown) => (room ? device.set(key, value) : Promise.reject(new DOMException('full', 'QuotaExceededError'))) };
    const parts = { lists: register.listsOf('gwen'), digest: register.digest, timeZone, clock, store, account: 'gwen', connected: () => connected };
    const outbox = createOutbox(parts);
    await outbox.submitIncident(draft);
    [room, connected] = [false, true];
    expect(await outbox.sendWaiting()).toMatchObject([{ outcome: { kind: 'waiting', arrived: 'no', problem: { kind: 'storageBlocked' } } }]);
    expect(register.requests).toEqual([]);
    room = true;
    expect(await sentAtLast(outbox)).toMatchObject({ kind: 'logged' });
  });

  it.each([-1, 1])('a clock that is wrong by %i day: our own host’s date puts it right, and added words carry the right day', async (days) => {
    const { outbox, incidents } = await aDesk();
    const device = Date.parse(now) + days * 86_400_000;
    const hostClock = createHostClock(() => device);
    hostClock.correct(await fetch(`${register.origin}/v1.0/me`), device, device);
    expect(hostClock.now().slice(0, 13)).toBe(now.slice(0, 13));
    await outbox.submitIncident(draft);
    const found = await incidents.about(about);
    const [incident] = found.ok ? found.value.own : [];
    if (!incident) throw new Error('no incident');
    await incidents.sendAgain(incident, 'Later.', hostClock.now());
    expect(register.rows('incidents')[0]).toMatchObject({ Title: 'INC-2026-000001', Addenda: '2026-06-10: Later.' });
  });
});
