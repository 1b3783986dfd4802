import type { ArrangementState } from '../../src/domain/arrangement.ts';
import { createCustomers } from '../../src/records/customers.ts';
import { createManagedIncidents } from '../../src/records/managedIncidents.ts';
import { addItem, updateItem } from '../../src/simulator/world/listStore.ts';
import { many } from '../builders/outlines.ts';
import { theDay } from '../builders/moments.ts';
import { anIncident } from '../simulator/aScenario.ts';
import { theMoment, timeZone, type Register } from './aRegister.ts';
import { aCouncil, arrangementsAs, sure, valueOf } from './someOwners.ts';

let register: Register;
afterEach(() => register.close());

const ref = (number: number): string => `ARR-2026-${String(number).padStart(4, '0')}`;
const arrangement = {
  ref: ref(1), customer: 'C-0001', services: ['Housing repairs'], terms: ['WRITTEN_ONLY' as const], incidents: ['INC-2026-000001'],
  start: '2026-03-01', end: '2026-08-31', review: '2026-08-03', reason: 'She wrote forty times about Mrs Hughes.',
};
const incidentsAs = (staffId: string) => createManagedIncidents(register.listsOf(staffId), register.digest, () => register.staff(staffId));
const customersAs = (staffId: string) => createCustomers(register.listsOf(staffId), register.digest, timeZone);

describe('arrangements in outline', () => {
  it('are those of every state that end on a day or later, with nobody’s name and no words', async () => {
    const states: readonly ArrangementState[] = ['draft', 'active', 'suspended', 'ended', 'archived'];
    register = await aCouncil({
      arrangements: [
        ...states.map((state, index) => ({ ...arrangement, ref: ref(index + 1), state: state as 'active' })),
        { ...arrangement, ref: ref(6), end: '2026-08-30' },
      ],
    });
    const outlines = valueOf(await arrangementsAs(register, 'catrin').outlines(theDay('2026-08-31')));
    expect(outlines.map(({ state }) => state)).toEqual(states);
    expect(outlines[3]).toEqual({
      customer: 'C-0001', state: 'ended', start: '2026-03-01', end: '2026-08-31', review: '2026-08-03', services: ['Housing repairs'],
      terms: ['WRITTEN_ONLY'], incidents: ['INC-2026-000001'], reviews: [], ended: { why: 'lifted', on: '2026-06-09' },
    });
    expect(JSON.stringify(outlines)).not.toMatch(/Siân|Hughes|Megan/);
    expect(register.requestsTo('arrangements')).toHaveLength(1);
    expect(register.requests.join()).not.toMatch(/CustomerName|Reason/);
  });

  it('are all read where there are more than a page holds, and each once', async () => {
    register = await aCouncil({ arrangements: many(620, (number) => ({ ...arrangement, ref: ref(number) })) });
    const list = register.world.lists.arrangements;
    const item = sure(list.items.get(1));
    addItem(list, item.fields, item.author, item.created);
    expect(valueOf(await arrangementsAs(register, 'nia').outlines(theDay('2026-08-31')))).toHaveLength(620);
  });

  it('stand as managers changed their columns', async () => {
    register = await aCouncil({ arrangements: [arrangement] });
    const list = register.world.lists.arrangements;
    const item = sure(list.items.get(1));
    updateItem(list, item, { Services: 'all', Incidents: 'INC-2026-000002' }, item.author, '2026-06-10T10:00:00Z');
    expect(valueOf(await arrangementsAs(register, 'nia').outlines(theDay('2026-08-31')))).toMatchObject([{ services: 'all', incidents: ['INC-2026-000002'] }]);
  });

  it('are not told where one of them is malformed, and not to front-line staff', async () => {
    register = await aCouncil({ arrangements: [arrangement] });
    expect(await arrangementsAs(register, 'gwen').outlines(theDay('2026-08-31'))).toMatchObject({ problem: { kind: 'refused' } });
    const list = register.world.lists.arrangements;
    const item = sure(list.items.get(1));
    updateItem(list, item, { Terms: 'TWO_OFFICERS' }, item.author, '2026-06-10T10:00:00Z');
    expect(await arrangementsAs(register, 'nia').outlines(theDay('2026-08-31'))).toMatchObject({ problem: { kind: 'malformed' } });
  });
});

describe('incidents in outline', () => {
  const happened = (occurredAt: string) => ({ ...anIncident({}), occurredAt, loggedAt: '2026-06-10T08:00:00+00:00', by: 'gwen' });

  it('are those that happened from one moment to another, those taken back not', async () => {
    register = await aCouncil({
      incidents: ['2026-03-31T22:59:59+00:00', '2026-03-31T23:00:00+00:00', '2026-05-01T09:00:00+00:00', '2026-06-01T00:00:00+00:00'].map(happened),
    });
    const list = register.world.lists.incidents;
    const item = sure(list.items.get(3));
    const read = async () => valueOf(await incidentsAs('catrin').outlines(theMoment('2026-03-31T23:00:00Z'), theMoment('2026-06-01T00:00:00Z')));
    expect((await read()).map(({ reference }) => reference)).toEqual(['INC-2026-000002', 'INC-2026-000003']);
    expect(Object.keys(sure((await read())[0])).sort()).toEqual(['behaviours', 'joined', 'occurredAt', 'reference', 'service', 'state']);
    updateItem(list, item, { State: 'recalled' }, item.author, '2026-06-10T10:00:00Z');
    expect((await read()).map(({ reference }) => reference)).toEqual(['INC-2026-000002']);
  });
});

describe('the customers on record', () => {
  it('are counted without those merged into others', async () => {
    register = await aCouncil({ customers: many(230, (number) => ({ key: `C-${String(number)}`, name: `Customer ${String(number)}`, addresses: [] })) });
    expect(valueOf(await customersAs('catrin').count())).toBe(230);
    const list = register.world.lists.customers;
    const item = sure(list.items.get(1));
    updateItem(list, item, { Status: 'merged' }, item.author, '2026-06-10T10:00:00Z');
    expect(valueOf(await customersAs('catrin').count())).toBe(229);
    expect(await customersAs('gwen').count()).toMatchObject({ problem: { kind: 'refused' } });
  });
});
