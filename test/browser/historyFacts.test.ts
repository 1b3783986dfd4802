import { aled, all, history, hoursAgo, mails, opened, siân, type ScenarioMessage } from './aHistory.ts';
import { closeDemos } from './openDemo.ts';
import { faultsInEveryScheme } from './schemes.ts';

jest.setTimeout(60_000);
afterEach(closeDemos);

describe('What the contact history says of its messages', () => {
  it('shows what the customer passed on, counts it once and says so on each page', async () => {
    const gate = (id: string, hours: number, subject: string): ScenarioMessage => ({ ...mails(1, 1)[0], id, at: hoursAgo(hours), subject, conversation: id }) as ScenarioMessage;
    const { panel } = await opened([...mails(20, 30), gate('gate', 30, 'Gate does not shut'), gate('passed-on', 29, 'Fw: Gate does not shut')]);
    const said = /^Counted in: your mailbox, Housing repairs and what colleagues logged, read at \d\d:\d\d\. Left out: 1 forwarded copy\./;
    await history(panel).getByText(said).waitFor();
    const before = await history(panel).getByRole('definition').allInnerTexts();
    await panel.getByRole('button', { name: /^Show all \d+/ }).click();
    await all(panel).getByText('Fw: Gate does not shut').waitFor();
    await panel.getByText(said).waitFor();
    expect(await panel.getByRole('definition').allInnerTexts()).toEqual(before);
  });

  it('tells messages about a meeting from e-mails, and leaves out and names answers to invitations and receipts', async () => {
    const fence = (id: string, hours: number, parts: Partial<ScenarioMessage>): ScenarioMessage => ({ ...mails(1, 1)[0], id, at: hoursAgo(hours), conversation: 'visit', ...parts }) as ScenarioMessage;
    const ours = { from: aled, to: [siân], folder: 'sent' as const };
    const demo = await opened([
      fence('asked', 30, { subject: 'When will you come?' }),
      fence('invited', 29, { ...ours, kind: 'meeting', subject: 'When will you come?' }),
      fence('comes', 28, { kind: 'meetingAnswer', subject: 'Accepted: When will you come?' }),
      fence('told', 27, { ...ours, subject: 'Your visit', conversation: 'told' }),
      fence('read', 26, { subject: 'Read: Your visit', conversation: 'told' }),
    ]);
    const { panel } = demo;
    const line = history(panel).getByRole('listitem').filter({ has: panel.getByRole('button', { name: 'When will you come?' }) });
    await line.getByText('2 messages: 1 from the customer, 1 to the customer').waitFor();
    await line.getByRole('button').click();
    await line.getByRole('list').getByText('To the customer · Message about a meeting').waitFor();
    await history(panel).getByText('Left out: 1 automatic message, 1 answer to a meeting invitation.').waitFor();
    expect(await history(panel).getByText('Accepted:').or(history(panel).getByText('Read: Your visit')).count()).toBe(0);
    await panel.getByRole('button', { name: 'Contact pattern' }).click();
    const group = panel.getByRole('region', { name: 'What it was about' }).getByRole('listitem').filter({ hasText: 'When will you come?' });
    await group.getByText('1 from the customer · 1 to the customer').waitFor();
    await panel.getByText('e-mails in online archives are not counted', { exact: false }).waitFor();
    const waiting = panel.getByRole('region', { name: /^Without a reply/ });
    expect((await waiting.getByRole('listitem').allInnerTexts()).filter((text) => /visit|come/i.test(text))).toEqual([]);
    expect(await faultsInEveryScheme(demo)).toEqual([]);
  });

  it('says what was left out of the numbers for the days that they cover, and not of what came before', async () => {
    const away = (id: string, at: string): ScenarioMessage => ({ ...mails(1, 1)[0], id, at, subject: `Automatic reply: ${id}`, conversation: id }) as ScenarioMessage;
    const { panel } = await opened([...mails(20, 30), away('gate', hoursAgo(30)), away('roof', '2025-11-10T09:00:00Z'), away('wall', '2025-06-08T09:00:00Z')]);
    await history(panel).getByText('Left out: 1 automatic message.').waitFor();
    await panel.getByRole('button', { name: /^Show all \d+/ }).click();
    await panel.getByText('Left out: 1 automatic message.').waitFor();
  });

  it('says in a conversation which year each e-mail is of, and the time of today’s', async () => {
    const gate = (id: string, at: string): ScenarioMessage => ({ ...mails(1, 1)[0], id, at, subject: 'Gate does not shut', conversation: 'gate' }) as ScenarioMessage;
    const { panel } = await opened([gate('today', '2026-11-10T08:05:00Z'), gate('june', '2026-06-08T09:00:00Z'), gate('older', '2024-06-08T09:00:00Z')]);
    await history(panel).getByRole('button', { name: 'Gate does not shut' }).click();
    const inner = history(panel).getByRole('list', { name: 'Gate does not shut' }).getByRole('listitem');
    const lines = (await inner.allInnerTexts()).map((text) => text.split(/\n+/)[1]);
    expect(lines).toEqual(['08:05', 'Mon 8 Jun', '8 Jun 2024']);
  });
});

describe('The end of a contact history', () => {
  it('says that older ones could not be read where the newest cannot be, and not that there are none', async () => {
    const demo = await opened(mails(300, 48));
    const { panel, simulator } = demo;
    await panel.getByRole('button', { name: /^Show all \d+/ }).click();
    await panel.getByText('There are older e-mails than these.').waitFor();
    simulator.world.setFaults([{ path: 'me/messages', skip: 0, share: 1, carryOut: false, status: 503, headers: { 'Retry-After': '60' } }]);
    await panel.getByRole('button', { name: 'More' }).click();
    await panel.getByRole('menuitem', { name: 'Refresh' }).click();
    await panel.getByText(/^Could not read your mailbox\. /).waitFor();
    await panel.getByText(/^Could not read older e-mails\. /).waitFor();
    expect(await panel.getByText('No older e-mails were found', { exact: false }).count()).toBe(0);
    expect(await faultsInEveryScheme(demo)).toEqual([]);
  });

  it('says of a mailbox whose search ends before its mails do that there may be older ones', async () => {
    const demo = await opened(mails(1010, 4));
    const { panel } = demo;
    await panel.getByRole('button', { name: /^Show all \d+/ }).click();
    await panel.getByText('We cannot search further back in your mailbox. There may be older e-mails there.').waitFor();
    await panel.getByText('There is more in your mailbox than we read. Counts are at least this high.').waitFor();
    expect(await panel.getByText('No older e-mails were found', { exact: false }).count()).toBe(0);
    expect(await faultsInEveryScheme(demo)).toEqual([]);
  });
});
