import type { Adjustment } from '../../src/domain/adjustment.ts';
import type { MatchKey } from '../../src/domain/customer.ts';
import { addAdjustment, changeAdjustment, stepAdjustment } from '../../src/journeys/changeAdjustment.ts';
import { addCustomer, changeCustomer } from '../../src/journeys/changeCustomer.ts';
import { addIdentifier, changeIdentifier } from '../../src/journeys/changeIdentifier.ts';
import type { Changer, CustomerChange, SavedChange } from '../../src/journeys/customerChange.ts';
import { openCard } from '../../src/journeys/openCard.ts';
import { openMessage } from '../../src/journeys/openMessage.ts';
import type { CustomerFile } from '../../src/ports/customers.ts';
import { createArrangements } from '../../src/records/arrangements.ts';
import { createCardKeeper } from '../../src/records/cardKeeper.ts';
import { createCards } from '../../src/records/cards.ts';
import { createCustomerDesk } from '../../src/records/customerDesk.ts';
import { createCustomers } from '../../src/records/customers.ts';
import { anAdjustment } from '../builders/adjustments.ts';
import { aCustomer, anEmailIdentifier, aTelephoneIdentifier, theNumber } from '../builders/customers.ts';
import { clock, startRegister, theAddress, timeZone, type Register } from '../records/aRegister.ts';
import { aScenario, padraig, sian } from '../simulator/aScenario.ts';

let register: Register;
afterEach(() => register.close());

const staff = [
  { id: 'gwen', name: 'Gwen Morris', address: 'gwen.morris@aberllan.example', roles: ['staff' as const] },
  { id: 'meera', name: 'Meera Shah', address: 'meera.shah@aberllan.example', roles: ['registerOwner' as const] },
];

/** Meera keeps the register; what she changes Gwen reads. */
async function meera(parts: Parameters<typeof aScenario>[0] = {}): Promise<Changer> {
  register = await startRegister(aScenario({ staff, mailboxes: [], messages: [], ...parts }));
  const lists = register.listsOf('meera');
  return {
    name: 'Meera Shah',
    settings: { lapsePolicy: 'atEnd' },
    outside: {
      clock,
      configuration: register.world.configuration(),
      cards: createCards(lists, register.digest, clock),
      customers: createCustomers(lists, register.digest, timeZone),
      customerDesk: createCustomerDesk(lists, register.digest),
      arrangements: createArrangements(lists, () => register.staff('meera'), timeZone),
      cardKeeper: createCardKeeper(lists, register.digest),
    },
  };
}

async function fileOf({ outside }: Changer, customer = 'C-0001'): Promise<CustomerFile> {
  const found = await outside.customers.file(customer);
  if (!found.ok || !found.value) throw new Error(JSON.stringify(found));
  return found.value;
}

/** What Gwen, who is plain staff, is told of an address or a number. */
async function told(key: MatchKey): Promise<readonly string[]> {
  const cards = createCards(register.listsOf('gwen'), register.digest, clock);
  const answer = await openMessage({ cards, clock, configuration: register.world.configuration() }, key);
  if (!answer.ok) throw new Error(answer.problem.kind);
  const { record } = answer.value;
  return record.kind === 'customer' ? [record.kind, ...record.adjustments.map(({ instruction }) => instruction), ...record.arrangements.map(({ card }) => card.ref)] : [record.kind];
}

function sure<P>(change: CustomerChange<P>): SavedChange {
  if (change.kind !== 'saved' || change.cards) throw new Error(JSON.stringify(change));
  return change;
}

const firstIdentifier = (file: CustomerFile, value: string) => {
  const found = file.identifiers.find((each) => each.value.value === value);
  if (!found) throw new Error(value);
  return found;
};
const agreed = (parts: Partial<Adjustment> = {}): Adjustment => anAdjustment('SUMMARY_AFTER_CALL', { instruction: 'Send a short summary after each call', customer: 'C-0002', ...parts });
const pad = theAddress(padraig.address);
const siansAddress = theAddress(sian.address);

describe('an adjustment', () => {
  const reference = '8d1f6c52-0000-4000-8000-00000000a001';

  test('that is agreed is read by staff at once, ended no longer, and undone as it was', async () => {
    const changer = await meera();
    const file = await fileOf(changer, 'C-0002');
    expect(await told(pad)).toEqual(['customer']);
    const added = sure(await addAdjustment(changer, file, { adjustment: agreed(), clientReference: reference }));
    expect(await told(pad)).toEqual(['customer', 'Send a short summary after each call']);

    const [standing] = (await fileOf(changer, 'C-0002')).adjustments;
    if (!standing) throw new Error('no adjustment');
    const ended = sure(await stepAdjustment(changer, standing, { kind: 'end' }));
    expect(await told(pad)).toEqual(['customer']);
    expect(await ended.undo()).toBeUndefined();
    expect(await told(pad)).toEqual(['customer', 'Send a short summary after each call']);
    // Somebody changed it since it was added: it is not taken away behind their back.
    expect(await added.undo()).toMatchObject({ kind: 'changed' });
  });

  test('that was just added is taken back whole', async () => {
    const changer = await meera();
    const added = sure(await addAdjustment(changer, await fileOf(changer, 'C-0002'), { adjustment: agreed(), clientReference: reference }));
    expect(await added.undo()).toBeUndefined();
    expect((await fileOf(changer, 'C-0002')).adjustments).toEqual([]);
    expect(await told(pad)).toEqual(['customer']);
  });

  test('is not kept while something is missing', async () => {
    const changer = await meera();
    const change = await addAdjustment(changer, await fileOf(changer, 'C-0002'), { adjustment: agreed({ instruction: ' ' }), clientReference: reference });
    expect(change).toEqual({ kind: 'incomplete', problems: [{ field: 'instruction', reason: 'missing' }] });
    expect(register.rows('adjustments')).toHaveLength(1);
  });

  test('that somebody else changed meanwhile is not written over', async () => {
    const changer = await meera();
    const [standing] = (await fileOf(changer)).adjustments;
    if (!standing) throw new Error('no adjustment');
    sure(await changeAdjustment(changer, standing, { ...standing.value, instruction: 'Write in 20 point' }));
    expect(await changeAdjustment(changer, standing, { ...standing.value, instruction: 'Write in 18 point' })).toMatchObject({ kind: 'failed', problem: { kind: 'changed' } });
    expect(await told(siansAddress)).toEqual(['customer', 'Write in 20 point', 'ARR-2026-0001']);
  });

  test('that was asked for is agreed with the request answered, and open again after an undo', async () => {
    const asked = { customer: 'C-0002', method: 'telephone', direction: 'in', at: '2026-06-09T10:00:00+01:00', title: 'Asked for a summary', by: 'gwen', requested: 'SUMMARY_AFTER_CALL' } as const;
    const changer = await meera({ contacts: [asked] });
    const open = async () => {
      const found = await changer.outside.customerDesk.requests([pad]);
      if (!found.ok) throw new Error(found.problem.kind);
      return found.value;
    };
    const [request] = await open();
    expect(request?.value).toMatchObject({ adjustment: 'SUMMARY_AFTER_CALL', note: 'Asked for a summary', colleague: 'Gwen Morris' });
    if (!request) throw new Error('no request');
    const change = sure(await addAdjustment(changer, await fileOf(changer, 'C-0002'), { adjustment: agreed(), clientReference: reference, request }));
    expect(await open()).toEqual([]);
    expect(await change.undo()).toBeUndefined();
    expect(await open()).toHaveLength(1);
  });
});

describe('an address', () => {
  test('leads staff to what is agreed only while it is confirmed', async () => {
    const changer = await meera();
    const step = async (name: Parameters<typeof changeIdentifier>[3]) => {
      const file = await fileOf(changer);
      return sure(await changeIdentifier(changer, file, firstIdentifier(file, sian.address), name));
    };
    await step('unconfirm');
    expect(await told(siansAddress)).toEqual(['mayMatch']);
    await step('share');
    expect(await told(siansAddress)).toEqual(['shared']);
    const confirmed = await step('confirm');
    expect(await told(siansAddress)).toEqual(['customer', 'Write in large print, 16 point', 'ARR-2026-0001']);
    expect(await confirmed.undo()).toBeUndefined();
    expect(await told(siansAddress)).toEqual(['shared']);
    await step('end');
    expect(await told(siansAddress)).toEqual(['none']);
  });

  test('and a telephone number alike, once it is added', async () => {
    const changer = await meera();
    const number = theNumber('01632 960177');
    const identifier = aTelephoneIdentifier({ id: '8d1f6c52-0000-4000-8000-00000000b001', value: number });
    const added = sure(await addIdentifier(changer, await fileOf(changer), identifier));
    expect(await told(number)).toEqual(['customer', 'Write in large print, 16 point', 'ARR-2026-0001']);
    expect(await added.undo()).toBeUndefined();
    expect(await told(number)).toEqual(['none']);
    expect((await fileOf(changer)).identifiers.map(({ value }) => value.value)).not.toContain(number);
  });

  test.each(['confirmed', 'shared'] as const)('that is confirmed for somebody is not %s for another, and it is said for whom', async (confidence) => {
    const changer = await meera();
    const identifier = anEmailIdentifier({ id: '8d1f6c52-0000-4000-8000-00000000b002', customer: 'C-0002', value: siansAddress, confidence });
    const change = await addIdentifier(changer, await fileOf(changer, 'C-0002'), identifier);
    expect(change).toMatchObject({ kind: 'incomplete', problems: [{ reason: 'confirmedElsewhere', others: [{ customer: 'C-0001', name: sian.name }] }] });
    expect(await told(siansAddress)).toEqual(['customer', 'Write in large print, 16 point', 'ARR-2026-0001']);
  });

  test('may be suggested for a second customer without hiding what is agreed with the first', async () => {
    const changer = await meera();
    const { confirmedBy: _nobody, ...suggested } = anEmailIdentifier({ id: '8d1f6c52-0000-4000-8000-00000000b003', customer: 'C-0002', value: siansAddress, confidence: 'suggested' });
    sure(await addIdentifier(changer, await fileOf(changer, 'C-0002'), suggested));
    expect(await told(siansAddress)).toEqual(['customer', 'Write in large print, 16 point', 'ARR-2026-0001']);
    const open = await changer.outside.customerDesk.unconfirmed();
    expect(open.ok && open.value.identifiers.map(({ identifier, customerName }) => [customerName, identifier.value.confidence])).toEqual([
      [padraig.name, 'suggested'],
      ['Marsh Lane hall', 'shared'],
    ]);
  });

  test('that several people use and that is confirmed for one of them is there to be settled', async () => {
    const address = 'thehall@example.net';
    const changer = await meera({
      adjustments: [],
      arrangements: [],
      customers: [
        { key: 'C-0001', name: 'Ann Hall', addresses: [{ address }] },
        { key: 'C-0002', name: 'Ben Hall', addresses: [{ address, confidence: 'shared' }] },
      ],
    });
    const open = await changer.outside.customerDesk.unconfirmed();
    expect(open.ok && open.value.identifiers.map(({ customerName, identifier }) => [customerName, identifier.value.confidence])).toEqual([
      ['Ben Hall', 'shared'],
      ['Ann Hall', 'confirmed'],
    ]);
  });

  test('keeps the letter about conduct that is out', async () => {
    const letter = { ref: 'WRN-1', customer: 'C-0001', letter: 'informal', service: 'Housing repairs', sentOn: '2026-06-01', until: '2026-09-01' } as const;
    const changer = await meera({ conductLetters: [letter] });
    const file = await fileOf(changer);
    sure(await addIdentifier(changer, file, aTelephoneIdentifier({ id: '8d1f6c52-0000-4000-8000-00000000b004', value: theNumber('01632 960177') })));
    const cards = await changer.outside.cards.cardsFor(theNumber('01632 960177'));
    expect(cards.ok && cards.value.cards.find(({ kind }) => kind === 'conductLetter')).toMatchObject({ ref: 'WRN-1', letter: 'informal' });
  });
});

describe('a customer', () => {
  const someone = { customer: aCustomer({ key: 'C-NEW', displayName: 'Mair Tudor' }), identifier: anEmailIdentifier({ id: '8d1f6c52-0000-4000-8000-00000000c001', customer: 'C-NEW', value: theAddress('mair.tudor@example.org') }) };

  test('is added with a first address once, however often it is sent, and taken back whole', async () => {
    const changer = await meera();
    sure(await addCustomer(changer, someone));
    const again = sure(await addCustomer(changer, someone));
    expect(register.rows('customers').filter(({ Customer }) => Customer === 'C-NEW')).toHaveLength(1);
    expect(await told(theAddress('mair.tudor@example.org'))).toEqual(['customer']);
    expect(await again.undo()).toBeUndefined();
    expect(await told(theAddress('mair.tudor@example.org'))).toEqual(['none']);
    expect(register.rows('customers').filter(({ Customer }) => Customer === 'C-NEW')).toEqual([]);
  });

  test('is not taken back once there is more about them', async () => {
    const changer = await meera();
    const added = sure(await addCustomer(changer, someone));
    sure(await addAdjustment(changer, await fileOf(changer, 'C-NEW'), { adjustment: agreed({ customer: 'C-NEW' }), clientReference: '8d1f6c52-0000-4000-8000-00000000c002' }));
    expect(await added.undo()).toMatchObject({ kind: 'changed' });
    expect(await told(theAddress('mair.tudor@example.org'))).toEqual(['customer', 'Send a short summary after each call']);
  });

  test('who has died shows nothing to whoever uses the address now; undone, everything is back', async () => {
    const changer = await meera();
    const { customer } = await fileOf(changer);
    const change = sure(await changeCustomer(changer, customer, { ...customer.value, deceased: true }));
    expect(await told(siansAddress)).toEqual(['none']);
    expect(await change.undo()).toBeUndefined();
    expect(await told(siansAddress)).toEqual(['customer', 'Write in large print, 16 point', 'ARR-2026-0001']);
  });

  test('is kept although staff cannot read it yet, and the undo finishes both', async () => {
    const changer = await meera();
    register.world.setFaults([{ path: 'lists/Cards', status: 503, skip: 0, share: 1, carryOut: false }]);
    const change = await addAdjustment(changer, await fileOf(changer, 'C-0002'), { adjustment: agreed(), clientReference: '8d1f6c52-0000-4000-8000-00000000c003' });
    expect(change).toMatchObject({ kind: 'saved', cards: { kind: 'unavailable' } });
    expect((await fileOf(changer, 'C-0002')).adjustments).toHaveLength(1);
  });
});

describe('a reference that was shared', () => {
  test('opens the nameless card for plain staff while it is in force, and nothing else', async () => {
    await meera();
    const cards = createCards(register.listsOf('gwen'), register.digest, clock);
    const open = (reference: string) => openCard({ cards, clock, configuration: register.world.configuration() }, reference);
    expect(await open('ARR-2026-0001')).toMatchObject({ ok: true, value: { arrangement: { card: { ref: 'ARR-2026-0001', doText: ['Pass her message to the repairs team'] } } } });
    expect(JSON.stringify(await open('ARR-2026-0001'))).not.toContain('Pugh');
    expect(await open('ARR-2026-0099')).toEqual({ ok: true, value: { checkedAt: clock.now() } });
    expect(await open('ADJ-1')).toEqual({ ok: true, value: { checkedAt: clock.now() } });
  });
});
