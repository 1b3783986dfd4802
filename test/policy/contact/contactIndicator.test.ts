import type { Contact } from '../../../src/domain/contact.ts';
import { contactIndicator, type IndicatorContext } from '../../../src/policy/contact/contactIndicator.ts';
import { contextNotes, contextTexts } from '../../../src/policy/pack/contactContext.ts';
import { aContact, aReply } from '../../builders/contacts.ts';
import { london, theMoment, wednesday } from '../../builders/moments.ts';

const everything = [
  { name: 'Housing', isMailbox: true, read: true, complete: true },
  { name: 'what colleagues logged', isMailbox: false, read: true, complete: true },
];
const indicator = (contacts: readonly Contact[], context: Partial<IndicatorContext> = {}) =>
  contactIndicator(contacts, { today: wednesday, timeZone: london, sources: everything, needsNoted: false, ...context });
const at = (day: string) => theMoment(`${day}T09:00:00Z`);

describe('what stands beside the numbers', () => {
  test('nothing known: no number, and the questions remain', () => {
    expect(indicator([])).toEqual({
      pattern: { counts: { 7: 0, 30: 0, 90: 0, 365: 0 }, weeks: Array(12).fill(0), threads: 0, colleagues: 0 },
      groups: [],
      mailsReceived: 0,
      withoutReply: [],
      covered: ['Housing'],
      beside: ['needsUnknown', 'sentItemsNotVisible'],
    });
  });

  test.each<[string, readonly Contact[], Partial<IndicatorContext>, readonly string[]]>([
    ['needs noted', [], { needsNoted: true }, ['needsNoted', 'sentItemsNotVisible']],
    ['several people, before anything else', [], { users: 'several' }, ['severalPeople', 'needsUnknown', 'sentItemsNotVisible']],
    ['several customers of the register', [], { users: 'unsettled' }, ['severalCustomers', 'needsUnknown', 'sentItemsNotVisible']],
    ['needs asked for by one person', [], { needsAskedFor: true }, ['needsNoted', 'sentItemsNotVisible']],
    ['needs asked for by one of several people', [], { users: 'several', needsAskedFor: true }, ['severalPeople', 'needsUnknown', 'sentItemsNotVisible']],
    ['nobody knows how many people', [], { users: 'unknown' }, ['usersUnknown', 'needsUnknown', 'sentItemsNotVisible']],
    ['a message without a reply', [aContact()], {}, ['needsUnknown', 'replyNotFound', 'sentItemsNotVisible']],
    ['answered', [aContact(), aReply()], {}, ['needsUnknown', 'sentItemsNotVisible']],
    [
      'ten days, where we answer within ten',
      [aContact({ at: at('2026-05-31') })],
      { answerDays: 10 },
      ['needsUnknown', 'replyNotFound', 'sentItemsNotVisible'],
    ],
    [
      'eleven days, where we answer within ten',
      [aContact({ at: at('2026-05-30') })],
      { answerDays: 10 },
      ['needsUnknown', 'replyNotFound', 'weMayBeLate', 'sentItemsNotVisible'],
    ],
    ['all answered, where we answer within ten', [aContact({ at: at('2026-05-30') }), aReply()], { answerDays: 10 }, ['needsUnknown', 'sentItemsNotVisible']],
    ['a mailbox read in part', [], { sources: [{ name: 'Housing', isMailbox: true, read: true, complete: false }] }, ['needsUnknown', 'lowerBound', 'sentItemsNotVisible']],
    [
      'a mailbox that could not be read',
      [],
      { sources: [{ name: 'Housing', isMailbox: true, read: false, complete: true }] },
      ['needsUnknown', 'lowerBound', 'sentItemsNotVisible', 'notRead'],
    ],
  ])('%s', (_, contacts, context, beside) => {
    expect(indicator(contacts, context).beside).toEqual(beside);
  });

  test('it names the mailboxes in which a reply was looked for, and neither what was not read nor what holds no reply', () => {
    const sources = [...everything, { name: 'Parking', isMailbox: true, read: false, complete: false }];
    expect(indicator([], { sources }).covered).toEqual(['Housing']);
  });

  test('a call back that a colleague logged is no reply that was found, and we may be late only where nothing else answered', () => {
    const rang = aReply({ id: 'rang', method: 'telephone', title: 'Rang back about the damp' });
    const { withoutReply, beside } = indicator([aContact({ at: at('2026-05-01') }), rang], { answerDays: 10 });
    expect(withoutReply).toHaveLength(1);
    expect(beside).toContain('weMayBeLate');
    expect(contextTexts.replyNotFound).toContain('by e-mail');
    expect(contextTexts.weMayBeLate).toMatch(/no reply by e-mail.*unless it was answered in another way/i);
  });

  test('the oldest message without a reply, and for how long', () => {
    const old = aContact({ id: 'old', title: 'Parking', at: at('2026-06-03') });
    expect(indicator([aContact(), old])).toMatchObject({ waitedDays: 7, withoutReply: [{ id: 'old' }, { id: '<1@example.org>' }] });
    expect(indicator([old, aReply({ title: 'Parking' })])).not.toHaveProperty('waitedDays');
  });

  test('e-mails from the customer are what a reply is looked for to', () => {
    const contacts = [aContact({ id: '1' }), aReply(), aContact({ id: '3', automatic: true }), aContact({ id: '4', noteOnly: true }), aContact({ id: '5', method: 'letter' }), aContact({ id: '6', at: at('2026-06-11') })];
    expect(indicator(contacts)).toMatchObject({ mailsReceived: 1, withoutReply: [] });
  });

  test('what a machine wrote counts in nothing', () => {
    const result = indicator([aContact({ automatic: true }), aContact({ id: '2', automatic: false })]);
    expect(result).toMatchObject({ mailsReceived: 1, pattern: { counts: { 7: 1 } } });
    expect(result.groups).toHaveLength(1);
  });

  test('what is dated tomorrow waits for tomorrow', () => {
    const tomorrow = aContact({ at: at('2026-06-11') });
    expect(indicator([tomorrow])).toMatchObject({ mailsReceived: 0, groups: [], withoutReply: [] });
  });

  test.each(contextNotes)('%s is a fact and no verdict', (note) => {
    expect(contextTexts[note]).toMatch(/^[A-Z].*[.?]$/);
    expect(contextTexts[note]).not.toMatch(/excessive|unreasonable|too many|persistent|vexatious|abus/i);
  });
});
