import type { Contact } from '../../src/domain/contact.ts';
import { beyondUnread, contactHistory, goesOn, hasOlder, isAnyPending, isWhole, olderHistory, olderUnread, type ContactHistory, type Reading, type Source } from '../../src/journeys/contactHistory.ts';
import { contactGroups } from '../../src/policy/contact/contactGroups.ts';
import { contactPattern } from '../../src/policy/contact/contactPattern.ts';
import { withoutReply } from '../../src/policy/contact/replies.ts';
import type { ScenarioInput } from '../../src/simulator/scenario/schema.ts';
import { theDay } from '../builders/moments.ts';
import { startRegister, theMoment, type Register } from '../records/aRegister.ts';
import { aScenario, sharedAddress, sian } from '../simulator/aScenario.ts';
import { address, aMail, daysAgo, gwen, inShared, outsideOf } from './aHistory.ts';

let register: Register;
afterEach(() => register.close());

interface Reader {
  read(reading?: Reading): Promise<ContactHistory>;
  readOn(before: ContactHistory, reading?: Reading): Promise<ContactHistory>;
}

/** What the adviser may read, at ten past each time that is asked for. */
async function reader(parts: Partial<ScenarioInput>): Promise<Reader> {
  register = await startRegister(aScenario(parts));
  let minutes = 0;
  const outside = outsideOf(register, 'gwen', { now: () => theMoment(`2026-06-10T10:${String(minutes).padStart(2, '0')}:00Z`) });
  return {
    read: (reading) => {
      minutes += 10;
      return contactHistory(outside, address, reading);
    },
    readOn: (before, reading) => olderHistory(outside, address, before, reading),
  };
}

const patternOf = (contacts: readonly Contact[]) => contactPattern(contacts, theDay('2026-06-10'), 'Europe/London');
const titles = ({ contacts }: ContactHistory): readonly string[] => contacts.map(({ title }: Contact) => title);

describe('the contact history', () => {
  it('holds a mail once that lies in two mailboxes', async () => {
    const { read } = await reader({ messages: [aMail('both'), { ...aMail('both-2', inShared), internetMessageId: '<both@example.org>', subject: 'both' }] });
    expect(titles(await read())).toEqual(['both']);
  });

  it('tells what there is as soon as there is something to show, while a mailbox lets us wait, and then all of it', async () => {
    const { read } = await reader({ messages: [aMail('mine'), { ...aMail('shared', inShared) }], faults: [{ path: `users/${sharedAddress}`, held: true }] });
    const told: ContactHistory[] = [];
    const whole = read({ told: (soFar) => told.push(soFar) });
    while (told.at(-1)?.sources.filter(({ pending }) => pending).length !== 1) await new Promise((resolve) => setTimeout(resolve, 5));
    register.world.setFaults([]);
    expect(told.map(titles)).toEqual(told.map(() => ['mine']));
    expect(told.at(-1)?.sources).toMatchObject([{ source: 'own', complete: true }, { source: sharedAddress, complete: false, pending: true }, { source: 'log', complete: true }]);
    expect(isAnyPending(await whole)).toBe(false);
    expect([...titles(await whole)].sort()).toEqual(['mine', 'shared']);
  });

  it('tells nothing before there is anything to show, nor to somebody who went on', async () => {
    const { read } = await reader({ messages: [aMail('shared', inShared)], faults: [{ path: `users/${sharedAddress}`, held: true }] });
    const told: ContactHistory[] = [];
    const leaving = new AbortController();
    const whole = read({ signal: leaving.signal, told: (soFar) => told.push(soFar) });
    await new Promise((resolve) => setTimeout(resolve, 300));
    leaving.abort();
    register.world.setFaults([]);
    await expect(whole).rejects.toMatchObject({ name: 'AbortError' });
    expect(told).toEqual([]);
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
    const { contacts } = await read();
    expect(contactGroups(contacts)).toMatchObject([
      { title: 'Skip', conversations: 1, received: 2, resent: 0 },
      { title: 'Gate does not shut', conversations: 1, received: 1, sent: 1 },
    ]);
    expect(withoutReply(contacts).map(({ title }) => title)).toEqual(['Skip', 'Skip']);
    expect(patternOf(contacts).threads).toBe(2);
  });

  it('marks what no person wrote, and counts it nowhere', async () => {
    const { read } = await reader({ messages: [aMail('Automatic reply: away'), aMail('Damp')] });
    const history = await read();
    expect(history.contacts.filter(({ automatic }) => automatic === true).map(({ title }) => title)).toEqual(['Automatic reply: away']);
    expect(patternOf(history.contacts).counts[7]).toBe(1);
  });

  it('leaves out the receipt of a mail that lies in another mailbox and is read later, and no message that begins like one', async () => {
    const between = Array.from({ length: 255 }, (_, index) => aMail(`m-${String(index)}`, { at: daysAgo(2 + index / 100) }));
    const sent = { ...aMail('ours', inShared), from: gwen, to: [sian], at: daysAgo(5), subject: 'Re: Damp' };
    const older = { ...aMail('older'), from: gwen, to: [sian], at: daysAgo(8), subject: 'Your skip', folder: 'sent' as const };
    const { read, readOn } = await reader({
      messages: [...between, sent, older, aMail('receipt', { subject: 'Read: Re: Damp' }), aMail('late', { subject: 'Read: Your skip' }), aMail('person', { subject: 'Read: the notes' })],
    });
    const leftOut = ({ contacts }: ContactHistory) => contacts.filter(({ automatic }) => automatic === true).map(({ title }) => title);
    const first = await read();
    expect(leftOut(first)).toEqual(['Read: Re: Damp']);
    const whole = await readOn(first);
    expect([...leftOut(whole)].sort()).toEqual(['Read: Re: Damp', 'Read: Your skip']);
    expect(patternOf(whole.contacts).counts[7]).toBe(256);
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
    expect(patternOf(whole.contacts).counts[365]).toBe(260);
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
    ['down', { status: 503, headers: { 'Retry-After': '60' } }, 'unavailable'],
  ])('stays whole where a page beyond what counts is %s: says that of those mails alone, and can still go on', async (_what, fault, kind) => {
    const messages = Array.from({ length: 260 }, (_, index) => aMail(`m-${String(index)}`, { at: daysAgo(index * 2) }));
    const { read, readOn } = await reader({ messages, faults: [{ path: '^/me/messages.*skip', times: 1, ...fault }] });
    const first = await read();
    const failed = await readOn(first, { earlier: first });
    expect(failed.sources[0]).toEqual({ ...first.sources[0], beyond: { problem: expect.objectContaining({ kind }) as object } });
    expect([isWhole(failed.sources[0] as Source), hasOlder(failed), failed.contacts.length]).toEqual([true, true, 250]);
    const whole = await readOn(failed, { earlier: failed });
    expect([beyondUnread(whole), hasOlder(whole), whole.contacts.length]).toEqual([undefined, false, 260]);
  });

  it('keeps what was known beyond what counts where that page fails when it is read again, with the time of that page alone', async () => {
    const messages = Array.from({ length: 260 }, (_, index) => aMail(`m-${String(index)}`, { at: daysAgo(index * 2) }));
    const { read, readOn } = await reader({ messages, faults: [{ path: '^/me/messages.*skip', skip: 1, status: 503 }] });
    const earlier = await readOn(await read());
    const again = await readOn(await read({ earlier }), { earlier });
    const expected = { readAt: '2026-06-10T10:20:00.000Z', beyond: { problem: { kind: 'unavailable' }, readAt: '2026-06-10T10:10:00.000Z' } };
    expect([again.contacts.length, again.sources[0]]).toMatchObject([260, expected]);
    // A further try that fails as well leaves that time.
    expect((await readOn(again, { earlier: again })).sources[0]).toMatchObject(expected);
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

  it.each([
    ['had older ones that nobody read', false],
    ['had older ones that could not be read', true],
  ])('says of a mailbox that cannot be read anew and %s, that these are unread', async (_what, failed) => {
    const messages = Array.from({ length: 260 }, (_each, index) => aMail(`m-${String(index)}`, { at: daysAgo(index * 2) }));
    const { read, readOn } = await reader({ messages, faults: [...(failed ? [{ path: '^/me/messages.*skip', status: 503 }] : []), { path: '^/me/messages', skip: 1, status: 429 }] });
    const first = await read();
    const earlier = failed ? await readOn(first) : first;
    const now = await read({ earlier });
    expect(now.sources[0]).toMatchObject({ complete: true, problem: { kind: 'throttled' }, beyond: { problem: { kind: 'throttled' } } });
    expect([olderUnread(now)?.problem.kind, hasOlder(now), beyondUnread(now)]).toEqual(['throttled', false, undefined]);
  });

  it('says nothing of older ones of a mailbox that was read to its end', async () => {
    const { read } = await reader({ messages: [aMail('own')], faults: [{ path: '^/me/messages', skip: 1, status: 429 }] });
    expect(olderUnread(await read({ earlier: await read() }))).toBeUndefined();
  });

  it('says of a mailbox that its search ends before its mails do, also where it cannot be read anew', async () => {
    const messages = Array.from({ length: 1010 }, (_, index) => aMail(`m-${String(index)}`, { at: daysAgo(index) }));
    const { read, readOn } = await reader({ messages, faults: [{ path: '^/me/messages', skip: 4, status: 503 }] });
    let history = await read();
    while (hasOlder(history)) history = await readOn(history);
    expect(history.sources.map(({ complete, cutOff }) => [complete, cutOff])).toEqual([[true, true], [true, undefined], [true, undefined]]);
    expect((await read({ earlier: history })).sources[0]).toMatchObject({ problem: { kind: 'unavailable' }, cutOff: true });
  });

  it('names a mailbox that was never read, and hides no other', async () => {
    const { read } = await reader({ messages: [aMail('own'), aMail('shared', inShared)], faults: [{ path: `^/users/${sharedAddress}`, status: 403 }] });
    const history = await read();
    expect(titles(history)).toEqual(['own']);
    expect(history.sources[1]).toEqual({ source: sharedAddress, name: 'Housing', complete: false, problem: expect.objectContaining({ kind: 'refused' }) as object });
  });
});
