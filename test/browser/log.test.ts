import { closeDemos, openDemo, type Demo } from './openDemo.ts';

jest.setTimeout(90_000);
afterEach(closeDemos);

const aberllan = 'src/simulator/scenario/stories/aberllan.json';
const story = (name: string): string => `src/simulator/scenario/stories/status/${name}.json`;

async function opened(scenario: string, messageId: string): Promise<Demo> {
  const demo = await openDemo({ scenario });
  await demo.select(messageId);
  await demo.panel.locator('[data-status]:not([data-status="checking"])').waitFor();
  return demo;
}

async function chooseLog({ panel }: Demo, what: string): Promise<void> {
  await panel.getByRole('button', { name: 'Log', exact: true }).click();
  await panel.getByRole('menuitem', { name: what, exact: true }).click();
}

const incidents = ({ simulator }: Demo) => [...simulator.world.lists.incidents.items.values()].map(({ fields }) => fields);

describe('Log an incident', () => {
  it('takes at most 8 inputs, nothing typed but the facts, and says the reference and what happens next', async () => {
    const demo = await opened(aberllan, 'sian-newest');
    const { panel } = demo;
    const before = incidents(demo).length;
    let inputs = 0;
    const input = async (act: Promise<void>): Promise<void> => {
      inputs += 1;
      await act;
    };
    await input(panel.getByRole('button', { name: 'Log', exact: true }).click());
    await input(panel.getByRole('menuitem', { name: 'Incident' }).click());
    await panel.getByRole('heading', { name: 'Log an incident' }).waitFor();
    expect(await demo.panelFaults()).toEqual([]);
    await input(panel.getByRole('group', { name: 'What happened?' }).getByRole('checkbox').first().click());
    await input(panel.getByLabel('Facts').fill('She wrote three times that we are liars and thieves.'));
    await input(panel.getByRole('button', { name: 'Log incident' }).click());
    await panel.getByRole('heading', { name: 'Logged as INC-2026-000010' }).waitFor();
    expect(inputs).toBeLessThanOrEqual(8);
    await panel.getByText('A manager reads it, decides whether it counts').waitFor();
    await panel.getByText('Support for you').waitFor();
    expect(await demo.panelFaults()).toEqual([]);
    expect(incidents(demo)).toHaveLength(before + 1);
    expect(incidents(demo).at(-1)).toMatchObject({
      Title: 'INC-2026-000010',
      CustomerName: 'Siân Pugh',
      CustomerAddress: 'sian.pugh@example.org',
      Service: 'Housing repairs',
      Method: 'email',
      State: 'submitted',
    });
  });

  it('names every problem at once and puts the focus on the first', async () => {
    const demo = await opened(aberllan, 'sian-newest');
    await chooseLog(demo, 'Incident');
    await demo.panel.getByRole('button', { name: 'Log incident' }).click();
    await demo.panel.getByText('2 things are still needed.').waitFor();
    await demo.panel.getByText('Choose at least one thing that happened').waitFor();
    await demo.panel.getByText('Write what happened').waitFor();
    expect(await demo.panel.locator('[data-field="behaviours"] :focus').count()).toBe(1);
    expect(await demo.panelFaults()).toEqual([]);
    expect(incidents(demo)).toHaveLength(9);
  });

  it('puts safety first for a threat and asks about the police', async () => {
    const demo = await opened(aberllan, 'sian-newest');
    const { panel } = demo;
    await chooseLog(demo, 'Incident');
    await panel.getByRole('searchbox', { name: 'Search what happened' }).fill('threat');
    await panel.getByRole('checkbox', { name: /threat/i }).first().click();
    await panel.getByText(/999/).first().waitFor();
    await panel.getByLabel('Facts').fill('He wrote that he knows where we park.');
    await panel.getByRole('button', { name: 'Log incident' }).click();
    await panel.getByText('Say whether the police have been told').waitFor();
    expect(await demo.panelFaults()).toEqual([]);
    await panel.getByRole('radio', { name: 'To decide with my manager' }).click();
    await panel.getByRole('button', { name: 'Log incident' }).click();
    await panel.getByRole('heading', { name: /Logged as INC-/ }).waitFor();
    expect(incidents(demo).at(-1)).toMatchObject({ Police: 'toDecide' });
  });

  it('tells a colleague that the message was logged, and lets them join', async () => {
    const demo = await opened(aberllan, 'marcus-logged');
    const { panel } = demo;
    await panel.getByText(/Already logged as INC-2026-000008 by Megan Holt/).waitFor();
    expect(await demo.panelFaults()).toEqual([]);
    await panel.getByRole('button', { name: 'Add your account' }).click();
    await panel.getByRole('heading', { name: 'Add your account' }).waitFor();
    await panel.getByRole('group', { name: 'What happened?' }).getByRole('checkbox').first().click();
    await panel.getByLabel('Facts').fill('I was copied in and saw the same words.');
    await panel.getByRole('button', { name: 'Log incident' }).click();
    await panel.getByRole('heading', { name: 'Your account was added to INC-2026-000008, logged by Megan Holt' }).waitFor();
    expect(incidents(demo).at(-1)).toMatchObject({ Title: 'INC-2026-000008', Joined: true });
    expect(demo.simulator.world.lists.claims.items.size).toBe(9);
  });

  it('keeps an incident on the device where the list refuses it, and says so', async () => {
    const demo = await opened(story('incidentRefused'), 'sian-3');
    const { panel } = demo;
    await chooseLog(demo, 'Incident');
    await panel.getByRole('group', { name: 'What happened?' }).getByRole('checkbox').first().click();
    await panel.getByLabel('Facts').fill('She shouted down the line at me.');
    await panel.getByRole('button', { name: 'Log incident' }).click();
    await panel.getByRole('heading', { name: 'Kept on this device, not sent yet' }).waitFor();
    await panel.getByText('1 incident is kept on this device, not sent yet.').waitFor();
    expect(await demo.panelFaults()).toEqual([]);
  });

  it('logs once where the answer to it was lost', async () => {
    const demo = await opened(story('incidentAnswerLost'), 'sian-3');
    const { panel } = demo;
    const before = incidents(demo).length;
    await chooseLog(demo, 'Incident');
    await panel.getByRole('group', { name: 'What happened?' }).getByRole('checkbox').first().click();
    await panel.getByLabel('Facts').fill('She shouted down the line at me.');
    await panel.getByRole('button', { name: 'Log incident' }).click();
    await panel.getByRole('heading', { name: /Logged as INC-/ }).waitFor();
    expect(incidents(demo)).toHaveLength(before + 1);
  });
});

describe('Log a contact', () => {
  it.each([
    ['Telephone call', 'Log telephone call', 'telephone'],
    ['Visit', 'Log visit', 'visit'],
    ['Letter', 'Log letter', 'letter'],
  ])('%s: it stands in the contact history at once', async (what, button, method) => {
    const demo = await opened(aberllan, 'gwen-newest');
    const { panel } = demo;
    await chooseLog(demo, what);
    await panel.getByLabel('Note').fill(`${what} about the boiler`);
    expect(await demo.panelFaults()).toEqual([]);
    await panel.getByRole('button', { name: button }).click();
    await panel.getByText('Logged. It is in the contact history now.').waitFor();
    await panel.getByText(`${what} about the boiler`).waitFor();
    expect([...demo.simulator.world.lists.contacts.items.values()].at(-1)?.fields).toMatchObject({ Method: method });
  });

  it('an adjustment that was asked for shows at once, as asked for', async () => {
    const demo = await opened(aberllan, 'everyday-098');
    const { panel } = demo;
    await chooseLog(demo, 'Asked for an adjustment');
    await panel.getByLabel('Adjustment', { exact: true }).selectOption({ label: 'Large print' });
    expect(await demo.panelFaults()).toEqual([]);
    await panel.getByRole('button', { name: 'Log request' }).click();
    await panel.getByText(/Asked for on 10 November 2026, not agreed yet/).waitFor();
    expect(demo.simulator.world.lists.incidents.items.size).toBe(9);
  });
});
