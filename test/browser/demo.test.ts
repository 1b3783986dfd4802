import { readFileSync, readdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { launchSimulator, type Simulator } from '../../src/simulator/launch.ts';
import { startBrowser } from './browser.ts';
import { panelFrame } from './openDemo.ts';
import { accept, aberllan, signInAs } from './stories.ts';

jest.setTimeout(60_000);

/** The demo as `npm start` serves it: one local origin, an ordinary browser. */
describe('The demo at one local address', () => {
  let simulator: Simulator;
  let browser: Browser;

  beforeAll(async () => {
    simulator = await launchSimulator({ scenario: aberllan, mode: 'local' });
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await simulator.stop();
  });

  it('does the main job: see, reply, log, accept, outcome', async () => {
    const page = await (await browser.newContext({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' })).newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).origin));
    await page.goto(simulator.url);
    const panel = page.frameLocator(panelFrame);
    await panel.locator('[data-status="inForce"]').waitFor();
    await panel.getByText('Write in large print, 16 point').first().waitFor();
    await panel.getByText(/\d+ from the customer in 30 days/).waitFor();

    await panel.getByRole('button', { name: 'Reply with template' }).click();
    await panel.getByRole('button', { name: /We have your message/ }).click();
    await panel.getByLabel('What it is about').fill('the fence panel');
    await panel.getByLabel('What happens next').fill('A joiner will fit it.');
    await panel.getByLabel('Day by which we write again').fill('2026-11-17');
    await panel.getByRole('button', { name: 'Insert in reply' }).click();
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByText('Message sent').waitFor();

    await panel.getByRole('button', { name: 'Back' }).first().click();
    await panel.getByRole('button', { name: 'Log', exact: true }).click();
    await panel.getByRole('menuitem', { name: 'Incident' }).click();
    await panel.getByRole('group', { name: 'What happened?' }).getByRole('checkbox').first().click();
    await panel.getByLabel('Facts').fill('She wrote three times that we are thieves.');
    await panel.getByRole('button', { name: 'Log incident' }).click();
    await panel.getByRole('heading', { name: 'Logged as INC-2026-000010' }).waitFor();

    await signInAs(page, 'Rhodri Vaughan');
    const [lists] = await Promise.all([page.waitForEvent('popup'), page.getByRole('link', { name: 'SharePoint lists' }).click()]);
    lists.on('request', (request) => asked.push(new URL(request.url()).origin));
    await lists.getByRole('region', { name: 'Incidents', exact: true }).getByRole('link', { name: 'To accept' }).click();
    expect(await lists.getByRole('row', { name: /INC-2026-000010/ }).innerText()).toContain('Siân Pugh');
    await accept(lists, 'INC-2026-000010', 'Thank you. I will ring her myself.');
    await lists.close();

    await signInAs(page, 'Aled Rees');
    const own = panel.getByRole('region', { name: 'Your incidents about this sender' });
    await own.getByText('INC-2026-000010').waitFor();
    await own.getByText('Thank you. I will ring her myself.').waitFor();

    expect(simulator.unknownHostMessages()).toEqual([]);
    expect(new Set(asked.filter((origin) => origin !== 'null'))).toEqual(new Set([new URL(simulator.url).origin]));
  });

  it('serves the same JavaScript byte for byte as a council would host', async () => {
    const scripts = readdirSync('dist').filter((name) => name.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(3);
    for (const name of scripts) {
      const served = await fetch(new URL(`/app/${name}`, simulator.url));
      expect(Buffer.from(await served.arrayBuffer()).equals(readFileSync(`dist/${name}`))).toBe(true);
    }
  });

  it('says when it is ready', async () => {
    const health = await fetch(new URL('/health', simulator.url));
    expect(health.status).toBe(200);
  });
});
