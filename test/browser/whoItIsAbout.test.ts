import { readFileSync } from 'node:fs';
import type { ScenarioInput } from '../../src/simulator/scenario/schema.ts';
import { closeDemos, openDemo } from './openDemo.ts';
import { faultsInEveryScheme } from './schemes.ts';
import { openedAt, story } from './stories.ts';

jest.setTimeout(60_000);
afterEach(closeDemos);

const sian = 'sian.pugh@example.org';

/** The story of colleagues, and messages that somebody sent for somebody else. */
const colleagues = JSON.parse(readFileSync(story('colleague'), 'utf8')) as ScenarioInput;
const named = { name: 'Siân Pugh', address: sian };
const aled = { name: 'Aled Rees', address: 'aled.rees@aberllan.example' };
const megan = { name: 'Megan Holt', address: 'megan.holt@aberllan.example' };
const rhodri = { name: 'Rhodri Vaughan', address: 'rhodri.vaughan@aberllan.example' };
const desk = { name: 'Housing repairs', address: 'repairs@aberllan.example' };
const form = { name: 'Aberllan online forms', address: 'webforms@aberllan.example' };
const received = { mailbox: aled.address, to: [aled], at: '2026-11-10T10:30:00+00:00', subject: 'Fence', body: '<p>Good morning</p>' };
const onBehalf: ScenarioInput = {
  ...colleagues,
  messages: [
    ...(colleagues.messages ?? []),
    { ...received, id: 'for-colleague', from: megan, sentBy: rhodri, to: [aled, named] },
    { ...received, id: 'for-mailbox', from: desk, sentBy: megan, to: [named], cc: [aled] },
    { ...received, id: 'for-form', from: form, sentBy: { name: 'Forms host', address: 'bounce@forms.example' }, replyTo: [named] },
    { ...received, id: 'by-form', from: named, sentBy: form },
  ],
};

describe('Whom a message is about', () => {
  it.each([
    ['a message that a colleague forwarded', 'forward-1', 'colleague', 'Megan Holt', [`${sian} Named in the text`]],
    ['what a web form sent', 'webform-1', 'relay', 'Aberllan online forms', [`Siân Pugh ${sian} Reply address`]],
    ['what the person sent', 'sent-1', 'ownMailbox', 'Aled Rees', [`Siân Pugh ${sian} Recipient`, 'Emrys Pugh emrys.pugh@example.net Recipient']],
  ])('is chosen, for %s, among whom it names, and can be changed', async (_, messageId, status, from, named) => {
    const demo = await openedAt('colleague', status, messageId);
    const { panel, select } = demo;
    const asked = panel.getByRole('region', { name: 'Who is this about?' });
    const candidates = asked.getByRole('listitem').getByRole('button');
    await candidates.first().waitFor();
    expect((await candidates.allInnerTexts()).map((words) => words.split('\n').join(' '))).toEqual(named);
    await asked.getByRole('button', { name: sian }).click();

    await panel.locator('[data-status="inForce"]').waitFor();
    expect(await panel.locator('main').evaluate((main) => main === document.activeElement)).toBe(true);
    await panel.getByRole('heading', { name: from }).waitFor();
    await panel.getByText(`About ${sian}, as you chose`).waitFor();
    await panel.getByText('Write in large print, 16 point').waitFor();
    await select('colleague-1');
    await panel.locator('[data-status="colleague"]').waitFor();
    expect(await panel.getByText('Write in large print').count()).toBe(0);
    await select(messageId);
    await panel.getByText(`About ${sian}, as you chose`).waitFor();
    await panel.getByRole('button', { name: 'Choose somebody else' }).click();
    await panel.locator(`[data-status="${status}"]`).waitFor();
    expect(await panel.getByText('Write in large print').count()).toBe(0);
  });

  it('keeps what was begun for one customer apart from what is begun for the next, in one message', async () => {
    const { panel } = await openedAt('colleague', 'ownMailbox', 'sent-1');
    const begin = async (address: string): Promise<void> => {
      await panel.getByRole('region', { name: 'Who is this about?' }).getByRole('button', { name: address }).click();
      await panel.getByText(`About ${address}, as you chose`).waitFor();
      await panel.getByRole('button', { name: 'Contact pattern' }).click();
      await panel.getByRole('button', { name: 'Make a contact-pattern record' }).click();
      await panel.getByRole('textbox', { name: 'Matter' }).waitFor();
      await panel.getByRole('button', { name: 'Back' }).click();
    };
    await begin(sian);
    await panel.getByRole('button', { name: 'Choose somebody else' }).click();
    await begin('emrys.pugh@example.net');
    await panel.getByText('Not finished: Contact-pattern record, about emrys.pugh@example.net.').waitFor();
    await panel.getByText(`Not finished: Contact-pattern record, about ${sian}.`).waitFor();
  });

  it('is asked also where somebody sent it for a colleague, for our own mailbox or for a web form, and is the customer where the form sent it for them', async () => {
    const { panel, select } = await openDemo({ scenario: onBehalf });
    const asked = panel.getByRole('region', { name: 'Who is this about?' });
    for (const [messageId, status, line, named] of [
      ['for-colleague', 'colleague', `Sent by Rhodri Vaughan rhodri.vaughan@aberllan.example for Megan Holt`, ['Siân Pugh sian.pugh@example.org Recipient']],
      ['for-mailbox', 'ownMailbox', 'Sent by Megan Holt megan.holt@aberllan.example for Housing repairs', ['Siân Pugh sian.pugh@example.org Recipient']],
      ['for-form', 'relay', 'Sent by Forms host bounce@forms.example for Aberllan online forms', ['Siân Pugh sian.pugh@example.org Reply address']],
    ] as const) {
      await select(messageId);
      await panel.locator(`[data-status="${status}"]`).waitFor();
      await panel.getByText(line).waitFor();
      const candidates = asked.getByRole('listitem').getByRole('button');
      await candidates.first().waitFor();
      expect((await candidates.allInnerTexts()).map((words) => words.split('\n').join(' '))).toEqual(named);
      expect(await panel.getByText('Write in large print').count()).toBe(0);
    }
    await select('by-form');
    await panel.locator('[data-status="inForce"]').waitFor();
    await panel.getByText('Sent by Aberllan online forms webforms@aberllan.example for Siân Pugh').waitFor();
    await panel.getByText('Write in large print, 16 point').waitFor();
    expect(await asked.count()).toBe(0);
  });

  it('is nobody’s among colleagues, until a person types a whole address', async () => {
    const demo = await openedAt('colleague', 'colleague', 'colleague-1');
    const { panel } = demo;
    const asked = panel.getByRole('region', { name: 'Who is this about?' });
    await asked.getByText('Colleagues among themselves: this message names no customer’s address.').waitFor();
    for (const [typed, refusal] of [
      ['Siân', 'Enter a whole e-mail address, such as name@example.org'],
      ['repairs@aberllan.example', 'This address belongs to a colleague or a web form. Type the customer’s own.'],
    ] as const) {
      await asked.getByLabel('E-mail address').fill(typed);
      await asked.getByRole('button', { name: 'Look up' }).click();
      await asked.getByText(refusal).waitFor();
    }
    expect(await faultsInEveryScheme(demo)).toEqual([]);
    await asked.getByLabel('E-mail address').fill(sian);
    await asked.getByRole('button', { name: 'Look up' }).click();
    await panel.locator('[data-status="inForce"]').waitFor();
    await panel.getByText(`About ${sian}, as you chose`).waitFor();
  });

  it('can be chosen also where Outlook is silent about the text, and the panel says so', async () => {
    const demo = await openedAt('colleague', 'colleague', 'colleague-1');
    const { page, panel, select } = demo;
    await page.evaluate(() => window.demo?.behave({ answersAfter: 4000 }));
    await select('sent-1');
    await panel.getByRole('button', { name: 'emrys.pugh@example.net' }).waitFor();
    await panel.getByText('Outlook did not let us read the reply address and the text of this message.').waitFor();
    expect(await faultsInEveryScheme(demo)).toEqual([]);
    await page.evaluate(() => window.demo?.behave({ answersAfter: 0 }));
    await panel.getByRole('button', { name: 'Try again' }).click();
    await panel.getByText('Outlook did not let us read').waitFor({ state: 'detached' });
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
