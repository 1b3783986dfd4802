import { closeDemos } from './openDemo.ts';
import { faultsInEveryScheme } from './schemes.ts';
import { openedAt } from './stories.ts';

jest.setTimeout(60_000);
afterEach(closeDemos);

const sian = 'sian.pugh@example.org';

describe('Whom a message is about', () => {
  it.each([
    ['a message that a colleague forwarded', 'forward-1', 'colleague', 'Megan Holt'],
    ['what a web form sent', 'webform-1', 'relay', 'Aberllan online forms'],
  ])('can be chosen for %s, and changed', async (_, messageId, status, from) => {
    const demo = await openedAt('colleague', status, messageId);
    const { panel, select } = demo;
    const asked = panel.getByRole('region', { name: 'Who is this about?' });
    await asked.getByLabel('E-mail address').fill('Siân');
    await asked.getByRole('button', { name: 'Look up' }).click();
    await asked.getByText('Enter a whole e-mail address, such as name@example.org').waitFor();
    expect(await faultsInEveryScheme(demo)).toEqual([]);
    await asked.getByLabel('E-mail address').fill(sian);
    await asked.getByRole('button', { name: 'Look up' }).click();

    await panel.locator('[data-status="inForce"]').waitFor();
    await panel.getByRole('heading', { name: from }).waitFor();
    await panel.getByText(`About ${sian}, as you chose`).waitFor();
    await panel.getByText('Write in large print, 16 point').waitFor();
    expect(await faultsInEveryScheme(demo)).toEqual([]);
    await select('colleague-1');
    await panel.locator('[data-status="colleague"]').waitFor();
    expect(await panel.getByText('Write in large print').count()).toBe(0);
    await select(messageId);
    await panel.getByText(`About ${sian}, as you chose`).waitFor();
    await panel.getByRole('button', { name: 'Choose somebody else' }).click();
    await panel.locator(`[data-status="${status}"]`).waitFor();
    expect(await panel.getByText('Write in large print').count()).toBe(0);
  });
});

describe('A caller', () => {
  it('is looked up by a whole address where no message is open', async () => {
    const demo = await openedAt('inForce', 'noMessage', null);
    const { panel } = demo;
    await panel.getByLabel('E-mail address').fill(sian.toUpperCase());
    await panel.getByRole('button', { name: 'Look up' }).click();
    await panel.locator('[data-status="inForce"]').waitFor();
    await panel.getByRole('heading', { name: 'Look-up' }).waitFor();
    await panel.getByText(sian).waitFor();
    await panel.getByText('Do not arrange telephone calls').waitFor();
    expect(await faultsInEveryScheme(demo)).toEqual([]);
    await panel.getByRole('button', { name: 'Close the look-up' }).click();
    await panel.locator('[data-status="noMessage"]').waitFor();
    expect(await panel.getByText(sian).count()).toBe(0);
  });

  it('is looked up from the menu while a message is open, and is gone with the next message', async () => {
    const { panel, select } = await openedAt('inForce', 'inForce', 'sian-3');
    await panel.getByRole('button', { name: 'More' }).click();
    await panel.getByRole('menuitem', { name: 'Look up a caller' }).click();
    await panel.getByLabel('E-mail address').fill('nobody.known@example.org');
    await panel.getByRole('button', { name: 'Look up' }).click();
    await panel.locator('[data-status="none"]').waitFor();
    await panel.getByText('nobody.known@example.org').waitFor();
    expect(await panel.getByText('Do not arrange telephone calls').count()).toBe(0);
    await select('sian-1');
    await panel.locator('[data-status="inForce"]').waitFor();
    expect(await panel.getByText('nobody.known@example.org').count()).toBe(0);
  });
});
