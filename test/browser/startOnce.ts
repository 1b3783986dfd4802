import { startBrowser } from './browser.ts';

/**
 * Before the files of browser tests begin side by side: the first start unpacks the packaged Chromium, and a second one beside it
 * would start half a program.
 */
export default async function startOnce(): Promise<void> {
  await (await startBrowser()).close();
}
