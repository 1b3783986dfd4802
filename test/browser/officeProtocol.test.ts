import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { launchSimulator, type Simulator } from '../../src/simulator/launch.ts';
import type { ScenarioInput } from '../../src/simulator/scenario/schema.ts';
import { tenant } from '../../src/simulator/places.ts';
import { adviserAddress, aScenario, sharedAddress, sian } from '../simulator/aScenario.ts';
import { barePage, listenToItems, openedPane, paneOf } from './barePane.ts';
import { startBrowser } from './browser.ts';
import { eventually } from './eventually.ts';

/*
 * What the application relies on: that the real office.js works in our pretend Outlook. Fails where a new office.js speaks otherwise.
 */

jest.setTimeout(60_000);

const otherItems: NonNullable<ScenarioInput['messages']> = [
  { id: 'meeting', mailbox: adviserAddress, from: sian, to: [{ name: 'Gwen', address: adviserAddress }], at: '2026-06-10T08:00:00+01:00', subject: 'Visit', body: '', kind: 'meeting' },
  { id: 'sealed', mailbox: adviserAddress, from: sian, to: [], at: '2026-06-10T08:01:00+01:00', subject: 'Sealed', body: '<p>Secret</p>', kind: 'encrypted' },
  { id: 'nobody', mailbox: adviserAddress, from: null, to: [], at: '2026-06-10T08:02:00+01:00', subject: '<b>Hello</b>', body: '<p>Who?</p>' },
  {
    id: 'team', mailbox: sharedAddress, from: sian, to: [{ name: 'Housing repairs', address: sharedAddress }, { name: 'Ward councillor', address: 'ward@example.net' }],
    cc: [{ name: '', address: 'cc@example.net' }], at: '2026-06-10T08:03:00+01:00', subject: 'All of you', body: '<p>Hello <i>all</i></p>',
  },
];

function scenario(): ScenarioInput {
  const base = aScenario({ selected: 'm1' });
  return { ...base, messages: [...base.messages, ...otherItems] };
}

describe.each(['realOrigins', 'local'] as const)('office.js in the pretend Outlook, %s', (mode) => {
  let folder: string;
  let simulator: Simulator;
  let browser: Browser;
  let page: Page;
  let pane: Frame;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'pane-'));
    await writeFile(path.join(folder, 'pane.html'), barePage);
    simulator = await launchSimulator({ scenario: scenario(), mode, appFolder: folder });
    browser = await startBrowser(simulator.chromiumArgs);
  });
  afterAll(async () => {
    await browser?.close();
    await simulator?.stop();
    await rm(folder, { recursive: true });
  });
  beforeEach(async () => {
    page = await browser.newPage();
    pane = await openedPane(page, simulator.mailUrl);
  });
  afterEach(async () => {
    await page.close();
    expect(simulator.unknownHostMessages()).toEqual([]);
  });

  const select = (id: string | null): Promise<void> => page.evaluate((wanted) => window.demo?.select(wanted), id);

  it('says that it is Outlook on the web, with what it can do', async () => {
    const answer = await pane.evaluate(async () => ({
      ready: await Office.onReady(),
      mailbox: Office.context.requirements.isSetSupported('Mailbox', '1.14'),
      later: Office.context.requirements.isSetSupported('Mailbox', '1.99'),
      signIn: Office.context.requirements.isSetSupported('NestedAppAuth', '1.1'),
      who: Office.context.mailbox.userProfile.emailAddress,
      host: Office.context.mailbox.diagnostics.hostName,
    }));
    expect(answer).toMatchObject({ ready: { host: 'Outlook', platform: 'OfficeOnline' }, mailbox: true, later: false, signIn: true });
    expect(answer).toMatchObject({ who: adviserAddress, host: 'OutlookWebApp' });
  });

  it('gives the open message with its sender, ids and recipients', async () => {
    const item = await pane.evaluate(() => {
      const { from, subject, internetMessageId, itemId, to, dateTimeCreated } = Office.context.mailbox.item as Office.MessageRead;
      const restId = Office.context.mailbox.convertToRestId(itemId, 'v2.0');
      return { from, subject, internetMessageId, to, restId, at: dateTimeCreated.toISOString() };
    });
    expect(item).toMatchObject({ from: { displayName: sian.name, emailAddress: sian.address }, subject: 'Damp in the back bedroom' });
    expect(item.to.map(({ emailAddress }) => emailAddress)).toEqual([adviserAddress]);
    expect(item.internetMessageId).toMatch(/^<.+@mail\.aberllan\.example>$/);
    expect(item.at).toBe('2026-06-10T08:15:00.000Z');
    expect(item.restId).not.toMatch(/[/+]/);
  });

  it('tells the body as HTML and as text', async () => {
    const bodies = await pane.evaluate(() => {
      const read = (type: Office.CoercionType): Promise<string> =>
        new Promise((resolve) => Office.context.mailbox.item?.body.getAsync(type, ({ value }) => resolve(value)));
      return Promise.all([read(Office.CoercionType.Html), read(Office.CoercionType.Text)]);
    });
    expect(bodies).toEqual(['<p>It is <b>worse</b>.</p>', 'It is worse.']);
  });

  it('tells of every other message, and of none', async () => {
    await listenToItems(pane);
    await select('nobody');
    await select(null);
    await select('m1');
    await eventually(async () => expect(await pane.evaluate(() => window.seen)).toEqual(['<b>Hello</b> from nobody', 'no item', `Damp in the back bedroom from ${sian.address}`]));
  });

  it('closes the message with Escape', async () => {
    await listenToItems(pane);
    await page.getByRole('listbox').focus();
    await page.keyboard.press('Escape');
    await eventually(async () => expect(await pane.evaluate(() => window.seen)).toEqual(['no item']));
  });

  it('shows a meeting request as one, and nobody behind an encrypted message', async () => {
    await listenToItems(pane);
    await select('meeting');
    await eventually(async () => expect(await pane.evaluate(() => (Office.context.mailbox.item as Office.MessageRead | undefined)?.itemClass)).toBe('IPM.Schedule.Meeting.Request'));
    await select('sealed');
    await eventually(async () => expect(await pane.evaluate(() => window.seen?.at(-1))).toBe('Sealed from nobody'));
    const refused = await pane.evaluate(() => {
      try {
        Office.context.mailbox.item?.body.getAsync(Office.CoercionType.Text, () => undefined);
        return 'allowed';
      } catch (problem) {
        return String(problem);
      }
    });
    expect(refused).toMatch(/permission/i);
  });

  it('starts without a message', async () => {
    await page.goto(`${simulator.mailUrl}?mailbox=${encodeURIComponent(adviserAddress)}`);
    const empty = await paneOf(page);
    await empty.evaluate(() => Office.onReady());
    expect(await empty.evaluate(() => [Office.context.mailbox.item ?? 'none', Office.context.mailbox.userProfile.emailAddress])).toEqual(['none', adviserAddress]);
  });

  it('knows whose shared mailbox a message lies in', async () => {
    expect(await pane.evaluate(() => typeof Office.context.mailbox.item?.getSharedPropertiesAsync)).toBe('undefined');
    await listenToItems(pane);
    await select('team');
    await eventually(async () => expect(await pane.evaluate(() => window.seen?.length)).toBe(1));
    const shared = await pane.evaluate(
      () => new Promise<Office.SharedProperties>((resolve) => Office.context.mailbox.item?.getSharedPropertiesAsync(({ value }) => resolve(value))),
    );
    expect(shared).toMatchObject({ owner: sharedAddress, targetMailbox: sharedAddress });
  });

  it.each([
    ['a text', 'displayReplyFormAsync', '<p style="font-size:16pt">Diolch</p>'],
    ['a form', 'displayReplyFormAsync', { htmlBody: '<p style="font-size:16pt">Diolch</p>' }],
  ] as const)('opens a reply with %s in it, which the person sends', async (_, method, form) => {
    await pane.evaluate(
      ([name, data]) => new Promise((resolve) => (Office.context.mailbox.item as Office.MessageRead)[name](data, resolve)),
      [method, form] as const,
    );
    const reply = page.getByRole('form', { name: 'Reply' });
    await eventually(async () => expect(await reply.getByRole('textbox', { name: 'Message text' }).innerHTML()).toBe('<p style="font-size:16pt">Diolch</p>'));
    expect(await reply.getByRole('textbox', { name: 'To' }).inputValue()).toBe(`${sian.name} <${sian.address}>`);
    const before = simulator.world.messages().length;
    await reply.getByRole('button', { name: 'Send' }).click();
    await eventually(() => expect(simulator.world.messages().length).toBe(before + 1));
    const sent = simulator.world.messages().find(({ folder: place, id }) => place === 'sent' && id.startsWith('sent-'));
    expect(sent).toMatchObject({ subject: 'Re: Damp in the back bedroom', to: [sian], body: expect.stringContaining('Diolch') as string });
  });

  it('replies to everyone from the shared mailbox', async () => {
    await listenToItems(pane);
    await select('team');
    await eventually(async () => expect(await pane.evaluate(() => window.seen?.length)).toBe(1));
    await pane.evaluate(() => (Office.context.mailbox.item as Office.MessageRead).displayReplyAllForm({ htmlBody: 'Thank you' }));
    const reply = page.getByRole('form', { name: 'Reply all' });
    await eventually(async () => expect(await reply.getByRole('textbox', { name: 'To' }).inputValue()).toBe(`${sian.name} <${sian.address}>; Ward councillor <ward@example.net>`));
    expect(await reply.getByRole('textbox', { name: 'Cc' }).inputValue()).toBe('cc@example.net');
    expect(await reply.textContent()).toContain('From Housing repairs');
  });

  it('tells of another theme', async () => {
    await pane.evaluate(
      () =>
        new Promise((resolve) => {
          const told = (event: { officeTheme: Office.OfficeTheme }): void => void (window.seen = [event.officeTheme.bodyBackgroundColor]);
          Office.context.mailbox.addHandlerAsync(Office.EventType.OfficeThemeChanged, told, resolve);
        }),
    );
    await page.evaluate(() => window.demo?.setTheme('dark'));
    await eventually(async () => expect(await pane.evaluate(() => window.seen)).toEqual(['#292929']));
  });

  it('keeps roaming settings for the next time', async () => {
    await pane.evaluate(
      () =>
        new Promise((resolve) => {
          Office.context.roamingSettings.set('lastView', { open: ['history'] });
          Office.context.roamingSettings.saveAsync(resolve);
        }),
    );
    await eventually(async () => expect(await (async () => {
      await page.reload();
      const again = await paneOf(page);
      await again.evaluate(() => Office.onReady());
      return again.evaluate(() => Office.context.roamingSettings.get('lastView') as unknown);
    })()).toEqual({ open: ['history'] }));
  });

  it('takes the focus over at both ends of the panel', async () => {
    await pane.getByRole('button', { name: 'Last' }).focus();
    await page.keyboard.press('Tab');
    await eventually(async () => expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Teams'));
    await pane.getByRole('button', { name: 'First' }).focus();
    await page.keyboard.press('Shift+Tab');
    await eventually(async () => expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Close panel'));
  });

  it('offers the bridge for signing in', async () => {
    const answer = await pane.evaluate(
      ({ clientId, tenantId }) =>
        new Promise<unknown>((resolve) => {
          const bridge = window.nestedAppAuthBridge;
          bridge?.addEventListener('message', ({ data }) => resolve(JSON.parse(data)));
          const tokenParams = { clientId, authority: `https://login.microsoftonline.com/${tenantId}`, scope: 'Mail.ReadBasic', correlationId: '1' };
          bridge?.postMessage(JSON.stringify({ messageType: 'NestedAppAuthRequest', method: 'GetToken', requestId: 'r1', sendTime: 1, tokenParams }));
        }),
      { clientId: tenant.clientId, tenantId: tenant.id },
    );
    expect(answer).toMatchObject({ requestId: 'r1', success: true, account: { username: adviserAddress } });
  });
});

it('records what it does not know, and answers with an error', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'pane-'));
  await writeFile(path.join(folder, 'pane.html'), barePage);
  const simulator = await launchSimulator({ scenario: scenario(), mode: 'local', appFolder: folder });
  const browser = await startBrowser();
  try {
    const pane = await openedPane(await browser.newPage(), simulator.mailUrl);
    const status = await pane.evaluate(
      () => new Promise((resolve) => Office.context.mailbox.item?.loadCustomPropertiesAsync((result) => resolve(result.status))),
    );
    expect(status).toBe('failed');
    await eventually(() => expect(simulator.unknownHostMessages()).toMatchObject([{ what: 'dispatch id 3' }]));
  } finally {
    await browser.close();
    await simulator.stop();
    await rm(folder, { recursive: true });
  }
});
