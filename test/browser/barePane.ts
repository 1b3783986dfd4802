import type { Frame, Page } from 'playwright-core';

/** A page with nothing but office.js, as the application loads it. */
export const barePage = `<!doctype html><html lang="en"><head><title>Pane</title>
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script></head>
<body><button>First</button><button>Last</button></body></html>`;

declare global {
  interface Window {
    seen?: string[];
    nestedAppAuthBridge?: { addEventListener(name: string, listener: (answer: { data: string }) => void): void; postMessage(text: string): void };
  }
}

/** The mail page with the panel open and office.js ready in it. */
export async function openedPane(page: Page, mailUrl: string): Promise<Frame> {
  await page.goto(mailUrl);
  const pane = await paneOf(page);
  await pane.evaluate(() => Office.onReady());
  return pane;
}

export async function paneOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('aside iframe')).contentFrame();
  if (!frame) throw new Error('the panel has no frame');
  await frame.waitForLoadState();
  return frame;
}

/** Writes down in the panel every item of which office.js tells. */
export async function listenToItems(pane: Frame): Promise<void> {
  await pane.evaluate(
    () =>
      new Promise((resolve) => {
        window.seen = [];
        const look = (): void => {
          const item = Office.context.mailbox.item as Office.MessageRead | null | undefined;
          window.seen?.push(item ? `${item.subject} from ${item.from?.emailAddress ?? 'nobody'}` : 'no item');
        };
        Office.context.mailbox.addHandlerAsync(Office.EventType.ItemChanged, look, resolve);
      }),
  );
}
