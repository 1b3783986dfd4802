import { aled, history, hoursAgo, inForce, mails, siân, type ScenarioMessage } from './aHistory.ts';
import { eventually } from './eventually.ts';
import { moveTheClockOf } from './moveTheClock.ts';
import { closeDemos, openDemo } from './openDemo.ts';
import { faultsInEveryScheme } from './schemes.ts';
import { goTo } from './stories.ts';

jest.setTimeout(60_000);
afterEach(closeDemos);

const own: ScenarioMessage = { id: 'own', mailbox: aled.address, from: siân, to: [aled], at: hoursAgo(30), subject: 'Bins', body: '<p>x</p>', conversation: 'bins' };
const withOwn = { ...inForce, messages: [...(inForce.messages ?? []), own] };

describe('A mailbox that lets the others wait', () => {
  it('is named while the rest is shown, each number a lower bound, and is in them when it comes', async () => {
    const demo = await openDemo({ scenario: { ...withOwn, faults: [{ path: 'users/repairs', held: true }] } });
    const { panel, simulator } = demo;
    await history(panel).getByText('Still reading: Housing repairs.').waitFor();
    await history(panel).getByText(/^Counted in: your mailbox and what colleagues logged, read at \d\d:\d\d\. /).waitFor();
    await history(panel).getByText('Bins').waitFor();
    expect((await history(panel).getByRole('definition').allInnerTexts()).filter((number) => !number.endsWith('+'))).toEqual([]);
    expect(await panel.getByText(/^Could not read/).count()).toBe(0);
    expect(await faultsInEveryScheme(demo)).toEqual([]);
    simulator.world.setFaults([]);
    await history(panel).getByText('4 from the customer in 30 days', { exact: true }).waitFor();
    await history(panel).getByText('Fence panel again').waitFor();
    expect(await panel.getByText(/^Still reading/).count()).toBe(0);
  });

  it('is asked anew where somebody goes to another message meanwhile and comes back, and on the page they go to', async () => {
    const demo = await openDemo({ scenario: { ...withOwn, faults: [{ path: 'users/repairs', held: true }] } });
    const { panel, simulator, select } = demo;
    const stillReading = panel.getByText('Still reading: Housing repairs.');
    await stillReading.waitFor();
    await panel.getByRole('button', { name: 'Contact pattern' }).click();
    await panel.getByRole('heading', { name: 'By week' }).waitFor();
    expect(await panel.getByText('Some mailboxes could not be read.').count()).toBe(0);
    await panel.getByRole('button', { name: 'Back' }).click();
    await stillReading.waitFor();
    await goTo(demo, 'nobody-2');
    await select('own');
    await stillReading.waitFor();
    simulator.world.setFaults([]);
    await history(panel).getByText('4 from the customer in 30 days', { exact: true }).waitFor();
    expect(await stillReading.count()).toBe(0);
  });

  it('is waited for where nothing else was found: nobody is told that there is nothing', async () => {
    const { panel, simulator } = await openDemo({ scenario: { ...inForce, contacts: [], faults: [{ path: 'users/repairs', held: true }] } });
    await panel.locator('[data-status="inForce"]').waitFor();
    await panel.getByRole('heading', { name: 'Contact history' }).waitFor();
    await new Promise((resolve) => setTimeout(resolve, 2000));
    expect(await panel.getByText(/^No contact found|^Still reading|^Counted in/).count()).toBe(0);
    simulator.world.setFaults([]);
    await history(panel).getByText('Fence panel again').waitFor();
  });
});

describe('Older e-mails that cannot be read', () => {
  it('are asked for again by a person only, also where those with another address are in', async () => {
    const atTheDesk = { mailbox: 'repairs@aberllan.example' };
    const demo = await openDemo({
      scenario: {
        ...inForce,
        customers: [{ key: 'C-0001', name: 'Siân Pugh', addresses: [{ address: siân.address }, { address: 'sian.at.work@example.net' }] }],
        signedIn: 'catrin.ellis',
        mailboxes: (inForce.mailboxes ?? []).map((mailbox) => ({ ...mailbox, members: [...(mailbox.members ?? []), 'catrin.ellis'] })),
        messages: [...(inForce.messages ?? []), ...mails(300, 48).map((mail) => ({ ...mail, ...atTheDesk }))],
      },
    });
    const { page, panel, simulator } = demo;
    await history(panel).getByRole('button', { name: 'Include those e-mails' }).click();
    await history(panel).getByText(/^E-mails with the customer’s 1 other address are included\./).waitFor();
    simulator.world.setFaults([{ path: 'users/repairs.*skip', status: 503, headers: { 'Retry-After': '60' }, skip: 0, share: 1, carryOut: false }]);
    let asked = 0;
    page.on('request', (request) => (asked += /users\/repairs.*skip/.test(`${decodeURIComponent(request.url())}${request.postData() ?? ''}`) ? 1 : 0));
    await panel.getByRole('button', { name: /^Show all \d+/ }).click();
    const atTheEnd = panel.getByText(/^Could not read older e-mails\./);
    await eventually(async () => {
      await panel.getByRole('main').evaluate((main) => main.scrollTo(0, main.scrollHeight));
      expect(await atTheEnd.count()).toBe(1);
    });
    const soFar = asked;
    await page.waitForTimeout(1000);
    expect(asked).toBe(soFar);
    expect(await panel.getByText('There are older e-mails than these.', { exact: false }).count()).toBe(0);
    await panel.getByRole('button', { name: 'Try again' }).waitFor();
  });
});

describe('The contact history of a message that stays open', () => {
  it('is read anew for whoever comes back to the panel after a while, and says when that was', async () => {
    const { page, panel, simulator } = await openDemo({ scenario: inForce, opens: 'nothing' });
    await moveTheClockOf(page);
    await page.goto(simulator.mailUrl);
    await history(panel).getByText('3 from the customer in 30 days').waitFor();
    const readAt = async () => /read at (\d\d:\d\d)/.exec(await history(panel).getByText(/^Counted in/).innerText())?.[1] ?? '';
    const first = await readAt();
    simulator.world.addMessage({ subject: 'Somebody comes on Thursday', body: '<p>x</p>', to: [siân], from: aled });
    await page.clock.runFor(61_000);
    await panel.locator('html').evaluate(() => window.dispatchEvent(new Event('focus')));
    await history(panel).getByText('Somebody comes on Thursday').first().waitFor();
    expect((await readAt()) > first).toBe(true);
  });

  it('counts as of today, also after midnight', async () => {
    const aWeekOld = { ...own, at: hoursAgo(24 * 6 + 1) };
    const { page, panel, simulator } = await openDemo({ scenario: { ...inForce, now: '2026-11-10T23:59:20Z', messages: [...(inForce.messages ?? []), aWeekOld] }, opens: 'nothing' });
    await moveTheClockOf(page);
    await page.goto(simulator.mailUrl);
    await history(panel).getByText('4 from the customer in 30 days').waitFor();
    const numbers = () => history(panel).getByRole('definition').allInnerTexts();
    const before = await numbers();
    // What is in force is asked again before that, and nothing else.
    await page.clock.runFor(58_000);
    await history(panel).getByText(/^Counted in: .*, read at 10 November 2026, /).waitFor();
    expect([before, await numbers()]).toEqual([['2', '4', '4', '4'], ['1', '4', '4', '4']]);
  });
});
