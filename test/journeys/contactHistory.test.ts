import type { Contact } from '../../src/domain/contact.ts';
import { contactHistory, goesOn, hasOlder, joinedHistories, mailsElsewhere, olderHistory, readBackTo, type ContactHistory, type HistoryElsewhere, type Reading } from '../../src/journeys/contactHistory.ts';
import { ourWriter } from '../../src/journeys/knownIn.ts';
import { contactGroups } from '../../src/policy/contact/contactGroups.ts';
import { withoutReply } from '../../src/policy/contact/replies.ts';
import type { Clock } from '../../src/ports/clock.ts';
import type { Configuration } from '../../src/ports/configuration.ts';
import type { Outside } from '../../src/ports/outside.ts';
import { scopes } from '../../src/ports/identity.ts';
import { createContactLog } from '../../src/records/contactLog.ts';
import { createMail } from '../../src/records/mail.ts';
import { createOtherAddresses } from '../../src/records/otherAddresses.ts';
import type { ScenarioInput } from '../../src/simulator/scenario/schema.ts';
import { startRegister, theAddress, theMoment, type Register } from '../records/aRegister.ts';
import { adviserAddress, aScenario, sharedAddress, sian } from '../simulator/aScenario.ts';

let register: Register;
afterEach(() => register.close());

type ScenarioMessage = NonNullable<ScenarioInput['messages']>[number];
const gwen = { name: 'Gwen Morris', address: adviserAddress };
const address = theAddress(sian.address);
const daysAgo = (days: number): string => new Date(Date.parse('2026-06-10T09:00:00Z') - days * 86_400_000).toISOString();
const aMail = (id: string, parts: Partial<ScenarioMessage> = {}): ScenarioMessage => ({
  id, mailbox: adviserAddress, from: sian, to: [gwen], at: daysAgo(1), subject: id, body: '<p>x</p>', internetMessageId: `<${id}@example.org>`, ...parts,
});
const inShared = { mailbox: sharedAddress, to: [{ name: 'Housing', address: sharedAddress }] };

interface Reader {
  read(reading?: Reading): Promise<ContactHistory>;
  readOn(before: ContactHistory, reading?: Reading): Promise<ContactHistory>;
}

const configuration = {
  mailboxes: [{ address: theAddress(sharedAddress), name: 'Housing' }], relayAddresses: [], council: { timeZone: 'Europe/London', emailDomains: ['aberllan.example'] },
} as unknown as Configuration;

/** What somebody may read. */
const outsideOf = (who: string, clock: Clock): Outside =>
  ({
    mail: createMail({ own: register.as(who, scopes.mail), shared: register.as(who, scopes.sharedMail) }, clock, ourWriter(configuration)),
    contactLog: createContactLog(register.listsOf(who), register.digest),
    otherAddresses: createOtherAddresses(register.listsOf(who), register.digest, () => register.staff(who)),
    clock,
    configuration,
  }) as unknown as Outside;

/** What the adviser may read, at ten past each time that is asked for. */
async function reader(parts: Partial<ScenarioInput>): Promise<Reader> {
  register = await startRegister(aScenario(parts));
  let minutes = 0;
  const outside = outsideOf('gwen', { now: () => theMoment(`2026-06-10T10:${String(minutes).padStart(2, '0')}:00Z`) });
  return {
    read: (reading) => {
      minutes += 10;
      return contactHistory(outside, address, reading);
    },
    readOn: (before, reading) => olderHistory(outside, address, before, reading),
  };
}

const titles = ({ contacts }: ContactHistory): readonly string[] => contacts.map(({ title }: Contact) => title);

describe('the contact history', () => {
  it('holds a mail once that lies in two mailboxes', async () => {
    const { read } = await reader({ messages: [aMail('both'), { ...aMail('both-2', inShared), internetMessageId: '<both@example.org>', subject: 'both' }] });
    expect(titles(await read())).toEqual(['both']);
  });

  it('finds the answer that lies in another mailbox than the question, and nothing sent again in one conversation', async () => {
    const { read } = await reader({
      messages: [
        aMail('asked', { ...inShared, at: daysAgo(5), subject: 'Gate does not shut', conversation: 'gate' }),
        aMail('answered', { from: gwen, to: [sian], folder: 'sent', at: daysAgo(4), subject: 'A joiner comes on Friday', conversation: 'gate' }),
        aMail('first', { ...inShared, at: daysAgo(3), subject: 'Skip', conversation: 'skip' }),
        aMail('second', { at: daysAgo(2), subject: 'Skip', conversation: 'skip' }),
      ],
    });
    const { contacts, pattern } = await read();
    expect(contactGroups(contacts)).toMatchObject([
      { title: 'Skip', conversations: 1, received: 2, resent: 0 },
      { title: 'Gate does not shut', conversations: 1, received: 1, sent: 1 },
    ]);
    expect(withoutReply(contacts).map(({ title }) => title)).toEqual(['Skip', 'Skip']);
    expect(pattern.threads).toBe(2);
  });

  it('marks what no person wrote, and counts it nowhere', async () => {
    const { read } = await reader({ messages: [aMail('Automatic reply: away'), aMail('Damp')] });
    const history = await read();
    expect(history.contacts.filter(({ automatic }) => automatic === true).map(({ title }) => title)).toEqual(['Automatic reply: away']);
    expect(history.pattern.counts[7]).toBe(1);
  });

  it('shows the newest page of each mailbox in one question each, and reads on from there', async () => {
    const messages = Array.from({ length: 260 }, (_, index) => aMail(`m-${String(index)}`, { at: daysAgo(index) }));
    const { read, readOn } = await reader({ messages });
    const first = await read();
    expect(register.requests.filter((line) => line.includes('/messages'))).toHaveLength(2);
    expect([first.contacts.length, goesOn(first)]).toEqual([250, true]);
    const whole = await readOn(first);
    expect([whole.contacts.length, goesOn(whole)]).toEqual([260, false]);
    expect(whole.sources.every(({ complete }) => complete)).toBe(true);
    expect(whole.pattern.counts[365]).toBe(260);
  });

  it('counts a year and no more by itself, and reads further back for whoever looks for it', async () => {
    const messages = Array.from({ length: 260 }, (_, index) => aMail(`m-${String(index)}`, { at: daysAgo(index * 2) }));
    const { read, readOn } = await reader({ messages });
    const first = await read();
    expect([first.contacts.length, goesOn(first), hasOlder(first)]).toEqual([250, false, true]);
    expect(first.sources[0]).toMatchObject({ complete: true });
    const whole = await readOn(first);
    expect([whole.contacts.length, hasOlder(whole)]).toEqual([260, false]);
  });

  it('keeps what was known further back where that page fails when it is read again', async () => {
    const messages = Array.from({ length: 260 }, (_, index) => aMail(`m-${String(index)}`, { at: daysAgo(index) }));
    const { read, readOn } = await reader({ messages, faults: [{ path: '^/me/messages.*skip', skip: 1, status: 503 }] });
    const earlier = await readOn(await read());
    expect(earlier.contacts).toHaveLength(260);
    const again = await readOn(await read({ earlier }), { earlier });
    expect(again.contacts).toHaveLength(260);
    expect(again.sources[0]).toMatchObject({ readAt: '2026-06-10T10:10:00.000Z', problem: { kind: 'unavailable' } });
  });

  it('keeps what it read where a page further back fails, and says why', async () => {
    const messages = Array.from({ length: 260 }, (_, index) => aMail(`m-${String(index)}`, { at: daysAgo(index) }));
    const { read, readOn } = await reader({ messages, faults: [{ path: '^/me/messages.*skip', status: 503 }] });
    const after = await readOn(await read());
    expect(after.contacts).toHaveLength(250);
    expect(after.sources[0]).toMatchObject({ source: 'own', complete: false, readAt: '2026-06-10T10:10:00.000Z', problem: { kind: 'unavailable' } });
    expect(goesOn(after)).toBe(false);
  });

  it.each([
    ['throttled', { status: 429, headers: { 'Retry-After': '60' } }, 'throttled'],
    ['down', { status: 503 }, 'unavailable'],
    ['cut off', { lose: 'before' as const }, 'offline'],
    ['refused', { status: 403 }, 'refused'],
  ])('keeps the last answer of a mailbox that is now %s, with its time', async (_what, fault, kind) => {
    const { read } = await reader({ messages: [aMail('own'), aMail('shared', inShared)], faults: [{ path: `^/users/${sharedAddress}`, skip: 1, ...fault }] });
    const earlier = await read();
    const now = await read({ earlier });
    expect([...titles(now)].sort()).toEqual(['own', 'shared']);
    expect(now.sources).toMatchObject([
      { source: 'own', readAt: '2026-06-10T10:20:00.000Z', complete: true },
      { source: sharedAddress, readAt: '2026-06-10T10:10:00.000Z', problem: { kind } },
      { source: 'log', complete: true },
    ]);
    expect(now.sources[0]).not.toHaveProperty('problem');
  });

  it('names a mailbox that was never read, and hides no other', async () => {
    const { read } = await reader({ messages: [aMail('own'), aMail('shared', inShared)], faults: [{ path: `^/users/${sharedAddress}`, status: 403 }] });
    const history = await read();
    expect(titles(history)).toEqual(['own']);
    expect(history.sources[1]).toEqual({ source: sharedAddress, name: 'Housing', complete: false, problem: expect.objectContaining({ kind: 'refused' }) as object });
  });
});

describe('the mails with a customer’s other addresses', () => {
  const work = { name: 'S. Pugh', address: 'sian.at.work@example.net' };
  const fromWork = Array.from({ length: 260 }, (_, index) => aMail(`m-${String(index)}`, { ...inShared, from: work, at: daysAgo(index) }));

  /** What somebody who keeps the register reads, at ten past each time that is asked for. */
  const theirs = async (parts: Partial<ScenarioInput>): Promise<{ outside: Outside; read(earlier?: readonly HistoryElsewhere[]): Promise<readonly HistoryElsewhere[]> }> => {
    register = await startRegister(aScenario({ customers: [{ key: 'C-0001', name: sian.name, addresses: [{ address: sian.address }, { address: work.address }] }], ...parts }));
    let minutes = 0;
    const outside = outsideOf('meera', { now: () => theMoment(`2026-06-10T10:${String(minutes).padStart(2, '0')}:00Z`) });
    const read = async (earlier?: readonly HistoryElsewhere[]) => {
      minutes += 10;
      const found = await mailsElsewhere(outside, 'C-0001', address, { earlier });
      return found.ok ? found.value : [];
    };
    return { outside, read };
  };

  it('are read as far as they count, whoever asks for them', async () => {
    const { read } = await theirs({ messages: fromWork });
    expect((await read()).map(({ contacts, sources }) => [contacts.length, sources.every(({ complete }) => complete)])).toEqual([[260, true]]);
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
    const whole = joinedHistories(outside, await contactHistory(outside, address), now);
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
    expect([goesOn(newest), goesOn(joinedHistories(outside, newest, others))]).toEqual([true, true]);
    expect(readBackTo(outside, [await olderHistory(outside, address, newest)])).toBeUndefined();
    // Of the other address there is more than is ever read, and the one in front has a year: nobody waits for more.
    const beyondYear = { ...newest, sources: newest.sources.map((source) => ({ ...source, complete: true })) };
    const cutOff = others.map((other) => ({ ...other, sources: other.sources.map((source) => ({ ...source, complete: false })) }));
    expect(goesOn(joinedHistories(outside, beyondYear, cutOff))).toBe(false);
  });

  it('are said to be as old as the oldest answer that had to stay', async () => {
    const { outside, read } = await theirs({ messages: [...fromWork, aMail('first', inShared)], faults: [{ path: `^/users/${sharedAddress}.*sian\\.at\\.work`, skip: 2, status: 503 }] });
    const now = await read(await read());
    const first = await contactHistory(outside, address);
    expect(first.sources[1]).toMatchObject({ readAt: '2026-06-10T10:20:00.000Z' });
    expect(joinedHistories(outside, first, now).sources[1]).toMatchObject({ readAt: '2026-06-10T10:10:00.000Z', problem: { kind: 'unavailable' } });
  });
});
