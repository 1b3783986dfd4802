import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, FrameLocator, Page } from 'playwright-core';
import { seeded } from '../../src/simulator/graph/faults.ts';
import { launchSimulator, type Simulator } from '../../src/simulator/launch.ts';
import { aStory } from './aStory.ts';
import { startBrowserIn } from './browser.ts';
import { eventually } from './eventually.ts';
import { addToKept, keptDrafts } from './keptHere.ts';
import { panelFrame } from './openDemo.ts';

jest.setTimeout(300_000);

/** Each takes about three seconds: all 30 with `KILLED_RUNS=30`. */
const runs = Number(process.env['KILLED_RUNS'] ?? 8);
const seed = process.env['KILLED_SEED'] === undefined ? Date.now() & 0xffff : Number(process.env['KILLED_SEED']);
const random = seeded(seed);

let simulator: Simulator;
let folder: string;
let open: BrowserContext | undefined;
const faults: string[] = [];

beforeAll(async () => {
  const story = aStory();
  const message = story.messages?.find(({ id }) => id === 'sian-3');
  if (!message) throw new Error('the story has no message');
  const messages = Array.from({ length: runs }, (_, run) => ({ ...message, id: `run-${run}` }));
  simulator = await launchSimulator({ mode: 'realOrigins', scenario: { ...story, messages: [...(story.messages ?? []), ...messages] } });
  folder = await mkdtemp(join(tmpdir(), 'fair-contact-'));
});
afterAll(async () => {
  await open?.close();
  await simulator.stop();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

interface Opened {
  readonly page: Page;
  readonly panel: FrameLocator;
  kill(): Promise<void>;
}

/** The mail client in a browser that finds what the one before it left, with a message selected. */
async function opened(messageId: string): Promise<Opened> {
  const context = await startBrowserIn(folder, simulator.chromiumArgs, { viewport: { width: 1366, height: 768 }, locale: 'en-GB', reducedMotion: 'reduce' });
  open = context;
  const page = context.pages()[0] ?? (await context.newPage());
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(simulator.mailUrl);
  await page.waitForFunction(() => 'demo' in window);
  await page.evaluate((id) => (window as unknown as { demo: { select(id: string): void } }).demo.select(id), messageId);
  const panel = page.frameLocator(panelFrame);
  await panel.locator('[data-status]:not([data-status="checking"])').waitFor();
  const session = await context.browser()?.newBrowserCDPSession();
  const { processInfo } = (await session?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
  const browser = processInfo.find(({ type }) => type === 'browser');
  return {
    page,
    panel,
    kill: async () => {
      if (!browser) throw new Error('no process to end');
      const gone = new Promise((resolve) => context.once('close', resolve));
      process.kill(browser.id, 'SIGKILL');
      await gone;
      open = undefined;
    },
  };
}

const rowsOf = (run: number) => [...simulator.world.lists.incidents.items.values()].filter(({ fields }) => fields['Facts'] === factsOf(run));
const factsOf = (run: number): string => `She shouted at me, occasion ${run}.`;

async function fillIn(opened: Opened, run: number): Promise<void> {
  const { panel } = opened;
  await panel.getByRole('button', { name: 'Log', exact: true }).click();
  await panel.getByRole('menuitem', { name: 'Incident', exact: true }).click();
  await panel.getByRole('group', { name: 'What happened?' }).getByRole('checkbox').first().click();
  await addToKept(opened, 'incident', () => panel.getByLabel('Facts').fill(factsOf(run)));
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** It stands once with its number and nothing waits; or nothing was kept yet, and what was typed is offered again. */
async function expectOnce({ panel }: Opened, run: number): Promise<'logged' | 'unfinished'> {
  const unfinished = panel.getByText(/^Not finished: Incident/);
  await eventually(async () => {
    const numbered = rowsOf(run).filter(({ fields }) => /^INC-2026-\d{6}$/.test(String(fields['Title'])));
    expect(numbered.length + (await unfinished.count())).toBe(1);
    expect(rowsOf(run)).toHaveLength(numbered.length);
    expect(await panel.getByText(/kept on this device|with the managers\. Only the number/).count()).toBe(0);
  });
  return rowsOf(run).length === 1 ? 'logged' : 'unfinished';
}

test(`an incident stands once although the browser is killed while it is logged (${runs} times, seed ${seed})`, async () => {
  const ends: string[] = [];
  let current = await opened('run-0');
  for (let run = 0; run < runs; run += 1) {
    await fillIn(current, run);
    const left = Math.round(random() * 1500);
    await current.panel.getByRole('button', { name: 'Log incident' }).click();
    await pause(left);
    await current.kill();
    current = await opened(`run-${Math.min(run + 1, runs - 1)}`);
    // What was kept is read back by then.
    await current.panel.getByText(/in 30 days$/).first().waitFor();
    const end = await expectOnce(current, run);
    if (end === 'unfinished') await current.panel.getByRole('button', { name: 'Discard' }).first().click();
    await keptDrafts(current, 'incident', 0);
    ends.push(`${left} ms: ${end}`);
  }
  expect(faults).toEqual([]);
  expect(ends).toHaveLength(runs);
  expect(simulator.world.lists.incidents.items.size).toBeGreaterThanOrEqual(ends.filter((end) => end.endsWith('logged')).length);
});
