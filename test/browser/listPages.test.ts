import type { Page } from 'playwright-core';
import type { ScenarioInput } from '../../src/simulator/scenario/schema.ts';
import { aScenario } from '../simulator/aScenario.ts';
import { axeFaults, closeDemos, openDemo, type Demo } from './openDemo.ts';

jest.setTimeout(60_000);
afterEach(closeDemos);

type Incident = NonNullable<ScenarioInput['incidents']>[number];
const incident: Omit<Incident, 'by'> = {
  message: 'm1', loggedAt: '2026-06-10T09:30:00+01:00', occurredAt: '2026-06-10T09:15:00+01:00', method: 'email', service: 'Housing repairs',
  behaviours: ['A-ABUSIVE'], facts: 'She called me a fool.',
};

/** Somebody's view of the incidents that Gwen and Tom logged. */
async function incidentsAs(person: string): Promise<{ readonly demo: Demo; readonly page: Page }> {
  const incidents: Incident[] = [{ ...incident, by: 'gwen' }, { ...incident, by: 'tom', message: 'm3' }];
  const demo = await openDemo({ opens: 'nothing', scenario: aScenario({ signedIn: person, incidents }) });
  return { demo, page: await listPage(demo) };
}

async function listPage(demo: Demo): Promise<Page> {
  const page = await demo.page.context().newPage();
  await page.goto(demo.simulator.listsUrl('incidents'));
  await page.getByRole('table').waitFor();
  return page;
}

const open = (page: Page, reference: string): Promise<void> => page.getByRole('button', { name: reference }).click();

describe('The pretend SharePoint', () => {
  it('shows a list by its view, with who added each row', async () => {
    const { page } = await incidentsAs('meera');
    const headers = await page.getByRole('columnheader').allInnerTexts();
    expect(headers).toEqual(['Reference', 'Customer (as the message gave it)', 'Behaviours', 'Service', 'Happened', 'State', 'Created by', 'Created']);
    const rows = await page.getByRole('row').allInnerTexts();
    expect(rows.slice(1).map((row) => /Gwen|Tom/.exec(row)?.[0])).toEqual(['Tom', 'Gwen']);
    expect(await axeFaults(page)).toEqual([]);
  });

  it('says that somebody changed an item meanwhile, and shows it as it is now', async () => {
    const { demo, page } = await incidentsAs('meera');
    const other = await listPage(demo);
    for (const tab of [page, other]) await open(tab, 'INC-2026-000001');
    await other.getByLabel('State').selectOption('returned');
    await other.getByRole('button', { name: 'Save' }).click();
    await other.getByText('Saved').waitFor();
    await page.getByLabel('State').selectOption('accepted');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Somebody changed this item meanwhile').waitFor();
    await page.getByRole('button', { name: 'Show the item as it is now' }).click();
    await page.getByRole('combobox', { name: 'State' }).and(page.locator(':has(option:checked[value="returned"])')).waitFor();
  });

  it('lets staff read and edit what they logged, and nothing else', async () => {
    const { page } = await incidentsAs('tom');
    expect(await page.getByRole('row').count()).toBe(2);
    await open(page, 'INC-2026-000002');
    await page.getByLabel('Impact').fill('I went home early.');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved').waitFor();
  });

  it('shows without a form what may only be read', async () => {
    const { page } = await incidentsAs('gwen');
    await page.getByRole('link', { name: 'All cards' }).click();
    await page.getByRole('button', { name: 'ARR-2026-0001' }).first().click();
    await page.getByRole('button', { name: 'Close' }).last().waitFor();
    expect(await page.getByRole('button', { name: 'Save' }).count()).toBe(0);
    expect(await axeFaults(page)).toEqual([]);
  });
});
