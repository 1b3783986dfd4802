import { changeIdentifier } from '../../src/journeys/changeIdentifier.ts';
import type { Changer } from '../../src/journeys/customerChange.ts';
import { createCustomerDesk } from '../../src/records/customerDesk.ts';
import { createOtherAddresses } from '../../src/records/otherAddresses.ts';
import type { OtherAddresses } from '../../src/ports/otherAddresses.ts';
import { addItem } from '../../src/simulator/world/listStore.ts';
import type { FieldValues } from '../../src/simulator/world/types.ts';
import { aDesk } from '../journeys/registerDesk.ts';
import { anIncident, aScenario, sian } from '../simulator/aScenario.ts';
import { now, startRegister, theAddress, type Register } from './aRegister.ts';

let register: Register;
afterEach(() => register.close());

const work = 'sian.at.work@example.net';
const guess = 's.pugh@example.com';
const twoAddresses: Parameters<typeof aScenario>[0] = {
  customers: [{ key: 'C-0001', name: sian.name, addresses: [{ address: sian.address }, { address: work }, { address: guess, confidence: 'suggested' }] }],
  contacts: [{ customer: 'C-0001', method: 'telephone', direction: 'in', at: '2026-06-01T10:00:00Z', title: 'Rang about the damp', by: 'tom', requested: 'LARGE_PRINT' }],
  incidents: [anIncident({ customer: 'C-0001', message: undefined })],
};

async function asSeenBy(staffId: string, parts = twoAddresses): Promise<OtherAddresses> {
  register = await startRegister(aScenario(parts));
  return createOtherAddresses(register.listsOf(staffId), register.digest, () => register.staff(staffId));
}

function addRow(list: 'cards' | 'identifiers', fields: FieldValues): void {
  const { people, lists } = register.world;
  if (people[0]) addItem(lists[list], fields, people[0], now);
}

describe('the other addresses of a customer', () => {
  it('bring what was noted under them, and how many there are, without saying which', async () => {
    const notes = await (await asSeenBy('gwen')).notesOn('C-0001', theAddress(work));
    expect(notes).toMatchObject({ ok: true, value: { others: 1, contacts: [{ title: 'Rang about the damp' }], requested: [{ adjustment: 'LARGE_PRINT' }], incidents: { own: [{ reference: 'INC-2026-000001' }] } } });
    expect(JSON.stringify(notes)).not.toContain(sian.address);
  });

  it('count only where they are confirmed, and the one in front never', async () => {
    expect(await (await asSeenBy('gwen')).notesOn('C-0001', theAddress(sian.address))).toMatchObject({ value: { others: 1, contacts: [] } });
    await register.close();
    expect(await (await asSeenBy('gwen')).notesOn('C-0002', theAddress(sian.address))).toMatchObject({ value: { others: 0 } });
  });

  it('are counted without the telephone numbers, under which what was noted comes as well', async () => {
    const customers = [{ key: 'C-0001', name: sian.name, addresses: [{ address: sian.address }], telephones: ['01632 960111'] }];
    const log = await asSeenBy('gwen', { customers });
    const number = [...register.world.lists.cards.items.values()].map(({ fields }) => String(fields['Key'])).find((key) => key.startsWith('t'));
    const { people, lists } = register.world;
    if (people[0]) addItem(lists.contacts, { Title: 'Rang from the number', Key: number, Method: 'telephone', Direction: 'in', At: now, ClientReference: 'c-1' }, people[0], now);
    expect(await log.notesOn('C-0001', theAddress(sian.address))).toMatchObject({ value: { others: 0, contacts: [{ title: 'Rang from the number' }] } });
  });

  it('are counted also where one begins like a number', async () => {
    const customers = [{ key: 'C-0001', name: sian.name, addresses: [{ address: sian.address }, { address: '+44@example.net' }] }];
    expect(await (await asSeenBy('gwen', { customers })).notesOn('C-0001', theAddress(sian.address))).toMatchObject({ value: { others: 1 } });
  });

  it('are two requests, the second only where there are any', async () => {
    await (await asSeenBy('gwen', { customers: [{ key: 'C-0001', name: sian.name, addresses: [{ address: sian.address }] }] })).notesOn('C-0001', theAddress(sian.address));
    expect(register.requests.filter((line) => !line.includes('$batch'))).toHaveLength(1);
  });

  it('are named to those who keep the register, and to nobody else', async () => {
    expect(await (await asSeenBy('gwen')).identifiersOf('C-0001')).toMatchObject({ ok: false });
    await register.close();
    const read = await (await asSeenBy('meera')).identifiersOf('C-0001');
    expect(read).toMatchObject({ ok: true, value: { complete: true } });
    expect(read.ok && read.value.identifiers.map(({ value, confidence }) => [value, confidence])).toEqual([[sian.address, 'confirmed'], [work, 'confirmed'], [guess, 'suggested']]);
  });

  it('say on which days they count', async () => {
    const meera = await asSeenBy('meera');
    addRow('identifiers', { Title: 'anwen@example.net', Customer: 'C-0001', Type: 'email', Confidence: 'confirmed', ValidTo: '2025-03-01T12:00:00Z', ClientReference: 'once' });
    const read = await meera.identifiersOf('C-0001');
    expect(read.ok && read.value.identifiers.at(-1)).toMatchObject({ value: 'anwen@example.net', validTo: '2025-03-01' });
  });

  it.each([
    ['one is ended by those who keep the register', 'end'],
    ['several people use it', 'share'],
  ] as const)('bring nothing any more once %s', async (_why, step) => {
    const gwen = await asSeenBy('gwen');
    const changer: Changer = { name: 'Meera Shah', settings: { lapsePolicy: 'atEnd' }, outside: { ...aDesk(register, 'meera'), customerDesk: createCustomerDesk(register.listsOf('meera'), register.digest) } };
    const file = await changer.outside.customers.file('C-0001');
    if (!file.ok || !file.value) throw new Error('no such customer');
    const first = file.value.identifiers.find(({ value }) => value.value === sian.address);
    if (!first) throw new Error('no such address');
    expect(await changeIdentifier(changer, file.value, first, step)).toMatchObject({ kind: 'saved' });
    expect(await gwen.notesOn('C-0001', theAddress(work))).toMatchObject({ ok: true, value: { others: 0, contacts: [], requested: [], incidents: { own: [] } } });
  });

  it.each([
    ['confirmed for somebody else too', 'confirmed'],
    ['what another customer shares', 'shared'],
  ] as const)('bring nothing where one is %s', async (_why, confidence) => {
    const customers = [...(twoAddresses.customers ?? []), { key: 'C-0002', name: 'Anwen Pugh', addresses: [{ address: sian.address, confidence }] }];
    const gwen = await asSeenBy('gwen', { ...twoAddresses, customers });
    expect(await gwen.notesOn('C-0001', theAddress(work))).toMatchObject({ ok: true, value: { others: 0, contacts: [], requested: [], incidents: { own: [] } } });
    await register.close();
    // A guess of somebody about another customer changes nothing.
    const guessed = [...(twoAddresses.customers ?? []), { key: 'C-0002', name: 'Anwen Pugh', addresses: [{ address: sian.address, confidence: 'suggested' as const }] }];
    expect(await (await asSeenBy('gwen', { ...twoAddresses, customers: guessed })).notesOn('C-0001', theAddress(work))).toMatchObject({ value: { others: 1, contacts: [{ title: 'Rang about the damp' }] } });
  });

  it('are not taken for all there are where not all rows were read', async () => {
    const meera = await asSeenBy('meera');
    for (let index = 0; index <= 2000; index += 1) {
      addRow('cards', { Title: `KNOWN-${String(index)}`, Key: 'a', Kind: 'known', Customer: 'C-0001', Confidence: 'suggested' });
      addRow('identifiers', { Title: `12 Elm Road, flat ${String(index)}`, Customer: 'C-0001', Type: 'postal', Confidence: 'confirmed', ClientReference: `i-${String(index)}` });
    }
    expect(await meera.notesOn('C-0001', theAddress(work))).toMatchObject({ ok: true, value: { others: 1, complete: false, incidents: { complete: false } } });
    expect(await meera.identifiersOf('C-0001')).toMatchObject({ ok: true, value: { complete: false } });
  });

  it('are not taken for all there are where one cannot be read as an address', async () => {
    const meera = await asSeenBy('meera');
    addRow('identifiers', { Title: 'sian at home', Customer: 'C-0001', Type: 'email', Confidence: 'confirmed', ClientReference: 'i-1' });
    expect(await meera.identifiersOf('C-0001')).toMatchObject({ ok: true, value: { complete: false } });
  });
});
