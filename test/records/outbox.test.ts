import type { Outbox, Waiting } from '../../src/ports/outbox.ts';
import type { ScenarioInput } from '../../src/simulator/scenario/schema.ts';
import type { WorldOptions } from '../../src/simulator/world/types.ts';
import { memoryStore, type DeviceStore } from '../../src/records/deviceStore.ts';
import { createDrafts } from '../../src/records/drafts.ts';
import { createOutbox } from '../../src/records/outbox.ts';
import { aScenario } from '../simulator/aScenario.ts';
import { aDraft, clock, startRegister, timeZone, type Register } from './aRegister.ts';
import { storeInSteps } from './mortalPane.ts';

let register: Register;
afterEach(() => register.close());

async function aCouncil(faults: ScenarioInput['faults'] = [], options: WorldOptions = {}): Promise<void> {
  register = await startRegister(aScenario({ faults }), options);
}

function outboxOf(staffId: string, store: DeviceStore = memoryStore()): Outbox {
  return createOutbox({ lists: register.listsOf(staffId), digest: register.digest, timeZone, clock, store, account: staffId });
}

/** The incidents that wait, and nothing else does. */
const incidentsOf = ({ items }: Waiting) => items.map(({ outgoing }) => (outgoing.kind === 'incident' ? outgoing.incident : undefined));
const waitingIn = async (outbox: Outbox) => incidentsOf(await outbox.waiting());
const sentBy = async (outbox: Outbox) => (await outbox.sendWaiting()).map(({ outcome }) => outcome);

const blocked: DeviceStore = {
  get: () => Promise.reject(new Error('blocked')),
  set: () => Promise.reject(new Error('blocked')),
  setInPlaceOf: () => Promise.reject(new Error('blocked')),
  setOnce: () => Promise.reject(new Error('blocked')),
  remove: () => Promise.reject(new Error('blocked')),
  keys: () => Promise.reject(new Error('blocked')),
};

/** Some work with a device that no longer answers after so many words with it, and the moment at which that is so. */
function dyingAfter(steps: number, device: DeviceStore, work: (store: DeviceStore) => Promise<unknown>): readonly Promise<unknown>[] {
  let left = steps;
  let die = (): void => undefined;
  const death = new Promise<void>((resolve) => (die = resolve));
  const mortal = async <T>(deed: () => Promise<T>): Promise<T> => {
    left -= 1;
    if (left < 0) return new Promise<never>(die);
    return deed();
  };
  return [work(storeInSteps(device, mortal)), death];
}

/** The Web Locks of a browser, which Node lacks: one holder of a name at a time, across panes. */
function browserLocks(): LockManager {
  const last = new Map<string, Promise<unknown>>();
  const request = (name: string, work: () => Promise<unknown>): Promise<unknown> => {
    const mine = (last.get(name) ?? Promise.resolve()).then(work);
    last.set(name, mine.catch(() => undefined));
    return mine;
  };
  return { request, query: async () => ({ held: [], pending: [] }) } as unknown as LockManager;
}

describe('an incident that is submitted', () => {
  it('stands in the list once, under the number of its claim, and leaves the device', async () => {
    await aCouncil();
    const outbox = outboxOf('gwen');
    const draft = aDraft({ subject: `Damp\n${'again '.repeat(60)}` });
    expect(await outbox.submitIncident(draft)).toEqual({ kind: 'logged', reference: 'INC-2026-000001' });
    expect(await waitingIn(outbox)).toEqual([]);
    const [row, ...others] = register.rows('incidents');
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      Title: 'INC-2026-000001', State: 'submitted', CustomerName: 'Siân Pugh', CustomerAddress: 'sian.pugh@example.org',
      Behaviours: 'A-ABUSIVE\nA-THREAT-LANG', Affected: 'me', Facts: draft.facts, Joined: false, ClientReference: draft.clientReference,
      Key: await register.digest('sian.pugh@example.org'), InternetMessageId: '<one@example.org>',
    });
    expect(String(row?.Subject)).toMatch(/^Damp again/);
    expect(String(row?.Subject).length).toBeLessThanOrEqual(255);
    const message = await register.digest('<one@example.org>');
    expect(register.rows('claims')).toEqual([
      { Title: `${message}#1`, Message: message, ClientReference: draft.clientReference },
    ]);
  });

  it('needs neither a sender nor a message', async () => {
    await aCouncil();
    const { about: _about, internetMessageId: _id, subject: _subject, ...draft } = aDraft();
    expect(await outboxOf('gwen').submitIncident(draft)).toMatchObject({ kind: 'logged' });
    expect(register.rows('claims')).toMatchObject([{ Title: `${await register.digest(draft.clientReference)}#1` }]);
    expect(register.rows('incidents')[0]).not.toHaveProperty('CustomerAddress');
  });

  const ways = ['lists/Claims', 'lists/Incidents'].flatMap((path) => [
    [path, 'the answer is lost', { lose: 'after' }],
    [path, 'the answer is a 504', { status: 504, carryOut: true }],
    [path, 'the answer is a 500', { status: 500, carryOut: true }],
    [path, 'the answer is a 409', { status: 409, carryOut: true }],
    [path, 'the answer is garbled', { body: '{"id":' }],
    [path, 'the answer is of another shape', { body: '{"id":"one"}' }],
  ] as const);
  it.each(ways)('is logged once where %s takes it and %s', async (path, _what, fault) => {
    await aCouncil([{ method: 'POST', path, times: 1, ...fault }]);
    expect(await outboxOf('gwen').submitIncident(aDraft())).toEqual({ kind: 'logged', reference: 'INC-2026-000001' });
    expect(register.rows('incidents')).toHaveLength(1);
    expect(register.rows('claims')).toHaveLength(1);
  });

  it.each([
    ['lists/Claims', 'unavailable'],
    ['lists/Incidents', 'unavailable'],
    ['\\$batch', 'offline'],
  ])('waits on the device where %s never gets it, and is sent later', async (path, kind) => {
    await aCouncil([{ method: 'POST', path, times: 1, lose: 'before' }]);
    const outbox = outboxOf('gwen');
    expect(await outbox.submitIncident(aDraft())).toMatchObject({ kind: 'waiting', problem: { kind } });
    expect(await waitingIn(outbox)).toEqual([aDraft()]);
    expect(await sentBy(outbox)).toEqual([{ kind: 'logged', reference: 'INC-2026-000001' }]);
    expect(await waitingIn(outbox)).toEqual([]);
    expect(register.rows('incidents')).toHaveLength(1);
  });

  it.each([
    ['is lost', { lose: 'after' }],
    ['is a 412: a manager was quicker', { status: 412 }],
    ['is a 503', { status: 503 }],
  ] as const)('has its number once where the answer to it %s', async (_what, fault) => {
    await aCouncil([{ method: 'PATCH', path: 'lists/Incidents', times: 1, ...fault }]);
    const outbox = outboxOf('gwen');
    const first = await outbox.submitIncident(aDraft());
    const outcomes = [first, ...(await sentBy(outbox))];
    expect(outcomes.at(-1)).toEqual({ kind: 'logged', reference: 'INC-2026-000001' });
    expect(first).toMatchObject(outcomes.length > 1 ? { kind: 'waiting', arrived: 'yes' } : { kind: 'logged' });
    expect(register.rows('incidents').map(({ Title }) => Title)).toEqual(['INC-2026-000001']);
    expect(register.rows('claims')).toHaveLength(1);
    expect(await waitingIn(outbox)).toEqual([]);
  });

  it('is not sent twice where it arrived and reading back failed as well', async () => {
    await aCouncil([
      { method: 'POST', path: 'lists/Incidents', times: 1, lose: 'after' },
      { method: 'GET', path: 'lists/Incidents', times: 1, lose: 'before' },
    ]);
    const outbox = outboxOf('gwen');
    expect(await outbox.submitIncident(aDraft())).toMatchObject({ kind: 'waiting' });
    expect(await sentBy(outbox)).toEqual([{ kind: 'logged', reference: 'INC-2026-000001' }]);
    expect(register.rows('incidents')).toHaveLength(1);
  });

  it('is one incident where the button is pressed twice, or again later', async () => {
    await aCouncil();
    const outbox = outboxOf('gwen');
    const both = await Promise.all([outbox.submitIncident(aDraft()), outbox.submitIncident(aDraft())]);
    const again = await outbox.submitIncident(aDraft());
    expect([...both, again]).toEqual(Array(3).fill({ kind: 'logged', reference: 'INC-2026-000001' }));
    expect(register.rows('incidents')).toHaveLength(1);
  });

  it('is one incident where two panes send what waits at the same time', async () => {
    await aCouncil([{ method: 'POST', path: 'lists/Claims', times: 1, lose: 'before' }]);
    Object.assign(globalThis, { navigator: { locks: browserLocks() } });
    const store = memoryStore();
    const [pane, other] = [outboxOf('gwen', store), outboxOf('gwen', store)];
    await pane.submitIncident(aDraft());
    const outcomes = (await Promise.all([sentBy(pane), sentBy(other)])).flat();
    Reflect.deleteProperty(globalThis, 'navigator');
    expect(outcomes).toEqual([{ kind: 'logged', reference: 'INC-2026-000001' }]);
    expect(register.rows('incidents')).toHaveLength(1);
    expect(await waitingIn(pane)).toEqual([]);
  });

  it.each([400, 409, 500])('joins the incident of a colleague where the claim is taken (%i)', async (uniqueConflictStatus) => {
    await aCouncil([], { uniqueConflictStatus });
    await outboxOf('tom').submitIncident(aDraft({ clientReference: 'toms' }));
    const store = memoryStore();
    expect(await outboxOf('gwen', store).submitIncident(aDraft())).toEqual({ kind: 'joined', reference: 'INC-2026-000001', loggedBy: 'Tom Rees' });
    expect(register.rows('incidents').map(({ Title, Joined }) => [Title, Joined])).toEqual([
      ['INC-2026-000001', false],
      ['INC-2026-000001', true],
    ]);
    expect(await outboxOf('gwen', store).submitIncident(aDraft())).toMatchObject({ kind: 'joined' });
    expect(register.rows('incidents')).toHaveLength(2);
  });

  it('gets one number for all where several colleagues log the same message at once', async () => {
    await aCouncil();
    const outcomes = await Promise.all(
      ['gwen', 'tom', 'meera'].map((id) => outboxOf(id).submitIncident(aDraft({ clientReference: `by ${id}` }))),
    );
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['joined', 'joined', 'logged']);
    expect(register.rows('claims')).toHaveLength(1);
    expect(new Set(register.rows('incidents').map(({ Title }) => Title)).size).toBe(1);
  });

  it.each([
    [403, 'refused'],
    [429, 'throttled'],
    [401, 'signInNeeded'],
  ])('waits and says why where the service answers %i, without looking for what cannot be there', async (status, kind) => {
    await aCouncil([{ method: 'POST', path: 'lists/Claims', status }]);
    expect(await outboxOf('gwen').submitIncident(aDraft())).toMatchObject({ kind: 'waiting', problem: { kind } });
    expect(register.requestsTo('claims', 'GET')).toEqual([]);
  });
});

describe('the device', () => {
  it('keeps an incident before the network is touched, and keeps it unreadable', async () => {
    await aCouncil([{ path: '', latency: 200, lose: 'before' }]);
    const store = memoryStore();
    const sent = outboxOf('gwen', store).submitIncident(aDraft());
    while ((await store.keys()).length < 2) await new Promise((resolve) => setTimeout(resolve, 1));
    expect(register.requests).toEqual([]);
    const kept = await Promise.all((await store.keys()).map((key) => store.get(key)));
    const texts = kept.map((value) => new TextDecoder().decode((value as { data?: ArrayBuffer }).data));
    expect(texts.join('')).not.toContain('called me names');
    expect(await waitingIn(outboxOf('gwen', store))).toEqual([aDraft()]);
    await sent;
  });

  it('offers as unfinished nothing that is on its way, at whatever step the panel dies', async () => {
    await aCouncil();
    for (let steps = 1; steps <= 12; steps += 1) {
      const device = memoryStore();
      const draft = aDraft({ clientReference: `died after ${steps}` });
      await createDrafts(device, clock).keep(`incident ${draft.clientReference}`, 'typed');
      await Promise.race(dyingAfter(steps, device, (store) => outboxOf('gwen', store).submitIncident(draft)));
      const unfinished = (await device.keys()).filter((name) => name.startsWith('unfinished'));
      const next = outboxOf('gwen', device);
      await next.sendWaiting();
      const logged = register.rows('incidents').filter(({ ClientReference }) => ClientReference === draft.clientReference);
      expect([steps, unfinished.length + logged.length]).toEqual([steps, 1]);
    }
  });

  it('gives no key away', async () => {
    await aCouncil();
    const store = memoryStore();
    await outboxOf('gwen', store).submitIncident(aDraft());
    await expect(crypto.subtle.exportKey('raw', (await store.get('key')) as CryptoKey)).rejects.toThrow(/extractable/);
  });

  it('shows what waits oldest first', async () => {
    await aCouncil([{ path: '', lose: 'before' }]);
    let minute = 59;
    const ticking = { now: () => `2026-06-10T09:${minute--}:00.000Z` as ReturnType<typeof clock.now> };
    const outbox = createOutbox({ lists: register.listsOf('gwen'), digest: register.digest, timeZone, clock: ticking, store: memoryStore(), account: 'g' });
    await outbox.submitIncident(aDraft({ clientReference: 'later' }));
    await outbox.submitIncident(aDraft({ clientReference: 'earlier' }));
    expect((await waitingIn(outbox)).map((incident) => incident?.clientReference)).toEqual(['earlier', 'later']);
  });

  it('may refuse: the incident is sent all the same', async () => {
    await aCouncil();
    expect(await outboxOf('gwen', blocked).submitIncident(aDraft())).toEqual({ kind: 'logged', reference: 'INC-2026-000001' });
  });

  it('may refuse while the network is down: then that is said, and the incident waits as long as the page lives', async () => {
    await aCouncil([{ path: '', times: 1, lose: 'before' }]);
    const outbox = outboxOf('gwen', blocked);
    expect(await outbox.submitIncident(aDraft())).toMatchObject({ kind: 'waiting', problem: { kind: 'storageBlocked', detail: 'offline' } });
    expect(await waitingIn(outbox)).toEqual([aDraft()]);
    expect(await sentBy(outbox)).toMatchObject([{ kind: 'logged' }]);
    expect(await waitingIn(outbox)).toEqual([]);
  });

  it('tells who listens when something begins or ends to wait', async () => {
    await aCouncil();
    const outbox = outboxOf('gwen');
    const seen: number[] = [];
    const stop = outbox.onChanged(() => void outbox.waiting().then(({ items }) => seen.push(items.length)));
    await outbox.submitIncident(aDraft());
    await outbox.waiting();
    expect(seen).toEqual([1, 0]);
    stop();
    await outbox.submitIncident(aDraft({ clientReference: 'another', internetMessageId: '<two@example.org>' }));
    expect(seen).toHaveLength(2);
  });
});
