import { axeFaults, colourFaults, panelFrame, type Demo } from './openDemo.ts';
import { eventually } from './eventually.ts';
import { isSteady } from './pane.ts';

/**
 * What axe finds wrong in the panel in Outlook's light and dark theme and in forced colours, each at the panel's 320 pixels. Also
 * says where it does not fit into that width. Leaves the page light, as it was.
 */
export async function faultsInEveryScheme(demo: Demo): Promise<readonly string[]> {
  const { page, panel } = demo;
  const faults: string[] = [];
  const look = async (scheme: string, check = colourFaults): Promise<void> => {
    await isSteady(demo);
    const html = panel.locator('html');
    expect(await html.evaluate(({ clientWidth }) => clientWidth)).toBe(320);
    if (await html.evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)) faults.push(`${scheme}: wider than the panel`);
    faults.push(...(await check(page, panelFrame)).map((fault) => `${scheme}: ${fault}`));
  };
  const background = (): Promise<string> => panel.locator('#root > div').evaluate((root) => getComputedStyle(root.firstElementChild ?? root).backgroundColor);
  const setTheme = async (scheme: 'light' | 'dark'): Promise<void> => {
    const before = await background();
    await page.evaluate((wanted) => (window as unknown as { demo: { setTheme(scheme: string): void } }).demo.setTheme(wanted), scheme);
    await eventually(async () => expect(await background()).not.toBe(before));
  };
  await look('light', axeFaults);
  await setTheme('dark');
  await look('dark');
  // The black contrast theme, as dark as Outlook's: axe takes a text's fill for its colour, and that one is never forced.
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await look('forced colours');
  await page.emulateMedia({ forcedColors: null, colorScheme: null });
  await setTheme('light');
  return faults;
}
