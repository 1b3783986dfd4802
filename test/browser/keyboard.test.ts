import { closeDemos, openDemo } from './openDemo.ts';
import { aberllan, tabTo } from './stories.ts';

jest.setTimeout(90_000);
afterEach(closeDemos);

describe('Without a mouse', () => {
  it('a message is selected, replied to with a template, and logged as an incident', async () => {
    const { page, panel, simulator } = await openDemo({ scenario: aberllan });
    const { keyboard } = page;
    await panel.locator('[data-status="inForce"]').waitFor();
    await tabTo(page, page.getByRole('listbox', { name: 'Inbox' }));
    await keyboard.press('ArrowDown');
    await panel.getByText('Siân Pugh').waitFor({ state: 'detached' });
    await keyboard.press('ArrowUp');
    await panel.getByRole('heading', { name: 'Siân Pugh' }).waitFor();
    await panel.locator('[data-status="inForce"]').waitFor();

    await tabTo(page, panel.getByRole('button', { name: 'Reply with template' }));
    await keyboard.press('Enter');
    await tabTo(page, panel.getByRole('button', { name: /We have your message/ }));
    await keyboard.press('Enter');
    await tabTo(page, panel.getByLabel('What it is about'));
    await keyboard.type('the fence panel');
    await tabTo(page, panel.getByLabel('What happens next'));
    await keyboard.type('A joiner will fit it.');
    await tabTo(page, panel.getByLabel('Day by which we write again'));
    // The same day whichever way round the browser writes dates.
    await keyboard.type('11112026');
    await tabTo(page, panel.getByRole('button', { name: 'Insert in reply' }));
    await keyboard.press('Enter');
    const text = page.getByRole('textbox', { name: 'Message text' });
    await text.getByText('the fence panel').first().waitFor();
    await tabTo(page, page.getByRole('button', { name: 'Send', exact: true }), 'Shift+Tab');
    await keyboard.press('Enter');
    await page.getByText('Message sent').waitFor();
    expect(simulator.world.messages()[0]?.body).toContain('11 November 2026');

    await tabTo(page, panel.getByRole('button', { name: 'Back' }));
    await keyboard.press('Enter');
    await tabTo(page, panel.getByRole('button', { name: 'Log', exact: true }));
    await keyboard.press('Enter');
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowUp');
    await tabTo(page, panel.getByRole('menuitem', { name: 'Incident' }));
    await keyboard.press('Enter');
    await tabTo(page, panel.getByRole('group', { name: 'What happened?' }).getByRole('checkbox'));
    await keyboard.press('Space');
    await tabTo(page, panel.getByLabel('Facts'));
    await keyboard.type('She wrote three times that we are thieves.');
    await tabTo(page, panel.getByRole('button', { name: 'Log incident' }));
    await keyboard.press('Enter');
    await panel.getByRole('heading', { name: 'Logged as INC-2026-000010' }).waitFor();
  });

  it('a menu closes on Escape and gives the focus back', async () => {
    const { page, panel } = await openDemo({ scenario: aberllan });
    await panel.locator('[data-status="inForce"]').waitFor();
    const button = panel.getByRole('button', { name: 'Log', exact: true });
    await tabTo(page, button);
    await page.keyboard.press('Enter');
    await panel.getByRole('menuitem', { name: 'Incident' }).and(panel.locator(':focus')).waitFor();
    await page.keyboard.press('End');
    await panel.getByRole('menuitem', { name: 'Asked for an adjustment' }).and(panel.locator(':focus')).waitFor();
    await page.keyboard.press('Escape');
    await button.and(panel.locator(':focus')).waitFor();
    expect(await panel.getByRole('menuitem').count()).toBe(0);
  });

  it('Escape leaves the panel for Outlook', async () => {
    const { page, panel } = await openDemo({ scenario: aberllan });
    await panel.locator('[data-status="inForce"]').waitFor();
    await tabTo(page, panel.getByRole('button', { name: 'Log', exact: true }));
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Fair Contact' }).and(page.locator(':focus')).waitFor();
  });
});
