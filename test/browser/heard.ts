import { eventually } from './eventually.ts';
import type { Demo } from './openDemo.ts';
import { paneOf } from './pane.ts';

/**
 * Takes down from now on what screen readers are told politely. Such words stand for a second, and others may take their place.
 * Returns what waits until some were said; words said once count as said from then on.
 */
export async function listen(demo: Pick<Demo, 'page'>): Promise<(words: string) => Promise<void>> {
  const pane = paneOf(demo);
  await pane.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest('[role="status"]');
        if (region) said.push(region.textContent);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  const saidSoFar = (): Promise<readonly string[]> => pane.evaluate(() => (window as unknown as { said: string[] }).said);
  return (words) => eventually(async () => expect(await saidSoFar()).toContainEqual(expect.stringContaining(words)));
}
