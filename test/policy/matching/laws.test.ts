import fc from 'fast-check';
import { confidences, type Card } from '../../../src/domain/card.ts';
import type { MatchKey } from '../../../src/domain/customer.ts';
import type { OpenMessage, Sender } from '../../../src/domain/sender.ts';
import { matchIn } from '../../../src/policy/matching/register.ts';
import { senderRecord } from '../../../src/policy/matching/senderRecord.ts';
import { whoIsItAbout } from '../../../src/policy/matching/whoIsItAbout.ts';
import { aConductLetterCard, aKnownCard, anAdjustmentCard, anArrangementCard } from '../../builders/cards.ts';
import { aCustomer, anEmailIdentifier } from '../../builders/customers.ts';
import { aMessage, aSender, knownAddresses } from '../../builders/messages.ts';
import { theAddress, wednesday } from '../../builders/moments.ts';

const sian = theAddress('sian.pugh@example.org');
const customers = fc.constantFrom('C-0001', 'C-0002', 'C-0003');
const make = fc.constantFrom<(parts: { customer: string; confidence: Card['confidence']; ref: string }) => Card>(
  aKnownCard,
  anAdjustmentCard,
  anArrangementCard,
  aConductLetterCard,
);
const aCard = fc
  .tuple(make, customers, fc.constantFrom(...confidences), fc.uuid())
  .map(([build, customer, confidence, ref]) => build({ customer, confidence, ref }));
const someCards = fc.array(aCard, { maxLength: 8 });
const recordOf = (cards: readonly Card[]) => senderRecord(sian, cards, wednesday, knownAddresses);
const shown = (cards: readonly Card[]): readonly Card[] => {
  const record = recordOf(cards);
  return record.kind === 'customer' ? [...record.adjustments, ...record.arrangements.map(({ card }) => card), ...record.letters] : [];
};

describe('whatever cards an address has', () => {
  test('a suggested or shared card is never shown, and a shared one hides all', () => {
    fc.assert(
      fc.property(someCards, (cards) => {
        expect(shown(cards).filter(({ confidence }) => confidence !== 'confirmed')).toEqual([]);
        if (cards.some(({ confidence }) => confidence === 'shared')) expect(recordOf(cards)).toEqual({ kind: 'shared' });
      }),
    );
  });

  test('what is shown is one customer’s, and all of it', () => {
    fc.assert(
      fc.property(someCards, (cards) => {
        const record = recordOf(cards);
        if (record.kind !== 'customer') return;
        const theirs = cards.filter(({ customer, confidence }) => customer === record.customer && confidence === 'confirmed');
        expect(new Set(shown(cards))).toEqual(new Set(theirs.filter(({ kind }) => kind !== 'known')));
      }),
    );
  });

  test('a suggested card changes nothing for a confirmed customer and tells nothing where there is none', () => {
    fc.assert(
      fc.property(someCards, fc.array(aCard.map((card): Card => ({ ...card, confidence: 'suggested' }))), (cards, suggested) => {
        const before = recordOf(cards);
        const after = recordOf([...suggested, ...cards]);
        expect(after).toEqual(before.kind === 'none' && suggested.length > 0 ? { kind: 'mayMatch' } : before);
      }),
    );
  });

  test('identical facts give identical answers, in whatever order', () => {
    const orders = someCards.chain((cards) => fc.tuple(fc.constant(cards), fc.shuffledSubarray(cards, { minLength: cards.length })));
    fc.assert(
      fc.property(orders, ([cards, shuffled]) => {
        expect(recordOf(cards)).toEqual(recordOf([...cards]));
        expect(new Set(shown(shuffled))).toEqual(new Set(shown(cards)));
        expect(recordOf(shuffled).kind).toBe(recordOf(cards).kind);
      }),
    );
  });
});

const mayBe: readonly string[] = ['sian.pugh@example.org', 'emrys@example.net', 'cllr.morgan@aberllan.example'];
const addresses = [...mayBe, 'forms@webforms.example', 'tom.rees@aberllan.example', 'repairs@aberllan.example'];
const someSender = fc.constantFrom(...addresses).map((address) => aSender(address));
const senders = fc.array(someSender);
const someMessage = fc
  .record({ from: someSender, sentBy: fc.option(someSender), to: senders, cc: senders, replyTo: senders, forwarded: senders })
  .map(({ sentBy, ...parts }) => aMessage({ ...parts, ...(sentBy ? { sentBy } : {}) }));

describe('whatever message is open', () => {
  const about = (message: OpenMessage) => whoIsItAbout(message, knownAddresses);

  test('no name of a sender or a recipient changes whom it is about', () => {
    const named = (name: string) => (sender: Sender): Sender => ({ ...sender, name });
    fc.assert(
      fc.property(someMessage, fc.string(), (message, name) => {
        const { from, sentBy, to, cc = [], replyTo = [], forwarded = [] } = message;
        const rename = named(name);
        const lists = { to: to.map(rename), cc: cc.map(rename), replyTo: replyTo.map(rename), forwarded: forwarded.map(rename) };
        const renamed = { ...message, ...lists, from: rename(from), ...(sentBy ? { sentBy: rename(sentBy) } : {}) };
        expect(about(renamed)).toEqual(about(message));
      }),
    );
  });

  test('neither its subject, its mailbox nor its time does', () => {
    fc.assert(
      fc.property(someMessage, fc.string(), fc.constantFrom(...addresses), (message, subject, mailbox) => {
        expect(about({ ...message, subject, mailbox: theAddress(mailbox) })).toEqual(about(message));
      }),
    );
  });

  test('only its own sender is ever checked, and a candidate is never one of us', () => {
    fc.assert(
      fc.property(someMessage, (message) => {
        const found = about(message);
        if ('address' in found) expect(found.address).toBe(message.from.address);
        const candidates = found.kind === 'choose' ? found.candidates.map(({ address }) => address) : [];
        expect(candidates.filter((address) => !mayBe.includes(address))).toEqual([]);
        expect(new Set(candidates).size).toBe(candidates.length);
      }),
    );
  });
});

describe('a name', () => {
  test('is no key: text becomes one only through what reads addresses and numbers', () => {
    const nameIsKey: string extends MatchKey ? true : false = false;
    expect(nameIsKey).toBe(false);
  });

  test('leads to nobody, though the record and another name bear it', () => {
    fc.assert(
      fc.property(fc.constantFrom('Siân Pugh', 'sian.pugh@example.org'), fc.emailAddress(), (name, other) => {
        const { id, customer } = anEmailIdentifier();
        const register = {
          customers: [aCustomer({ displayName: name })],
          identifiers: [{ id, customer, type: 'aliasName', value: name, confidence: 'confirmed' } as const],
        };
        expect(matchIn(register, sian, wednesday)).toEqual({ kind: 'none' });
        fc.pre(other.toLowerCase() !== sian);
        expect(matchIn({ ...register, identifiers: [anEmailIdentifier()] }, theAddress(other), wednesday)).toEqual({ kind: 'none' });
      }),
    );
  });
});
