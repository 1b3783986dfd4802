import { startOutlook, type OutlookHost } from '../../src/hosts/outlookHost.ts';
import { aMessage, anOutlook, failed, hostOf, person, succeeded, theMessage, type AnOutlook, type FakeItem } from './anOutlook.ts';

let outlook: AnOutlook;
afterEach(() => outlook.close());

async function theHost(options: Parameters<typeof anOutlook>[0] = {}): Promise<OutlookHost> {
  outlook = anOutlook(options);
  return hostOf();
}

describe('Outlook', () => {
  it('starts, and says whose it is', async () => {
    expect((await theHost()).account).toBe('gwen.morris@aberllan.example');
  });

  it.each([null, 'Excel'])('is not taken for what it is not: %s', async (host) => {
    outlook = anOutlook({ host });
    expect(await startOutlook(1000)).toMatchObject({ problem: { kind: 'notSupported' } });
  });

  it('is unavailable where office.js did not load, and does not answer where it never gets ready', async () => {
    outlook = anOutlook();
    Object.assign(globalThis.Office, { onReady: () => new Promise(() => undefined) });
    expect(await startOutlook(10)).toMatchObject({ problem: { kind: 'noAnswer' } });
    outlook.close();
    expect(await startOutlook(10)).toMatchObject({ problem: { kind: 'unavailable' } });
  });
});

describe('what is open', () => {
  it('is a message with its sender’s address in the comparable form and its texts as they are', async () => {
    const host = await theHost();
    outlook.select(aMessage({ cc: [person('Emrys', 'Emrys@example.net'), person('Nobody', '')] }));
    expect(await host.item()).toEqual({
      kind: 'message',
      message: {
        itemId: 'item-1', subject: '<b>Damp</b>', from: { name: 'Siân Pugh', address: "sian.o'pugh+1@example.org" },
        to: [{ name: 'Gwen Morris', address: 'gwen.morris@aberllan.example' }], cc: [{ name: 'Emrys', address: 'emrys@example.net' }], receivedAt: '2026-06-10T08:15:00.000Z',
        internetMessageId: '<one@example.org>', conversationId: 'conv-1',
      },
    });
  });

  it('names who sent it on behalf of the sender', async () => {
    const host = await theHost();
    outlook.select(aMessage({ sender: person('Secretary', 'secretary@example.org') }));
    expect(await host.item()).toMatchObject({ message: { sentBy: { name: 'Secretary', address: 'secretary@example.org' } } });
  });

  it('lies in a shared mailbox where Outlook says so', async () => {
    const host = await theHost();
    outlook.select(aMessage({ getSharedPropertiesAsync: (done) => done(succeeded({ targetMailbox: 'Housing@aberllan.example' })) }));
    expect(await host.mailboxOf(await theMessage(host))).toBe('housing@aberllan.example');
  });

  it.each([
    ['fails to say so', 1.14, failed(9020)],
    ['is too old to say so', 1.07, succeeded({ targetMailbox: 'housing@aberllan.example' })],
  ])('lies in the own mailbox where Outlook %s', async (_what, mailboxSet, answer) => {
    const host = await theHost({ mailboxSet });
    outlook.select(aMessage({ getSharedPropertiesAsync: (done) => done(answer) }));
    expect(await host.mailboxOf(await theMessage(host))).toBe('gwen.morris@aberllan.example');
  });

  it('is nothing where nothing is selected', async () => {
    expect(await (await theHost()).item()).toEqual({ kind: 'none' });
  });

  const protectedItem = Object.defineProperty(aMessage(), 'from', { get: () => { throw new Error('permission'); } });
  it.each([
    ['an appointment', aMessage({ itemType: 'appointment' })],
    ['a meeting request', aMessage({ itemClass: 'IPM.Schedule.Meeting.Request' })],
    ['a message without a sender', aMessage({ from: null })],
    ['a message whose sender has no address', aMessage({ from: person('Bounce', '') })],
    ['a message whose sender is no address', aMessage({ from: person('Old', '/O=EXCHANGELABS/CN=RECIPIENTS/CN=OLD') })],
    ['a message being written', aMessage({ from: { getAsync: () => undefined }, subject: { getAsync: () => undefined } })],
    ['a message without a time', aMessage({ dateTimeCreated: undefined })],
    ['an item Outlook protects', protectedItem],
  ])('is unsupported where it is %s', async (_what, item) => {
    const host = await theHost();
    outlook.select(item);
    expect(await host.item()).toEqual({ kind: 'unsupported' });
  });

  it('has no mailbox that belongs to another message, opened while Outlook answered', async () => {
    const host = await theHost();
    outlook.select(
      aMessage({
        getSharedPropertiesAsync: (done) => {
          outlook.select(aMessage({ itemId: 'item-2' }));
          done(succeeded({ targetMailbox: 'housing@aberllan.example' }));
        },
      }),
    );
    expect(await host.mailboxOf(await theMessage(host))).toBeUndefined();
  });

  it('has an unknown mailbox where Outlook is silent about it, and is drawn meanwhile', async () => {
    jest.useFakeTimers();
    try {
      const host = await theHost();
      outlook.select(aMessage({ getSharedPropertiesAsync: () => undefined }));
      const asked = host.mailboxOf(await theMessage(host));
      await jest.advanceTimersByTimeAsync(5_000);
      expect(await asked).toBeUndefined();
    } finally {
      jest.useRealTimers();
    }
  });

  it.each([undefined, null, ''])('is told apart from the next one also where Outlook gives it no id: %p', async (itemId) => {
    const host = await theHost();
    const keys: string[] = [];
    for (const parts of [{}, { internetMessageId: '<two@example.org>' }, { internetMessageId: '' }, { internetMessageId: '', subject: 'Other' }]) {
      outlook.select({ ...aMessage(parts), itemId } as FakeItem);
      const message = await theMessage(host);
      keys.push(message.itemId);
      expect(await host.mailboxOf(message)).toBe('gwen.morris@aberllan.example');
    }
    expect(new Set(keys).size).toBe(4);
    expect(keys).not.toContain('');
  });
});

describe('a change of message', () => {
  it('is told when Outlook says so, until one stops listening', async () => {
    const host = await theHost();
    let changes = 0;
    const stop = host.onItemChanged(() => (changes += 1));
    outlook.select(aMessage());
    outlook.tell('itemChanged');
    outlook.select(undefined);
    outlook.tell('itemChanged');
    stop();
    outlook.tell('itemChanged');
    expect(changes).toBe(2);
  });

  it('that Outlook tells twice is one change', async () => {
    const host = await theHost();
    let changes = 0;
    host.onItemChanged(() => (changes += 1));
    outlook.select(aMessage());
    outlook.tell('itemChanged');
    outlook.tell('itemChanged');
    expect(changes).toBe(1);
  });

  it('to an item that cannot be told apart is told each time', async () => {
    const host = await theHost();
    let changes = 0;
    host.onItemChanged(() => (changes += 1));
    const hidden = Object.defineProperty({}, 'itemId', { get: () => { throw new Error('permission'); } }) as FakeItem;
    outlook.select(hidden);
    outlook.tell('itemChanged');
    outlook.tell('itemChanged');
    expect(changes).toBe(2);
  });

  it.each(['focus', 'visibilitychange'] as const)('that Outlook forgot to tell is noticed on %s', async (how) => {
    const host = await theHost();
    let changes = 0;
    host.onItemChanged(() => (changes += 1));
    outlook.select(aMessage());
    outlook.comeBack(how);
    outlook.comeBack(how);
    expect(changes).toBe(1);
  });
});

describe('a message of which Outlook never told', () => {
  const answering = (messageId: string): Partial<FakeItem> => ({ getAllInternetHeadersAsync: (done) => done(succeeded(`Message-ID: ${messageId}\r\n`)) });
  const open = async (parts: Partial<FakeItem>): Promise<void> => {
    outlook = anOutlook();
    outlook.select(aMessage(parts));
    await hostOf();
  };
  const looked = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

  it.each(['focus', 'visibilitychange'] as const)('is found out on %s by what Outlook answers: the panel is loaded anew, once', async (how) => {
    const comeBackTwice = async (): Promise<void> => {
      for (let times = 0; times < 2; times += 1) {
        outlook.comeBack(how);
        await looked();
      }
    };
    await open(answering('<two@example.org>'));
    await comeBackTwice();
    expect(outlook.loads()).toBe(1);
    outlook.tell('itemChanged');
    await comeBackTwice();
    expect(outlook.loads()).toBe(2);
  });

  it.each([
    ['the same message answers, however it writes its id', answering('ONE@example.org')],
    ['Outlook refuses', { getAllInternetHeadersAsync: (done) => done(failed(9020)) } satisfies Partial<FakeItem>],
    ['Outlook cannot be asked', {}],
  ])('is not taken for one where %s', async (_what, parts) => {
    await open(parts);
    outlook.comeBack('focus');
    await looked();
    expect(outlook.loads()).toBe(0);
  });
});

describe('the open message as a file', () => {
  const handing = (answer: unknown): Partial<FakeItem> => ({ getAsFileAsync: (done) => done(answer) });

  it('is handed over as it came', async () => {
    const host = await theHost();
    outlook.select(aMessage(handing(succeeded(Buffer.from('Subject: D\u00e2mp').toString('base64')))));
    expect(host.can.file).toBe(true);
    const file = await host.fileOf(await theMessage(host));
    expect(file.ok && Buffer.from(file.value).toString()).toBe('Subject: D\u00e2mp');
  });

  it('is not offered where Outlook is too old, or names the version and lacks the method', async () => {
    const lacking = await theHost();
    outlook.select(aMessage());
    expect(lacking.can.file).toBe(false);
    expect(await lacking.fileOf(await theMessage(lacking))).toMatchObject({ ok: false, problem: { kind: 'notSupported' } });
    const old = await theHost({ mailboxSet: 1.13 });
    outlook.select(aMessage(handing(succeeded(''))));
    expect(old.can.file).toBe(false);
  });

  it.each([
    ['Outlook refuses', failed(9020), 'unavailable'],
    ['what comes is no file', succeeded('%%%'), 'malformed'],
  ])('is a problem where %s', async (_what, answer, kind) => {
    const host = await theHost();
    outlook.select(aMessage(handing(answer)));
    expect(await host.fileOf(await theMessage(host))).toMatchObject({ ok: false, problem: { kind } });
  });

  it('is not another one that was opened meanwhile', async () => {
    const host = await theHost();
    outlook.select(aMessage());
    const message = await theMessage(host);
    outlook.select(aMessage({ itemId: 'item-2', ...handing(succeeded('')) }));
    expect(await host.fileOf(message)).toMatchObject({ ok: false, problem: { kind: 'changed' } });
  });
});

describe('the theme', () => {
  it.each([
    ['#212121', 'dark'],
    ['#FFFFFF', 'light'],
    ['#333333', 'dark'],
    ['#faf9f8', 'light'],
    ['canvas', undefined],
    [undefined, undefined],
  ])('of a background %s is %s', async (theme, expected) => {
    const host = await theHost(theme === undefined ? {} : { theme });
    expect(host.theme()).toBe(expected);
  });

  it('changes with Outlook’s', async () => {
    const host = await theHost({ theme: '#ffffff' });
    const seen: unknown[] = [];
    host.onThemeChanged(() => seen.push(host.theme()));
    outlook.tell('themeChanged', { officeTheme: { bodyBackgroundColor: '#1f1f1f' } });
    expect(seen).toEqual(['dark']);
  });
});
