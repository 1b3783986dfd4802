import { aled, all, history, hoursAgo, inForce, mails, opened, siân, type ScenarioMessage } from './aHistory.ts';
import { listen } from './heard.ts';
import { closeDemos } from './openDemo.ts';
import { faultsInEveryScheme } from './schemes.ts';
import { pressByKey } from './stories.ts';

jest.setTimeout(60_000);
afterEach(closeDemos);

describe('Numbers of a customer with two addresses', () => {
  const work = 'sian.at.work@example.net';
  // What colleagues logged stands under the first.
  const customers = [{ key: 'C-0001', name: 'Siân Pugh', addresses: [{ address: work }, { address: siân.address }] }];
  const fromWork = { ...mails(1, 1)[0], id: 'work', mailbox: 'repairs@aberllan.example', from: { name: 'S. Pugh', address: work }, subject: 'From my desk', conversation: 'work' } as ScenarioMessage;
  const asOwner = {
    customers,
    signedIn: 'catrin.ellis',
    mailboxes: (inForce.mailboxes ?? []).map((mailbox) => ({ ...mailbox, members: [...(mailbox.members ?? []), 'catrin.ellis'] })),
  };

  it('are lower bounds on each page and in a record alike while e-mails with the other address are not in them', async () => {
    const { panel } = await opened([fromWork], { customers });
    await history(panel).getByText('at least 3 from the customer in 30 days').waitFor();
    await history(panel).getByText('At least this many from the customer, last 12 weeks').waitFor();
    expect(await history(panel).getByRole('definition').allInnerTexts()).toEqual(['1+', '3+', '3+', '3+']);
    await panel.getByRole('button', { name: 'Contact pattern' }).click();
    await panel.getByText('There were at least as many: not everything could be read.').waitFor();
    await panel.getByRole('region', { name: 'What it was about' }).getByText('2+ from the customer · 1+ to the customer').waitFor();
    await panel.getByRole('button', { name: 'Make a contact-pattern record' }).click();
    await panel.getByText('Housing repairs: at least 2 from the customer, 1 to the customer').waitFor();
    await panel.getByText('what colleagues logged: 1 from the customer, 0 to the customer').waitFor();
    expect(await panel.getByLabel('What nobody looked at').inputValue()).toContain('E-mails with another address of the customer are not counted.');
  });

  it('become exact with those e-mails, which a screen reader hears, and the focus stays where they were asked for', async () => {
    const demo = await opened([fromWork], asOwner);
    const { panel } = demo;
    await history(panel).getByText('at least 3 from the customer in 30 days').waitFor();
    const heard = await listen(demo);
    await pressByKey(history(panel).getByRole('button', { name: 'Include those e-mails' }));
    await heard('E-mails with the customer’s 1 other address are included.');
    await history(panel).getByText('4 from the customer in 30 days', { exact: true }).waitFor();
    expect(await history(panel).getByRole('definition').allInnerTexts()).toEqual(['2', '4', '4', '4']);
    expect(await panel.locator('p:focus').innerText()).toBe('E-mails with the customer’s 1 other address are included.');
    expect(await faultsInEveryScheme(demo)).toEqual([]);
  });

  it('say nothing exact while it is not known what was logged under the other address, nor is anything shown before that has had its time', async () => {
    const { panel, simulator } = await opened([], { customers, faults: [{ path: 'lists/Cards.*Customer eq', held: true }] });
    // `opened` waits for the first number there is.
    expect(await history(panel).getByText('at least 2 from the customer in 30 days').count()).toBe(1);
    simulator.world.setFaults([]);
    await history(panel).getByText('at least 3 from the customer in 30 days').waitFor();
  });

  it('are followed by a record begun before they were known when somebody counts again, as are its words about what was not read, unless they are a person’s', async () => {
    const demo = await opened([fromWork], { ...asOwner, faults: [{ path: 'users/repairs', times: 1, status: 403 }] });
    const { panel } = demo;
    await history(panel).getByText(/^Could not read Housing repairs\./).waitFor();
    await panel.getByRole('button', { name: 'Contact pattern' }).click();
    await panel.getByRole('button', { name: 'Make a contact-pattern record' }).click();
    await panel.getByText('Housing repairs: at least 0 from the customer, 0 to the customer').waitFor();
    const notChecked = panel.getByLabel('What nobody looked at');
    expect(await notChecked.inputValue()).toContain('Could not be read: Housing repairs.');
    await panel.getByRole('button', { name: 'More' }).click();
    await panel.getByRole('menuitem', { name: 'Refresh' }).click();
    const again = panel.getByRole('button', { name: 'Count again' });
    await again.waitFor();
    // Nothing changes by itself.
    await panel.getByText('Housing repairs: at least 0 from the customer, 0 to the customer').waitFor();
    expect(await faultsInEveryScheme(demo)).toEqual([]);
    const heard = await listen(demo);
    await pressByKey(again);
    await panel.getByText('Housing repairs: at least 2 from the customer, 1 to the customer').waitFor();
    await heard('Counted again.');
    expect(await again.count()).toBe(0);
    expect(await panel.locator('div:focus').innerText()).toContain('Housing repairs: at least 2');
    expect(await notChecked.inputValue()).toBe('Colleagues’ own mailboxes, online archives, and calls and web forms that nobody wrote down. E-mails with another address of the customer are not counted.');
    await notChecked.fill('I did not ask the wardens.');
    await panel.getByLabel('Period').selectOption({ label: 'The last 30 days' });
    expect(await notChecked.inputValue()).toBe('I did not ask the wardens.');
  });
});

describe('A mailbox that was refused', () => {
  it('makes every number a lower bound, on the record, on the pages and in a record made of them', async () => {
    const automatic = { ...mails(1, 1)[0], id: 'away', subject: 'Automatic reply: Gutter', conversation: 'away' } as ScenarioMessage;
    const demo = await opened([...mails(30, 30), automatic], { faults: [{ path: 'users/repairs', status: 403 }] });
    const { panel } = demo;
    const lowerBound = /^\d+\+$/;
    const chart = panel.getByRole('img', { name: /^At least this many from the customer in each of the last 12 weeks, oldest first: / });
    const numbers = panel.getByRole('definition');
    await history(panel).getByText(/^\d+\+ conversations · \d+\+ colleagues in 30 days$/).waitFor();
    await chart.waitFor();
    await history(panel).getByText('At least this many from the customer, last 12 weeks').waitFor();
    await history(panel).getByText('2+ e-mails: 2+ from the customer').first().waitFor();
    await history(panel).getByText('Left out: 1+ automatic messages.', { exact: false }).waitFor();
    expect((await numbers.allInnerTexts()).filter((number) => !lowerBound.test(number))).toEqual([]);
    await panel.getByRole('button', { name: /^Show all \d+\+$/ }).click();
    await panel.getByText(/^\d+\+ entries$/).waitFor();
    await panel.getByLabel('Search').fill('Gutter 7');
    await panel.getByText(/^1\+ of \d+\+ entries$/).waitFor();
    await all(panel).getByText('2+ e-mails: 2+ from the customer').waitFor();
    await panel.getByRole('button', { name: 'Back' }).click();

    await panel.getByRole('button', { name: 'Contact pattern' }).click();
    await chart.waitFor();
    await panel.getByText(/^\d+\+ conversations · \d+\+ colleagues in 30 days$/).waitFor();
    await panel.getByText('Show the weeks as a table').click();
    const weeks = await panel.getByRole('cell').allInnerTexts();
    expect([weeks.length, weeks.filter((number) => !lowerBound.test(number))]).toEqual([12, []]);
    const groups = panel.getByRole('region', { name: 'What it was about' });
    // What was not read may join them, so their number bounds nothing.
    expect(await groups.getByText(/^\d+\+?$/).count()).toBe(0);
    await groups.getByText('2+ from the customer · 0+ to the customer').first().waitFor();
    await groups.getByText(/^and \d+ more$/).waitFor();
    // Neither the most nor the least: a reply may lie where nobody looked.
    const waiting = panel.getByRole('region', { name: 'Without a reply' });
    await waiting.getByText('A reply may be in what was not read.', { exact: false }).waitFor();
    expect(await waiting.getByText(/^\d+$/).count()).toBe(0);
    expect(await faultsInEveryScheme(demo)).toEqual([]);

    await panel.getByRole('button', { name: 'Make a contact-pattern record' }).click();
    await panel.getByText('Housing repairs: at least 0 from the customer, 0 to the customer').waitFor();
    expect(await panel.getByLabel('What nobody looked at').inputValue()).toContain('Colleagues’ own mailboxes, online archives, and calls and web forms that nobody wrote down. Could not be read: Housing repairs.');
  });
});

describe('A mailbox read in part', () => {
  it('lets nobody say that every message has a later one: only that those found have', async () => {
    const bins = { mailbox: aled.address, body: '<p>x</p>', conversation: 'bins' };
    const { panel } = await opened(
      [
        { ...bins, id: 'asked', from: siân, to: [aled], at: hoursAgo(50), subject: 'Bins' },
        { ...bins, id: 'answered', from: aled, to: [{ name: 'Cleaning', address: 'cleaning@example.net' }], bcc: [siân], folder: 'sent', at: hoursAgo(40), subject: 'Re: Bins' },
      ],
      { faults: [{ path: 'users/repairs', status: 403 }] },
    );
    await panel.getByRole('button', { name: 'Contact pattern' }).click();
    await panel.getByText('Every message found has a later one from us in the mailboxes checked: your mailbox. There may be others in what was not read.').waitFor();
    await panel.getByRole('region', { name: 'What it was about' }).getByText('1+ from the customer · 1+ to the customer').waitFor();
  });
});
