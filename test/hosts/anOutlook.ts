import { startOutlook, type OutlookHost } from '../../src/hosts/outlookHost.ts';
import type { OpenMessage } from '../../src/domain/sender.ts';

type Handler = (change: unknown) => void;

export interface FakeItem {
  readonly itemId?: string | null;
  readonly itemType?: string;
  readonly itemClass?: string;
  readonly subject?: unknown;
  readonly from?: unknown;
  readonly sender?: unknown;
  readonly to?: unknown;
  readonly cc?: unknown;
  readonly body?: { getAsync(type: string, done: (answer: unknown) => void): void };
  readonly getAllInternetHeadersAsync?: (done: (answer: unknown) => void) => void;
  readonly getAsFileAsync?: (done: (answer: unknown) => void) => void;
  readonly dateTimeCreated?: unknown;
  readonly internetMessageId?: string;
  readonly conversationId?: string;
  readonly getSharedPropertiesAsync?: (done: (answer: unknown) => void) => void;
  readonly displayReplyFormAsync?: (form: { htmlBody: string }, done: (answer: unknown) => void) => void;
  readonly displayReplyAllFormAsync?: (form: { htmlBody: string }, done: (answer: unknown) => void) => void;
}

export interface AnOutlook {
  select(item: FakeItem | undefined): void;
  /** What Outlook tells its add-ins, if it does not forget. */
  tell(event: 'itemChanged' | 'themeChanged', change?: unknown): void;
  /** The person comes back to the panel. */
  comeBack(how: 'focus' | 'visibilitychange'): void;
  /** How often the panel was loaded anew. */
  loads(): number;
  close(): void;
}

export const succeeded = (value?: unknown): unknown => ({ status: 'succeeded', value });
export const failed = (code: number): unknown => ({ status: 'failed', error: { code, name: 'GenericError', message: 'no' } });

/**
 * The objects office.js would have made, for what no real Outlook can be brought to do on demand: forget an event, be
 * slow between two selections, hold something odd. The browser tests run office.js itself.
 */
export function anOutlook({ host = 'Outlook', mailboxSet = 1.14, theme }: { host?: string | null; mailboxSet?: number; theme?: string } = {}): AnOutlook {
  const handlers = new Map<string, Handler>();
  const page = new EventTarget();
  const paneDocument = new EventTarget();
  const kept = new Map<string, string>();
  let loads = 0;
  const mailbox: Record<string, unknown> = {
    item: null,
    userProfile: { emailAddress: 'Gwen.Morris@aberllan.example' },
    addHandlerAsync: (event: string, handler: Handler) => handlers.set(event, handler),
  };
  const Office = {
    onReady: async () => ({ host, platform: 'OfficeOnline' }),
    HostType: { Outlook: 'Outlook' },
    EventType: { ItemChanged: 'itemChanged', OfficeThemeChanged: 'themeChanged' },
    CoercionType: { Text: 'text' },
    AsyncResultStatus: { Succeeded: 'succeeded' },
    MailboxEnums: { ItemType: { Message: 'message', Appointment: 'appointment' } },
    context: {
      mailbox,
      requirements: { isSetSupported: (_set: string, version: string) => Number(version.split('.')[1]) <= Math.round(mailboxSet * 100) - 100 },
      ...(theme === undefined ? {} : { officeTheme: { bodyBackgroundColor: theme } }),
    },
  };
  const location = { reload: () => void (loads += 1) };
  const sessionStorage = { getItem: (name: string) => kept.get(name) ?? null, setItem: (name: string, value: string) => kept.set(name, value), removeItem: (name: string) => kept.delete(name) };
  Object.assign(globalThis, { Office, window: Object.assign(page, { document: paneDocument, location, sessionStorage }) });
  return {
    select: (item) => (mailbox.item = item ?? null),
    tell: (event, change) => handlers.get(event)?.(change),
    comeBack: (how) => (how === 'focus' ? page : paneDocument).dispatchEvent(new Event(how)),
    loads: () => loads,
    close: () => {
      Reflect.deleteProperty(globalThis, 'Office');
      Reflect.deleteProperty(globalThis, 'window');
    },
  };
}

/** The host inside the Outlook that was made last. */
export async function hostOf(): Promise<OutlookHost> {
  const started = await startOutlook(1000);
  if (!started.ok) throw new Error(started.problem.kind);
  return started.value;
}

export const person = (displayName: string, emailAddress: string): unknown => ({ displayName, emailAddress });
const sian = person('Siân Pugh', "Sian.O'Pugh+1@Example.org");
export const aMessage = (parts: Partial<FakeItem> = {}): FakeItem => ({
  itemId: 'item-1', itemType: 'message', itemClass: 'IPM.Note', subject: '<b>Damp</b>', from: sian, sender: sian,
  to: [person('Gwen Morris', 'gwen.morris@aberllan.example')], dateTimeCreated: new Date('2026-06-10T08:15:00Z'),
  internetMessageId: '<one@example.org>', conversationId: 'conv-1', ...parts,
});

/** The open message, as the panel had it. */
export async function theMessage(host: OutlookHost): Promise<OpenMessage> {
  const item = await host.item();
  if (item.kind !== 'message') throw new Error(`open is ${item.kind}`);
  return item.message;
}
