import type { FrameLocator } from 'playwright-core';
import { eventually } from './eventually.ts';
import { closeDemos } from './openDemo.ts';
import { openRegister, type OpenRegister } from './openRegister.ts';

jest.setTimeout(180_000);
afterEach(closeDemos);

const overdue = 'ARR-2026-0006';
const near = 'ARR-2026-0009';

const goTo = (register: FrameLocator, area: string) => register.getByRole('navigation').getByRole('button', { name: area, exact: true }).click();
const reminderOf = (register: FrameLocator) => register.getByRole('region', { name: `Review of ${overdue}` });
const remindersOn = ({ simulator }: OpenRegister, ref: string): unknown => {
  const row = [...simulator.world.lists.arrangements.items.values()].find(({ fields }) => fields['Title'] === ref);
  return (JSON.parse(String(row?.fields['Details'])) as { readonly reminders: unknown }).reminders;
};

/** Sends the reminder that is offered, and gives the message that opens. */
async function remind({ page, register }: OpenRegister, to: string): Promise<URL> {
  await reminderOf(register).getByLabel('E-mail address').fill(to);
  const popup = page.waitForEvent('popup');
  await reminderOf(register).getByRole('button', { name: 'Remind' }).click();
  return new URL((await popup).url());
}

describe('A review that is overdue', () => {
  it('is reminded of once to each who should know, by a message with reference and link alone, and is said on the adviser’s panel', async () => {
    const demo = await openRegister({ as: 'catrin.ellis', width: 720 });
    const { register, simulator, page, panel, select, faultsInEveryTheme, setWidth } = demo;
    await goTo(register, 'Reviews');
    await register.getByRole('table', { name: 'Due in 30 days, and overdue' }).getByRole('row').filter({ hasText: overdue }).getByText('Review overdue since 1 Sept 2026').waitFor();
    expect(await reminderOf(register).getByRole('button', { name: 'Remind' }).getAttribute('aria-disabled')).toBe('true');
    await setWidth(320);
    expect(await faultsInEveryTheme()).toEqual([]);
    await setWidth(720);

    await reminderOf(register).getByText('To: Register owner').waitFor();
    const message = await remind(demo, 'catrin.ellis@aberllan.example');
    const whole = decodeURIComponent(message.href.replaceAll('+', ' '));
    expect(whole).toContain('catrin.ellis@aberllan.example');
    expect(whole).toContain(`Review of ${overdue}`);
    expect(whole).toMatch(new RegExp(`${overdue}: https://`));
    expect(whole).not.toMatch(/Tomos|Dafydd|Housing|roof/i);
    await register.getByText('The message is open in Outlook: read it and send it. The reminder is noted.').waitFor();
    expect(remindersOn(demo, overdue)).toMatchObject({ alertsSent: 1 });

    await reminderOf(register).getByText('To: Service manager').waitFor();
    expect(await reminderOf(register).getByLabel('E-mail address').inputValue()).toBe('');
    simulator.world.setFaults([{ method: 'PATCH', path: 'lists/Arrangements', status: 503, headers: {}, carryOut: false, share: 1, skip: 0 }]);
    await remind(demo, 'rhodri.vaughan@aberllan.example');
    await reminderOf(register).getByText('The register does not know of the reminder yet').waitFor();
    expect(remindersOn(demo, overdue)).toMatchObject({ alertsSent: 1 });
    simulator.world.setFaults([]);
    await reminderOf(register).getByRole('button', { name: 'Try again' }).click();
    await reminderOf(register).getByText('To: Decision maker').waitFor();
    await remind(demo, 'david.okafor@aberllan.example');
    await eventually(async () => expect(await reminderOf(register).count()).toBe(0));
    expect(remindersOn(demo, overdue)).toMatchObject({ alertsSent: 3 });

    simulator.world.signIn('aled.rees');
    await page.setViewportSize({ width: 1366, height: 900 });
    await page.goto(simulator.mailUrl);
    await panel.locator('[data-status]').first().waitFor();
    await select('tomos-newest');
    await panel.locator('[data-status="reviewOverdue"]').waitFor();
    await panel.getByText('The review was due on 1 September 2026. The terms still stand.').waitFor();
  });
});

describe('A review that is near', () => {
  it('is announced to the customer by a complete letter, once', async () => {
    const demo = await openRegister({ as: 'catrin.ellis', item: near, width: 320 });
    const { register, simulator, faultsInEveryTheme, reopenAs } = demo;
    const letter = register.getByRole('region', { name: /We will soon look at this again/ });
    await letter.waitFor();
    expect(await faultsInEveryTheme()).toEqual([]);
    expect(await letter.getByRole('button', { name: /gaps? left/ }).getAttribute('aria-disabled')).toBe('true');
    await letter.getByLabel('Who does the review').fill('David Okafor, who leads customer services');
    await letter.getByLabel('Day by which we would like their view').fill('2026-12-08');
    await letter.getByLabel('A way to reply that costs nothing').fill('ring us free on 0800 000 0000');
    await letter.getByRole('button', { name: 'Issue letter' }).click();
    await register.getByText(/^LTR-2026-\d{4}, issued 10 November 2026$/).first().waitFor();
    await eventually(() => expect(remindersOn(demo, near)).toMatchObject({ noticeSentOn: '2026-11-10' }));
    const [row] = simulator.world.lists.letters.items.values();
    expect(row?.fields).toMatchObject({ Template: 'T15', Arrangement: near, Text: expect.stringContaining('16 November 2026') as string });
    await reopenAs('catrin.ellis', near);
    await register.getByRole('heading', { name: 'Decisions' }).waitFor();
    expect(await letter.count()).toBe(0);
  });
});
