import type { Demo } from './openDemo.ts';

/** Outlook gives no token before it is let. */
export async function holdTokens({ page }: Demo): Promise<{ held(): number; release(): void }> {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  let held = 0;
  await page.route('**/bridge', async (route) => {
    if (route.request().postData()?.includes('"GetToken"') === true) {
      held += 1;
      await released;
    }
    await route.continue();
  });
  return { held: () => held, release: () => release() };
}
