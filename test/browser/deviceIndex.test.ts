import type { Page } from 'playwright-core';
import { closeDemos, openDemo, type Demo } from './openDemo.ts';
import { eventually } from './eventually.ts';
import { holdTokens } from './holdTokens.ts';
import { kept } from './keptHere.ts';
import { aberllan, goTo } from './stories.ts';

jest.setTimeout(60_000);
afterEach(closeDemos);

/** Requests for rows of a list from now on, batched or not. */
function watchLists(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'OPTIONS') return;
    const text = `${request.url()} ${request.url().endsWith('$batch') ? (request.postData() ?? '') : ''}`;
    for (const part of text.match(/lists\/[^/]+\/items[^"\s]*/g) ?? []) asked.push(decodeURIComponent(part));
  });
  return asked;
}

/** Waits until what all four lists answered is kept. */
const allKept = (demo: Demo): Promise<void> =>
  eventually(async () => expect((await kept(demo)).filter(({ name }) => name.startsWith('index '))).toHaveLength(4));

describe('The device index in the panel', () => {
  it('answers for senders nobody knows without asking a list, and is gone when everything kept is removed', async () => {
    const demo = await openDemo({ scenario: aberllan });
    const { page, panel, simulator } = demo;
    const asked = watchLists(page);
    await demo.select('everyday-020');
    await panel.locator('[data-status="none"]').waitFor();
    const { lists } = simulator.world.configuration().site;
    const read = (list: 'Cards' | 'Contacts' | 'Incidents' | 'Private incidents') => asked.some((part) => part.includes(`${lists[list]}/items/delta`));
    await eventually(() => expect([read('Cards'), read('Contacts'), read('Incidents'), read('Private incidents')]).toEqual([true, true, true, true]));
    await allKept(demo);
    asked.splice(0);
    await goTo(demo, 'everyday-008');
    await panel.locator('[data-status="none"]').waitFor();
    expect(await panel.locator('[data-status="none"]').innerText()).toMatch(/checked \d{2}:\d{2}/);
    await panel.getByRole('heading', { name: 'Contact history' }).waitFor();
    expect(asked).toEqual([]);

    await panel.getByRole('button', { name: 'More' }).click();
    await panel.getByRole('menuitem', { name: 'Remove what is kept on this device' }).click();
    await panel.getByText('Sealed lists of code marks').waitFor();
    await panel.getByRole('button', { name: 'Remove it all' }).click();
    await panel.getByRole('button', { name: 'Yes, remove it all' }).click();
    await panel.getByText('Removed. Nothing is kept on this device any more.').waitFor();
    await panel.getByText('Sealed lists of code marks').waitFor({ state: 'detached' });
  });

  it('answers in a pane that is loaded anew before Outlook has given a token', async () => {
    const demo = await openDemo({ scenario: aberllan });
    const { page, panel } = demo;
    await demo.select('everyday-020');
    await panel.locator('[data-status="none"]').waitFor();
    await allKept(demo);
    const tokens = await holdTokens(demo);
    await page.reload();
    await page.waitForFunction(() => 'demo' in window);
    await goTo(demo, 'everyday-008');
    await panel.locator('[data-status="none"]').waitFor();
    await eventually(() => expect(tokens.held()).toBeGreaterThan(0));
    tokens.release();
  });
});
