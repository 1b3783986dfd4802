import type { OutlookHost } from '../../src/hosts/outlookHost.ts';
import { aMessage, anOutlook, failed, hostOf, succeeded, theMessage, type AnOutlook, type FakeItem } from './anOutlook.ts';

let outlook: AnOutlook;
afterEach(() => outlook.close());

async function theHost(options: Parameters<typeof anOutlook>[0] = {}): Promise<OutlookHost> {
  outlook = anOutlook(options);
  return hostOf();
}

describe('what has to be asked for', () => {
  const headers = (id: string, replyTo = 'Reply-To: Sian <sian@example.org>\r\n') => succeeded(`${replyTo}Message-ID: ${id}\r\n`);

  it('is where answers go, and what the message says', async () => {
    const host = await theHost();
    outlook.select(
      aMessage({ getAllInternetHeadersAsync: (done) => done(headers('<one@example.org>')), body: { getAsync: (type, done) => done(succeeded(`${type}: Hello`)) } }),
    );
    const message = await theMessage(host);
    expect(await host.replyToOf(message)).toEqual({ ok: true, value: [{ name: 'Sian', address: 'sian@example.org' }] });
    expect(await host.textOf(message)).toEqual({ ok: true, value: 'text: Hello' });
  });

  it('is nobody where the message asks for nothing', async () => {
    const host = await theHost();
    outlook.select(aMessage({ getAllInternetHeadersAsync: (done) => done(headers('one@EXAMPLE.org', '')) }));
    expect(await host.replyToOf(await theMessage(host))).toEqual({ ok: true, value: [] });
  });

  it('is dropped where another message was opened while Outlook answered', async () => {
    const host = await theHost();
    const thenOpenAnother = (done: (answer: unknown) => void): void => {
      outlook.select(aMessage({ itemId: 'item-2' }));
      done(headers('<one@example.org>'));
    };
    outlook.select(aMessage({ getAllInternetHeadersAsync: thenOpenAnother, body: { getAsync: (_, done) => thenOpenAnother(done) } }));
    const message = await theMessage(host);
    expect(await host.replyToOf(message)).toMatchObject({ problem: { kind: 'changed' } });
    outlook.select(aMessage({ body: { getAsync: (_, done) => thenOpenAnother(done) } }));
    expect(await host.textOf(message)).toMatchObject({ problem: { kind: 'changed' } });
  });

  it('is dropped where the headers are those of a message of which Outlook forgot to tell', async () => {
    const host = await theHost();
    outlook.select(aMessage({ getAllInternetHeadersAsync: (done) => done(headers('<two@example.org>')) }));
    expect(await host.replyToOf(await theMessage(host))).toMatchObject({ problem: { kind: 'changed' } });
  });

  it('is not asked of an Outlook that is too old', async () => {
    const host = await theHost({ mailboxSet: 1.07 });
    outlook.select(aMessage());
    expect(await host.replyToOf(await theMessage(host))).toMatchObject({ problem: { kind: 'notSupported' } });
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

  it('never opens to a message of which Outlook forgot to tell', async () => {
    const host = await theHost();
    const { item, opened } = replies();
    outlook.select({ ...item, getAllInternetHeadersAsync: (done) => done(succeeded('Message-ID: <two@example.org>\r\n')) });
    expect(await host.insertReply(await theMessage(host), 'x', 'sender')).toMatchObject({ problem: { kind: 'changed' } });
    expect(opened).toEqual([]);
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
