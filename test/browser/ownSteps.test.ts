import { updateItem } from '../../src/simulator/world/listStore.ts';
import { chooseLog, logIncident, openStory } from './aStory.ts';
import { closeDemos, type Demo } from './openDemo.ts';

jest.setTimeout(120_000);
afterEach(closeDemos);

const rows = ({ simulator }: Demo) => [...simulator.world.lists.incidents.items.values()].map(({ fields }) => fields);
const anIncident = {
  message: 'sian-3', by: 'aled.rees', loggedAt: '2026-11-10T09:30:00+00:00', occurredAt: '2026-11-10T09:12:00+00:00', method: 'email' as const,
  service: 'Housing repairs', behaviours: ['A-ABUSIVE' as const], facts: 'She wrote that we are thieves.',
};
const returned = { ...anIncident, state: 'returned' as const, outcome: 'Which message was it?', decidedBy: 'rhodri.vaughan', decidedAt: '2026-11-10T10:00:00+00:00' };

/** The manager moves the first incident on, past the panel. */
function moved({ simulator: { world } }: Demo, fields: Readonly<Record<string, string>>): void {
  const item = world.lists.incidents.items.get(1);
  const manager = world.people.find(({ id }) => id === 'rhodri.vaughan');
  if (item && manager) updateItem(world.lists.incidents, item, fields, manager, '2026-11-10T10:43:00Z');
}

describe('Undo', () => {
  it('takes an incident back and leaves its words in the form', async () => {
    const demo = await openStory();
    const { panel } = demo;
    await logIncident(demo, 'She wrote that we are thieves.');
    await panel.getByRole('heading', { name: 'Logged as INC-2026-000001' }).waitFor();
    await panel.getByText('You can take it back for 10 minutes, unless a manager deals with it first.').waitFor();
    expect(await demo.panelFaults()).toEqual([]);
    await panel.getByRole('button', { name: 'Undo' }).click();
    await panel.getByText(/^Taken back\./).waitFor();
    expect(await panel.getByLabel('Facts').inputValue()).toBe('She wrote that we are thieves.');
    expect(rows(demo)).toMatchObject([{ State: 'recalled' }]);
    expect(await panel.getByText(/You logged this message|Already logged/).count()).toBe(0);
    expect(await demo.panelFaults()).toEqual([]);
    await panel.getByRole('button', { name: 'Log incident' }).click();
    await panel.getByRole('heading', { name: 'Logged as INC-2026-000003' }).waitFor();
    expect(rows(demo).map(({ Title, State, Joined }) => [Title, State, Joined])).toEqual([
      ['INC-2026-000001', 'recalled', false],
      ['INC-2026-000003', 'submitted', false],
    ]);
  });

  it('says that the incident stands where a manager dealt with it meanwhile', async () => {
    const demo = await openStory();
    await logIncident(demo, 'She wrote that we are thieves.');
    await demo.panel.getByRole('heading', { name: 'Logged as INC-2026-000001' }).waitFor();
    moved(demo, { State: 'accepted' });
    await demo.panel.getByRole('button', { name: 'Undo' }).click();
    await demo.panel.getByText('Somebody dealt with this incident meanwhile.').waitFor();
    expect(await demo.panelFaults()).toEqual([]);
    expect(rows(demo)).toMatchObject([{ State: 'accepted' }]);
  });
});

describe('A question about an incident', () => {
  it('is answered by adding words and sending it again', async () => {
    const demo = await openStory({ incidents: [returned] });
    const own = demo.panel.getByRole('region', { name: 'Your incidents about this sender' });
    await own.getByText('Which message was it?').waitFor();
    await own.getByRole('button', { name: 'Send again' }).click();
    await own.getByText('Say what you need to know, or what you changed.').waitFor();
    expect(await own.locator('[data-field="words"] :focus').count()).toBe(1);
    expect(await demo.panelFaults()).toEqual([]);
    await own.getByLabel('What you want to add').fill('The one of ten past nine.');
    await own.getByRole('button', { name: 'Send again' }).click();
    await own.getByText('INC-2026-000001 · Waiting for a manager').waitFor();
    await own.getByText('2026-11-10: The one of ten past nine.').waitFor();
    expect(await demo.panelFaults()).toEqual([]);
    expect(rows(demo)).toMatchObject([{ State: 'submitted', Facts: 'She wrote that we are thieves.', Addenda: '2026-11-10: The one of ten past nine.' }]);
  });

  it('that changed meanwhile is shown as it stands now, and the words typed stay', async () => {
    const demo = await openStory({ incidents: [returned] });
    const own = demo.panel.getByRole('region', { name: 'Your incidents about this sender' });
    await own.getByLabel('What you want to add').fill('The one of ten past nine.');
    moved(demo, { Outcome: 'And who else was there?' });
    await own.getByRole('button', { name: 'Send again' }).click();
    await own.getByText('Somebody changed this incident meanwhile.').waitFor();
    await own.getByText('And who else was there?').waitFor();
    expect(await demo.panelFaults()).toEqual([]);
    await own.getByRole('button', { name: 'Send again' }).click();
    await own.getByText('INC-2026-000001 · Waiting for a manager').waitFor();
  });
});

describe('Whether a colleague logged the message', () => {
  it('is said to be unknown where it could not be checked, in the form too, and hides nothing else', async () => {
    const demo = await openStory({ incidents: [anIncident], faults: [{ method: 'GET', path: 'lists/Claims', status: 403 }] });
    const { panel } = demo;
    await panel.getByText('We could not check whether a colleague logged this message.').waitFor();
    await panel.getByText('INC-2026-000001 · Waiting for a manager').waitFor();
    expect(await demo.panelFaults()).toEqual([]);
    await chooseLog(demo, 'Incident');
    await panel.getByText(/We could not check whether a colleague logged this message already\./).waitFor();
    expect(await demo.panelFaults()).toEqual([]);
  });

  it('is said also where the person’s own incidents cannot be read', async () => {
    const demo = await openStory({ incidents: [{ ...anIncident, by: 'megan.holt' }], faults: [{ method: 'GET', path: 'lists/Incidents', status: 403 }] });
    await demo.panel.getByText(/Already logged as INC-2026-000001 by Megan Holt/).waitFor();
    await demo.panel.getByRole('region', { name: 'Your incidents about this sender' }).getByText('You do not have access to this.').waitFor();
    expect(await demo.panelFaults()).toEqual([]);
  });
});
