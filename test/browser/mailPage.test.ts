import type { Page } from 'playwright-core';
import type { ScenarioInput } from '../../src/simulator/scenario/schema.ts';
import { adviserAddress, aScenario, padraig, sharedAddress, sian } from '../simulator/aScenario.ts';
import { eventually } from './eventually.ts';
import { axeFaults, closeDemos, openDemo } from './openDemo.ts';
import { drawnIn } from './pane.ts';

jest.setTimeout(60_000);
afterEach(closeDemos);

const hostile = '<script>parent.postMessage("ran", "*")</script><img src="x" onerror="parent.postMessage(\'ran\', \'*\')"><p id="text">Look</p>';

function scenario(): ScenarioInput {
  const base = aScenario();
  const to = [{ name: 'Gwen Morris', address: adviserAddress }];
  return {
    ...base,
    messages: [
      ...base.messages,
      { id: 'hostile', mailbox: adviserAddress, from: padraig, to, at: '2026-06-10T08:00:00+01:00', subject: '<img src=x onerror=alert(1)>', body: hostile },
      { id: 'old', mailbox: adviserAddress, from: padraig, to, at: '2025-12-01T08:00:00Z', subject: 'Last winter', body: '<p>Snow</p>' },
    ],
  };
}

const opened = (page: Page, subject: string): Promise<void> => page.getByRole('article', { name: subject }).waitFor();

describe('The pretend mail client', () => {
  it('can be used by everybody, light and dark, also while a reply is written', async () => {
    const { page, select } = await openDemo({ scenario: scenario() });
    expect(await axeFaults(page)).toEqual([]);
    await select('m1');
    await opened(page, 'Damp in the back bedroom');
    await page.getByRole('button', { name: 'Reply', exact: true }).click();
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Change to dark theme' }).click();
    expect(await axeFaults(page)).toEqual([]);
  });

  it('is read by keyboard', async () => {
    const { page } = await openDemo({ scenario: scenario() });
    await page.getByRole('listbox', { name: 'Inbox' }).focus();
    await page.keyboard.press('ArrowDown');
    await opened(page, 'Damp in the back bedroom');
    await page.keyboard.press('End');
    await opened(page, 'Last winter');
    await page.keyboard.press('ArrowUp');
    await opened(page, '<img src=x onerror=alert(1)>');
    await page.keyboard.press('Escape');
    await page.getByText('Select a message to read it').waitFor();
  });

  it('shows what a message says and runs nothing of it', async () => {
    const { page, select } = await openDemo({ scenario: scenario() });
    await page.evaluate(() => {
      addEventListener('message', ({ data }) => {
        if (data === 'ran') document.title = 'ran';
      });
    });
    await select('hostile');
    await page.frameLocator('iframe[title="Message text"]').getByText('Look').waitFor();
    // What runs when its picture fails has run when all of it is loaded.
    await (await (await page.waitForSelector('iframe[title="Message text"]')).contentFrame())?.waitForLoadState();
    await drawnIn(page);
    expect(await page.title()).not.toBe('ran');
  });

  it('opens the shared mailbox, and only for its members', async () => {
    const { page } = await openDemo({ scenario: scenario() });
    await page.getByRole('region', { name: 'Housing repairs' }).getByRole('button', { name: 'Inbox' }).click();
    await page.getByRole('option', { name: /Gutter/ }).click();
    await opened(page, 'Gutter');
    await eventually(() => expect(new URL(page.url()).searchParams.get('message')).toBe('m3'));
    await page.getByRole('button', { name: /Signed in as/ }).click();
    await page.getByRole('menuitemradio', { name: /Tom Rees/ }).click();
    await page.getByRole('button', { name: 'Signed in as Tom Rees' }).waitFor();
    await page.getByText('Nothing in this folder').waitFor();
    expect(await page.getByRole('region', { name: 'Housing repairs' }).count()).toBe(0);
  });

  it('keeps a pinned panel with the next message, and closes one that is not pinned', async () => {
    const { page, select } = await openDemo({ scenario: scenario() });
    const panel = page.getByRole('complementary', { name: 'Add-in' });
    await select('m1');
    await select('m3');
    await drawnIn(page);
    await panel.waitFor();
    await panel.getByRole('button', { name: 'Pin' }).click();
    await select('m1');
    await panel.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Fair Contact' }).click();
    await panel.waitFor();
  });

  it('sends a new message to whom it was written', async () => {
    const { page, simulator } = await openDemo({ scenario: scenario() });
    await page.getByRole('button', { name: 'New message' }).click();
    const form = page.getByRole('form', { name: 'New message' });
    expect(await form.getByRole('button', { name: 'Send' }).isDisabled()).toBe(true);
    await form.getByRole('textbox', { name: 'To' }).fill(`Siân Pugh <${sian.address}>; ${sharedAddress}`);
    await form.getByRole('textbox', { name: 'Subject' }).fill('Your ceiling');
    await form.getByRole('textbox', { name: 'Message text' }).fill('Tomorrow at nine.');
    await form.getByRole('button', { name: 'Send' }).click();
    await page.getByRole('region', { name: 'Gwen Morris' }).getByRole('button', { name: 'Sent Items' }).click();
    await page.getByRole('option', { name: /Your ceiling/ }).click();
    await opened(page, 'Your ceiling');
    expect(simulator.world.messages()[0]?.to).toEqual([sian, { name: '', address: sharedAddress }]);
  });
});
