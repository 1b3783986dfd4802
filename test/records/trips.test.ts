import type { IncidentDraft } from '../../src/domain/incident.ts';
import type { Outbox } from '../../src/ports/outbox.ts';
import { memoryStore, type DeviceStore } from '../../src/records/deviceStore.ts';
import { createOutbox } from '../../src/records/outbox.ts';
import type { ScenarioInput } from '../../src/simulator/scenario/schema.ts';
import { aContactEntry } from '../builders/contacts.ts';
import { aScenario } from '../simulator/aScenario.ts';
import { aDraft, clock, startRegister, theAddress, timeZone, type Register } from './aRegister.ts';

let register: Register;
afterEach(() => register.close());

const twenty = Array.from({ length: 20 }, (_, index): IncidentDraft =>
  aDraft({ clientReference: `incident ${index}`, internetMessageId: `<message-${index}@example.org>` }),
);

interface Device {
  readonly outbox: Outbox;
  connected: boolean;
}

async function aDevice(faults: ScenarioInput['faults'] = [], store: DeviceStore = memoryStore()): Promise<Device> {
  register = await startRegister(aScenario({ faults }));
  const device = { connected: true };
  const parts = { lists: register.listsOf('gwen'), digest: register.digest, timeZone, clock, store, account: 'gwen' };
  return Object.assign(device, { outbox: createOutbox({ ...parts, connected: () => device.connected }) });
}

const titles = () => register.rows('incidents').map(({ Title }) => String(Title));
const online = (): void => register.world.setFaults([]);

/** Twenty incidents, numbered from 1, each in its own row under its own claim, and nothing left on the device. */
async function expectTwentyOnce({ outbox }: Device): Promise<void> {
  expect(new Set(titles()).size).toBe(20);
  expect(titles().every((title) => /^INC-2026-0000(0[1-9]|1\d|20)$/.test(title))).toBe(true);
  expect(new Set(register.rows('incidents').map(({ ClientReference }) => ClientReference)).size).toBe(20);
  expect(register.rows('incidents')).toHaveLength(20);
  expect(register.rows('claims')).toHaveLength(20);
  expect((await outbox.waiting()).items).toEqual([]);
}

describe('one incident', () => {
  it('takes two trips: its row with its claim, then its number', async () => {
    const { outbox } = await aDevice();
    expect(await outbox.submitIncident(aDraft())).toEqual({ kind: 'logged', reference: 'INC-2026-000001' });
    expect(register.requests).toEqual(['POST /v1.0/$batch', expect.stringMatching(/^PATCH .*\/items\/1\/fields$/)]);
  });

  it('that a colleague had logged before takes one more, which says who', async () => {
    const { outbox } = await aDevice();
    const toms = createOutbox({ lists: register.listsOf('tom'), digest: register.digest, timeZone, clock, store: memoryStore(), account: 'tom' });
    await toms.submitIncident(aDraft({ clientReference: 'toms' }));
    register.requests.length = 0;
    expect(await outbox.submitIncident(aDraft())).toMatchObject({ kind: 'joined', loggedBy: 'Tom Rees' });
    expect(register.requests).toHaveLength(3);
  });
});

describe('where something on the way takes no batches', () => {
  it.each([400, 413])('everything goes on its own (%i)', async (status) => {
    const device = await aDevice([{ path: '\\$batch', status }]);
    expect(await device.outbox.submitIncident(aDraft({ clientReference: 'alone', internetMessageId: '<alone@example.org>' }))).toMatchObject({ kind: 'logged' });
    device.connected = false;
    for (const draft of twenty.slice(0, 3)) await device.outbox.submitIncident(draft);
    device.connected = true;
    expect((await device.outbox.sendWaiting()).map(({ outcome }) => outcome.kind)).toEqual(['logged', 'logged', 'logged']);
    expect(register.rows('incidents')).toHaveLength(4);
  });
});

describe('one contact', () => {
  it('takes one trip', async () => {
    const { outbox } = await aDevice();
    expect(await outbox.submitContact({ about: theAddress('sian.pugh@example.org'), entry: aContactEntry() })).toEqual({ kind: 'saved' });
    expect(register.requests).toHaveLength(1);
  });
});

describe('twenty incidents logged without a connection', () => {
  it('arrive once, in three batches and nothing else', async () => {
    const device = await aDevice();
    device.connected = false;
    for (const draft of twenty) expect(await device.outbox.submitIncident(draft)).toMatchObject({ kind: 'waiting', arrived: 'no' });
    expect(register.requests).toEqual([]);
    device.connected = true;
    const attempts = await device.outbox.sendWaiting();
    expect(attempts.map(({ outcome }) => outcome.kind)).toEqual(Array(20).fill('logged'));
    expect(register.requests).toEqual(Array(3).fill('POST /v1.0/$batch'));
    await expectTwentyOnce(device);
  });

  it('arrive in three batches after one question where the device did not know that it had none', async () => {
    const device = await aDevice([{ path: '', lose: 'before' }]);
    for (const draft of twenty) await device.outbox.submitIncident(draft);
    // The first was tried; of the others nothing left the device.
    expect((await device.outbox.waiting()).items.map(({ arrived }) => arrived)).toEqual(['unknown', ...Array<string>(19).fill('no')]);
    online();
    register.requests.length = 0;
    await device.outbox.sendWaiting();
    expect(register.requests).toEqual([expect.stringMatching(/^GET .*ClientReference/), ...Array<string>(3).fill('POST /v1.0/$batch')]);
    await expectTwentyOnce(device);
  });

  it('are looked for in one batch where the panel was opened anew after it tried', async () => {
    const store = memoryStore();
    const device = await aDevice([{ path: '\\$batch', lose: 'after', times: 1 }], store);
    device.connected = false;
    for (const draft of twenty) await device.outbox.submitIncident(draft);
    device.connected = true;
    await device.outbox.sendWaiting();
    register.requests.length = 0;
    const { outbox } = Object.assign(device, {
      outbox: createOutbox({ lists: register.listsOf('gwen'), digest: register.digest, timeZone, clock, store, account: 'gwen' }),
    });
    await outbox.sendWaiting();
    expect(register.requests.length).toBeLessThanOrEqual(4);
    await expectTwentyOnce(device);
  });

  it('wait as long as each was asked to, where the list is busy for some', async () => {
    const device = await aDevice([{ method: 'POST', path: 'lists/Incidents', times: 5, status: 429, headers: { 'Retry-After': '7' } }]);
    device.connected = false;
    for (const draft of twenty) await device.outbox.submitIncident(draft);
    device.connected = true;
    const attempts = await device.outbox.sendWaiting();
    expect(attempts.filter(({ outcome }) => outcome.kind === 'logged')).toHaveLength(15);
    expect((await device.outbox.waiting()).items.map(({ last, arrived }) => [last?.kind, last?.retryAfterSeconds, arrived])).toEqual(
      Array(5).fill(['throttled', 7, 'no']),
    );
    await device.outbox.sendWaiting();
    await expectTwentyOnce(device);
  });
});
