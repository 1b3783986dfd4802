import type { Clock } from '../../src/ports/clock.ts';
import type { Instant } from '../../src/domain/day.ts';
import { createCards } from '../../src/records/cards.ts';
import { createListIndex, deviceIndexOf, type ListIndex } from '../../src/records/deviceIndex.ts';
import { memoryStore, type DeviceStore } from '../../src/records/deviceStore.ts';
import { createDigest } from '../../src/records/digest.ts';
import { createIncidents } from '../../src/records/incidents.ts';
import { indexedCards, indexedIncidents } from '../../src/records/indexed.ts';
import type { ScenarioInput } from '../../src/simulator/scenario/schema.ts';
import { addItem, removeItem } from '../../src/simulator/world/listStore.ts';
import { addressKey } from '../../src/simulator/world/digest.ts';
import { aScenario, sian } from '../simulator/aScenario.ts';
import { now, startRegister, theAddress, timeZone, type Register } from './aRegister.ts';

let register: Register;
let passed = 0;
const clock: Clock = { now: () => new Date(Date.parse(now) + passed * 1000).toISOString() as Instant };
beforeEach(async () => {
  passed = 0;
  register = await startRegister(aScenario());
});
afterEach(() => register.close());

const nobody = theAddress('nobody@example.org');

/** Cards behind an index on this device, and the index. */
function device(store: DeviceStore = memoryStore(), digest = register.digest) {
  const lists = register.listsOf('gwen');
  const index: ListIndex = createListIndex('cards', { lists, store, digest, clock, me: () => undefined });
  return { index, store, cards: indexedCards(createCards(lists, digest, clock), { index, digest, clock }, 60_000) };
}

const asked = (): readonly string[] => register.requestsTo('cards').map((line) => (line.includes('/delta') ? 'changes' : 'cards'));
const found = async ({ cards }: ReturnType<typeof device>, address = nobody) => {
  const answer = await cards.cardsFor(address);
  return answer.ok ? answer.value.cards.length : answer.problem.kind;
};
const secondsLater = (seconds: number) => (passed += seconds);

async function synced(store?: DeviceStore) {
  const mine = device(store);
  expect(await mine.index.sync()).toEqual({ ok: true, value: undefined });
  register.requests.splice(0);
  return mine;
}

describe('The device index', () => {
  it('on an empty device the list is asked, and the index read behind the answer', async () => {
    const mine = device();
    expect(await found(mine)).toBe(0);
    await mine.index.sync();
    expect(asked()).toEqual(['cards', 'changes']);
  });

  it('clears whom it does not hold without any request, and says when that was known', async () => {
    const mine = await synced();
    secondsLater(54);
    expect(await mine.cards.cardsFor(nobody)).toEqual({ ok: true, value: { cards: [], checkedAt: now, cleared: true } });
    expect(asked()).toEqual([]);
  });

  it('asks about whom it holds, in one request', async () => {
    const mine = await synced();
    expect(await found(mine, theAddress(sian.address))).toBe(2);
    expect(asked()).toEqual(['cards']);
  });

  it('older than a minute reads what changed before it clears anybody, and is young again', async () => {
    const mine = await synced();
    secondsLater(61);
    expect(await found(mine)).toBe(0);
    expect(await found(mine, theAddress('other@example.org'))).toBe(0);
    expect(asked()).toEqual(['changes']);
  });

  it('sees a card that came meanwhile, and no longer one that went', async () => {
    const mine = await synced();
    const { lists, people } = register.world;
    const author = people[0];
    if (!author) throw new Error('nobody there');
    const [first] = [...lists.cards.items.values()];
    addItem(lists.cards, { ...first?.fields, Key: addressKey(nobody) }, author, now);
    secondsLater(61);
    expect(await found(mine)).toBe(1);
    expect(asked()).toEqual(['changes', 'cards']);
    const added = [...lists.cards.items.values()].at(-1);
    if (added) removeItem(lists.cards, added);
    secondsLater(61);
    expect(await found(mine)).toBe(0);
  });

  it('is there again after the panel was closed, sealed, and holds neither addresses nor whole digests', async () => {
    const { store } = await synced();
    const names = await store.keys();
    expect(names).toContain('index cards');
    const sealed = await store.get('index cards');
    expect(JSON.stringify(sealed)).not.toContain('next');
    const again = device(store);
    expect(await found(again)).toBe(0);
    expect(asked()).toEqual([]);
  });

  it('made under another key clears nobody', async () => {
    const { store } = await synced();
    const other = createDigest(Buffer.alloc(32, 7).toString('base64'));
    expect(await found(device(store, other))).toBe(0);
    expect(asked()).toContain('cards');
  });

  it('while the key is changed holds whoever stands under either digest', async () => {
    const other = Buffer.alloc(32, 7).toString('base64');
    const { digestKey } = register.world.configuration();
    const mine = device(memoryStore(), createDigest(other, digestKey));
    await mine.index.sync();
    expect(await found(mine, theAddress(sian.address))).toBe(2);
    expect(await found(mine)).toBe(0);
  });

  it('starts anew where the place to go on from is forgotten', async () => {
    const mine = await synced();
    register.world.setFaults([{ path: '/delta', status: 410, times: 1, skip: 0, share: 1, carryOut: false }]);
    secondsLater(61);
    expect(await found(mine)).toBe(0);
    expect(asked()).toEqual(['changes', 'changes']);
  });

  it('that cannot be brought up to date clears nobody: the list is asked', async () => {
    const mine = await synced();
    register.world.setFaults([{ path: '/delta', status: 403, times: 5, skip: 0, share: 1, carryOut: false }]);
    secondsLater(61);
    expect(await found(mine)).toBe(0);
    expect(asked().at(-1)).toBe('cards');
  });

  it('clears nobody on what was read, or begun to be read, before this device wrote something', async () => {
    const mine = await synced();
    const underWay = mine.index.sync();
    mine.index.expire();
    await underWay;
    secondsLater(1);
    register.requests.splice(0);
    expect(await found(mine)).toBe(0);
    expect(asked()).toEqual(['changes']);
    secondsLater(1);
    expect(await found(mine)).toBe(0);
    expect(asked()).toEqual(['changes']);
  });

  it('is read again where the person wants to know anew', async () => {
    const mine = await synced();
    deviceIndexOf(mine.index).expire();
    secondsLater(1);
    expect(await found(mine)).toBe(0);
    expect(asked()).toEqual(['changes']);
  });

  it('of a list too long to be read is not tried again and again', async () => {
    const { lists, people } = register.world;
    const author = people[0];
    if (!author) throw new Error('nobody there');
    for (let row = 0; row <= 20_000; row += 1) addItem(lists.cards, { Title: `KNOWN-${row}`, Key: `${row}` }, author, now);
    const mine = device();
    expect(await mine.index.sync()).toMatchObject({ ok: false, problem: { kind: 'notSupported' } });
    register.requests.splice(0);
    expect(await found(mine)).toBe(0);
    expect(await found(mine, theAddress('other@example.org'))).toBe(0);
    expect(asked()).toEqual(['cards', 'cards']);
  });

  it('a clock set back clears nobody', async () => {
    const mine = await synced();
    secondsLater(-3600);
    await found(mine);
    expect(asked().length).toBeGreaterThan(0);
  });

  it('removed from the device is gone', async () => {
    const { index, store } = await synced();
    expect(await index.kept()).toBe(true);
    expect(await index.forget()).toBe(true);
    expect(await index.kept()).toBe(false);
    expect(await store.keys()).not.toContain('index cards');
    expect(await index.says('anything')).toEqual({ kind: 'unknown' });
  });
});

describe('The index of incidents', () => {
  const logged = { by: 'gwen', loggedAt: now, occurredAt: now, method: 'email', service: 'Housing repairs', behaviours: ['A-ABUSIVE'], facts: 'Swore twice.' } satisfies NonNullable<ScenarioInput['incidents']>[number];

  /** Incidents behind an index on somebody's device, synced a moment ago. */
  async function incidentsOf(who: string) {
    await register.close();
    register = await startRegister(aScenario({ incidents: [{ ...logged, customer: 'C-0001' }] }));
    const { digest } = register;
    const lists = register.listsOf(who);
    const index = createListIndex('incidents', { lists, store: memoryStore(), digest, clock, me: () => register.staff(who).id });
    await index.sync();
    const incidents = indexedIncidents(createIncidents(lists, digest, () => register.staff(who), timeZone), { index, digest, clock });
    const asked = async (): Promise<readonly [number, number]> => {
      register.requests.splice(0);
      const answer = await incidents.about(nobody);
      return [answer.ok ? answer.value.others.length : -1, register.requestsTo('incidents').length];
    };
    const logAnother = (): void => {
      const { lists: all, people } = register.world;
      const [first] = [...all.incidents.items.values()];
      const author = people.find(({ id }) => id === 'gwen');
      if (author) addItem(all.incidents, { ...first?.fields, Title: 'INC-2026-000009', ClientReference: 'c-9', Key: addressKey(nobody) }, author, now);
    };
    return { asked, logAnother, incidents };
  }

  it('says as of when it clears somebody', async () => {
    const { incidents } = await incidentsOf('gwen');
    const read = clock.now();
    secondsLater(600);
    expect(await incidents.about(nobody)).toMatchObject({ ok: true, value: { own: [], readAt: read } });
  });

  it('is relied on for an hour by whoever is shown none but their own', async () => {
    const { asked } = await incidentsOf('gwen');
    secondsLater(3599);
    expect(await asked()).toEqual([0, 0]);
    secondsLater(2);
    expect(await asked()).toEqual([0, 1]);
  });

  it('is relied on for five minutes by whoever may read those of colleagues: what one logged then is seen', async () => {
    const { asked, logAnother } = await incidentsOf('meera');
    secondsLater(299);
    expect(await asked()).toEqual([0, 0]);
    logAnother();
    secondsLater(2);
    expect((await asked())[0]).toBe(1);
  });
});
