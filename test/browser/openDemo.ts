import AxeBuilder from '@axe-core/playwright';
import type { RunOnly, run } from 'axe-core';
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, BrowserContextOptions, Frame, FrameLocator, Page } from 'playwright-core';
import { launchSimulator, type LaunchOptions, type Simulator } from '../../src/simulator/launch.ts';
import { startBrowser } from './browser.ts';
import { watch, type Watch } from './watch.ts';

/** A running demo with a browser before it. */
export interface Demo {
  readonly simulator: Simulator;
  readonly page: Page;
  /** The side panel as Outlook frames it, or the register as Teams does. */
  readonly panel: FrameLocator;
  /** Selects a message of the scenario by its id, or none, as a click would. */
  select(messageId: string | null): Promise<void>;
  /** What axe finds wrong in the panel, in words. */
  panelFaults(): Promise<readonly string[]>;
}

export interface DemoOptions extends Pick<LaunchOptions, 'scenario' | 'world'> {
  readonly context?: BrowserContextOptions;
  /** Default: the mail client. `nothing`: an empty page, for a test that goes to the lists. */
  readonly opens?: 'mail' | 'teams' | 'nothing';
}

export const panelFrame = 'iframe[title="Fair Contact"]';

/** What all tests of a file take turns on: both take seconds to start. What one test could leave to the next is not shared. */
let shared: { readonly simulator: Simulator; readonly browser: Browser } | undefined;
let open: { readonly context: BrowserContext; readonly watching: Watch } | undefined;

afterAll(async () => {
  await shared?.browser.close();
  await shared?.simulator.stop();
});

/**
 * The pretend Microsoft 365 at the real origins with the unaltered pages, and a browser that opens its mail client. Each call
 * begins anew, with a world and browser storage of its own, and closes the demo before it.
 */
export async function openDemo({ context: wanted, scenario, world, opens = 'mail' }: DemoOptions): Promise<Demo> {
  await closeDemos();
  const { simulator, browser } = await sharedParts(scenario, world);
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'en-GB', reducedMotion: 'reduce', ...wanted });
  open = { context, watching: await watch(context) };
  const page = await context.newPage();
  if (opens !== 'nothing') {
    await page.goto(opens === 'teams' ? simulator.teamsUrl() : simulator.mailUrl);
    await page.waitForFunction(() => 'demo' in window);
  }
  return {
    simulator,
    page,
    panel: page.frameLocator(panelFrame),
    select: (messageId) => page.evaluate((id) => (window as unknown as { demo: { select(id: string | null): void } }).demo.select(id), messageId),
    panelFaults: () => axeFaults(page, panelFrame),
  };
}

async function sharedParts(scenario: LaunchOptions['scenario'], world: LaunchOptions['world']): Promise<NonNullable<typeof shared>> {
  if (shared) {
    await shared.simulator.load(scenario, world);
    return shared;
  }
  const simulator = await launchSimulator({ mode: 'realOrigins', scenario, ...(world ? { world } : {}) });
  shared = { simulator, browser: await startBrowser(simulator.chromiumArgs) };
  return shared;
}

const rules: RunOnly = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };

/** The rules whose answer depends on a colour: all that can change when only the theme does. */
const colourRules: RunOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** What axe finds wrong, in words: in the document of one frame, else in the page with all its frames. */
export async function axeFaults(page: Page, frame?: string): Promise<readonly string[]> {
  if (frame !== undefined) return axeInside(await frameOf(page, frame), rules);
  if (page.frames().length === 1) return axeInside(page.mainFrame(), rules);
  const { violations } = await new AxeBuilder({ page }).withTags(rules.values).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

/** What axe finds wrong with the colours of a document that was checked whole in another theme. */
export async function colourFaults(page: Page, frame?: string): Promise<readonly string[]> {
  return axeInside(frame === undefined ? page.mainFrame() : await frameOf(page, frame), colourRules);
}

async function frameOf(page: Page, selector: string): Promise<Frame> {
  const frame = await (await page.waitForSelector(selector)).contentFrame();
  if (!frame) throw new Error(`${selector} is no frame`);
  return frame;
}

/** Less than half of what the package gives as its source. */
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** A frame taken alone is checked in less time, and as strictly as a page. */
async function axeInside(inside: Frame, runOnly: RunOnly): Promise<readonly string[]> {
  // Once for each document: bringing axe in takes longer than running it.
  if (!(await inside.evaluate(() => 'axe' in window))) await inside.evaluate(axe);
  // Only what is wrong leaves the page: carrying over all that passed takes three times as long as the check.
  return inside.evaluate(async (only) => {
    const { violations } = await (window as unknown as { axe: { run: typeof run } }).axe.run(document, { runOnly: only, resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  }, runOnly);
}

/**
 * To call after each test: closes the demo, and fails on script errors, on anything the host did not understand, and on what must
 * never happen (`watch`).
 */
export async function closeDemos(): Promise<void> {
  const closing = open;
  if (!closing || !shared) return;
  open = undefined;
  const { simulator } = shared;
  const seen = await closing.watching.faults(simulator.world.scenario).finally(() => closing.context.close());
  const faults = [...seen, ...simulator.unknownHostMessages().map((message) => `unknown host message: ${JSON.stringify(message)}`)];
  if (faults.length > 0) throw new Error(faults.join('\n'));
}
