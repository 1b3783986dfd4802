import type { Outbox } from '../../src/ports/outbox.ts';
import { memoryStore, type DeviceStore } from '../../src/records/deviceStore.ts';
import { createIncidents } from '../../src/records/incidents.ts';
import { createManagedIncidents } from '../../src/records/managedIncidents.ts';
import { createOutbox } from '../../src/records/outbox.ts';
import type { ScenarioInput } from '../../src/simulator/scenario/schema.ts';
import { removeItem } from '../../src/simulator/world/listStore.ts';
import { aScenario } from '../simulator/aScenario.ts';
import { aDraft, clock, startRegister, timeZone, type Register } from './aRegister.ts';

let register: Register;
afterEach(() => register.close());

const draft = aDraft();
const toms = aDraft({ clientReference: 'toms', facts: 'I heard it too.' });

async function aCouncil(faults: ScenarioInput['faults'] = []): Promise<void> {
  register = await startRegister(aScenario({ faults }));
}
const outboxOf = (staffId: string, store: DeviceStore = memoryStore()): Outbox =>
  createOutbox({ lists: register.listsOf(staffId), digest: register.digest, timeZone, clock, store, account: staffId });
const online = (): void => register.world.setFaults([]);
const titles = () => register.rows('incidents').map(({ Title }) => Title);

/** What a colleague is told of the message. */
const claimRead = async () => {
  const incidents = createIncidents(register.listsOf('tom'), register.digest, () => register.staff('tom'), timeZone);
  const found = await incidents.claimOn(draft.internetMessageId ?? '');
  return found.ok ? found.value?.reference : found.problem.kind;
};

/** References and reporters as the register shows them to a manager. */
const registerRead = async () => {
  const found = await createManagedIncidents(register.listsOf('meera'), register.digest, () => register.staff('meera')).open();
  if (!found.ok) throw new Error(found.problem.kind);
  return found.value.incidents.map(({ value }) => [value.incident.reference, ...value.accounts.map(({ reporterName }) => reporterName)]);
};

/** Its claim stands and its row does not: somebody took the row away, or Graph carried out what it was to leave out. */
async function aClaimWithoutIncident(): Promise<DeviceStore> {
  const store = memoryStore();
  await aCouncil([{ method: 'PATCH', path: 'lists/Incidents', times: 1, lose: 'before' }]);
  expect(await outboxOf('gwen', store).submitIncident(draft)).toMatchObject({ kind: 'waiting', arrived: 'yes' });
  const { incidents } = register.world.lists;
  const row = incidents.items.get(1);
  if (row) removeItem(incidents, row);
  online();
  return store;
}

describe('a claim whose incident is not there', () => {
  it('gets its incident, under the number it gave, when the device that has it sends again', async () => {
    const store = await aClaimWithoutIncident();
    expect(titles()).toEqual([]);
    expect(await outboxOf('gwen', store).sendWaiting()).toMatchObject([{ outcome: { kind: 'logged', reference: 'INC-2026-000001' } }]);
    expect(titles()).toEqual(['INC-2026-000001']);
    expect(register.rows('claims')).toHaveLength(1);
  });

  it('hides nothing where the device never comes back: who adds their account stands under that number in the register', async () => {
    await aClaimWithoutIncident();
    expect(await claimRead()).toBe('INC-2026-000001');
    expect(await outboxOf('tom').submitIncident(toms)).toEqual({ kind: 'joined', reference: 'INC-2026-000001', loggedBy: 'Gwen Morris' });
    expect(await registerRead()).toEqual([['INC-2026-000001', 'Tom Rees']]);
  });
});

describe('an incident whose claim is not there', () => {
  const cut = { method: 'POST', path: 'lists/Claims', times: 1, lose: 'before' } as const;

  it('gets its claim and its number when the device that has it sends again', async () => {
    const store = memoryStore();
    await aCouncil([cut]);
    await outboxOf('gwen', store).submitIncident(draft);
    expect([titles(), await claimRead()]).toEqual([['INC (number follows)'], undefined]);
    expect(await outboxOf('gwen', store).sendWaiting()).toMatchObject([{ outcome: { kind: 'logged', reference: 'INC-2026-000001' } }]);
    expect([titles(), await claimRead()]).toEqual([['INC-2026-000001'], 'INC-2026-000001']);
  });

  it('stands in the register all the same where the device never comes back, and a colleague’s gets a number of its own', async () => {
    await aCouncil([cut]);
    await outboxOf('gwen').submitIncident(draft);
    expect(await outboxOf('tom').submitIncident(toms)).toEqual({ kind: 'logged', reference: 'INC-2026-000001' });
    expect([...(await registerRead())].sort()).toEqual([
      ['INC (number follows)', 'Gwen Morris'],
      ['INC-2026-000001', 'Tom Rees'],
    ]);
  });
});

describe('an incident that leaves only at a second try, because the question about it was not understood', () => {
  it('stands once, also where the panel dies before it hears so', async () => {
    const store = memoryStore();
    await aCouncil([{ method: 'PATCH', path: 'lists/Incidents', times: 1, lose: 'after' }]);
    const outbox = outboxOf('gwen', store);
    // After a lost answer one question goes ahead of what is sent next.
    await outbox.submitIncident(draft);
    register.world.setFaults(aScenario({ faults: [{ method: 'GET', path: 'lists/Incidents', times: 1, status: 413 }, { method: 'PATCH', path: 'lists/Incidents', cutShort: true }] }).faults);
    await outbox.submitIncident({ ...draft, clientReference: 'second', internetMessageId: '<second@example.org>' });
    online();
    await outboxOf('gwen', store).sendWaiting();
    expect(register.rows('incidents').filter(({ ClientReference }) => ClientReference === 'second')).toHaveLength(1);
  });
});

describe('an incident that another pane has sent meanwhile', () => {
  it('is not said to be only on this device where nobody answers whether it arrived', async () => {
    const store = memoryStore();
    await aCouncil([{ method: 'POST', path: 'lists/Incidents', times: 1, status: 403 }]);
    const [first, second] = [outboxOf('gwen', store), outboxOf('gwen', store)];
    expect(await first.submitIncident(draft)).toMatchObject({ kind: 'waiting', arrived: 'no' });
    register.world.setFaults(aScenario({ faults: [{ method: 'POST', path: 'lists/Claims', status: 503 }] }).faults);
    expect(await second.sendWaiting()).toMatchObject([{ outcome: { kind: 'waiting', arrived: 'yes' } }]);
    register.world.setFaults(aScenario({ faults: [{ method: 'GET', path: 'lists/Incidents', status: 503 }] }).faults);
    expect(await first.sendWaiting()).toMatchObject([{ outcome: { kind: 'waiting', arrived: 'unknown' } }]);
    online();
    expect(await first.sendWaiting()).toMatchObject([{ outcome: { kind: 'logged' } }]);
    expect(titles()).toEqual(['INC-2026-000001']);
  });
});
