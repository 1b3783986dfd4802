import type { Browser, Frame, Page } from 'playwright-core';
import { launchSimulator, type Simulator } from '../../src/simulator/launch.ts';
import type { ScenarioInput } from '../../src/simulator/scenario/schema.ts';
import { startBrowser } from '../browser/browser.ts';
import { watchCalls, type Calls } from './calls.ts';

/** One moment at which what the pane says changed. */
export interface Said {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly status: string;
  readonly text: string;
}

export interface StageOptions {
  /** Pages in place of the production build's. */
  readonly appFolder?: string;
  /** More of what Chromium is started with. */
  readonly chromiumArgs?: readonly string[];
}

export interface OpenOptions {
  /** Opens the panel only when the mail page is at rest: what the page does at its own start is none of the panel's. */
  readonly atRest?: boolean;
  /** How many times slower than this machine. */
  readonly slower?: number;
}

export interface Stage {
  readonly simulator: Simulator;
  /** A mail client with an empty device. */
  open(options?: OpenOptions): Promise<Opened>;
  close(): Promise<void>;
}

export interface Opened {
  readonly page: Page;
  readonly calls: Calls;
  pane(): Promise<Frame>;
  /** Selects a message; answers with the moment of it. */
  select(id: string): Promise<number>;
  /** When the pane first said this after a moment. */
  saidAfter(moment: number, status: string, text?: string): Promise<number>;
  close(): Promise<void>;
}

/** The width and height of the panel: what is around it takes the rest. */
const viewport = { width: 1366, height: 760 };

/** The pretend Microsoft 365 with the production build, and a browser before it. */
export async function openStage(scenario: ScenarioInput, { appFolder, chromiumArgs = [] }: StageOptions = {}): Promise<Stage> {
  const simulator = await launchSimulator({ mode: 'realOrigins', scenario, ...(appFolder === undefined ? {} : { appFolder }) });
  const browser = await startBrowser([...simulator.chromiumArgs, ...chromiumArgs]);
  return {
    simulator,
    open: (options = {}) => opened(simulator, browser, options),
    close: async () => {
      await browser.close();
      await simulator.stop();
    },
  };
}

async function opened(simulator: Simulator, browser: Browser, { atRest = false, slower = 1 }: OpenOptions): Promise<Opened> {
  const context = await browser.newContext({ viewport, locale: 'en-GB', reducedMotion: 'reduce' });
  // tsx gives functions their names by this helper, which pages do not have.
  await context.addInitScript('globalThis.__name = (value) => value');
  await context.addInitScript(noteWhatIsSaid);
  // For the baselines, which measure nothing of signing in.
  const token = await simulator.tokens.access(simulator.world.person(), ['Sites.Selected']);
  await context.addInitScript((benchToken) => Object.assign(window, { benchToken }), token);
  const page = await context.newPage();
  const calls = watchCalls(page);
  if (atRest) await page.route('**/pane.html*', (route) => route.abort());
  await page.goto(simulator.mailUrl);
  await page.waitForFunction(() => 'demo' in window);
  if (slower > 1) await slowDown(page, slower);
  if (atRest) await openPanelAtRest(page);
  const pane = async (): Promise<Frame> => {
    for (;;) {
      const frame = page.frames().find((one) => one.url().includes('pane.html'));
      if (frame) return frame;
      await page.waitForTimeout(5);
    }
  };
  return {
    page,
    calls,
    pane,
    select: (id) =>
      page.evaluate((message) => {
        const at = performance.timeOrigin + performance.now();
        (window as unknown as { demo: { select(id: string): void } }).demo.select(message);
        return at;
      }, id),
    saidAfter: async (moment, status, text = '') => {
      const frame = await pane();
      // Not `waitForFunction`: the panel's policy lets nobody make code of a text.
      for (let tries = 0; tries < 1500; tries += 1) {
        const at = await frame.evaluate(
          (wanted) => (window as unknown as { said: Said[] }).said.find((one) => one.at >= wanted.moment && one.status === wanted.status && one.text.includes(wanted.text))?.at,
          { moment, status, text },
        );
        if (at !== undefined) return at;
        await page.waitForTimeout(20);
      }
      throw new Error(`the panel never said ${status} ${text}`);
    },
    close: () => context.close(),
  };
}

/** Makes the page slower, and with it the panel in it, as long as both are of one process (`--disable-site-isolation-trials`). */
async function slowDown(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

/** The panel closed and opened anew; the first time it was not fetched at all. */
async function openPanelAtRest(page: Page): Promise<void> {
  await page.waitForTimeout(500);
  await page.unroute('**/pane.html*');
  const button = page.getByRole('button', { name: 'Fair Contact', exact: true });
  await button.click();
  await page.waitForFunction(() => document.querySelector('aside iframe') === null);
  await button.click();
}

/** Runs in each frame: notes every change of the status and of what stands below it, at the moment the page has it. */
function noteWhatIsSaid(): void {
  const said: Said[] = [];
  Object.assign(window, { said });
  const note = (): void => {
    const status = document.querySelector('[data-status]')?.getAttribute('data-status') ?? '';
    const text = document.body?.textContent ?? '';
    const last = said.at(-1);
    if (last?.status !== status || last.text !== text) said.push({ at: performance.timeOrigin + performance.now(), status, text });
    if (said.length > 400) said.splice(0, 200);
  };
  new MutationObserver(note).observe(document, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ['data-status'] });
}
