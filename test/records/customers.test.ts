import * as fc from 'fast-check';
import { adjustmentCodes, adjustmentStates, type Adjustment } from '../../src/domain/adjustment.ts';
import type { Customer, Identifier } from '../../src/domain/customer.ts';
import { addDays } from '../../src/domain/day.ts';
import { createCustomers } from '../../src/records/customers.ts';
import type { ScenarioInput } from '../../src/simulator/scenario/schema.ts';
import type { FaultRule } from '../../src/simulator/world/types.ts';
import { anAdjustment } from '../builders/adjustments.ts';
import { aCustomer, anEmailIdentifier, aTelephoneIdentifier, theNumber } from '../builders/customers.ts';
import { theAddress, theDay } from '../builders/moments.ts';
import { timeZone, type Register } from './aRegister.ts';
import { aCouncil, sure, valueOf } from './someOwners.ts';

let register: Register;
afterEach(() => register.close());

const as = (staffId: string) => createCustomers(register.listsOf(staffId), register.digest, timeZone);
const troubled = (...faults: readonly Partial<FaultRule>[]) =>
  register.world.setFaults(faults.map((fault) => ({ path: '', skip: 0, share: 1, carryOut: false, ...fault })));
const nobodyYet = { customers: [] };

const words = fc.stringMatching(/^[A-Za-zÀ-ÿ'’&%,.;:-][A-Za-zÀ-ÿ0-9'’&%,.;:# -]{0,38}[A-Za-zÀ-ÿ']$/).map((text) => text.replaceAll(/ {2,}/g, ' '));
const days = fc.integer({ min: 0, max: 4000 }).map((count) => addDays(theDay('2020-01-01'), count));

describe('a customer', () => {
  const anyCustomer: fc.Arbitrary<Partial<Customer>> = fc.record(
    {
      kind: fc.constantFrom('person', 'organisation'), displayName: words, preferredLanguage: fc.constantFrom('en', 'cy', 'pl'), deceased: fc.boolean(), caseReference: words,
      correspondenceInWelsh: fc.oneof(fc.constant({ wish: 'notAsked' as const }), fc.record({ wish: fc.constantFrom('yes', 'no'), askedOn: days })),
      status: fc.oneof(fc.constantFrom({ kind: 'active' as const }, { kind: 'anonymised' as const }), words.map((into) => ({ kind: 'merged' as const, into }))),
    },
    { requiredKeys: [] },
  );

  it('survives writing, changing and reading, whatever is held', async () => {
    register = await aCouncil(nobodyYet);
    let count = 0;
    await fc.assert(
      fc.asyncProperty(anyCustomer, anyCustomer, async (first, second) => {
        count += 1;
        const customer = aCustomer({ ...first, key: `C-${String(count)}` });
        const added = valueOf(await as('catrin').add(customer));
        expect(added).toMatchObject({ value: customer, changedBy: 'Catrin Ellis', changedAt: '2026-06-10T09:42:00.000Z' });
        const changed = aCustomer({ ...second, key: customer.key });
        expect(valueOf(await as('nia').change(added, changed)).value).toEqual(changed);
        expect(sure(valueOf(await as('catrin').file(customer.key)))).toMatchObject({ customer: { value: changed, changedBy: 'Nia Price' }, identifiers: [], adjustments: [] });
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it('is there once where the answer was lost or the key is asked for again', async () => {
    register = await aCouncil(nobodyYet, { uniqueConflictStatus: 400 });
    for (const lose of ['before', 'after'] as const) {
      troubled({ method: 'POST', path: 'lists/Customers', times: 1, lose });
      await as('catrin').add(aCustomer());
    }
    troubled();
    expect(valueOf(await as('catrin').add(aCustomer({ displayName: 'Another' }))).value.displayName).toBe('Siân Pugh');
    const both = await Promise.all([as('catrin').add(aCustomer({ key: 'C-0002' })), as('nia').add(aCustomer({ key: 'C-0002' }))]);
    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
    expect(register.rows('customers').map(({ Customer }) => Customer)).toEqual(['C-0001', 'C-0002']);
  });

  it('changed by two owners keeps the first change, and the second is told', async () => {
    register = await aCouncil(nobodyYet);
    const read = valueOf(await as('catrin').add(aCustomer()));
    await as('catrin').change(read, aCustomer({ displayName: 'Siân Pugh-Rees' }));
    expect(await as('nia').change(read, aCustomer({ displayName: 'S. Pugh' }))).toMatchObject({ problem: { kind: 'changed' } });
    expect(register.rows('customers')).toMatchObject([{ Title: 'Siân Pugh-Rees' }]);
  });

  it('is not half there where a column asks for another that is empty', async () => {
    register = await aCouncil({ ...nobodyYet, rawRows: [{ list: 'Customers', fields: { Title: 'A', Customer: 'C-1', Status: 'merged' } }, { list: 'Customers', fields: { Title: 'B', Customer: 'C-2', Welsh: 'yes' } }] });
    expect(await as('catrin').file('C-1')).toMatchObject({ problem: { kind: 'malformed' } });
    expect(await as('catrin').file('C-2')).toMatchObject({ problem: { kind: 'malformed' } });
    expect(await as('catrin').file('C-3')).toEqual({ ok: true, value: undefined });
  });
});

describe('what leads to a customer', () => {
  const identifiers: readonly Identifier[] = [
    anEmailIdentifier(), aTelephoneIdentifier({ confidence: 'shared', validFrom: theDay('2026-01-01'), validTo: theDay('2026-12-31') }),
    { id: 'ID-3', customer: 'C-0001', type: 'postal', value: '14 Heol y Bryn, Aberllan', confidence: 'confirmed' },
    { id: 'ID-4', customer: 'C-0001', type: 'aliasName', value: 'Siân "Mostyn" O’Hara', confidence: 'suggested' },
    { id: 'ID-5', customer: 'C-0001', type: 'social', value: '@sian', confidence: 'suggested' },
  ];

  it('survives writing, changing and reading; only addresses and numbers are ever looked up', async () => {
    register = await aCouncil(nobodyYet);
    await as('catrin').add(aCustomer());
    for (const identifier of identifiers) expect(valueOf(await as('catrin').addIdentifier(identifier, 'Siân Pugh')).value).toEqual(identifier);
    const file = sure(valueOf(await as('catrin').file('C-0001')));
    expect(file.identifiers.map(({ value }) => value)).toEqual(identifiers);
    expect(register.rows('identifiers').map(({ Key }) => Key !== undefined)).toEqual([true, true, false, false, false]);
    const moved = anEmailIdentifier({ value: theAddress('sian@example.net'), confidence: 'suggested', validTo: theDay('2026-06-30') });
    expect(valueOf(await as('catrin').changeIdentifier(sure(file.identifiers[0]), moved)).value).toEqual(moved);
    expect(valueOf(await as('catrin').withKey(theAddress('sian.pugh@example.org')))).toEqual([]);
    expect(valueOf(await as('catrin').withKey(theAddress('sian@example.net')))).toHaveLength(1);
  });

  const household = [
    { key: 'C-1', name: 'Owain Lloyd', addresses: [{ address: 'lloyds@example.com', confidence: 'shared' as const }], telephones: ['01632 960106'] },
    { key: 'C-2', name: 'Elin Lloyd', addresses: [{ address: 'lloyds@example.com', confidence: 'shared' as const }] },
    { key: 'C-3', name: 'Zoë', addresses: [{ address: 'zoe@example.com' }] },
  ];

  it('finds everybody an address or a number may belong to, with all that is held, in two requests', async () => {
    register = await aCouncil({ customers: household, adjustments: [{ ref: 'ADJ-1', customer: 'C-2', adjustment: 'BSL', instruction: 'Book an interpreter', agreedOn: '2026-01-01' }] });
    const files = valueOf(await as('catrin').withKey(theAddress('lloyds@example.com')));
    expect(files.map(({ customer }) => customer.value.displayName)).toEqual(['Owain Lloyd', 'Elin Lloyd']);
    expect(files[1]).toMatchObject({ identifiers: [{ value: { confidence: 'shared' } }], adjustments: [{ value: { code: 'BSL', ref: 'ADJ-1' } }] });
    expect(register.requests).toHaveLength(2);
    expect(register.requests.join()).not.toMatch(/lloyd/i);
    expect(valueOf(await as('catrin').withKey(theNumber('(01632) 960106'))).map(({ customer }) => customer.value.key)).toEqual(['C-1']);
    expect(valueOf(await as('catrin').withKey(theAddress('nobody@example.com')))).toEqual([]);
    expect(valueOf(await as('catrin').identifiersOf(theAddress('lloyds@example.com'))).map(({ value }) => value.customer)).toEqual(['C-1', 'C-2']);
  });

  it('leads to nobody where the digest stands beside another address', async () => {
    register = await aCouncil({ customers: household });
    const [row] = register.rows('identifiers');
    await register.close();
    register = await aCouncil({ customers: household, rawRows: [{ list: 'Identifiers', fields: { ...row, Title: 'someone@example.com', Customer: 'C-3', ClientReference: 'x' } }] });
    expect(await as('catrin').withKey(theAddress('lloyds@example.com'))).toMatchObject({ problem: { kind: 'malformed' } });
  });

  it.each(['before', 'after'] as const)('is there once where the answer was lost %s it was written', async (lose) => {
    register = await aCouncil(nobodyYet);
    troubled({ method: 'POST', path: 'lists/Identifiers', times: 1, lose });
    await as('catrin').addIdentifier(anEmailIdentifier(), 'Siân Pugh');
    troubled();
    valueOf(await as('catrin').addIdentifier(anEmailIdentifier(), 'Siân Pugh'));
    expect(register.rows('identifiers')).toHaveLength(1);
  });
});

describe('an adjustment', () => {
  it('of each kind and state survives writing, changing and reading', async () => {
    register = await aCouncil(nobodyYet);
    await as('catrin').add(aCustomer());
    for (const [index, code] of adjustmentCodes.entries()) {
      const state = sure(adjustmentStates[index % adjustmentStates.length]);
      const wanted: Adjustment = anAdjustment(code, { state, reviewOn: theDay('2027-01-31'), ...(state === 'declined' ? { declinedReason: 'No such service yet.' } : {}) });
      const added = valueOf(await as('catrin').addAdjustment(wanted, 'Siân Pugh', `reference-${code}`));
      const ref = `ADJ-2026-${String(index + 1).padStart(4, '0')}`;
      expect(added.value).toEqual({ ...wanted, ref });
      const other: Adjustment = anAdjustment(sure(adjustmentCodes[(index + 1) % adjustmentCodes.length]), { ref, state: 'ended' });
      expect(valueOf(await as('nia').changeAdjustment(added, other)).value).toEqual(other);
    }
    expect(sure(valueOf(await as('catrin').file('C-0001'))).adjustments).toHaveLength(adjustmentCodes.length);
  });

  it.each(['POST', 'PATCH'].flatMap((method) => (['before', 'after'] as const).map((lose) => [method, lose] as const)))(
    'is there once, with its number, where the answer to %s was lost %s it was written',
    async (method, lose) => {
      register = await aCouncil(nobodyYet);
      troubled({ method, path: 'lists/Adjustments', times: 1, lose });
      await as('catrin').addAdjustment(anAdjustment('BSL'), 'Siân Pugh', 'one');
      troubled();
      expect(valueOf(await as('catrin').addAdjustment(anAdjustment('BSL'), 'Siân Pugh', 'one')).value.ref).toBe('ADJ-2026-0001');
      expect(register.rows('adjustments')).toMatchObject([{ Title: 'ADJ-2026-0001', Code: 'BSL' }]);
    },
  );

  it('is malformed where it lacks what its kind has to be told', async () => {
    register = await aCouncil({ adjustments: [{ ref: 'ADJ-1', customer: 'C-0001', adjustment: 'LARGE_PRINT', instruction: 'Large print', agreedOn: '2026-01-01', details: { size: 'big' } }] });
    expect(await as('catrin').file('C-0001')).toMatchObject({ problem: { kind: 'malformed' } });
  });
});

describe('customers by name', () => {
  const called = (names: readonly string[]): ScenarioInput['customers'] => names.map((name, index) => ({ key: `C-${String(index)}`, name, addresses: [] }));

  it.each([
    ['pugh', ['Pugh, Siân', 'Pughe, Ann']],
    ['O\'S', ["O'Shea, Gwen"]],
    ['zz', []],
    ['', ['Lloyd, Elin', "O'Shea, Gwen", 'Pugh, Siân', 'Pughe, Ann']],
  ])('that begin with “%s” come in the order of their names', async (start, names) => {
    register = await aCouncil({ customers: called(['Pughe, Ann', 'Lloyd, Elin', 'Pugh, Siân', "O'Shea, Gwen"]) });
    const found = valueOf(await as('catrin').named(start));
    expect(found.customers.map(({ value }) => value.displayName)).toEqual(names);
    expect(found.complete).toBe(true);
  });

  it('are at most fifty, and say where there are more', async () => {
    register = await aCouncil({ customers: called(Array.from({ length: 80 }, (_, index) => `Name ${String(index).padStart(3, '0')}`)) });
    const found = valueOf(await as('catrin').named('Na'));
    expect(found.customers.map(({ value }) => value.displayName)).toEqual(Array.from({ length: 50 }, (_, index) => `Name ${String(index).padStart(3, '0')}`));
    expect(found.complete).toBe(false);
    expect(valueOf(await as('catrin').named('Name 01')).complete).toBe(true);
  });

  it('are none, and said to be more, where too many fit for SharePoint to look through', async () => {
    register = await aCouncil({ customers: called(Array.from({ length: 5001 }, (_, index) => `Name ${String(index)}`)) });
    expect(valueOf(await as('catrin').named('N'))).toEqual({ customers: [], complete: false });
    expect(valueOf(await as('catrin').named('Name 4999')).customers).toHaveLength(1);
  });
});

it('front-line staff are refused everything, and told no name', async () => {
  register = await aCouncil();
  const gwen = as('gwen');
  const read = sure(valueOf(await as('catrin').file('C-0001')));
  const answers = [
    await gwen.withKey(theAddress('sian.pugh@example.org')), await gwen.named('S'), await gwen.file('C-0001'), await gwen.identifiersOf(theAddress('sian.pugh@example.org')),
    await gwen.add(aCustomer({ key: 'C-9' })), await gwen.change(read.customer, aCustomer()), await gwen.addIdentifier(anEmailIdentifier(), 'Siân Pugh'),
    await gwen.changeIdentifier(sure(read.identifiers[0]), anEmailIdentifier()), await gwen.addAdjustment(anAdjustment('BSL'), 'Siân Pugh', 'x'),
  ];
  expect(answers.map((answer) => !answer.ok && answer.problem.kind)).toEqual(answers.map(() => 'refused'));
  expect(JSON.stringify(answers)).not.toContain('Pugh');
});
