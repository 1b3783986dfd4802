import type { Request } from 'playwright-core';
import { places } from '../../src/simulator/places.ts';
import { listIds } from '../../src/simulator/world/ids.ts';
import { aScenario } from '../simulator/aScenario.ts';
import { keyAskedFor } from './cardAnswers.ts';
import { eventually } from './eventually.ts';
import { holdTokens } from './holdTokens.ts';
import { moveTheClockOf } from './moveTheClock.ts';
import { axeFaults, closeDemos, openDemo, panelFrame, type Demo } from './openDemo.ts';
import { isDrawn, nextAnswerDrawn } from './pane.ts';
import { story } from './stories.ts';

jest.setTimeout(60_000);
afterEach(closeDemos);

const inForce = story('inForce');

const siansWords = 'Do not arrange telephone calls';

/** Opens the mail client anew with another answer for the council's settings. */
async function withSettings(answer: { readonly status: number; readonly body: string }): Promise<Demo> {
  const demo = await openDemo({ scenario: inForce });
  await demo.page.route(`${places.app}/config.json`, (route) => route.fulfill({ ...answer, contentType: 'application/json' }));
  await demo.page.reload();
  return demo;
}

describe('Where the panel cannot start', () => {
  it('says that the settings cannot be reached, and starts when they can', async () => {
    const { page, panel } = await withSettings({ status: 404, body: '{}' });
    await panel.getByText('We could not load the settings of your council.').waitFor();
    expect(await axeFaults(page, panelFrame)).toEqual([]);
    await page.unroute(`${places.app}/config.json`);
    await panel.getByRole('button', { name: 'Try again' }).click();
    await panel.locator('[data-status]').waitFor();
  });

  it('names the setting that is wrong', async () => {
    const { page, panel } = await withSettings({ status: 200, body: '{"tenantId":"not one","council":{"name":"Aberllan"}}' });
    await panel.getByText('The settings of your council are not complete.').waitFor();
    await panel.getByText(/^tenantId: /).waitFor();
    await panel.getByText(/^council\.timeZone: /).waitFor();
    await panel.getByText(/^digestKey: /).waitFor();
    expect(await axeFaults(page, panelFrame)).toEqual([]);
  });

  it('takes settings that are no JSON for wrong, and shows no blank pane', async () => {
    const { panel } = await withSettings({ status: 200, body: '<!doctype html>' });
    await panel.getByText('The settings of your council are not complete.').waitFor();
  });

  it('is never blank: it checks while the settings hang, and says so when they stay away', async () => {
    const { page, panel } = await openDemo({ scenario: inForce });
    await page.route(`${places.app}/config.json`, () => undefined);
    await page.reload();
    await panel.locator('[data-status="checking"]').waitFor();
    expect(await axeFaults(page, panelFrame)).toEqual([]);
    await panel.getByText('We could not load the settings of your council.').waitFor();
  });

  it('is never blank: it checks while office.js hangs, and says so when it stays away', async () => {
    const { page, panel } = await openDemo({ scenario: inForce });
    await page.clock.install();
    await page.route(`${places.officeJs}/**`, () => undefined);
    await page.reload();
    await panel.locator('[data-status="checking"]').waitFor();
    await page.clock.fastForward(21_000);
    await panel.getByText('Outlook did not answer.').waitFor();
    expect(await axeFaults(page, panelFrame)).toEqual([]);
  });

  it('tells who opens it in a plain browser where it works', async () => {
    const { page } = await openDemo({ scenario: inForce });
    const elsewhere = await page.context().newPage();
    await elsewhere.goto(`${places.app}/pane.html`);
    await elsewhere.getByText('This page works inside Outlook only.').waitFor();
    expect(await axeFaults(elsewhere)).toEqual([]);
  });
});

const isAboutSender = (request: Request): boolean => keyAskedFor(request) !== undefined;
const isAboutChanges = (request: Request): boolean => request.method() === 'GET' && request.url().includes(`${listIds.cards}/items/delta?`);

describe('How long an answer counts as checked', () => {
  it.each([
    ['of whom the list holds, as supplied: asked again within a minute', 'inForce', isAboutSender, undefined, 30_000],
    ['of whom the list holds, as the council says: asked again within five', 'inForce', isAboutSender, 300, 200_000],
    ['of whom the device clears, as supplied: brought up to date within a minute', 'none', isAboutChanges, undefined, 30_000],
    ['of whom the device clears, as the council says: brought up to date within five', 'none', isAboutChanges, 300, 200_000],
  ])('is, %s', async (_what, status, isQuestion, checkedForSeconds, quiet) => {
    const demo = await openDemo({ scenario: story(status), opens: 'nothing' });
    const { page, panel, simulator } = demo;
    let answered = 0;
    page.on('requestfinished', (request) => {
      if (isQuestion(request)) answered += 1;
    });
    const settings = { ...simulator.world.configuration(), checkedForSeconds };
    await page.route(`${places.app}/config.json`, (route) => route.fulfill({ json: settings, headers: { Date: new Date().toUTCString() } }));
    await moveTheClockOf(page);
    await page.goto(simulator.mailUrl);
    await panel.locator(`[data-status="${status}"]`).waitFor();
    await eventually(() => expect(answered).toBe(1));
    const said = () => panel.locator('[data-status]').getAttribute('data-status');
    await page.clock.fastForward(quiet);
    expect([answered, await said()]).toEqual([1, status]);
    await page.clock.fastForward(quiet - 3000);
    await eventually(() => expect(answered).toBe(2));
    await panel.locator(`[data-status="${status}"]`).waitFor();
    await isDrawn(demo);
    // When the first answer runs out there is a newer one: nothing flickers.
    await page.clock.fastForward(5000);
    expect(await said()).toBe(status);
  });

  it('runs out behind other windows without being asked again, until somebody looks', async () => {
    const { page, panel, simulator } = await openDemo({ scenario: inForce, opens: 'nothing' });
    let asked = 0;
    page.on('request', (request) => {
      if (keyAskedFor(request) !== undefined) asked += 1;
    });
    await moveTheClockOf(page);
    await page.goto(simulator.mailUrl);
    await panel.locator('[data-status="inForce"]').waitFor();
    const turn = (state: 'hidden' | 'visible') =>
      panel.locator('html').evaluate((_html, visibilityState) => {
        Object.defineProperty(document, 'visibilityState', { value: visibilityState, configurable: true });
        document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
      }, state);
    await turn('hidden');
    await page.clock.runFor(130_000);
    await panel.locator('[data-status="checking"]').waitFor();
    expect(asked).toBe(1);
    await turn('visible');
    await panel.locator('[data-status="inForce"]').waitFor();
    expect(asked).toBe(2);
  });
});

describe('The first glance', () => {
  it('shows who wrote and that we check, with no other code than the page names', async () => {
    const { page, panel } = await openDemo({ scenario: inForce });
    const held: string[] = [];
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route(new RegExp(`^${places.app}/(?!pane\\.)[^/]*\\.js$`), async (route) => {
      held.push(route.request().url());
      await released;
      await route.continue();
    });
    await page.reload();
    await panel.locator('[data-status="checking"]').waitFor();
    await panel.getByRole('heading', { name: 'Siân Pugh' }).waitFor();
    expect(held.length).toBeGreaterThan(0);
    expect(await axeFaults(page, panelFrame)).toEqual([]);
    release();
    await panel.locator('[data-status="inForce"]').waitFor();
  });

  it('asks first whether something is in force, and about the history only behind that answer, or behind a late one', async () => {
    const asked: string[] = [];
    const { page, panel, simulator } = await openDemo({ scenario: inForce, opens: 'nothing' });
    page.on('request', (request) => {
      const graph = request.method() === 'OPTIONS' ? [] : /^https:\/\/graph\.microsoft\.com\/v1\.0\/(.*)/.exec(request.url());
      if (graph?.[1] !== undefined) asked.push(graph[1]);
    });
    simulator.world.setFaults(aScenario({ faults: [{ path: 'lists/Cards', held: true }] }).faults);
    await page.goto(simulator.mailUrl);
    await eventually(() => expect(asked.some((path) => path.startsWith('me/messages'))).toBe(true));
    expect(asked[0]).toContain('/items?');
    await panel.locator('[data-status="checking"]').waitFor();
    await panel.getByRole('heading', { name: 'Contact history' }).waitFor();
    expect(await panel.locator('[data-status="checking"]').count()).toBe(1);
    simulator.world.setFaults([]);
    await panel.locator('[data-status="inForce"]').waitFor();
  });

  it('puts its first question once, whoever of its parts needs it', async () => {
    const asked: string[] = [];
    const { page, panel, simulator } = await openDemo({ scenario: inForce, opens: 'nothing' });
    page.on('request', (request) => {
      if (keyAskedFor(request) !== undefined) asked.push(request.url());
    });
    await page.goto(simulator.mailUrl);
    await panel.locator('[data-status="inForce"]').waitFor();
    await panel.getByRole('heading', { name: 'Contact history' }).waitFor();
    expect(asked).toHaveLength(1);
  });

  it('is of the message that is open when its first question is answered, or of none, and of no other', async () => {
    const demo = await openDemo({ scenario: inForce, opens: 'nothing' });
    const { page, panel, select } = demo;
    const tokens = await holdTokens(demo);
    await page.goto(demo.simulator.mailUrl);
    await panel.getByRole('heading', { name: 'Siân Pugh' }).waitFor();
    await eventually(() => expect(tokens.held()).toBeGreaterThan(0));
    await select('nobody-2');
    await panel.getByRole('heading', { name: 'Kamal Ferrier' }).waitFor();
    await panel.locator('[data-status="checking"]').waitFor();
    tokens.release();
    await panel.locator('[data-status="none"]').waitFor();
    await panel.getByRole('heading', { name: 'Kamal Ferrier' }).waitFor();
    expect(await panel.getByText(siansWords).count()).toBe(0);
  });

  it('is of nobody where nothing is open any more before its first question is answered', async () => {
    const demo = await openDemo({ scenario: inForce, opens: 'nothing' });
    const { page, panel, select } = demo;
    const tokens = await holdTokens(demo);
    await page.goto(demo.simulator.mailUrl);
    await panel.getByRole('heading', { name: 'Siân Pugh' }).waitFor();
    await eventually(() => expect(tokens.held()).toBeGreaterThan(0));
    await select(null);
    await panel.locator('[data-status="noMessage"]').waitFor();
    const answered = nextAnswerDrawn(demo, `${listIds.cards}/items?`);
    tokens.release();
    await answered;
    expect(await panel.getByText('Siân Pugh').count()).toBe(0);
    expect(await panel.getByText(siansWords).count()).toBe(0);
    await select('sian-3');
    await panel.locator('[data-status="inForce"]').waitFor();
    await panel.getByText(siansWords).waitFor();
  });

  it('lets somebody log an incident while Outlook takes its time to sign in', async () => {
    const demo = await openDemo({ scenario: inForce });
    const { page, panel } = demo;
    const tokens = await holdTokens(demo);
    await page.reload();
    await panel.getByRole('button', { name: 'Log', exact: true }).click();
    await panel.getByRole('menuitem', { name: 'Incident' }).click();
    await panel.getByRole('heading', { name: 'Log an incident' }).waitFor();
    await panel.locator('[data-status="checking"]').waitFor();
    expect(tokens.held()).toBeGreaterThan(0);
    tokens.release();
    await panel.locator('[data-status="inForce"]').waitFor();
  });

  it('says so where the rest cannot be fetched, and fetches it when it can', async () => {
    const { page, panel } = await openDemo({ scenario: inForce });
    const rest = new RegExp(`^${places.app}/(?!pane\\.)[^/]*\\.js$`);
    await page.route(rest, (route) => route.abort());
    await page.reload();
    await panel.getByText('This part of the panel could not be loaded.').waitFor();
    await panel.getByRole('heading', { name: 'Siân Pugh' }).waitFor();
    expect(await axeFaults(page, panelFrame)).toEqual([]);
    await page.unroute(rest);
    await panel.getByRole('button', { name: 'Try again' }).click();
    await panel.locator('[data-status="inForce"]').waitFor();
  });
});
