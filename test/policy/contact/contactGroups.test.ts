import fc from 'fast-check';
import type { Contact } from '../../../src/domain/contact.ts';
import { contactGroups, forwardedCopies, isCounted } from '../../../src/policy/contact/contactGroups.ts';
import { withoutReply } from '../../../src/policy/contact/replies.ts';
import { aContact, aReply, mailsOf } from '../../builders/contacts.ts';
import { theMoment } from '../../builders/moments.ts';

const mail = (id: string, title: string, at: string, parts: Partial<Contact> = {}) => aContact({ id, title, at: theMoment(at), ...parts });
const groupsOf = (...contacts: readonly Contact[]) => contactGroups(contacts).map(({ contacts: members }) => members.map(({ id }) => id).join(' '));

describe('contacts that belong together', () => {
  const first = mail('1', 'Damp in the back bedroom', '2026-06-01T09:00:00Z', { conversationId: 'damp' });

  test.each<[string, Contact, boolean]>([
    ['the same conversation', mail('2', 'Something else', '2026-06-02T09:00:00Z', { conversationId: 'damp' }), true],
    ['the same subject after Re:', mail('2', 'RE: damp in the back  bedroom', '2026-06-02T09:00:00Z'), true],
    ['a subject that differs by a word', mail('2', 'Damp in the back bedroom getting', '2026-06-02T09:00:00Z'), true],
    ['an invitation with that subject', mail('2', first.title, '2026-06-02T09:00:00Z', { method: 'meeting', mailbox: 'own' }), true],
    ['a meeting that was logged with such a title', mail('2', first.title, '2026-06-02T09:00:00Z', { method: 'meeting' }), false],
    ['a call in no conversation with such a title', mail('2', first.title, '2026-06-02T09:00:00Z', { method: 'telephone' }), false],
    ['another subject', mail('2', 'Parking permit', '2026-06-02T09:00:00Z'), false],
    ['no subject', mail('2', '', '2026-06-02T09:00:00Z'), false],
    ['another matter', mail('2', first.title, '2026-06-02T09:00:00Z', { conversationId: 'damp', matter: 'Fence 2023' }), false],
  ])('%s', (_, second, together) => {
    expect(groupsOf(first, second)).toHaveLength(together ? 1 : 2);
  });

  test('two mails without a subject are two things', () => {
    expect(groupsOf(mail('1', '', '2026-06-01T09:00:00Z'), mail('2', 'Re:', '2026-06-02T09:00:00Z'))).toHaveLength(2);
  });

  test('a third mail can join two that had nothing in common', () => {
    const bridge = mail('3', 'Parking permit', '2026-06-03T09:00:00Z', { conversationId: 'damp' });
    expect(groupsOf(first, mail('2', 'Parking permit', '2026-06-02T09:00:00Z'), bridge)).toEqual(['1 2 3']);
  });

  test('the latest group comes first, and each group runs from its oldest contact', () => {
    const parking = mail('2', 'Parking permit', '2026-06-02T09:00:00Z');
    const again = mail('3', 'Re: Damp in the back bedroom', '2026-06-03T09:00:00Z', { conversationId: 'damp' });
    expect(groupsOf(again, parking, first)).toEqual(['1 3', '2']);
    expect(groupsOf(parking, first)).toEqual(['2', '1']);
  });

  test('what a group says', () => {
    const group = contactGroups([
      first,
      mail('2', first.title, '2026-06-02T09:00:00Z', { conversationId: 'other' }),
      mail('3', `Fw: ${first.title}`, '2026-06-02T10:00:00Z', { conversationId: 'third' }),
      mail('4', `Re: ${first.title}`, '2026-06-04T09:00:00Z', { conversationId: 'damp' }),
      aReply({ at: theMoment('2026-06-03T09:00:00Z'), conversationId: 'damp' }),
      aReply({ id: 'auto', automatic: true, at: theMoment('2026-06-05T09:00:00Z'), conversationId: 'damp' }),
    ])[0];
    expect(group).toMatchObject({
      title: 'Damp in the back bedroom',
      received: 3,
      sent: 1,
      conversations: 3,
      forwardedCopies: 1,
      resent: 1,
      lastSentAt: theMoment('2026-06-03T09:00:00Z'),
    });
    expect(group?.contacts.map(({ id }) => id)).toEqual(['1', '2', '3', '<reply-1@aberllan.example>', '4']);
    expect(group).not.toHaveProperty('matter');
  });

  test('a group names its matter; one we never wrote in has no such moment', () => {
    const [group] = contactGroups([mail('1', 'Fence', '2026-06-01T09:00:00Z', { matter: 'Fence 2023' })]);
    expect(group).toMatchObject({ matter: 'Fence 2023', conversations: 0, sent: 0, resent: 0 });
    expect(group).not.toHaveProperty('lastSentAt');
  });

  test('sent again: the very subject in another conversation, or in none', () => {
    const resent = (...contacts: readonly Contact[]) => contactGroups(contacts)[0]?.resent;
    expect(resent(...mailsOf('Damp', '2026-06-01T09:00:00Z', '2026-06-02T09:00:00Z', '2026-06-03T09:00:00Z'))).toBe(2);
    expect(resent(first, mail('2', ` ${first.title.toUpperCase()}`, '2026-06-02T09:00:00Z'))).toBe(1);
    expect(resent(first, mail('2', first.title, '2026-06-02T09:00:00Z', { conversationId: 'damp' }))).toBe(0);
    expect(resent(mail('1', 'Damp', '2026-06-01T09:00:00Z'), mail('2', 'Damp', '2026-06-02T09:00:00Z'))).toBe(1);
  });

  test('nothing is sent again that answers us: in a conversation we wrote in before, or with the prefix of an answer', () => {
    const resent = (...contacts: readonly Contact[]) => contactGroups(contacts).reduce((all, group) => all + group.resent, 0);
    const ours = (id: string, day: string) => aReply({ id, title: 'Damp in the back bedroom', at: theMoment(`2026-06-${day}T09:00:00Z`), conversationId: id });
    const theirs = (id: string, day: string, title: string, conversationId: string) => mail(id, title, `2026-06-${day}T09:00:00Z`, { conversationId });
    expect(resent(ours('a', '01'), ours('b', '02'), theirs('1', '03', first.title, 'a'), theirs('2', '04', first.title, 'b'))).toBe(0);
    expect(resent(ours('a', '01'), ours('b', '02'), theirs('1', '03', `Re: ${first.title}`, 'a'), theirs('2', '04', `Re: ${first.title}`, 'b'))).toBe(0);
    expect(resent(theirs('1', '03', `Re: ${first.title}`, 'not ours'), theirs('2', '04', `Re: ${first.title}`, 'nor this'))).toBe(0);
    // Sent again before we wrote in that conversation, and anew after an answer.
    expect(resent(theirs('1', '01', first.title, 'a'), theirs('2', '02', first.title, 'b'), ours('b', '03'))).toBe(1);
    expect(resent(ours('a', '01'), theirs('1', '02', first.title, 'a'), theirs('2', '03', first.title, 'b'))).toBe(1);
  });

  test('an invitation that is changed is not sent again, and counts as what it is: a message', () => {
    const invited = (id: string, conversationId: string) => mail(id, first.title, '2026-06-02T09:00:00Z', { method: 'meeting', mailbox: 'own', conversationId });
    expect(contactGroups([first, invited('2', 'b'), invited('3', 'c')])).toMatchObject([{ received: 3, resent: 0 }]);
  });

  test('every counted contact is in one group, and in one only', () => {
    const aMail = fc.record({
      title: fc.constantFrom('Damp in the back bedroom', 'Fw: Damp in the back bedroom', 'Damp back bedroom wall', 'Parking', ''),
      conversationId: fc.constantFrom('a', 'b', 'c'),
      automatic: fc.boolean(),
      hour: fc.integer({ min: 0, max: 300 }),
    });
    fc.assert(
      fc.property(fc.array(aMail, { maxLength: 40 }), (mails) => {
        const contacts = mails.map(({ hour, ...parts }, index) =>
          aContact({ ...parts, id: String(index), at: theMoment(new Date(Date.UTC(2026, 4, 1, hour)).toISOString()) }),
        );
        const grouped = contactGroups(contacts).flatMap((group) => group.contacts.map(({ id }) => id));
        expect([...grouped].sort()).toEqual(contacts.filter(isCounted).map(({ id }) => id).sort());
        for (const group of contactGroups(contacts)) expect(group.received + group.sent + group.forwardedCopies).toBe(group.contacts.length);
      }),
    );
  });

  test('a thousand mails on a thousand subjects take no time to speak of', () => {
    const words = (index: number) => ['damp', 'wall', 'roof', 'window', 'kitchen'].map((word, place) => `${word}${'abcdefghij'[(index >> place) % 10] ?? ''}`).join(' ');
    const contacts = Array.from({ length: 1000 }, (_, index) => mail(String(index), `${words(index)} part${'x'.repeat(index % 40)}`, '2026-06-01T09:00:00Z'));
    const before = performance.now();
    expect(contactGroups(contacts).length).toBeGreaterThan(0);
    expect(performance.now() - before).toBeLessThan(1500);
  });
});

describe('a message that its writer passed on', () => {
  const first = mail('1', 'Damp', '2026-06-01T09:00:00Z');
  const copies = (...contacts: readonly Contact[]) => [...forwardedCopies(contacts).keys()];

  test.each<[string, Contact, boolean]>([
    ['an hour later', mail('2', 'Fw: Damp', '2026-06-01T10:00:00Z'), true],
    ['seven days later to the minute', mail('2', 'FWD: RE: damp', '2026-06-08T09:00:00Z'), true],
    ['later than that', mail('2', 'Fw: Damp', '2026-06-08T09:01:00Z'), false],
    ['before it', mail('2', 'Fw: Damp', '2026-06-01T08:00:00Z'), false],
    ['an answer and not passed on', mail('2', 'Re: Damp', '2026-06-01T10:00:00Z'), false],
    ['another subject', mail('2', 'Fw: Parking', '2026-06-01T10:00:00Z'), false],
    ['another matter', mail('2', 'Fw: Damp', '2026-06-01T10:00:00Z', { matter: 'Fence' }), false],
    ['by us', mail('2', 'Fw: Damp', '2026-06-01T10:00:00Z', { direction: 'out' }), false],
    ['not by e-mail', mail('2', 'Fw: Damp', '2026-06-01T10:00:00Z', { method: 'letter' }), false],
    ['by a machine', mail('2', 'Fw: Damp', '2026-06-01T10:00:00Z', { automatic: true }), false],
    ['an answer to what was passed on', mail('2', 'Re: Fw: Damp', '2026-06-01T10:00:00Z'), false],
  ])('%s', (_, second, copy) => {
    expect(copies(second, first)).toEqual(copy ? ['2'] : []);
  });

  test('each of three copies counts with the first; ours is no first', () => {
    expect(copies(first, mail('2', 'Fw: Damp', '2026-06-04T10:00:00Z'), mail('3', 'Fw: Damp', '2026-06-07T10:00:00Z'))).toEqual(['2', '3']);
    expect(copies(first, mail('2', 'Fw: Damp', '2026-06-07T10:00:00Z'), mail('3', 'Fw: Damp', '2026-06-09T10:00:00Z'))).toEqual(['2']);
    expect(copies({ ...first, direction: 'out' }, mail('2', 'Fw: Damp', '2026-06-01T10:00:00Z'))).toEqual([]);
    expect(copies(mail('1', 'Fw:', '2026-06-01T09:00:00Z'), mail('2', 'Fw:', '2026-06-01T10:00:00Z'))).toEqual([]);
  });

  describe('where we wrote too', () => {
    const ours = (title: string, at: string) => aReply({ title, at: theMoment(at) });

    test.each<[string, readonly Contact[], string, readonly (readonly [string, string])[]]>([
      ['our answer is no copy of hers', [first, ours('Re: Damp', '2026-06-02T09:00:00Z')], 'FW: Re: Damp', []],
      ['her own message is a copy after our answer too', [first, ours('Re: Damp', '2026-06-02T09:00:00Z')], 'FW: Damp', [['x', '1']]],
      ['our letter that she had answered is no copy', [ours('Damp', '2026-06-01T08:00:00Z'), mail('2', 'Re: Damp', '2026-06-02T09:00:00Z')], 'FW: Damp', []],
      ['her answer to us is a copy of that answer', [ours('Damp', '2026-06-01T08:00:00Z'), mail('2', 'Re: Damp', '2026-06-02T09:00:00Z')], 'FW: Re: Damp', [['x', '2']]],
      ['of two with that subject it is the later one', [mail('2', 'Re: Damp', '2026-06-02T08:00:00Z'), ours('Re: Damp', '2026-06-02T09:00:00Z')], 'FW: Re: Damp', []],
      ['no subject fits: it is the latest', [first, ours('Re: Damp', '2026-06-02T09:00:00Z')], 'FW: Re: Re: Damp', []],
      ['a copy passed on is a copy of the first', [first, mail('2', 'Fw: Damp', '2026-06-02T09:00:00Z')], 'FW: Fw: Damp', [['2', '1'], ['x', '1']]],
    ])('%s', (_, before, title, expected) => {
      expect([...forwardedCopies([...before, mail('x', title, '2026-06-05T09:00:00Z')])]).toEqual(expected);
    });

    test('what she passes on of ours to several mailboxes is one message of hers', () => {
      const passedOn = (id: string, at: string) => mail(id, 'FW: Your appointment', at, { conversationId: id });
      const contacts = [
        ours('Your appointment', '2026-06-01T09:00:00Z'),
        passedOn('1', '2026-06-01T10:00:00Z'),
        passedOn('2', '2026-06-01T10:01:00Z'),
        passedOn('3', '2026-06-01T10:02:00Z'),
      ];
      expect([...forwardedCopies(contacts)]).toEqual([['2', '1'], ['3', '1']]);
      expect(contactGroups(contacts)[0]).toMatchObject({ received: 1, sent: 1, forwardedCopies: 2, resent: 0 });
      expect(withoutReply(contacts).map(({ id }) => id)).toEqual(['1']);
    });

    test('a second letter of ours that she passes on is something new; so is the first one, passed on again after a week', () => {
      const passedOn = (id: string, at: string) => mail(id, 'FW: Damp', at);
      const before = [ours('Damp', '2026-06-01T09:00:00Z'), passedOn('1', '2026-06-01T10:00:00Z')];
      expect([...forwardedCopies([...before, ours('Damp', '2026-06-02T09:00:00Z'), passedOn('2', '2026-06-02T10:00:00Z')])]).toEqual([]);
      expect([...forwardedCopies([...before, passedOn('2', '2026-06-08T10:01:00Z'), passedOn('3', '2026-06-08T10:02:00Z')])]).toEqual([['3', '2']]);
    });

    test('what she passes on of ours counts as a message of hers', () => {
      const [group] = contactGroups([first, ours('Re: Damp', '2026-06-02T09:00:00Z'), mail('x', 'FW: Re: Damp', '2026-06-05T09:00:00Z')]);
      expect(group).toMatchObject({ received: 2, sent: 1, forwardedCopies: 0 });
    });
  });
});

describe('messages no reply was found to', () => {
  const damp = (id: string, at: string, parts: Partial<Contact> = {}) => mail(id, 'Damp', at, parts);
  const waiting = (...contacts: readonly Contact[]) => withoutReply(contacts).map(({ id }) => id);
  const reply = (at: string, parts: Partial<Contact> = {}) => aReply({ title: 'Re: Damp', at: theMoment(at), ...parts });

  test('what came before our last reply in its group is answered; what came after it is not', () => {
    expect(waiting(damp('1', '2026-06-01T09:00:00Z'), reply('2026-06-02T09:00:00Z'), damp('2', '2026-06-03T09:00:00Z'))).toEqual(['2']);
    expect(waiting(damp('1', '2026-06-01T09:00:00Z'), damp('2', '2026-06-02T09:00:00Z'), reply('2026-06-03T09:00:00Z'))).toEqual([]);
    expect(waiting(damp('1', '2026-06-01T09:00:00Z'), reply('2026-06-01T09:00:00Z'))).toEqual([]);
  });

  test.each<[string, Contact]>([
    ['an automatic reply', reply('2026-06-02T09:00:00Z', { automatic: true })],
    ['a reply about something else', reply('2026-06-02T09:00:00Z', { title: 'Parking' })],
    ['a call, of which nobody knows what was said', reply('2026-06-02T09:00:00Z', { method: 'telephone' })],
    ['a colleague’s note', reply('2026-06-02T09:00:00Z', { noteOnly: true })],
  ])('%s answers nothing', (_, other) => {
    expect(waiting(damp('1', '2026-06-01T09:00:00Z'), other)).toEqual(['1']);
  });

  test('a call in the same conversation answers nothing either, and waits for nothing', () => {
    const call = reply('2026-06-02T09:00:00Z', { method: 'telephone', conversationId: 'damp' });
    expect(waiting(damp('1', '2026-06-01T09:00:00Z', { conversationId: 'damp' }), call)).toEqual(['1']);
    expect(waiting({ ...call, direction: 'in' })).toEqual([]);
  });

  const invitation = (at: string, parts: Partial<Contact> = {}) => mail('i', 'Visit about the damp', at, { method: 'meeting', mailbox: 'own', conversationId: 'damp', ...parts });

  test('an invitation of theirs waits for no e-mail; one of ours that came later is a message from us as well', () => {
    const asked = damp('1', '2026-06-01T09:00:00Z', { conversationId: 'damp' });
    expect(waiting(invitation('2026-06-01T09:00:00Z'))).toEqual([]);
    expect(waiting(asked, invitation('2026-06-02T09:00:00Z'))).toEqual(['1']);
    expect(waiting(asked, invitation('2026-06-02T09:00:00Z', { direction: 'out' }))).toEqual([]);
    // A meeting that a colleague logged says nothing of what was written.
    expect(waiting(asked, aContact({ id: 'i', direction: 'out', at: theMoment('2026-06-02T09:00:00Z'), method: 'meeting', conversationId: 'damp' }))).toEqual(['1']);
    // That we come to theirs answers nothing they wrote.
    expect(waiting(asked, invitation('2026-06-02T09:00:00Z', { direction: 'out', automatic: true }))).toEqual(['1']);
  });

  test('a reply in one conversation answers no other under the same word: only a subject that tells enough does', () => {
    const asked = (title: string) => [
      mail('1', title, '2026-06-01T09:00:00Z', { conversationId: 'first' }),
      mail('2', title, '2026-06-10T09:00:00Z', { conversationId: 'second' }),
      reply('2026-06-12T09:00:00Z', { title: `Re: ${title}`, conversationId: 'second' }),
    ];
    expect(waiting(...asked('Complaint'))).toEqual(['1']);
    expect(waiting(...asked('Complaint about bins'))).toEqual(['1']);
    expect(waiting(...asked('Damp in the back bedroom'))).toEqual([]);
  });

  test('a reply that continues no conversation of theirs answers under the same words, however few', () => {
    const asked = damp('1', '2026-06-01T09:00:00Z', { conversationId: 'theirs' });
    const anew = reply('2026-06-02T09:00:00Z', { conversationId: 'ours' });
    const after = damp('2', '2026-06-03T09:00:00Z', { title: 'Re: Damp', conversationId: 'ours' });
    expect(waiting(asked, anew)).toEqual([]);
    expect(waiting(asked, anew, after)).toEqual(['2']);
    expect(waiting(asked, reply('2026-06-02T09:00:00Z', { title: 'Re: Parking', conversationId: 'ours' }))).toEqual(['1']);
    expect(waiting(asked, reply('2026-06-02T09:00:00Z', { conversationId: 'ours', matter: 'Fence' }))).toEqual(['1']);
    expect(waiting(damp('1', '2026-06-01T09:00:00Z', { title: '' }), reply('2026-06-02T09:00:00Z', { title: 'Re:' }))).toEqual(['1']);
  });

  test('our answer passed on to us waits, as any message of theirs', () => {
    expect(waiting(damp('1', '2026-06-01T09:00:00Z'), reply('2026-06-02T09:00:00Z'), damp('2', '2026-06-05T09:00:00Z', { title: 'FW: Re: Damp' }))).toEqual(['2']);
  });

  test('a copy that came after our answer stands for the message, which is answered; a second copy adds nothing', () => {
    const [asked, copied, again] = [damp('1', '2026-06-01T09:00:00Z'), damp('2', '2026-06-05T09:00:00Z', { title: 'FW: Damp' }), damp('3', '2026-06-06T09:00:00Z', { title: 'FW: Damp' })];
    expect(waiting(asked, reply('2026-06-02T09:00:00Z'), copied, again)).toEqual(['2']);
    expect(waiting(asked, copied, again)).toEqual(['1']);
    expect(waiting(asked, copied, again, reply('2026-06-07T09:00:00Z'))).toEqual([]);
  });

  test('an answer to a copy answers the message it copies', () => {
    const asked = damp('1', '2026-06-01T09:00:00Z', { conversationId: 'first' });
    const copied = damp('2', '2026-06-02T09:00:00Z', { title: 'FW: Damp', conversationId: 'second' });
    const answer = reply('2026-06-03T09:00:00Z', { title: 'Re: FW: Damp', conversationId: 'second' });
    expect(waiting(asked, copied, answer)).toEqual([]);
  });

  test('oldest first over all groups, a copy once, nothing automatic', () => {
    expect(
      waiting(
        mail('3', 'Parking', '2026-06-03T09:00:00Z'),
        damp('2', '2026-06-02T09:00:00Z', { title: 'Fw: Damp' }),
        damp('1', '2026-06-01T09:00:00Z'),
        mail('4', 'Undeliverable', '2026-06-04T09:00:00Z', { automatic: true }),
        damp('5', '2026-06-05T09:00:00Z'),
      ),
    ).toEqual(['1', '3', '5']);
  });
});
