import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, FrameLocator, Page } from 'playwright-core';
import { launchSimulator, type LaunchOptions, type Simulator } from '../../src/simulator/launch.ts';
import { places } from '../../src/simulator/places.ts';
import { startBrowser } from './browser.ts';

/** A running demo with a browser before it. */
export interface Demo {
  readonly simulator: Simulator;
  readonly page: Page;
  /** The side panel, as Outlook frames it. */
  readonly panel: FrameLocator;
  /** Selects a message of the scenario by its id, or none, as a click would. */
  select(messageId: string | null): Promise<void>;
  /** What axe finds wrong in the panel, in words. */
  panelFaults(): Promise<readonly string[]>;
}

export interface DemoOptions extends Partial<LaunchOptions> {
  readonly scenario: LaunchOptions['scenario'];
  readonly context?: BrowserContextOptions;
}

const open: { simulator: Simulator; browser: Browser; faults: string[] }[] = [];
export const panelFrame = 'iframe[title="Fair Contact"]';

/** Starts the pretend Microsoft 365 at the real origins with the unaltered pages, and a browser that opens its mail client. */
export async function openDemo({ context, ...options }: DemoOptions): Promise<Demo> {
  const simulator = await launchSimulator({ mode: 'realOrigins', ...options });
  const browser = await startBrowser(simulator.chromiumArgs);
  const faults: string[] = [];
  open.push({ simulator, browser, faults });
  const page = await (await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'en-GB', reducedMotion: 'reduce', ...context })).newPage();
  page.on('pageerror', (error) => faults.push(`thrown: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && isOurs(message.location().url) && !isAboutStatus(message.text())) faults.push(`console: ${message.text()}`);
  });
  await page.goto(simulator.mailUrl);
  await page.waitForFunction(() => 'demo' in window);
  const panel = page.frameLocator(panelFrame);
  return {
    simulator,
    page,
    panel,
    select: (messageId) => page.evaluate((id) => (window as unknown as { demo: { select(id: string | null): void } }).demo.select(id), messageId),
    panelFaults: () => axeFaults(page, panelFrame),
  };
}

/** What the pretend mail client blocks in a hostile message is none of the panel's. */
function isOurs(url: string): boolean {
  return url === '' || url.startsWith(places.app);
}

/** A refused or lost answer is what some tests are about; Chromium reports each in the console. */
function isAboutStatus(text: string): boolean {
  return /Failed to load resource/.test(text);
}

/** What axe finds wrong in a part of the page, in words; in the whole page where none is named. */
export async function axeFaults(page: Page, part?: string): Promise<readonly string[]> {
  const builder = new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']);
  const { violations } = await (part === undefined ? builder : builder.include(part)).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

/** To call after each test: closes all, and fails on script errors and on anything the host did not understand. */
export async function closeDemos(): Promise<void> {
  const closing = open.splice(0);
  const faults = closing.flatMap((demo) => [...demo.faults, ...demo.simulator.unknownHostMessages().map((message) => `unknown host message: ${JSON.stringify(message)}`)]);
  for (const { browser, simulator } of closing) {
    await browser.close();
    await simulator.stop();
  }
  if (faults.length > 0) throw new Error(faults.join('\n'));
}
