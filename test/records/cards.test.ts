import type { Cards } from '../../src/ports/cards.ts';
import { createCards } from '../../src/records/cards.ts';
import { aScenario, hall, padraig, sian } from '../simulator/aScenario.ts';
import { addressKey } from '../../src/simulator/world/digest.ts';
import { clock, now, startRegister, theAddress, type Register } from './aRegister.ts';

let register: Register;
afterEach(() => register.close());

async function cards(parts: Parameters<typeof aScenario>[0] = {}): Promise<Cards> {
  register = await startRegister(aScenario(parts));
  return createCards(register.listsOf('gwen'), register.digest, clock);
}

describe('the cards of an address', () => {
  it('say what is agreed with the customer, and when that was read', async () => {
    const answer = await (await cards()).cardsFor(theAddress(sian.address));
    expect(answer).toMatchObject({ ok: true, value: { checkedAt: now } });
    expect(answer.ok && answer.value.cards).toEqual([
      {
        ref: 'ADJ-1', customer: 'C-0001', confidence: 'confirmed', kind: 'adjustment',
        adjustment: 'LARGE_PRINT', instruction: 'Write in large print, 16 point', agreedOn: '2026-02-01',
      },
      {
        ref: 'ARR-2026-0001', customer: 'C-0001', confidence: 'confirmed', kind: 'arrangement',
        services: ['Housing repairs'], terms: ['SPOC_GENERIC_INBOX'], doText: ['Pass her message to the repairs team'],
        dontText: ['Reply about repairs yourself'], contactPoint: { name: 'Repairs team', address: 'housing@aberllan.example' },
        start: '2026-03-01', end: '2026-08-31', review: '2026-08-03', contested: false,
      },
    ]);
  });

  it.each([
    ['known and nothing more', padraig.address, 'confirmed'],
    ['shared by several', hall.address, 'shared'],
  ])('tell an address that is %s', async (_what, address, confidence) => {
    const answer = await (await cards()).cardsFor(theAddress(address));
    expect(answer.ok && answer.value.cards).toMatchObject([{ kind: 'known', confidence }]);
  });

  it('are none for an address nobody knows', async () => {
    const answer = await (await cards()).cardsFor(theAddress('nobody@example.org'));
    expect(answer.ok && answer.value.cards).toEqual([]);
  });

  it.each(["padraig.o'brien@example.org", 'Rhys+Repairs@Example.ORG', 'élodie.ŵyn@exämple.example', "o''--#&%2b@example.org"])(
    'are found for %s, and not for another spelling of it',
    async (address) => {
      const asked = await cards({
        customers: [{ key: 'C-0009', name: 'Any', addresses: [{ address }] }], arrangements: [], adjustments: [],
      });
      const found = await asked.cardsFor(theAddress(address.toUpperCase().toLowerCase()));
      const other = await asked.cardsFor(theAddress(`x${address}`));
      expect(found.ok && found.value.cards).toMatchObject([{ customer: 'C-0009' }]);
      expect(other.ok && other.value.cards).toEqual([]);
    },
  );

  it('take one request of their own, which names no address', async () => {
    const asked = await cards();
    await asked.cardsFor(theAddress(sian.address));
    expect(register.requests).toHaveLength(1);
    expect(register.requests[0]).toMatch(/^GET \/v1\.0\/sites\//);
    expect(register.requests[0]).not.toContain('sian');
  });

  const row = { Key: addressKey(sian.address), Customer: 'C-0001', Confidence: 'confirmed' };
  it.each([
    ['of a kind nobody knows', { Title: 'X-1', Kind: 'warning', ...row }],
    ['whose facts are no JSON', { Title: 'X-1', Kind: 'arrangement', Facts: '<div>{</div>', ...row }],
    ['whose facts lack a day', { Title: 'X-1', Kind: 'conductLetter', Facts: '{"letter":"first","service":"Parking","sentOn":"2026-02-30","until":"2026-08-01"}', ...row }],
    ['with a term nobody knows', { Title: 'X-1', Kind: 'arrangement', ...row, Facts: '{"services":"all","terms":["SILENCE"],"doText":[],"dontText":[],"start":"2026-01-01","end":"2026-12-31","review":"2026-06-30","contested":false}' }],
    ['without facts', { Title: 'X-1', Kind: 'adjustment', ...row }],
    ['without a customer', { Title: 'X-1', Kind: 'known', Key: row.Key, Confidence: 'confirmed' }],
  ])('cannot be told where one is %s: never "nothing agreed"', async (_what, fields) => {
    const answer = await (await cards({ rawRows: [{ list: 'Cards', fields }] })).cardsFor(theAddress(sian.address));
    expect(answer).toMatchObject({ ok: false, problem: { kind: 'malformed' } });
  });

  it('are all read where there are more than a page holds', async () => {
    const many = Array.from({ length: 230 }, (_, index) => ({ list: 'Cards', fields: { Title: `K-${index}`, Kind: 'known', ...row } }));
    const answer = await (await cards({ rawRows: many })).cardsFor(theAddress(sian.address));
    expect(answer.ok && answer.value.cards).toHaveLength(232);
  });

  it.each([
    ['offline', { lose: 'before' }],
    ['refused', { status: 403 }],
    ['missing', { status: 404 }],
    ['malformed', { body: '{"value":[{"id":7}]}' }],
    ['malformed', { body: '{"value"' }],
  ] as const)('are %s and not none where Graph answers with %o', async (kind, fault) => {
    const asked = await cards({ faults: [{ path: 'lists/Cards', ...fault }] });
    expect(await asked.cardsFor(theAddress(sian.address))).toMatchObject({ ok: false, problem: { kind } });
  });

  it('are given up with the message', async () => {
    const asked = await cards({ faults: [{ path: 'lists/Cards', latency: 500 }] });
    const leaving = new AbortController();
    const answer = asked.cardsFor(theAddress(sian.address), leaving.signal);
    setTimeout(() => leaving.abort(), 20);
    await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
  });
});
