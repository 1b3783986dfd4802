import type { ContactEntry } from '../../src/domain/contact.ts';
import type { ContactLog } from '../../src/ports/contactLog.ts';
import type { ContactOutcome, Outbox } from '../../src/ports/outbox.ts';
import { createContactLog } from '../../src/records/contactLog.ts';
import { memoryStore } from '../../src/records/deviceStore.ts';
import { createOutbox } from '../../src/records/outbox.ts';
import { addressKey } from '../../src/simulator/world/digest.ts';
import { adviserAddress, aScenario, padraig, sian } from '../simulator/aScenario.ts';
import { clock, now, startRegister, theAddress, timeZone, type Register } from './aRegister.ts';

let register: Register;
afterEach(() => register.close());

interface Log extends ContactLog {
  readonly outbox: Outbox;
  add(about: typeof address, entry: ContactEntry): Promise<ContactOutcome>;
}

async function logOf(staffId: string, parts: Parameters<typeof aScenario>[0] = {}): Promise<Log> {
  register = await startRegister(aScenario(parts));
  const lists = register.listsOf(staffId);
  const outbox = createOutbox({ lists, digest: register.digest, timeZone, clock, store: memoryStore(), account: staffId });
  return { ...createContactLog(lists, register.digest), outbox, add: (about, entry) => outbox.submitContact({ about, entry }) };
}

const anEntry = (parts: Partial<ContactEntry> = {}): ContactEntry => ({
  clientReference: 'c-1', method: 'telephone', direction: 'in', at: now, title: "Asked about O'Brien’s gutter\nagain", ...parts,
});
const address = theAddress(padraig.address);

describe('a contact that is logged', () => {
  it('is there for every colleague, with who wrote it down', async () => {
    const log = await logOf('gwen');
    expect(await log.add(address, anEntry())).toEqual({ kind: 'saved' });
    const toms = createContactLog(register.listsOf('tom'), register.digest);
    expect(await toms.entriesFor(address)).toEqual({
      ok: true,
      value: {
        contacts: [
          { id: '1', at: now, method: 'telephone', direction: 'in', title: "Asked about O'Brien’s gutter again", colleague: 'Gwen Morris', colleagueAddress: adviserAddress },
        ],
        requested: [],
        complete: true,
      },
    });
  });

  it('is one of so many that not all are read: then nobody is told that these are all', async () => {
    const contacts = Array.from({ length: 2001 }, () => ({ customer: 'C-0001', method: 'telephone' as const, direction: 'in' as const, at: now, title: 'Rang', by: 'tom' }));
    const log = await logOf('gwen', { customers: [{ key: 'C-0001', name: sian.name, addresses: [{ address: sian.address }] }], contacts });
    expect(await log.entriesFor(theAddress(sian.address))).toMatchObject({ ok: true, value: { complete: false } });
  });

  it('holds neither name nor address', async () => {
    const log = await logOf('gwen');
    await log.add(address, anEntry());
    expect(JSON.stringify(register.rows('contacts'))).not.toMatch(/example\.org/);
  });

  it('that asks for an adjustment shows it as asked for', async () => {
    const log = await logOf('gwen');
    await log.add(address, anEntry({ requested: 'LARGE_PRINT', title: 'Cannot read small print' }));
    const answer = await log.entriesFor(address);
    expect(answer.ok && answer.value.requested).toEqual([
      { id: '1', adjustment: 'LARGE_PRINT', note: 'Cannot read small print', at: now, colleague: 'Gwen Morris' },
    ]);
    expect(answer.ok && answer.value.contacts).toHaveLength(1);
  });

  it('belongs to its address alone', async () => {
    const log = await logOf('gwen');
    await log.add(address, anEntry());
    expect(await log.entriesFor(theAddress(sian.address))).toMatchObject({ value: { contacts: [] } });
  });

  it.each([
    ['is lost', { lose: 'after' }],
    ['is a 504', { status: 504, carryOut: true }],
    ['is garbled', { body: '{' }],
  ] as const)('is there once where the answer %s', async (_what, fault) => {
    const log = await logOf('gwen', { faults: [{ method: 'POST', path: 'lists/Contacts', times: 1, ...fault }] });
    expect(await log.add(address, anEntry())).toEqual({ kind: 'saved' });
    expect(register.rows('contacts')).toHaveLength(1);
  });

  it('waits on the device where it never arrived, and is sent later', async () => {
    const log = await logOf('gwen', { faults: [{ method: 'POST', path: 'lists/Contacts', times: 1, lose: 'before' }] });
    expect(await log.add(address, anEntry())).toMatchObject({ kind: 'waiting', problem: { kind: 'offline' } });
    expect((await log.outbox.waiting()).items).toMatchObject([{ outgoing: { kind: 'contact', contact: { about: address, entry: anEntry() } }, durable: true }]);
    expect(await log.outbox.sendWaiting()).toEqual([{ clientReference: 'c-1', outcome: { kind: 'saved' } }]);
    expect((await log.outbox.waiting()).items).toEqual([]);
    expect(register.rows('contacts')).toHaveLength(1);
  });

  it('is there once where it arrived, could not be looked up, and is saved again', async () => {
    const log = await logOf('gwen', {
      faults: [
        { method: 'POST', path: 'lists/Contacts', times: 1, lose: 'after' },
        { method: 'GET', path: 'lists/Contacts', times: 1, lose: 'before' },
      ],
    });
    expect(await log.add(address, anEntry())).toMatchObject({ problem: { kind: 'offline' } });
    expect(await log.add(address, anEntry())).toEqual({ kind: 'saved' });
    expect(register.rows('contacts')).toHaveLength(1);
  });

  it('is not there where it never arrived, and the problem says so', async () => {
    const log = await logOf('gwen', { faults: [{ method: 'POST', path: 'lists/Contacts', times: 1, status: 403 }] });
    expect(await log.add(address, anEntry())).toMatchObject({ problem: { kind: 'refused' } });
    expect(register.requestsTo('contacts', 'GET')).toEqual([]);
    expect(register.rows('contacts')).toEqual([]);
  });
});

describe('what colleagues wrote down', () => {
  const row = { Title: 'Called', Key: addressKey(padraig.address), Method: 'telephone', Direction: 'in', At: '2026-06-01T08:00:00Z' };

  it('counts a save that arrived twice once', async () => {
    const twice = [1, 2].map(() => ({ list: 'Contacts', fields: { ...row, ClientReference: 'same' } }));
    const answer = await (await logOf('gwen', { rawRows: twice })).entriesFor(address);
    expect(answer.ok && answer.value.contacts).toHaveLength(1);
  });

  it('is malformed where a row cannot be read: its contacts would go uncounted', async () => {
    const log = await logOf('gwen', { rawRows: [{ list: 'Contacts', fields: { ...row, Method: 'pigeon', ClientReference: 'p' } }] });
    expect(await log.entriesFor(address)).toMatchObject({ problem: { kind: 'malformed' } });
  });
});
