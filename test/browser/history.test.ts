import { aled, all, history, hoursAgo, inForce, mails, opened, siân, type ScenarioMessage } from './aHistory.ts';
import { eventually } from './eventually.ts';
import { addToKept } from './keptHere.ts';
import { closeDemos } from './openDemo.ts';
import { nextAnswerDrawn } from './pane.ts';
import { faultsInEveryScheme } from './schemes.ts';
import { goTo } from './stories.ts';

jest.setTimeout(60_000);
afterEach(closeDemos);

describe('A long contact history', () => {
  it('shows the newest at once and counts on behind until it reaches a year back', async () => {
    const demo = await opened(mails(600, 12), { faults: [{ path: 'messages.*skip', held: true }] });
    await history(demo.panel).getByText(/at least \d+ from the customer in 30 days/).waitFor();
    await history(demo.panel).getByText('Reading further back…').waitFor();
    demo.simulator.world.setFaults([]);
    await history(demo.panel).getByRole('definition').filter({ hasText: /^\d+$/ }).first().waitFor();
    expect(await history(demo.panel).getByText('Reading further back…').count()).toBe(0);
  });

  it('covers a year by itself, says that there is more, and reads it for whoever goes to the end', async () => {
    const demo = await opened(mails(300, 48));
    const { panel } = demo;
    await panel.getByRole('button', { name: /^Show all \d+/ }).click();
    await panel.getByText('There are older e-mails than these.').waitFor();
    expect(await faultsInEveryScheme(demo)).toEqual([]);
    const before = await panel.getByText(/^\d{3} entries$/).innerText();
    const shown = async () => Number.parseInt(await panel.getByText(/^\d{3} entries$/).innerText(), 10);
    await eventually(async () => {
      await panel.getByRole('main').evaluate((main) => main.scrollTo(0, main.scrollHeight));
      expect(await shown()).toBeGreaterThan(Number.parseInt(before, 10));
      expect(await panel.getByText('There are older e-mails than these.').count()).toBe(0);
    });
  });

  it('stays exact where older ones than it counts cannot be read, asks for them again only when told to, and loses no focus at the end', async () => {
    const demo = await opened(mails(300, 48), { faults: [{ path: 'me/messages.*skip', status: 503, headers: { 'Retry-After': '60' } }] });
    const { page, panel, simulator } = demo;
    let asked = 0;
    page.on('request', (request) => (asked += /me\/messages.*skip/.test(`${decodeURIComponent(request.url())}${request.postData() ?? ''}`) ? 1 : 0));
    await panel.getByRole('button', { name: /^Show all \d+/ }).click();
    await panel.getByText('There are older e-mails than these.').waitFor();
    await panel.getByRole('main').evaluate((main) => main.scrollTo(0, main.scrollHeight));
    const failed = panel.getByText(/^Could not read older e-mails\. /);
    await eventually(async () => {
      await panel.getByRole('main').evaluate((main) => main.scrollTo(0, main.scrollHeight));
      expect(await failed.count()).toBe(1);
    });
    const before = await panel.getByText(/^\d{3} entries$/).innerText();
    expect(await panel.getByText('Could not read your mailbox', { exact: false }).count()).toBe(0);
    expect((await panel.getByRole('definition').allInnerTexts()).filter((number) => number.includes('+'))).toEqual([]);
    const soFar = asked;
    await page.waitForTimeout(500);
    expect(asked).toBe(soFar);
    expect(await faultsInEveryScheme(demo)).toEqual([]);
    simulator.world.setFaults([]);
    await panel.getByRole('button', { name: 'Try again' }).press('Enter');
    await panel.getByText('No older e-mails were found.').waitFor();
    expect(await panel.getByText(/^\d{3} entries$/).innerText()).not.toBe(before);
    expect(await panel.locator('div:focus').innerText()).toBe('No older e-mails were found.');
  });

  it('keeps no more in the page than is near the window, finds by word, method and reference, and stays with the focus', async () => {
    const demo = await opened([...mails(700, 12), { ...mails(1, 1)[0], id: 'drain', subject: 'Drain cover', conversation: 'drain', at: '2026-07-01T09:00:00Z' } as ScenarioMessage]);
    const { panel } = demo;
    await panel.getByRole('button', { name: /^Show all \d+/ }).click();
    await panel.getByText(/^\d{3} entries$/).waitFor();
    const rows = all(panel).getByRole('listitem');
    await rows.first().waitFor();
    expect(await rows.count()).toBeLessThan(60);
    await panel.locator('main').evaluate((main) => main.scrollTo(0, main.scrollHeight));
    await eventually(async () => expect(await all(panel).getByText('Gutter 349').count()).toBe(1));
    expect(await rows.count()).toBeLessThan(60);
    await panel.getByLabel('Search').fill('DRAIN cover');
    await panel.getByText(/^1 of \d{3} entries$/).waitFor();
    await all(panel).getByText('Drain cover').waitFor();
    await panel.getByLabel('Search').fill('nothing like it');
    await panel.getByText('Nothing fits what you are looking for.').waitFor();
    await panel.getByRole('button', { name: 'Show everything' }).click();
    await panel.getByLabel('Contact method').selectOption('telephone');
    await panel.getByText(/^1 of \d{3} entries$/).waitFor();
    expect(await rows.allInnerTexts()).toEqual([expect.stringContaining('Asked whether Friday still stands')]);
    await panel.getByLabel('Contact method').selectOption('');
    const first = all(panel).getByRole('button', { name: 'Gutter 0' });
    await first.focus();
    await panel.locator('main').evaluate((main) => main.scrollTo(0, 8000));
    await eventually(async () => expect(Number(await rows.last().getAttribute('aria-posinset'))).toBeGreaterThan(100));
    await eventually(async () => expect(await first.evaluate((element) => element.ownerDocument.activeElement === element)).toBe(true));
    expect(await faultsInEveryScheme(demo)).toEqual([]);
  });

  it('keeps no more in the page in a very low pane either, where all scrolls together, and begins each message at its top', async () => {
    const { page, panel, select } = await opened(mails(300, 12));
    await page.setViewportSize({ width: 1366, height: 500 });
    const frame = panel.locator('main').locator('..');
    await eventually(async () => expect(await frame.evaluate((one) => [one.clientHeight < 420, one.scrollHeight > one.clientHeight])).toEqual([true, true]));
    await panel.getByRole('button', { name: /^Show all \d+/ }).click();
    await panel.getByText(/^\d{3} entries$/).waitFor();
    expect(await panel.locator('html').evaluate((html) => html.scrollHeight - html.clientHeight)).toBeLessThanOrEqual(1);
    const rows = all(panel).getByRole('listitem');
    await eventually(async () => expect(await rows.count()).toBeLessThan(60));
    await frame.evaluate((one) => one.scrollTo(0, one.scrollHeight));
    await eventually(async () => expect(await all(panel).getByText('Gutter 149').count()).toBe(1));
    expect(await rows.count()).toBeLessThan(60);
    await select('long-0');
    await panel.locator('[data-status="inForce"]').waitFor();
    await eventually(async () => expect(await frame.evaluate((one) => one.scrollTop)).toBe(0));
  });

  it('stays where it is, with what was looked for and the focus, when it is asked for anew', async () => {
    const demo = await opened(mails(60, 12));
    const { page, panel } = demo;
    await panel.getByRole('button', { name: /^Show all \d+/ }).click();
    await panel.getByLabel('Search').fill('gutter 12');
    await panel.getByText(/^1 of \d+ entries$/).waitFor();
    const menu = panel.getByRole('button', { name: 'More' });
    await menu.focus();
    await page.keyboard.press('Enter');
    const answered = nextAnswerDrawn(demo, 'participants');
    await panel.getByRole('menuitem', { name: 'Refresh' }).press('Enter');
    await answered;
    await panel.getByText(/^1 of \d+ entries$/).waitFor();
    expect(await panel.getByLabel('Search').inputValue()).toBe('gutter 12');
    await menu.and(panel.locator(':focus')).waitFor();
  });

  it('shows a conversation once, which opens, and leaves out and counts what no person wrote', async () => {
    const automatic = { ...mails(1, 1)[0], id: 'away', subject: 'Automatic reply: Gutter', conversation: 'away' } as ScenarioMessage;
    const demo = await opened([automatic]);
    const { panel } = demo;
    const line = history(panel).getByRole('button', { name: 'Fence panel again' });
    await history(panel).getByText('3 e-mails: 2 from the customer, 1 to the customer').waitFor();
    expect(await line.getAttribute('aria-expanded')).toBe('false');
    await line.click();
    const inner = history(panel).getByRole('list', { name: 'Fence panel again' });
    expect(await inner.getByRole('listitem').count()).toBe(3);
    expect(await inner.getByRole('link').first().getAttribute('href')).toMatch(/ItemID=/);
    expect(await history(panel).getByText('Automatic reply: Gutter').count()).toBe(0);
    await history(panel).getByText('Left out: 1 automatic message.').waitFor();
    expect(await history(panel).getByText('forwarded').count()).toBe(0);
    await history(panel).getByText('Arrangement started').waitFor();
    expect(await faultsInEveryScheme(demo)).toEqual([]);
  });

  it('shows a conversation once whose mails lie in several mailboxes, and finds there what answers them', async () => {
    const gate = (id: string, hours: number, parts: Partial<ScenarioMessage>): ScenarioMessage => ({
      id, mailbox: aled.address, from: siân, to: [aled], at: hoursAgo(hours), subject: 'Gate does not shut', body: '<p>x</p>', conversation: 'gate', ...parts,
    });
    const atTheDesk = { mailbox: 'repairs@aberllan.example', to: [{ name: 'Housing repairs', address: 'repairs@aberllan.example' }] };
    const { panel } = await opened([
      gate('asked', 8, atTheDesk),
      gate('both', 6, { internetMessageId: '<both@example.org>' }),
      gate('both-2', 6, { ...atTheDesk, internetMessageId: '<both@example.org>' }),
      gate('answered', 4, { from: aled, to: [siân], folder: 'sent', subject: 'A joiner comes on Friday' }),
    ]);
    const line = history(panel).getByRole('listitem').filter({ has: panel.getByRole('button', { name: 'Gate does not shut' }) });
    await line.getByText('3 e-mails: 2 from the customer, 1 to the customer').waitFor();
    await line.getByRole('button').click();
    await line.getByRole('list').getByText('A joiner comes on Friday').waitFor();
    await panel.getByRole('button', { name: 'Contact pattern' }).click();
    const group = panel.getByRole('region', { name: 'What it was about' }).getByRole('listitem').filter({ hasText: 'Gate does not shut' });
    await group.getByText('2 from the customer · 1 to the customer', { exact: true }).waitFor();
    const waiting = panel.getByRole('region', { name: /^Without a reply/ });
    expect((await waiting.getByRole('listitem').allInnerTexts()).filter((text) => text.includes('Gate'))).toEqual([]);
  });
});

describe('Two customers in one conversation', () => {
  it('have each their own history, wherever it is shown and however one goes from one to the other', async () => {
    const emrys = { name: 'Emrys Pugh', address: 'emrys.pugh@example.net' };
    const mail = (id: string, from: typeof siân, hours: number, parts: Partial<ScenarioMessage> = {}): ScenarioMessage => ({
      id, mailbox: aled.address, from, to: [aled], at: hoursAgo(hours), subject: `Hedge, ${from.name}`, body: '<p>x</p>', conversation: 'hedge', ...parts,
    });
    const demo = await opened(
      [mail('s1', siân, 60), mail('e1', emrys, 50, { cc: [siân] }), mail('ours', aled, 40, { to: [siân, emrys], folder: 'sent' }), mail('s2', siân, 30, { cc: [emrys] }), mail('e2', emrys, 20), mail('e3', emrys, 10)],
      { customers: [...(inForce.customers ?? []), { key: 'C-0002', name: emrys.name, addresses: [{ address: emrys.address }] }] },
    );
    const { panel, select } = demo;
    const isOnly = async (who: typeof siân, other: typeof siân, received: number): Promise<void> => {
      await panel.getByText(who.address).first().waitFor();
      await history(panel).getByText(`${String(received + 1)} e-mails: ${String(received)} from the customer, 1 to the customer`).first().waitFor();
      await history(panel).getByRole('button', { name: `Hedge, ${who.name}` }).click();
      expect(await history(panel).getByRole('list', { name: `Hedge, ${who.name}` }).getByRole('listitem').count()).toBe(received + 1);
      expect(await history(panel).innerText()).not.toContain(other.name);
      await panel.getByRole('button', { name: 'Contact pattern' }).click();
      const hedge = panel.getByRole('region', { name: 'What it was about' }).getByRole('listitem').filter({ hasText: `Hedge, ${who.name}` });
      await hedge.getByText(`${String(received)} from the customer · 1 to the customer`).waitFor();
      expect(await panel.getByRole('main').innerText()).not.toContain(other.name);
      await panel.getByRole('button', { name: 'Back' }).click();
    };
    // Before it her history stands there already, and a click on that would be lost when the screen changes.
    await goTo(demo, 'nobody-2');
    await select('s1');
    await isOnly(siân, emrys, 2);
    await select('e1');
    await isOnly(emrys, siân, 3);
    await select('s2');
    await history(panel).getByRole('button', { name: `Hedge, ${siân.name}` }).waitFor();
    expect(await panel.locator('body').innerText()).not.toContain(emrys.name);
  });
});

describe('A customer with two addresses', () => {
  const work = 'sian.at.work@example.net';
  const customers = [{ key: 'C-0001', name: 'Siân Pugh', addresses: [{ address: siân.address }, { address: work }] }];
  const fromWork = { ...mails(1, 1)[0], id: 'work', from: { name: 'S. Pugh', address: work }, subject: 'From my desk', conversation: 'work' } as ScenarioMessage;

  it('has what was logged under both counted, while nobody who may not know the other address learns it or its e-mails', async () => {
    const demo = await opened([fromWork], { customers });
    const { panel } = demo;
    await history(panel).getByText(/What was logged under it is counted, e-mails with it are not/).waitFor();
    await history(panel).getByRole('button', { name: 'Include those e-mails' }).click();
    await history(panel).getByText('Only those who keep the register may see which they are.').waitFor();
    expect(await panel.locator('body').innerText()).not.toContain(work);
    expect(await faultsInEveryScheme(demo)).toEqual([]);
    await goTo(demo, 'work');
    await history(panel).getByText('Asked whether Friday still stands, 10 min').waitFor();
  });

  it('has both in one history for who keeps the register and asks for it, and says how far back it goes where older ones are there', async () => {
    const seldom = Array.from({ length: 260 }, (_, index): ScenarioMessage => ({ ...fromWork, id: `work-${String(index)}`, at: hoursAgo(index * 48), subject: 'From my desk' }));
    const { panel } = await opened(seldom.map((message) => ({ ...message, mailbox: 'repairs@aberllan.example' })), {
      customers,
      signedIn: 'catrin.ellis',
      mailboxes: (inForce.mailboxes ?? []).map((mailbox) => ({ ...mailbox, members: [...(mailbox.members ?? []), 'catrin.ellis'] })),
    });
    await history(panel).getByRole('button', { name: 'Include those e-mails' }).click();
    // The 250 newest, one each second day.
    await history(panel).getByText('E-mails with the customer’s 1 other address are included. They go back to 30 June 2025; older ones are not included.').waitFor();
    await history(panel).getByText('From my desk').waitFor();
  });
});

describe('The contact pattern', () => {
  it('B0a, B0b: counts each message once, says what the customer needs and that we are late ourselves, and judges nothing', async () => {
    const day = (days: number): string => hoursAgo(days * 24);
    const mail = (id: string, days: number, subject: string, parts: Partial<ScenarioMessage> = {}): ScenarioMessage => ({
      id, mailbox: aled.address, from: siân, to: [aled], at: day(days), subject, body: '<p>x</p>', conversation: id, ...parts,
    });
    const ours = { from: aled, to: [siân], folder: 'sent' as const };
    const twelve = [
      mail('w1', 33, 'Boiler makes a noise'), mail('w2', 32, 'Re: Boiler makes a noise', { ...ours, conversation: 'w1' }), mail('w3', 30, 'Boiler noise at night again'),
      mail('g1', 21, 'Gate does not shut'), mail('g2', 19, 'Fwd: Gate does not shut'), mail('g3', 17, 'FW: Gate does not shut'), mail('g4', 15, 'Gate does not shut'),
      mail('s1', 12, 'Skip in the road', { internetMessageId: '<skip@example.org>' }),
      mail('s2', 12, 'Skip in the road', { internetMessageId: '<skip@example.org>', mailbox: 'repairs@aberllan.example' }),
      mail('b1', 5, 'Bins'), mail('b2', 4, 'Automatic reply: Bins'), mail('b3', 3, 'Re: Bins', { ...ours, conversation: 'b1' }),
    ];
    const demo = await opened(twelve);
    const { panel } = demo;
    await panel.getByRole('button', { name: 'Contact pattern' }).click();
    const counts = panel.getByRole('region', { name: 'From the customer' }).getByRole('definition');
    await counts.first().waitFor();
    // Two about the fence and a call of the story; of the twelve g1, g4, s1 and b1 within thirty days, w1 and w3 before.
    await eventually(async () => expect(await counts.allInnerTexts()).toEqual(['2', '7', '9', '9']));
    await panel.getByText('An adjustment is agreed or asked for. Think of it before you read anything into the numbers.').waitFor();
    await panel.getByText('No reply by e-mail was found to a message that is older than our own time for answers. Unless it was answered in another way, repeated contact may be because of that.').waitFor();
    await panel.getByText('Left out: 1 automatic message, 2 forwarded copies.').waitFor();
    const groups = panel.getByRole('region', { name: 'What it was about' });
    await groups.getByText('2 from the customer · 0 to the customer · 4 conversations · 1 sent again with the same subject · 2 forwarded copies not counted').waitFor();
    await panel.getByText('No reply by e-mail found in the mailboxes checked: your mailbox and Housing repairs. Calls, visits and letters are not looked at for replies: one of them may have answered.').waitFor();
    expect(await panel.locator('body').innerText()).not.toMatch(/excessive|too many|unreasonable|difficult/i);
    await panel.getByText('Show the weeks as a table').click();
    expect(await panel.getByRole('row').count()).toBe(13);
    expect(await faultsInEveryScheme(demo)).toEqual([]);
  });

  it('becomes a record of what is shown by one click, which is kept, names what is missing at once, and goes to a manager', async () => {
    const demo = await opened(mails(12, 30));
    const { panel, page } = demo;
    // A record counts what is known when it is made.
    await history(panel).getByText(/^\d+ from the customer in 30 days$/).waitFor();
    await panel.getByRole('button', { name: 'Contact pattern' }).click();
    await panel.getByRole('button', { name: 'Make a contact-pattern record' }).click();
    await panel.getByText('your mailbox: 11 from the customer, 1 to the customer').waitFor();
    await panel.getByText('Housing repairs: 2 from the customer, 1 to the customer').waitFor();
    await panel.getByLabel('Asked the same questions again and again').check();
    await panel.getByLabel('Insisted on answers at once').check();
    await panel.getByRole('button', { name: 'Send to a manager' }).click();
    const matter = panel.getByRole('textbox', { name: 'Matter' });
    await eventually(async () => expect(await matter.evaluate((element) => element.ownerDocument.activeElement === element)).toBe(true));
    expect(await panel.getByText('Fill this in.').count()).toBe(5);
    expect(await faultsInEveryScheme(demo)).toEqual([]);
    await addToKept(demo, 'pattern', () => matter.fill('Gutter over the back door'));
    await page.reload();
    await panel.getByText(/Contact-pattern record/).waitFor();
    await panel.getByRole('button', { name: 'Carry on' }).click();
    expect(await matter.inputValue()).toBe('Gutter over the back door');
    await panel.getByLabel('Reference or subject').fill('HR/2026/311');
    await panel.getByLabel('Sent on').fill('2026-10-20');
    await panel.getByLabel('What it explained').fill('Why the gutter waits for the scaffold');
    await panel.getByRole('group', { name: 'Were our own answers late?' }).or(panel.getByRole('radiogroup', { name: 'Were our own answers late?' })).getByLabel('No', { exact: true }).check();
    await panel.getByRole('radiogroup', { name: /^Did you think of what may make contact hard/ }).getByLabel('Yes', { exact: true }).check();
    await panel.getByLabel('What was considered, and done about it').fill('Large print in each reply.');
    await panel.getByLabel('I checked: nothing urgent').check();
    await panel.getByRole('button', { name: 'Send to a manager' }).click();
    await panel.getByText(/^PAT-2026-0001: Sent\. A manager will read it\.$/).waitFor();
    expect(await panel.getByRole('button', { name: 'Make a contact-pattern record' }).count()).toBe(0);
  });
});
