import { places } from '../../src/simulator/places.ts';
import { axeFaults, closeDemos, openDemo, panelFrame, type Demo } from './openDemo.ts';

jest.setTimeout(60_000);
afterEach(closeDemos);

/** Opens the mail client anew for a council whose settings name a file of its own words. */
async function withPack(answer: { readonly status: number; readonly body: string }): Promise<Demo> {
  const demo = await openDemo({ scenario: 'src/simulator/scenario/stories/status/inForce.json' });
  const settings = { ...demo.simulator.world.configuration(), pack: 'pack.json' };
  await demo.page.route(`${places.app}/config.json`, (route) => route.fulfill({ json: settings }));
  await demo.page.route(`${places.app}/pack.json`, (route) => route.fulfill({ ...answer, contentType: 'application/json' }));
  await demo.page.reload();
  await demo.page.waitForFunction(() => 'demo' in window);
  await demo.select('sian-3');
  await demo.panel.locator('[data-status="inForce"]').waitFor();
  return demo;
}

async function openAbout({ panel }: Demo): Promise<void> {
  await panel.getByRole('button', { name: 'More' }).click();
  await panel.getByRole('menuitem', { name: 'About this panel' }).click();
}

describe('A council’s own words', () => {
  const own = {
    format: 1,
    version: 'a test',
    behaviours: { 'A-AGGRESSION': { label: 'Shouted at somebody', alsoAsks: ['police'] }, 'A-BULLY': { label: '' } },
    signposts: [{ topics: ['housing'], name: 'Aberllan housing line', offers: 'a bed for tonight', nations: ['wales'], telephone: '01632 960100' }],
  };

  it('stand in the form and in the letters, and change what is asked', async () => {
    const { panel } = await withPack({ status: 200, body: JSON.stringify(own) });
    await panel.getByRole('button', { name: 'Log', exact: true }).click();
    await panel.getByRole('menuitem', { name: 'Incident' }).click();
    await panel.getByRole('searchbox', { name: 'Search what happened' }).fill('shouted at');
    await panel.getByRole('checkbox', { name: 'Shouted at somebody' }).click();
    await panel.getByRole('radio', { name: 'To decide with my manager' }).waitFor();
    await panel.getByRole('button', { name: 'Back' }).first().click();
    await panel.getByRole('button', { name: 'Reply with template' }).click();
    await panel.getByLabel('What is your reply about?').selectOption({ label: 'We cannot do it' });
    expect(await panel.locator('main').evaluate((main) => main.scrollWidth <= main.clientWidth)).toBe(true);
    expect(await panel.getByLabel('What is your reply about?').evaluate((field) => field.getBoundingClientRect().right <= window.innerWidth - 8)).toBe(true);
    await panel.getByRole('region', { name: 'Suggested' }).getByRole('button').first().waitFor();
    await panel.getByRole('button', { name: /When we cannot|cannot do/i }).first().click();
    await panel.getByLabel('Add a service that can help').selectOption({ label: 'Aberllan housing line' });
    expect(await panel.getByLabel('Who else can help').inputValue()).toBe('Aberllan housing line: a bed for tonight, ring 01632 960100');
  });

  it('that are wrong are named under “About this panel”, and everything else works', async () => {
    const demo = await withPack({ status: 200, body: JSON.stringify(own) });
    await openAbout(demo);
    await demo.panel.getByText('pack.json, behaviours.A-BULLY.label: expected a text that is not empty').waitFor();
    expect(await axeFaults(demo.page, panelFrame)).toEqual([]);
  });

  it.each([
    ['cannot be found', { status: 404, body: '{}' }, 'pack.json: expected a file that can be read'],
    ['is no JSON', { status: 200, body: '<!doctype html>' }, 'pack.json: expected JSON'],
  ])('in a file that %s leave everything as supplied', async (_what, answer, sentence) => {
    const demo = await withPack(answer);
    await openAbout(demo);
    await demo.panel.getByText(sentence).waitFor();
  });
});
