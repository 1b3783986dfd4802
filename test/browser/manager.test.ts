import type { Page } from 'playwright-core';
import { axeFaults, closeDemos, openDemo, type Demo } from './openDemo.ts';
import { aberllan, accept, signInAs } from './stories.ts';

jest.setTimeout(90_000);
afterEach(closeDemos);

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
    await accept(page, 'INC-2026-000010', 'Thank you. I will ring her myself.');
    expect(await axeFaults(page)).toEqual([]);
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
