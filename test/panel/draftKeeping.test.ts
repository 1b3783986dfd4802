import type { Drafts } from '../../src/ports/drafts.ts';
import { createDraftStore, type DraftStore } from '../../src/panel/draftStore.ts';
import { freshIncident, type IncidentFormDraft } from '../../src/panel/incident/incidentFormDraft.ts';
import { keepDrafts, restoreDrafts, type Keeper } from '../../src/panel/kept/draftKeeping.ts';
import { incidentDraftIn } from '../../src/panel/kept/draftShapes.ts';
import { callerSubject } from '../../src/panel/subject.ts';
import { memoryStore, type DeviceStore } from '../../src/records/deviceStore.ts';
import { createDrafts } from '../../src/records/drafts.ts';
import { london, theAddress, wednesdayMorning } from '../builders/moments.ts';

const subject = callerSubject(theAddress('sian.pugh@example.org'));
const begun: IncidentFormDraft = freshIncident(subject, { clientReference: 'c-1', now: wednesdayMorning, service: 'Parking', timeZone: london });

const running: Keeper[] = [];
afterEach(() => {
  running.splice(0).forEach(({ stop }) => {
    stop();
  });
});

/** A panel on a device. */
function aPanel(device: DeviceStore): { readonly store: DraftStore<IncidentFormDraft>; readonly drafts: Drafts; readonly keeper: Keeper } {
  const store = createDraftStore<IncidentFormDraft>();
  const drafts = createDrafts(device, { now: () => wednesdayMorning });
  const keeper = keepDrafts(drafts, { kind: 'incident', store, keyOf: (draft) => draft.subject.key, read: incidentDraftIn });
  running.push(keeper);
  return { store, drafts, keeper };
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 5));
}

describe('what is typed', () => {
  it('is there for the next panel as it was typed last', async () => {
    const device = memoryStore();
    const { store, drafts } = aPanel(device);
    store.write(subject.key, { ...begun, facts: 'H' });
    await until(async () => (await drafts.all()).texts.length === 1);
    for (const facts of ['He', 'He s', 'He shouted.']) store.write(subject.key, { ...begun, facts, police: 'toDecide' });
    await until(async () => (await drafts.all()).texts[0]?.text.includes('He shouted.') ?? false);
    const next = aPanel(device);
    expect(await restoreDrafts(next.drafts, [next.keeper])).toEqual({ unreadable: 0, known: true });
    expect(next.store.read(subject.key)).toEqual({ ...begun, facts: 'He shouted.', police: 'toDecide' });
  });

  it('does not come back where it is discarded in the middle of being kept', async () => {
    const device = memoryStore();
    const steps: string[] = [];
    let goOn = () => {};
    const held = new Promise<void>((resolve) => (goOn = resolve));
    const { store } = aPanel({
      ...device,
      set: async (key, value) => {
        steps.push('begun');
        await held;
        await device.set(key, value);
        steps.push('kept');
      },
    });
    store.write(subject.key, begun);
    await until(async () => steps.includes('begun'));
    store.drop(subject.key);
    goOn();
    await until(async () => steps.includes('kept'));
    await until(async () => (await device.keys()).length === 1);
    expect(await device.keys()).toEqual(['key']);
  });

  it('leaves the device when it is discarded', async () => {
    const device = memoryStore();
    const { store } = aPanel(device);
    store.write(subject.key, begun);
    await until(async () => (await device.keys()).length === 2);
    store.drop(subject.key);
    await until(async () => (await device.keys()).length === 1);
    expect(await device.keys()).toEqual(['key']);
  });

  it('is not overwritten by what an earlier sitting left', async () => {
    const device = memoryStore();
    const { store, drafts } = aPanel(device);
    store.write(subject.key, { ...begun, facts: 'Earlier.' });
    await until(async () => (await drafts.all()).texts.length === 1);
    const next = aPanel(device);
    next.store.write(subject.key, { ...begun, clientReference: 'c-2', facts: 'Now.' });
    await restoreDrafts(next.drafts, [next.keeper]);
    expect(next.store.read(subject.key)?.facts).toBe('Now.');
  });

  it.each(['nothing of ours', JSON.stringify({ ...begun, method: 'pigeon' })])('is counted where it is of another shape (%s)', async (text) => {
    const { drafts, keeper, store } = aPanel(memoryStore());
    await drafts.keep('incident c-1', text);
    expect(await restoreDrafts(drafts, [keeper])).toEqual({ unreadable: 1, known: true });
    expect(store.all()).toEqual([]);
  });
});

describe('what an earlier version kept', () => {
  /** As it stands on a device: a newer one asks more than was answered then. */
  const asKeptBefore = (draft: IncidentFormDraft, without: readonly string[]): string =>
    JSON.stringify(Object.fromEntries(Object.entries(draft).filter(([name]) => !without.includes(name))));

  it('is taken up, with what was not asked then left open', async () => {
    const device = memoryStore();
    await createDrafts(device, { now: () => wednesdayMorning }).keep('incident c-1', asKeptBefore({ ...begun, facts: 'He shouted.' }, ['answers', 'visibility', 'police']));
    const { store, drafts, keeper } = aPanel(device);
    expect(await restoreDrafts(drafts, [keeper])).toEqual({ unreadable: 0, known: true });
    expect(store.read(subject.key)).toEqual({ ...begun, facts: 'He shouted.', answers: {}, visibility: 'normal', police: undefined });
  });

  it('and nobody can read any more is counted, and stays on the device', async () => {
    const device = memoryStore();
    const before = createDrafts(device, { now: () => wednesdayMorning });
    await before.keep('incident c-1', asKeptBefore(begun, ['facts']));
    await before.keep('visit of another age', 'anything');
    const { store, drafts, keeper } = aPanel(device);
    expect(await restoreDrafts(drafts, [keeper])).toEqual({ unreadable: 2, known: true });
    expect(store.all()).toEqual([]);
    expect((await device.keys()).filter((name) => name.startsWith('unfinished'))).toHaveLength(2);
  });
});
