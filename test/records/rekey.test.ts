import { createCards } from '../../src/records/cards.ts';
import { createCustomerDesk } from '../../src/records/customerDesk.ts';
import { createDigest } from '../../src/records/digest.ts';
import { createIncidents } from '../../src/records/incidents.ts';
import { rekey } from '../../src/records/rekey.ts';
import { tenant } from '../../src/simulator/places.ts';
import { anIncident, aScenario, sian } from '../simulator/aScenario.ts';
import { clock, startRegister, theAddress, timeZone, type Register } from './aRegister.ts';

const newKey = btoa('another key of this council, forty bytes');
const from = createDigest(tenant.digestKey);
const to = createDigest(newKey);
const both = createDigest(newKey, tenant.digestKey);
const noPause = () => Promise.resolve();
const address = theAddress(sian.address);
const contact = { by: 'gwen', customer: 'C-0001', title: 'Rang about the damp', requested: 'LARGE_PRINT', method: 'telephone', direction: 'in', at: '2026-06-08T09:00:00+01:00' } as const;

let register: Register;
beforeEach(async () => {
  register = await startRegister(aScenario({ incidents: [anIncident({ message: 'm1' }), anIncident({ message: 'm1', visibility: 'private' })], contacts: [contact] }));
});
afterEach(() => register.close());

const run = () => rekey(register.listsOf('meera'), { from, to }, noPause);
const keysIn = () => (['cards', 'contacts', 'incidents', 'privateIncidents', 'identifiers'] as const).flatMap((list) => register.rows(list).flatMap(({ Key }) => (typeof Key === 'string' ? [Key] : [])));
const cardsOf = async (digest: typeof both) => {
  const read = await createCards(register.listsOf('gwen'), digest, clock).cardsFor(address);
  return read.ok ? read.value.cards.length : read;
};

test('every row that is found by an address is found by it under the new key alone, and a second run writes nothing', async () => {
  const before = await cardsOf(from);
  const done = await run();
  expect(done).toEqual({ ok: true, value: { moved: keysIn().length, unknown: 0 } });
  expect(await cardsOf(to)).toBe(before);
  expect(await cardsOf(from)).toBe(0);
  expect(await run()).toEqual({ ok: true, value: { moved: 0, unknown: 0 } });
});

test('cut off at every write, nothing is ever missing, and running it again ends in the same', async () => {
  const all = await cardsOf(from);
  const rows = keysIn().length;
  for (let writes = 0; writes < rows; writes += 1) {
    register.world.setFaults([{ method: 'PATCH', path: '/fields', status: 503, carryOut: false, skip: 1, share: 1 }]);
    expect((await run()).ok).toBe(writes === rows - 1);
    expect(await cardsOf(both)).toBe(all);
  }
  register.world.setFaults([]);
  expect((await run()).ok).toBe(true);
  const under = new Set(await Promise.all(register.rows('identifiers').map(({ Title }) => to(String(Title)))));
  expect(keysIn().filter((key) => !under.has(key))).toEqual([]);
});

test('a write that Graph puts off is tried again', async () => {
  register.world.setFaults([{ method: 'PATCH', path: '/fields', status: 429, carryOut: false, skip: 0, times: 2, share: 1 }]);
  expect(await run()).toEqual({ ok: true, value: { moved: keysIn().length, unknown: 0 } });
});

test('a row about an address that nobody wrote down stays, is counted, and is found as long as both keys are tried', async () => {
  register.world.lists.contacts.items.forEach((item) => {
    register.world.lists.contacts.items.set(item.id, { ...item, fields: { ...item.fields, Key: 'f'.repeat(64) } });
  });
  const done = await run();
  expect(done).toMatchObject({ ok: true, value: { unknown: 1 } });
});

test('who may not write the lists changes nothing', async () => {
  const before = keysIn();
  expect(await rekey(register.listsOf('gwen'), { from, to }, noPause)).toMatchObject({ ok: false, problem: { kind: 'refused' } });
  expect(keysIn()).toEqual(before);
});

test('before any row was brought over, incidents and what customers asked for are found under the key they stand under', async () => {
  const about = await createIncidents(register.listsOf('gwen'), both, () => register.staff('gwen'), timeZone).about(address);
  expect(about.ok && about.value.own.map(({ visibility }) => visibility).sort()).toEqual(['normal', 'private']);
  const requests = await createCustomerDesk(register.listsOf('meera'), both).requests([address]);
  expect(requests.ok && requests.value.length).toBe(1);
});
