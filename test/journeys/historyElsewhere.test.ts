import { contactHistory, goesOn, olderHistory } from '../../src/journeys/contactHistory.ts';
import { joinedHistories, joinedIncidents, mailsElsewhere, readBackTo, type HistoryElsewhere } from '../../src/journeys/historyElsewhere.ts';
import type { Outside } from '../../src/ports/outside.ts';
import type { ScenarioInput } from '../../src/simulator/scenario/schema.ts';
import { addItem, updateItem } from '../../src/simulator/world/listStore.ts';
import { createIncidents } from '../../src/records/incidents.ts';
import { createOtherAddresses } from '../../src/records/otherAddresses.ts';
import { now, startRegister, theAddress, theMoment, timeZone, type Register } from '../records/aRegister.ts';
import { anIncident, aScenario, sharedAddress, sian } from '../simulator/aScenario.ts';
import { address, aMail, daysAgo, inShared, outsideOf } from './aHistory.ts';

let register: Register;
afterEach(() => register.close());

describe('the incidents about a customer', () => {
  const work = 'sian.at.work@example.net';
  const message = 'm1';
  const byColleagues = [anIncident({ message }), anIncident({ message, by: 'tom', loggedAt: '2026-06-10T09:40:00+01:00' })];
  const andMine = [...byColleagues, anIncident({ message, by: 'meera', loggedAt: '2026-06-10T09:41:00+01:00' })];

  it.each([
    ['nobody’s but colleagues’', byColleagues, ['tom'], [], ['Gwen Morris']],
    ['the person’s own under the other address', andMine, ['meera'], ['INC-2026-000001'], []],
    ['the person’s own under the one in front', andMine, ['gwen', 'tom'], ['INC-2026-000001'], []],
  ])('stand once each, also where accounts of one stand under two addresses: %s', async (_whose, incidents, underWork, own, others) => {
    const customers = [{ key: 'C-0001', name: sian.name, addresses: [{ address: sian.address }, { address: work }] }];
    register = await startRegister(aScenario({ customers, incidents }));
    const list = register.world.lists.incidents;
    const key = await register.digest(theAddress(work));
    for (const row of list.items.values()) if (underWork.includes(row.author.id)) updateItem(list, row, { Key: key }, row.author, now);
    const meera = () => register.staff('meera');
    const here = await createIncidents(register.listsOf('meera'), register.digest, meera, timeZone).about(address);
    const elsewhere = await createOtherAddresses(register.listsOf('meera'), register.digest, meera).notesOn('C-0001', address);
    if (!here.ok || !elsewhere.ok) throw new Error('could not be read');
    const all = joinedIncidents(here.value, elsewhere.value.incidents);
    expect(all.own.map(({ reference }) => reference)).toEqual(own);
    expect(all.others.map(({ loggedBy }) => loggedBy)).toEqual(others);
  });
});

describe('the mails with a customer’s other addresses', () => {
  const work = { name: 'S. Pugh', address: 'sian.at.work@example.net' };
  const fromWork = Array.from({ length: 260 }, (_, index) => aMail(`m-${String(index)}`, { ...inShared, from: work, at: daysAgo(index) }));

  /** What somebody who keeps the register reads, at ten past each time that is asked for. */
  const theirs = async (parts: Partial<ScenarioInput>): Promise<{ outside: Outside; read(earlier?: readonly HistoryElsewhere[]): Promise<readonly HistoryElsewhere[]> }> => {
    register = await startRegister(aScenario({ customers: [{ key: 'C-0001', name: sian.name, addresses: [{ address: sian.address }, { address: work.address }] }], ...parts }));
    let minutes = 0;
    const outside = outsideOf(register, 'meera', { now: () => theMoment(`2026-06-10T10:${String(minutes).padStart(2, '0')}:00Z`) });
    const read = async (earlier?: readonly HistoryElsewhere[]) => {
      minutes += 10;
      const found = await mailsElsewhere(outside, 'C-0001', address, { earlier });
      return found.ok ? found.value.histories : [];
    };
    return { outside, read };
  };

  it('are read as far as they count, whoever asks for them', async () => {
    const { read } = await theirs({ messages: fromWork });
    expect((await read()).map(({ contacts, sources }) => [contacts.length, sources.every(({ complete }) => complete)])).toEqual([[260, true]]);
  });

  it('are those with the addresses that are the customer’s today, and with nobody else’s', async () => {
    const daughter = { name: 'Anwen Pugh', address: 'anwen@example.net' };
    const messages = [daughter, { name: 'The Pughs', address: 'pughs@example.net' }, { name: 'Not yet', address: 'new@example.net' }, work].map((from, index) =>
      aMail(`m-${String(index)}`, { ...inShared, from }),
    );
    const customers = [
      { key: 'C-0001', name: sian.name, addresses: [{ address: sian.address }, { address: work.address }, { address: 'pughs@example.net' }, { address: 'late@example.net' }, { address: daughter.address }] },
      { key: 'C-0002', name: daughter.name, addresses: [{ address: 'pughs@example.net' }] },
    ];
    const { read } = await theirs({ messages, customers });
    const { identifiers } = register.world.lists;
    const { people } = register.world;
    const ended = [...identifiers.items.values()].find(({ fields }) => fields['Title'] === daughter.address);
    if (ended === undefined || people[0] === undefined) throw new Error('no such row');
    updateItem(identifiers, ended, { ValidTo: '2025-03-01T12:00:00Z' }, people[0], '2025-03-01T10:00:00Z');
    addItem(identifiers, { Title: 'new@example.net', Customer: 'C-0001', Type: 'email', Confidence: 'confirmed', ValidFrom: '2026-07-01T12:00:00Z', ClientReference: 'new' }, people[0], '2026-06-01T10:00:00Z');
    expect((await read()).map((history) => history.address)).toEqual([work.address, 'late@example.net']);
  });

  it.each([
    ['a mailbox of theirs', `^/users/${sharedAddress}`, 2],
    ['its second page', `^/users/${sharedAddress}.*skip`, 1],
  ])('stay where %s cannot be read again, which is named with the time they are from', async (_what, path, skip) => {
    const { outside, read } = await theirs({ messages: [...fromWork, aMail('first', inShared)], faults: [{ path, skip, status: 503 }] });
    const earlier = await read();
    const now = await read(earlier);
    expect(now.map(({ contacts }) => contacts.length)).toEqual([260]);
    expect(now[0]?.sources[1]).toMatchObject({ source: sharedAddress, problem: { kind: 'unavailable' } });
    const whole = joinedHistories(await contactHistory(outside, address), now);
    expect(whole.sources[1]).toMatchObject({ source: sharedAddress, complete: false, problem: { kind: 'unavailable' } });
  });

  it('say how far back they go where older ones are there, and leave the reading on to the address in front', async () => {
    const seldom = fromWork.map((mail, index) => ({ ...mail, at: daysAgo(index * 2) }));
    const { outside, read } = await theirs({ messages: [...seldom, ...Array.from({ length: 260 }, (_, index) => aMail(`f-${String(index)}`, { ...inShared, at: daysAgo(index) }))] });
    const others = await read();
    expect(others.map(({ contacts }) => contacts.length)).toEqual([250]);
    // The 250th of them, one each second day.
    expect(readBackTo(outside, others)).toBe('2025-01-28');
    const newest = await contactHistory(outside, address);
    expect([goesOn(newest), goesOn(joinedHistories(newest, others))]).toEqual([true, true]);
    expect(readBackTo(outside, [await olderHistory(outside, address, newest)])).toBeUndefined();
    // Of the other address there is more than is ever read, and the one in front has a year: nobody waits for more.
    const beyondYear = { ...newest, sources: newest.sources.map((source) => ({ ...source, complete: true })) };
    const cutOff = others.map((other) => ({ ...other, sources: other.sources.map((source) => ({ ...source, complete: false })) }));
    expect(goesOn(joinedHistories(beyondYear, cutOff))).toBe(false);
  });

  it('say how far back they go where a search of the mailbox ends before its mails do', async () => {
    const often = Array.from({ length: 1010 }, (_, index) => aMail(`m-${String(index)}`, { ...inShared, from: work, at: daysAgo(index / 3) }));
    const { outside, read } = await theirs({ messages: often });
    const others = await read();
    // The thousandth of them, three a day.
    expect(readBackTo(outside, others)).toBe('2025-07-12');
    expect(joinedHistories(await contactHistory(outside, address), others).sources.map(({ cutOff }) => cutOff)).toEqual([undefined, true, undefined]);
  });

  it('say how far back they go also where the mailbox cannot be read anew', async () => {
    const seldom = fromWork.map((mail, index) => ({ ...mail, at: daysAgo(index * 2) }));
    const { outside, read } = await theirs({ messages: seldom, faults: [{ path: `^/users/${sharedAddress}`, skip: 1, status: 503 }] });
    expect(readBackTo(outside, await read(await read()))).toBe('2025-01-28');
  });

  it('are said to be as old as the oldest answer that had to stay', async () => {
    const { outside, read } = await theirs({ messages: [...fromWork, aMail('first', inShared)], faults: [{ path: `^/users/${sharedAddress}.*sian\\.at\\.work`, skip: 2, status: 503 }] });
    const now = await read(await read());
    const first = await contactHistory(outside, address);
    expect(first.sources[1]).toMatchObject({ readAt: '2026-06-10T10:20:00.000Z' });
    expect(joinedHistories(first, now).sources[1]).toMatchObject({ readAt: '2026-06-10T10:10:00.000Z', problem: { kind: 'unavailable' } });
  });
});
