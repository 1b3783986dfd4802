import type { Page } from 'playwright-core';
import { closeDemos, openDemo } from './openDemo.ts';
import { eventually } from './eventually.ts';
import { holdTokens } from './holdTokens.ts';
import { aberllan } from './stories.ts';

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

/** Waits until all four lists were read, and a moment more, in which what was read is kept. Begins to look at once. */
function allSynced(page: Page): () => Promise<void> {
  let answers = 0;
  page.on('requestfinished', (request) => (answers += request.method() === 'GET' && request.url().includes('/items/delta') ? 1 : 0));
  return async () => {
    await eventually(() => expect(answers).toBe(4));
    await page.waitForTimeout(500);
  };
}

describe('The device index in the panel', () => {
  it('answers for senders nobody knows without asking a list, and is gone when everything kept is removed', async () => {
    const { page, panel, select, simulator } = await openDemo({ scenario: aberllan });
    const asked = watchLists(page);
    const synced = allSynced(page);
    await select('everyday-020');
    await panel.locator('[data-status="none"]').waitFor();
    const { lists } = simulator.world.configuration().site;
    const read = (list: 'Cards' | 'Contacts' | 'Incidents' | 'Private incidents') => asked.some((part) => part.includes(`${lists[list]}/items/delta`));
    await eventually(() => expect([read('Cards'), read('Contacts'), read('Incidents'), read('Private incidents')]).toEqual([true, true, true, true]));
    await synced();
    asked.splice(0);
    await select('everyday-008');
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
    expect(await panel.getByText('Sealed lists of code marks').count()).toBe(0);
  });

  it('answers in a pane that is loaded anew before Outlook has given a token', async () => {
    const demo = await openDemo({ scenario: aberllan });
    const { page, panel, select } = demo;
    const synced = allSynced(page);
    await select('everyday-020');
    await panel.locator('[data-status="none"]').waitFor();
    await synced();
    const tokens = await holdTokens(demo);
    await page.reload();
    await page.waitForFunction(() => 'demo' in window);
    await select('everyday-008');
    await panel.locator('[data-status="none"]').waitFor();
    await eventually(() => expect(tokens.held()).toBeGreaterThan(0));
    tokens.release();
  });
});
