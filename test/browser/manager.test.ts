import type { Page } from 'playwright-core';
import { axeFaults, closeDemos, openDemo, type Demo } from './openDemo.ts';

jest.setTimeout(90_000);
afterEach(closeDemos);

const aberllan = 'src/simulator/scenario/stories/aberllan.json';

async function signInAs(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /Signed in as/ }).click();
  await page.getByRole('menuitemradio', { name: new RegExp(name) }).click();
  await page.getByRole('button', { name: `Signed in as ${name}` }).waitFor();
}

async function list(demo: Demo, key: Parameters<Demo['simulator']['listsUrl']>[0]): Promise<Page> {
  const page = await demo.page.context().newPage();
  await page.goto(demo.simulator.listsUrl(key));
  return page;
}

async function logIncident({ panel, select }: Demo, messageId: string, facts: string): Promise<void> {
  await select(messageId);
  await panel.getByRole('button', { name: 'Log', exact: true }).click();
  await panel.getByRole('menuitem', { name: 'Incident' }).click();
  await panel.getByRole('group', { name: 'What happened?' }).getByRole('checkbox').first().click();
  await panel.getByLabel('Facts').fill(facts);
  await panel.getByRole('button', { name: 'Log incident' }).click();
  await panel.getByRole('heading', { name: /Logged as INC-/ }).waitFor();
}

describe('The managers’ lists', () => {
  it('show a manager the incident with the customer’s name; accepted, its reporter reads the outcome', async () => {
    const demo = await openDemo({ scenario: aberllan });
    await logIncident(demo, 'sian-newest', 'She wrote three times that we are thieves.');
    await signInAs(demo.page, 'Rhodri Vaughan');
    const page = await list(demo, 'incidents');
    const row = page.getByRole('row', { name: /INC-2026-000010/ });
    await row.waitFor();
    expect(await row.innerText()).toContain('Siân Pugh');
    expect(await axeFaults(page)).toEqual([]);
    await row.getByRole('button').or(row.getByRole('link')).first().click();
    await page.getByLabel('State').selectOption('accepted');
    await page.getByLabel('Barriers considered').selectOption('yes');
    await page.getByLabel('Reply to the reporter').fill('Thank you. I will ring her myself.');
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved').waitFor();
    await page.close();

    await signInAs(demo.page, 'Aled Rees');
    await demo.select('sian-newest');
    const own = demo.panel.getByRole('region', { name: 'Your incidents about this sender' });
    await own.getByText('INC-2026-000010').waitFor();
    await own.getByText('Thank you. I will ring her myself.').waitFor();
    await own.getByText(/Rhodri Vaughan, 10 November 2026/).waitFor();
  });

  it('show an adviser only their own incidents, cards without names, and no customers', async () => {
    const demo = await openDemo({ scenario: aberllan });
    const incidents = await list(demo, 'incidents');
    await incidents.getByRole('link', { name: 'All incidents' }).or(incidents.getByRole('tab', { name: 'All incidents' })).first().click();
    await incidents.getByText('INC-2026-000009').waitFor();
    expect(await incidents.getByText('INC-2026-000002').count()).toBe(0);
    expect(await incidents.getByText('INC-2026-000008').count()).toBe(0);
    const cards = await list(demo, 'cards');
    await cards.getByText('ARR-').first().waitFor();
    const names = demo.simulator.world.scenario.customers.map(({ name }) => name);
    const shown = await cards.locator('body').innerText();
    expect(names.filter((name) => shown.includes(name))).toEqual([]);
    const customers = await list(demo, 'customers');
    await customers.getByText('You need permission to access this list').waitFor();
    expect(await axeFaults(customers)).toEqual([]);
  });
});
