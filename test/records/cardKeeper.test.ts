import type { Card } from '../../src/domain/card.ts';
import type { MatchKey } from '../../src/domain/customer.ts';
import type { PlacedCard } from '../../src/ports/cardKeeper.ts';
import { createCardKeeper } from '../../src/records/cardKeeper.ts';
import { createCards } from '../../src/records/cards.ts';
import { digest } from '../../src/simulator/world/digest.ts';
import type { FaultRule } from '../../src/simulator/world/types.ts';
import { aConductLetterCard, aKnownCard, anAdjustmentCard, anArrangementCard } from '../builders/cards.ts';
import { theNumber } from '../builders/customers.ts';
import { theAddress, theDay } from '../builders/moments.ts';
import { clock, type Register } from './aRegister.ts';
import { aCouncil, valueOf } from './someOwners.ts';

let register: Register;
afterEach(() => register.close());

const as = (staffId: string) => createCardKeeper(register.listsOf(staffId), register.digest);
const troubled = (...faults: readonly Partial<FaultRule>[]) =>
  register.world.setFaults(faults.map((fault) => ({ path: 'lists/Cards', skip: 0, share: 1, carryOut: false, ...fault })));
const home = theAddress('sian.pugh@example.org');
const work = theAddress('s.pugh@example.net');
const phone = theNumber('01632 960123');

const on = (key: MatchKey, ...cards: readonly Card[]): readonly PlacedCard[] => cards.map((card) => ({ key, card }));
/** What a colleague reads of an address, in any order. */
async function shown(key: MatchKey): Promise<readonly string[]> {
  const read = await createCards(register.listsOf('gwen'), register.digest, clock).cardsFor(key);
  return valueOf(read).cards.map(told).sort();
}
const written = (cards: readonly Card[]): readonly string[] => cards.map(told).sort();
const rowsOn = (key: MatchKey) => register.rows('cards').filter(({ Key }) => Key === digest(key));

const print = anAdjustmentCard();
const inbox = anArrangementCard();
const renewed = anArrangementCard({ end: theDay('2027-03-31'), review: theDay('2027-03-01'), matter: 'Damp', contested: true });

describe('the cards of a customer', () => {
  it('become exactly those that are wanted, each on its address or number, as colleagues read them', async () => {
    register = await aCouncil({ customers: [] });
    valueOf(await as('catrin').keep('C-0001', [...on(home, print, inbox), ...on(phone, print), ...on(work, aKnownCard({ confidence: 'suggested' }))]));
    expect(await shown(home)).toEqual(written([print, inbox]));
    expect(await shown(phone)).toEqual(written([print]));
    expect(await shown(work)).toEqual(written([aKnownCard({ confidence: 'suggested' })]));
    expect(rowsOn(home).map(({ EndDay }) => EndDay)).toEqual([undefined, expect.stringMatching('^2026-09-30') as string]);
    valueOf(await as('nia').keep('C-0001', on(home, renewed)));
    expect(await shown(home)).toEqual(written([renewed]));
    expect(register.rows('cards')).toHaveLength(1);
  });

  it('cost one look where they are right already', async () => {
    register = await aCouncil();
    const wanted = [...on(home, print, inbox), ...on(work, aKnownCard())];
    valueOf(await as('catrin').keep('C-0001', wanted));
    const before = register.requests.length;
    valueOf(await as('catrin').keep('C-0001', [...wanted].reverse()));
    expect(register.requests.slice(before).map((line) => line.slice(0, 4))).toEqual(['GET ']);
  });

  it('of everybody else stay as they are', async () => {
    register = await aCouncil();
    const others = JSON.stringify(register.rows('cards').filter(({ Customer }) => Customer !== 'C-0001'));
    valueOf(await as('catrin').keep('C-0001', []));
    expect(JSON.stringify(register.rows('cards'))).toBe(others);
    expect(await as('catrin').keep('C-0001', on(home, anAdjustmentCard({ customer: 'C-0002' })))).toMatchObject({ ok: false });
  });

  it('are put right where one of them cannot be read, stands twice, or has something beside its facts', async () => {
    const row = { Title: 'ADJ-1', Key: digest(home), Kind: 'adjustment', Customer: 'C-0001', Confidence: 'confirmed', Facts: JSON.stringify(factsOf(print)) };
    register = await aCouncil({ customers: [], rawRows: [{ ...row, Facts: '<p>' }, row, row].map((fields) => ({ list: 'Cards', fields })) });
    valueOf(await as('catrin').keep('C-0001', on(home, print)));
    expect(await shown(home)).toEqual(written([print]));
    expect(register.rows('cards')).toHaveLength(1);
    valueOf(await as('catrin').keep('C-0001', on(home, { ...anArrangementCard(), reason: 'Nobody’s business' } as Card)));
    expect(JSON.stringify(register.rows('cards'))).not.toContain('business');
  });

  it('that are letters about conduct stay as long as their address is the customer’s', async () => {
    register = await aCouncil({
      customers: [{ key: 'C-0001', name: 'Siân', addresses: [{ address: home }, { address: work }] }],
      conductLetters: [{ ref: 'LET-1', customer: 'C-0001', letter: 'informal', service: 'Housing repairs', sentOn: '2026-06-03', until: '2026-09-03' }],
    });
    valueOf(await as('catrin').keep('C-0001', [...on(home, print), ...on(work, aKnownCard({ confidence: 'shared' }))]));
    expect(await shown(home)).toEqual(written([print, aConductLetterCard()]));
    expect(await shown(work)).toEqual(written([aKnownCard({ confidence: 'shared' })]));
    valueOf(await as('catrin').keep('C-0001', on(home, aConductLetterCard({ ref: 'LET-2' }))));
    expect(await shown(home)).toEqual(written([aConductLetterCard({ ref: 'LET-2' })]));
  });

  it.each((['before', 'after'] as const).flatMap((lose) => (['GET', 'POST', 'PATCH', 'DELETE'] as const).map((method) => [method, lose] as const)))(
    'are each there once where one answer to %s was lost %s it was carried out',
    async (method, lose) => {
      register = await aCouncil({ customers: [] });
      valueOf(await as('catrin').keep('C-0001', on(home, inbox, aKnownCard())));
      troubled({ method, times: 1, lose });
      await as('catrin').keep('C-0001', on(home, renewed, print));
      troubled();
      valueOf(await as('catrin').keep('C-0001', on(home, renewed, print)));
      expect(await shown(home)).toEqual(written([renewed, print]));
      expect(register.rows('cards')).toHaveLength(2);
    },
  );

  it.each(Array.from({ length: 9 }, (_, calls) => calls))('never say less than before and after where all breaks off after %i calls, and asked again all is right', async (calls) => {
    register = await aCouncil({ customers: [] });
    const stays = anAdjustmentCard({ ref: 'ADJ-2', adjustment: 'BSL' });
    const before = [...on(home, stays, inbox, anAdjustmentCard({ ref: 'ADJ-9' })), ...on(phone, aKnownCard())];
    const after = [...on(home, stays, renewed, print), ...on(phone, stays)];
    valueOf(await as('catrin').keep('C-0001', before));
    troubled({ skip: calls, lose: calls % 2 === 0 ? 'before' : 'after' });
    const broken = await as('catrin').keep('C-0001', after);
    troubled();
    const meanwhile = await shown(home);
    expect(meanwhile).toContain(told(stays));
    expect(meanwhile.some((card) => card.includes(inbox.ref))).toBe(true);
    expect((await shown(phone)).length).toBeGreaterThan(0);
    if (broken.ok) expect(meanwhile).toEqual(written([stays, renewed, print]));
    valueOf(await as('catrin').keep('C-0001', after));
    expect(await shown(home)).toEqual(written([stays, renewed, print]));
    expect(await shown(phone)).toEqual(written([stays]));
    expect(register.rows('cards')).toHaveLength(4);
  });
});

describe('the cards of arrangements', () => {
  it('are all told, in a list of ten thousand cards, and removed', async () => {
    const many = Array.from({ length: 10_000 }, (_, index) => ({
      list: 'Cards', fields: { Title: `ARR-2026-${String(index)}`, Key: String(index), Kind: index % 10 === 0 ? 'known' : 'arrangement', Customer: `C-${String(index)}`, Confidence: 'confirmed', EndDay: '2026-09-30' },
    }));
    register = await aCouncil({ customers: [], rawRows: many });
    const cards = valueOf(await as('catrin').arrangementCards());
    expect(cards).toHaveLength(9000);
    expect(cards[0]).toMatchObject({ arrangement: 'ARR-2026-1', customer: 'C-1', end: '2026-09-30' });
    valueOf(await as('catrin').remove(cards.slice(0, 2)));
    valueOf(await as('catrin').remove(cards.slice(0, 3)));
    expect(register.rows('cards')).toHaveLength(9997);
    valueOf(await as('catrin').keep('C-7', on(home, anArrangementCard({ customer: 'C-7' }))));
    expect(await shown(home)).toHaveLength(1);
  }, 60_000);

  it('that somebody wrote anew meanwhile are not removed', async () => {
    register = await aCouncil({ customers: [] });
    valueOf(await as('catrin').keep('C-0001', on(home, inbox)));
    const cards = valueOf(await as('nia').arrangementCards());
    valueOf(await as('catrin').keep('C-0001', on(home, renewed)));
    expect(await as('nia').remove(cards)).toMatchObject({ problem: { kind: 'changed' } });
    expect(register.rows('cards')).toHaveLength(1);
  });

  it('are written and removed by nobody but owners', async () => {
    register = await aCouncil({ customers: [] });
    valueOf(await as('catrin').keep('C-0001', on(home, inbox)));
    const cards = valueOf(await as('gwen').arrangementCards());
    for (const staffId of ['gwen', 'rhodri']) {
      expect(await as(staffId).remove(cards)).toMatchObject({ problem: { kind: 'refused' } });
      expect(await as(staffId).keep('C-0001', on(home, renewed))).toMatchObject({ problem: { kind: 'refused' } });
    }
    expect(await shown(home)).toEqual(written([inbox]));
  });
});

/** A card as text, its members in any order. */
function told(card: Card): string {
  return JSON.stringify(Object.entries(card).sort(([one], [other]) => one.localeCompare(other)));
}

function factsOf({ ref: _ref, customer: _customer, confidence: _confidence, kind: _kind, ...facts }: Card): object {
  return facts;
}
