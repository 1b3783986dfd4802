import { chromium, type Browser, type BrowserContext, type BrowserContextOptions } from 'playwright-core';

const quiet = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic'];

export async function startBrowser(args: readonly string[] = []): Promise<Browser> {
  return started((found) => chromium.launch({ ...found, args: [...quiet, ...args] }));
}

/** A browser that keeps what it stores in a folder, for the next one that is started there. */
export async function startBrowserIn(folder: string, args: readonly string[], options: BrowserContextOptions): Promise<BrowserContext> {
  return started((found) => chromium.launchPersistentContext(folder, { ...options, ...found, args: [...quiet, ...args] }));
}

/** An installed Chrome or Edge where there is one, else the Chromium from the npm registry. */
async function started<T>(launch: (found: { readonly channel: string } | { readonly executablePath: string }) => Promise<T>): Promise<T> {
  for (const channel of ['chrome', 'msedge']) {
    try {
      return await launch({ channel });
    } catch (error) {
      if (!/is not found|not installed|distribution/i.test(String(error))) throw error;
    }
  }
  const { default: packaged } = await import('@sparticuz/chromium');
  return launch({ executablePath: await packaged.executablePath() });
}
