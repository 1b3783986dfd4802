import { createOtherAddresses } from '../../src/records/otherAddresses.ts';
import type { OtherAddresses } from '../../src/ports/otherAddresses.ts';
import { addItem } from '../../src/simulator/world/listStore.ts';
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
    expect(await (await asSeenBy('gwen')).addressesOf('C-0001', theAddress(sian.address))).toMatchObject({ ok: false });
    await register.close();
    expect(await (await asSeenBy('meera')).addressesOf('C-0001', theAddress(sian.address))).toEqual({ ok: true, value: [work] });
  });
});
