import { chromium, type Browser } from 'playwright-core';

const quiet = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic'];

/** An installed Chrome or Edge where there is one, else the Chromium from the npm registry. */
export async function startBrowser(args: readonly string[] = []): Promise<Browser> {
  for (const channel of ['chrome', 'msedge']) {
    try {
      return await chromium.launch({ channel, args: [...quiet, ...args] });
    } catch (error) {
      if (!/is not found|not installed|distribution/i.test(String(error))) throw error;
    }
  }
  const { default: packaged } = await import('@sparticuz/chromium');
  return chromium.launch({ executablePath: await packaged.executablePath(), args: [...quiet, ...args] });
}
