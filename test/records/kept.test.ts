import { instant } from '../../src/domain/day.ts';
import { memoryStore, type DeviceStore } from '../../src/records/deviceStore.ts';
import { createDrafts } from '../../src/records/drafts.ts';
import { createOutbox } from '../../src/records/outbox.ts';
import { sealedStore } from '../../src/records/sealedStore.ts';
import type { Outbox } from '../../src/ports/outbox.ts';
import { aScenario } from '../simulator/aScenario.ts';
import { aDraft, clock, now, startRegister, theMoment, timeZone, type Register } from './aRegister.ts';

let register: Register;
beforeAll(async () => {
  register = await startRegister(aScenario({ faults: [{ path: '', lose: 'before' }] }));
});
afterAll(() => register.close());

const outboxOn = (store: DeviceStore): Outbox =>
  createOutbox({ lists: register.listsOf('gwen'), digest: register.digest, timeZone, clock, store, account: 'gwen' });
const blocked: DeviceStore = {
  get: () => Promise.reject(new Error('blocked')),
  set: () => Promise.reject(new Error('blocked')),
  setInPlaceOf: () => Promise.reject(new Error('blocked')),
  setOnce: () => Promise.reject(new Error('blocked')),
  remove: () => Promise.reject(new Error('blocked')),
  keys: () => Promise.reject(new Error('blocked')),
};

/** A device on which an incident waits. */
async function withIncident(): Promise<DeviceStore> {
  const store = memoryStore();
  await outboxOn(store).submitIncident(aDraft());
  return store;
}

describe('what waits on the device', () => {
  it('is told with the reason, and is not lost with the panel that kept it', async () => {
    const store = memoryStore();
    const outbox = outboxOn(store);
    await outbox.submitIncident(aDraft());
    expect(await outbox.waiting()).toEqual({
      items: [{ outgoing: { kind: 'incident', incident: aDraft() }, durable: true, arrived: 'unknown', last: expect.objectContaining({ kind: 'offline' }) as unknown }],
      unreadable: [],
      known: true,
    });
    expect(await outboxOn(store).waiting()).toEqual({ items: [{ outgoing: { kind: 'incident', incident: aDraft() }, durable: true, arrived: 'unknown' }], unreadable: [], known: true });
  });

  it('is not taken for nothing where its key is gone', async () => {
    const store = await withIncident();
    await store.remove('key');
    expect(await outboxOn(store).waiting()).toEqual({ items: [], unreadable: ['incident'], known: true });
  });

  it('is not taken for nothing where another version wrote it', async () => {
    const store = memoryStore();
    await store.set('waiting contact c-1', { of: 'another shape' });
    expect(await outboxOn(store).waiting()).toEqual({ items: [], unreadable: ['contact'], known: true });
  });

  it('is unknown where the device does not say', async () => {
    expect(await outboxOn(blocked).waiting()).toEqual({ items: [], unreadable: [], known: false });
  });

  it('is only in the open panel where the device keeps nothing, and says so', async () => {
    const outbox = outboxOn(blocked);
    await outbox.submitIncident(aDraft());
    expect(await outbox.waiting()).toMatchObject({ items: [{ durable: false }], known: false });
  });

  it('goes on request: what cannot be read alone, or all of it', async () => {
    const store = await withIncident();
    await store.set('waiting incident old', 'nothing of ours');
    const outbox = outboxOn(store);
    expect(await outbox.remove('unreadable')).toBe(true);
    expect(await outbox.waiting()).toMatchObject({ items: [{ durable: true }], unreadable: [] });
    expect(await outbox.remove('all')).toBe(true);
    expect(await outbox.waiting()).toEqual({ items: [], unreadable: [], known: true });
  });

  it('is not said to be gone where the device does not let go of it', async () => {
    expect(await outboxOn(blocked).remove('all')).toBe(false);
  });
});

describe('what somebody has begun to write', () => {
  const name = 'incident 8d1f6c52';
  const at = (text: string) => ({ now: () => theMoment(text) });

  it('is there again for the next panel, and nobody can read it on the device', async () => {
    const store = memoryStore();
    expect(await createDrafts(store, clock).keep(name, 'He shouted.')).toBe(true);
    expect(await createDrafts(store, clock).all()).toEqual({ texts: [{ name, text: 'He shouted.' }], unreadable: 0, known: true });
    const kept = await Promise.all((await store.keys()).map((key) => store.get(key)));
    expect(kept.map((value) => new TextDecoder().decode((value as { data?: ArrayBuffer }).data)).join('')).not.toContain('shouted');
  });

  it('is kept for 14 days after it was last touched, and no longer', async () => {
    const store = memoryStore();
    await createDrafts(store, clock).keep(name, 'He shouted.');
    const later = (days: number) => at(instant(new Date(Date.parse(now) + days * 86_400_000).toISOString()) ?? now);
    expect((await createDrafts(store, later(14)).all()).texts).toHaveLength(1);
    expect((await createDrafts(store, later(14.01)).all()).texts).toEqual([]);
    expect((await createDrafts(store, clock).all()).texts).toEqual([]);
  });

  it('is gone when it is discarded, and all of it when that is asked', async () => {
    const store = memoryStore();
    const drafts = createDrafts(store, clock);
    await drafts.keep('incident 1', 'x');
    await drafts.keep('incident 2', 'y');
    await drafts.drop('incident 1');
    expect((await drafts.all()).texts).toEqual([{ name: 'incident 2', text: 'y' }]);
    expect(await drafts.removeAll()).toBe(true);
    expect((await drafts.all()).texts).toEqual([]);
    expect(await store.keys()).toEqual(['key']);
  });

  it('is counted where it cannot be read back', async () => {
    const store = memoryStore();
    await createDrafts(store, clock).keep(name, 'x');
    await store.remove('key');
    expect(await createDrafts(store, clock).all()).toEqual({ texts: [], unreadable: 1, known: true });
  });

  it('is no longer unfinished once it was submitted', async () => {
    const store = memoryStore();
    const drafts = createDrafts(store, clock);
    await drafts.keep(`incident ${aDraft().clientReference}`, 'x');
    await outboxOn(store).submitIncident(aDraft());
    expect((await drafts.all()).texts).toEqual([]);
  });

  it('is not said to be kept where the device keeps nothing', async () => {
    const drafts = createDrafts(blocked, clock);
    expect([await drafts.keeps(), await drafts.keep(name, 'x'), await drafts.removeAll()]).toEqual([false, false, false]);
    expect(await drafts.all()).toEqual({ texts: [], unreadable: 0, known: false });
    expect(await createDrafts(memoryStore(), clock).keeps()).toBe(true);
  });
});

describe('what an earlier version left to be sent', () => {
  /** Writes under a name as the device has it, sealed with the account's key. */
  const leave = (store: DeviceStore, name: string, value: unknown): Promise<void> => sealedStore(store).write(name, JSON.stringify(value));
  const older = aDraft();
  const call = { clientReference: 'c-1', method: 'telephone', direction: 'in', at: now, title: 'Rang about the fence' };

  it('is read without what was not asked then', async () => {
    const store = memoryStore();
    await leave(store, `waiting incident ${older.clientReference}`, { keptAt: now, outgoing: { kind: 'incident', incident: older } });
    await leave(store, 'waiting contact c-1', { keptAt: now, outgoing: { kind: 'contact', contact: { about: 'sian.pugh@example.org', entry: call } } });
    const { items, unreadable } = await outboxOn(store).waiting();
    expect(unreadable).toEqual([]);
    expect(items.map(({ outgoing }) => outgoing)).toEqual(expect.arrayContaining([{ kind: 'incident', incident: older }, { kind: 'contact', contact: { about: 'sian.pugh@example.org', entry: call } }]));
  });

  it('and cannot be read any more is named by its kind, and stays until somebody removes it', async () => {
    const store = memoryStore();
    await leave(store, 'waiting incident i-1', { keptAt: now, outgoing: { kind: 'incident', incident: { ...older, behaviours: ['A-OF-ANOTHER-AGE'] } } });
    await leave(store, 'waiting contact c-1', { outgoing: { kind: 'contact' } });
    const outbox = outboxOn(store);
    expect(await outbox.waiting()).toMatchObject({ items: [], known: true });
    expect([...(await outbox.waiting()).unreadable].sort()).toEqual(['contact', 'incident']);
    expect(await outbox.sendWaiting()).toEqual([]);
    expect((await store.keys()).filter((name) => name.startsWith('waiting'))).toHaveLength(2);
    expect(await outbox.remove('unreadable')).toBe(true);
    expect((await store.keys()).filter((name) => name.startsWith('waiting'))).toEqual([]);
  });
});
