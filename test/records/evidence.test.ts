import { largestPut } from '../../src/graph/driveFiles.ts';
import type { EvidenceKeeper } from '../../src/ports/evidence.ts';
import { success } from '../../src/ports/problem.ts';
import { scopes } from '../../src/ports/identity.ts';
import { memoryStore, type DeviceStore } from '../../src/records/deviceStore.ts';
import { createIncidents } from '../../src/records/incidents.ts';
import { changeRow } from '../../src/records/lists.ts';
import { createManagedIncidents } from '../../src/records/managedIncidents.ts';
import type { ScenarioInput } from '../../src/simulator/scenario/schema.ts';
import type { WorldOptions } from '../../src/simulator/world/types.ts';
import { aScenario } from '../simulator/aScenario.ts';
import { aPane, bytesOf, clientReference, handing, logged, sha256, waitingIn } from './anEvidencePane.ts';
import { startRegister, theAddress, theMoment, timeZone, type Register } from './aRegister.ts';
import { habitsWith, writeFaults } from './writeFaults.ts';

const words = 'From: sian.pugh@example.org\r\nSubject: Damp\r\n\r\nYou will be sorry.';
const large = new Uint8Array(largestPut + 3_000_000).fill(7);

let register: Register;
afterEach(() => register.close());

async function aCouncil(faults: ScenarioInput['faults'] = [], options: WorldOptions = {}): Promise<void> {
  register = await startRegister(aScenario({ faults }), options);
}

const files = () => register.world.drive.files();
const cell = (): unknown => register.rows('incidents')[0]?.['Evidence'];
const fragments = (): readonly string[] => register.requests.filter((line) => line.startsWith('PUT ') && line.includes('uploadSessions'));
const aFile = (bytes = bytesOf(words), name = 'Letter of 3 June.PDF') => ({ kind: 'file', name, bytes }) as const;

describe('a file that is kept as evidence', () => {
  it('follows its incident into the library, under a name that names nobody, and its hash stands in the incident’s row', async () => {
    await aCouncil();
    const pane = aPane(register);
    expect(await pane.keep(clientReference, aFile())).toBe(true);
    expect(await pane.sendWaiting()).toEqual([]);
    expect([files(), await waitingIn(pane)]).toEqual([[], [{ clientReference, kind: 'file', keptAt: '2026-06-10T09:42:00.000Z', durable: true, stage: 'incident', percent: 0 }]]);
    await logged(register);
    expect(await pane.sendWaiting()).toEqual([clientReference]);
    const hash = sha256(bytesOf(words));
    expect(files().map(({ path, bytes }) => [path, Buffer.from(bytes).toString()])).toEqual([[`${clientReference}-${hash.slice(0, 8)}.pdf`, words]]);
    expect(cell()).toBe(`2026-06-10T09:42:00.000Z sha256:${hash} ${register.origin}/sites/fair-contact/Evidence/${clientReference}-${hash.slice(0, 8)}.pdf`);
    expect(await waitingIn(pane)).toEqual([]);
  });

  it('is read by its reporter and by those who read every incident, and by no other staff', async () => {
    await aCouncil();
    const pane = aPane(register);
    await logged(register);
    await pane.keep(clientReference, aFile());
    await pane.sendWaiting();
    const path = `/drives/${register.world.drive.id}/root:/${files()[0]?.path ?? ''}`;
    const read = async (as: string) => (await register.as(as, scopes.lists).send({ path })).ok;
    expect([await read('gwen'), await read('meera'), await read('tom')]).toEqual([true, true, false]);
  });

  it('is named by the reporter’s own incident and by the manager’s', async () => {
    await aCouncil();
    const pane = aPane(register);
    await logged(register);
    await pane.keep(clientReference, aFile());
    await pane.sendWaiting();
    const hash = sha256(bytesOf(words));
    const mine = await createIncidents(register.listsOf('gwen'), register.digest, () => register.staff('gwen'), timeZone).about(theAddress('sian.pugh@example.org'));
    expect(mine.ok && mine.value.own[0]?.files).toMatchObject([{ sha256: hash, keptAt: '2026-06-10T09:42:00.000Z' }]);
    const managed = await createManagedIncidents(register.listsOf('meera'), register.digest, () => register.staff('meera')).read('INC-2026-000001');
    expect(managed.ok && managed.value?.value.incident.evidence).toMatchObject([{ kind: 'message' }, { kind: 'file', sha256: hash }]);
  });

  it('decides nothing where it comes after a decision: nobody reads that its reporter accepted the incident', async () => {
    await aCouncil();
    const pane = aPane(register);
    await logged(register);
    const incidents = createIncidents(register.listsOf('gwen'), register.digest, () => register.staff('gwen'), timeZone);
    const mine = async () => {
      const found = await incidents.about(theAddress('sian.pugh@example.org'));
      return found.ok ? found.value.own[0] : undefined;
    };
    const before = await mine();
    if (!before) throw new Error('no incident');
    await changeRow(register.listsOf('meera'), 'incidents', before.row, { State: 'accepted' });
    expect(await mine()).toMatchObject({ state: 'accepted', decidedBy: 'Meera Shah' });
    await pane.keep(clientReference, aFile());
    await pane.sendWaiting();
    const after = await mine();
    expect(after).toMatchObject({ state: 'accepted', files: [{ sha256: sha256(bytesOf(words)) }] });
    expect(after).not.toHaveProperty('decidedBy');
  });

  it('is dropped where its incident was taken back before it left', async () => {
    await aCouncil();
    const pane = aPane(register);
    await logged(register);
    await pane.keep(clientReference, aFile());
    await createIncidents(register.listsOf('gwen'), register.digest, () => register.staff('gwen'), timeZone).recall(clientReference);
    await pane.sendWaiting();
    expect([files(), await waitingIn(pane)]).toEqual([[], []]);
  });

  it('takes the place of what was kept before, and is given up on request', async () => {
    await aCouncil();
    const pane = aPane(register);
    await pane.keep(clientReference, aFile());
    await pane.keep(clientReference, aFile(bytesOf('another')));
    expect(await waitingIn(pane)).toHaveLength(1);
    expect([await pane.remove({ clientReference }), await waitingIn(pane)]).toEqual([true, []]);
    await logged(register);
    expect([await pane.sendWaiting(), files()]).toEqual([[], []]);
  });

  it('stays in the panel where the device has no room, says so, and is sent all the same', async () => {
    await aCouncil();
    const full: DeviceStore = { ...memoryStore(), set: () => Promise.reject(new Error('quota')) };
    const pane = aPane(register, { store: full });
    await logged(register);
    expect(await pane.keep(clientReference, aFile())).toBe(false);
    expect((await waitingIn(pane))[0]?.durable).toBe(false);
    expect([await pane.sendWaiting(), files().length]).toEqual([[clientReference], 1]);
  });

  it('leaves what a manager wrote in the row, also where it is written at the same time', async () => {
    await aCouncil([{ path: 'lists/Incidents/items/1/fields', method: 'PATCH', status: 412, skip: 1, times: 1 }]);
    const pane = aPane(register);
    await logged(register);
    await pane.keep(clientReference, aFile());
    expect(await pane.sendWaiting()).toEqual([clientReference]);
    expect(String(cell())).toContain('sha256:');
  });
});

describe('evidence that is given up while it is on its way', () => {
  it('comes back from nowhere: neither on the device nor in the row', async () => {
    await aCouncil();
    const pane = aPane(register);
    await logged(register);
    await pane.keep(clientReference, aFile(large));
    const stop = pane.onChanged(() => {
      if (fragments().length === 0) return;
      stop();
      void pane.remove({ clientReference });
    });
    // Nor is it called kept.
    expect(await pane.sendWaiting()).toEqual([]);
    expect([await waitingIn(pane), cell()]).toEqual([[], undefined]);
  });

  it('is not written again by a copy that was in progress', async () => {
    await aCouncil();
    let handOver: (bytes: Uint8Array<ArrayBuffer>) => void = () => undefined;
    const slow = new Promise<Uint8Array<ArrayBuffer>>((resolve) => (handOver = resolve));
    const pane = aPane(register, { host: { ...handing(''), fileOf: async () => success(await slow) } });
    const message = { itemId: 'm', subject: '', from: { name: '', address: theAddress('sian.pugh@example.org') }, to: [], receivedAt: theMoment('2026-06-10T08:00:00Z') };
    await pane.keep(clientReference, { kind: 'message', message });
    const removed = pane.remove('all');
    handOver(bytesOf(words));
    expect([await removed, await waitingIn(pane)]).toEqual([true, []]);
    await logged(register);
    expect([await pane.sendWaiting(), files()]).toEqual([[], []]);
  });
});

describe('a small file is there once, whatever happens to the answer', () => {
  it.each([
    ['is lost', { lose: 'after' }],
    ['is a 504', { status: 504, carryOut: true }],
    ['is garbled', { body: '{"id":' }],
  ] as const)('that %s', async (_what, fault) => {
    await aCouncil([{ path: 'Evidence|root:', method: 'PUT', times: 1, ...fault }]);
    const pane = aPane(register);
    await logged(register);
    await pane.keep(clientReference, aFile());
    expect([await pane.sendWaiting(), files().length]).toEqual([[clientReference], 1]);
  });

  it.each([
    ['the connection breaks before', { lose: 'before' }, 'offline'],
    ['it is throttled', { status: 429, headers: { 'Retry-After': '1' } }, 'throttled'],
    ['the service is down', { status: 503 }, 'unavailable'],
  ] as const)('and waits where %s', async (_what, fault, kind) => {
    await aCouncil([{ path: 'root:', method: 'PUT', times: 1, ...fault }]);
    const pane = aPane(register);
    await logged(register);
    await pane.keep(clientReference, aFile());
    await pane.sendWaiting();
    expect([files(), (await waitingIn(pane))[0]?.last?.kind]).toEqual([[], kind]);
    expect([await pane.sendWaiting(), files().length]).toEqual([[clientReference], 1]);
  });

  it('and the row names it once where that answer is lost', async () => {
    await aCouncil([{ path: 'lists/Incidents/items/1/fields', method: 'PATCH', lose: 'after', skip: 1, times: 1 }]);
    const pane = aPane(register);
    await logged(register);
    await pane.keep(clientReference, aFile());
    await pane.sendWaiting();
    expect(await pane.sendWaiting()).toEqual([clientReference]);
    expect([files().length, String(cell()).split('\n').length]).toEqual([1, 1]);
  });
});

describe('evidence is there once and named once', () => {
  const writes = {
    'the file': { method: 'PUT', path: 'root:' },
    'its line in the row': { method: 'PATCH', path: 'lists/Incidents', skip: 1 },
    'the opening of a large one': { method: 'POST', path: 'createUploadSession' },
  } as const;
  const cases = Object.entries(writes).flatMap(([write, where]) => Object.entries(writeFaults).map(([name, fault]) => [write, name, { ...where, ...fault, times: 1 }] as const));
  it.each(cases)('where the answer to %s is %s', async (write, _name, fault) => {
    await aCouncil([fault]);
    const pane = aPane(register, habitsWith(fault));
    await logged(register);
    await pane.keep(clientReference, aFile(write === 'the opening of a large one' ? large : bytesOf(words)));
    const first = await pane.sendWaiting();
    if (first.length > 0) expect(String(cell()).split('\n')).toHaveLength(1);
    register.world.setFaults([]);
    await pane.sendWaiting();
    expect([await waitingIn(pane), files().length, String(cell()).split('\n').length]).toEqual([[], 1, 1]);
  });
});

describe('a large file', () => {
  async function underway(faults: ScenarioInput['faults'], options: WorldOptions = {}): Promise<{ readonly pane: EvidenceKeeper; readonly store: DeviceStore }> {
    await aCouncil(faults, options);
    const store = memoryStore();
    const pane = aPane(register, { store });
    await logged(register);
    await pane.keep(clientReference, aFile(large, 'recording.mp3'));
    await pane.sendWaiting();
    return { pane, store };
  }
  const arrivedWhole = (): void => {
    expect(files().map(({ bytes }) => sha256(bytes))).toEqual([sha256(large)]);
    expect(String(cell())).toContain(sha256(large));
  };

  it('goes up in fragments and says how far it is, and its address sees no token', async () => {
    await aCouncil();
    const pane = aPane(register);
    await logged(register);
    await pane.keep(clientReference, aFile(large));
    const seen: Promise<number | undefined>[] = [];
    pane.onChanged(() => void seen.push(waitingIn(pane).then(([first]) => first?.percent)));
    expect(await pane.sendWaiting()).toEqual([clientReference]);
    expect((await Promise.all(seen)).some((percent) => percent !== undefined && percent > 0 && percent < 100)).toBe(true);
    expect(fragments()).toHaveLength(3);
    arrivedWhole();
  });

  it('goes on where it was when the panel was closed, and sends no fragment twice', async () => {
    const { store } = await underway([{ path: 'uploadSessions', method: 'PUT', lose: 'before', skip: 1, times: 1 }]);
    expect(files()).toEqual([]);
    const opened = aPane(register, { store });
    expect(await opened.sendWaiting()).toEqual([clientReference]);
    expect(fragments()).toHaveLength(4);
    arrivedWhole();
  });

  it.each([
    ['of a fragment', { skip: 0 }],
    ['of the last fragment', { skip: 2 }],
  ])('is there once where the answer %s is lost', async (_what, { skip }) => {
    const { pane } = await underway([{ path: 'uploadSessions', method: 'PUT', lose: 'after', skip, times: 1 }]);
    await pane.sendWaiting();
    arrivedWhole();
    expect(await waitingIn(pane)).toEqual([]);
  });

  it('takes a new address where the old one has had its time', async () => {
    let elapsed = 0;
    const { pane } = await underway([{ path: 'uploadSessions', method: 'PUT', lose: 'before', skip: 1, times: 1 }], { elapsed: () => elapsed });
    elapsed = 2 * 86_400_000;
    expect(await pane.sendWaiting()).toEqual([clientReference]);
    arrivedWhole();
  });

  it('asks how far it is where a fragment is out of order, and waits where it is throttled', async () => {
    const { pane } = await underway([
      { path: 'uploadSessions', method: 'PUT', status: 416, carryOut: true, times: 1 },
      { path: 'uploadSessions', method: 'PUT', status: 429, headers: { 'Retry-After': '1' }, skip: 1, times: 1 },
    ]);
    expect((await waitingIn(pane))[0]?.last).toMatchObject({ kind: 'throttled', retryAfterSeconds: 1 });
    await pane.sendWaiting();
    arrivedWhole();
  });

  it('is not taken for another file of that name', async () => {
    await aCouncil();
    const pane = aPane(register);
    await logged(register);
    const name = `${clientReference}-${sha256(large).slice(0, 8)}.eml`;
    register.world.drive.put(name, { bytes: bytesOf('half'), type: '', published: false }, register.world.person(), 'fail');
    await pane.keep(clientReference, aFile(large, 'x.eml'));
    await pane.sendWaiting();
    expect((await waitingIn(pane))[0]?.last?.kind).toBe('malformed');
    expect(cell()).toBeUndefined();
  });
});
