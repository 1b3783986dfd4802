import { startOutlook, type OutlookHost } from '../../src/hosts/outlookHost.ts';
import type { OpenMessage } from '../../src/domain/sender.ts';
import { anOutlook, failed, succeeded, type AnOutlook, type FakeItem } from './anOutlook.ts';

let outlook: AnOutlook;
afterEach(() => outlook.close());

async function theHost(options: Parameters<typeof anOutlook>[0] = {}): Promise<OutlookHost> {
  outlook = anOutlook(options);
  const started = await startOutlook(1000);
  if (!started.ok) throw new Error(started.problem.kind);
  return started.value;
}

const person = (displayName: string, emailAddress: string): unknown => ({ displayName, emailAddress });
const sian = person('Siân Pugh', "Sian.O'Pugh+1@Example.org");
const aMessage = (parts: Partial<FakeItem> = {}): FakeItem => ({
  itemId: 'item-1', itemType: 'message', itemClass: 'IPM.Note', subject: '<b>Damp</b>', from: sian, sender: sian,
  to: [person('Gwen Morris', 'gwen.morris@aberllan.example')], dateTimeCreated: new Date('2026-06-10T08:15:00Z'),
  internetMessageId: '<one@example.org>', conversationId: 'conv-1', ...parts,
});

/** The open message, as the panel had it. */
async function theMessage(host: OutlookHost): Promise<OpenMessage> {
  const item = await host.item();
  if (item.kind !== 'message') throw new Error(`open is ${item.kind}`);
  return item.message;
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
    outlook.select(aMessage());
    expect(await host.item()).toEqual({
      kind: 'message',
      message: {
        itemId: 'item-1', subject: '<b>Damp</b>', from: { name: 'Siân Pugh', address: "sian.o'pugh+1@example.org" },
        to: [{ name: 'Gwen Morris', address: 'gwen.morris@aberllan.example' }], receivedAt: '2026-06-10T08:15:00.000Z',
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

describe('a reply', () => {
  const replies = (answer: unknown = succeeded()): { item: FakeItem; opened: string[] } => {
    const opened: string[] = [];
    const open = (who: string) => (form: { htmlBody: string }, done: (answer: unknown) => void) => {
      opened.push(`${who}: ${form.htmlBody}`);
      done(answer);
    };
    return { opened, item: aMessage({ displayReplyFormAsync: open('sender'), displayReplyAllFormAsync: open('everyone') }) };
  };

  it.each(['sender', 'everyone'] as const)('opens with the text for %s', async (recipients) => {
    const host = await theHost();
    const { item, opened } = replies();
    outlook.select(item);
    expect(await host.insertReply(await theMessage(host), '<p>Dear Siân</p>', recipients)).toEqual({ ok: true, value: undefined });
    expect(opened).toEqual([`${recipients}: <p>Dear Siân</p>`]);
  });

  it('that Outlook refuses is a problem', async () => {
    const host = await theHost();
    outlook.select(replies(failed(9020)).item);
    expect(await host.insertReply(await theMessage(host), 'x', 'sender')).toMatchObject({ problem: { kind: 'unavailable' } });
  });

  it('longer than 32 KB is not even tried', async () => {
    const host = await theHost();
    const { item, opened } = replies();
    outlook.select(item);
    expect(await host.insertReply(await theMessage(host), 'ŵ'.repeat(16_385), 'sender')).toMatchObject({ problem: { kind: 'notSupported' } });
    expect(await host.insertReply(await theMessage(host), 'ŵ'.repeat(16_384), 'sender')).toMatchObject({ ok: true });
    expect(opened).toHaveLength(1);
  });

  it('never opens to another message than it was written for', async () => {
    const host = await theHost();
    outlook.select(aMessage());
    const message = await theMessage(host);
    const { item, opened: shown } = replies();
    outlook.select({ ...item, itemId: 'item-2' });
    expect(await host.insertReply(message, 'x', 'sender')).toMatchObject({ problem: { kind: 'changed' } });
    outlook.select(undefined);
    expect(await host.insertReply(message, 'x', 'sender')).toMatchObject({ problem: { kind: 'changed' } });
    expect(shown).toEqual([]);
  });

  it('needs an Outlook that can', async () => {
    const host = await theHost();
    expect(host.can.reply).toBe(true);
    outlook.close();
    const old = await theHost({ mailboxSet: 1.08 });
    outlook.select(replies().item);
    expect(old.can.reply).toBe(false);
    expect(await old.insertReply(await theMessage(old), 'x', 'sender')).toMatchObject({ problem: { kind: 'notSupported' } });
  });
});
