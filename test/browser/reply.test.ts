import { closeDemos, openDemo, type Demo } from './openDemo.ts';
import { isDrawn } from './pane.ts';
import { aberllan } from './stories.ts';

jest.setTimeout(60_000);
afterEach(closeDemos);

async function templatesFor(messageId: string): Promise<Demo> {
  const demo = await openDemo({ scenario: aberllan });
  await demo.select(messageId);
  await demo.panel.locator('[data-status]:not([data-status="checking"])').waitFor();
  await demo.panel.getByRole('button', { name: 'Reply with template' }).click();
  await demo.panel.getByRole('heading', { name: 'Reply with a template' }).waitFor();
  return demo;
}

describe('Reply with a template', () => {
  it('puts those that fit first, with the reason, and finds the others by their words', async () => {
    const { panel, panelFaults } = await templatesFor('sian-newest');
    const suggested = panel.getByRole('region', { name: 'Suggested' });
    await suggested.getByText(/large print agreed/).first().waitFor();
    const conduct = /Please help us to help you/;
    await panel.getByRole('button', { name: conduct }).first().waitFor();
    expect(await suggested.getByRole('button', { name: conduct }).count()).toBe(0);
    expect(await panelFaults()).toEqual([]);
    await panel.getByRole('searchbox', { name: 'Search templates' }).fill('elsewhere nothing like it');
    await panel.getByText('No template has these words.').waitFor();
  });

  it('names the gaps, blocks until they are filled, and opens a reply in 16 point for large print', async () => {
    const demo = await templatesFor('sian-newest');
    const { panel, page, panelFaults, simulator } = demo;
    await panel.getByRole('button', { name: /We have your message/ }).click();
    const insert = panel.getByRole('button', { name: '3 gaps left' });
    await insert.waitFor();
    await panel.getByText('Still to fill in: What it is about; What happens next; Day by which we write again').waitFor();
    expect(await panelFaults()).toEqual([]);
    await insert.click({ force: true });
    await isDrawn(demo);
    expect(await page.getByRole('form').count()).toBe(0);

    await panel.getByLabel('What it is about').fill('the fence panel <b>at</b> the back');
    await panel.getByLabel('What happens next').fill('A joiner will fit it.');
    await panel.getByLabel('Day by which we write again').fill('2026-11-17');
    await panel.getByText('Applied to your reply: Write in large print, 16 point').waitFor();
    await panel.getByRole('button', { name: 'Insert in reply' }).click();
    await panel.getByText('The reply is open in Outlook with this text in it.').waitFor();

    const reply = page.getByRole('textbox', { name: 'Message text' });
    expect(await reply.innerText()).toContain('the fence panel <b>at</b> the back');
    expect(await reply.innerText()).toContain('17 November 2026');
    const sizes = await reply.locator('p, li, h2, h3').evaluateAll((blocks) => blocks.map((block) => parseFloat(getComputedStyle(block).fontSize)));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(21.3);
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByText('Message sent').waitFor();
    const [newest] = simulator.world.messages();
    expect(newest?.folder).toBe('sent');
    expect(newest?.subject).toContain('Fence panel again');
  });

  it('writes in the ordinary size where no large print was agreed', async () => {
    const { panel, page } = await templatesFor('everyday-098');
    await panel.getByRole('button', { name: /We have your message/ }).click();
    await panel.getByLabel('What it is about').fill('your bin');
    await panel.getByLabel('What happens next').fill('We will collect it.');
    await panel.getByLabel('Day by which we write again').fill('2026-11-17');
    await panel.getByRole('button', { name: 'Insert in reply' }).click();
    const reply = page.getByRole('textbox', { name: 'Message text' });
    await reply.getByText('your bin').first().waitFor();
    expect(await reply.innerHTML()).not.toContain('16pt');
  });
});
