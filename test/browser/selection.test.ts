import { closeDemos, openDemo } from './openDemo.ts';

jest.setTimeout(120_000);
afterEach(closeDemos);

/** What one drawn frame said, taken by the page itself. */
interface Draw {
  readonly address: string;
  readonly status: string;
  readonly desks: readonly string[];
}

/** Notes every different picture that the panel draws. Runs in the panel. */
function watchDraws(): void {
  const seen: Draw[] = [];
  Object.assign(window, { seenDraws: seen });
  const note = (): void => {
    const text = document.body.innerText;
    const draw = {
      address: /sender[\w.-]*@[\w.]+/i.exec(text)?.[0] ?? '',
      status: document.querySelector('[data-status]')?.getAttribute('data-status') ?? '',
      desks: [...text.matchAll(/desk (\d+)/g)].map(([, desk]) => desk ?? ''),
    };
    if (JSON.stringify(draw) !== JSON.stringify(seen.at(-1))) seen.push(draw);
    requestAnimationFrame(note);
  };
  note();
}

describe('Fifty selections, 20 milliseconds apart, with slow and lost answers', () => {
  it('never draw one sender’s facts beside another’s address, and end with the last one', async () => {
    const { page, panel, simulator } = await openDemo({ scenario: 'src/simulator/scenario/stories/fiftySelections.json' });
    await panel.locator('[data-status]').first().waitFor();
    const pane = page.frames().find((frame) => frame.url().includes('pane.html'));
    await pane?.evaluate(watchDraws);
    const ids = simulator.world.scenario.messages.map(({ id }) => id);
    expect(ids).toHaveLength(50);
    for (let round = 0; round < 4; round += 1) {
      const order = round % 2 === 0 ? ids : [...ids].reverse();
      await page.evaluate(async (all) => {
        const { demo } = window as unknown as { demo: { select(id: string): void } };
        for (const id of all) {
          demo.select(id);
          await new Promise((done) => setTimeout(done, 20));
        }
      }, order);
      const last = simulator.world.scenario.messages.find(({ id }) => id === order.at(-1));
      await panel.getByText(last?.from?.address ?? 'none', { exact: true }).first().waitFor();
      await panel.locator('[data-status]:not([data-status="checking"])').waitFor();
      if ((await panel.locator('[data-status="couldNotCheck"]').count()) > 0) {
        expect(await panel.getByText('No arrangement in force').count()).toBe(0);
      }
    }
    const draws = (await pane?.evaluate(() => (window as unknown as { seenDraws: Draw[] }).seenDraws)) ?? [];
    expect(draws.length).toBeGreaterThan(20);
    const numberOf = (address: string): string => /(\d+)/.exec(address)?.[1] ?? '';
    expect(draws.filter(({ address, desks }) => desks.some((desk) => desk !== numberOf(address)))).toEqual([]);
  });
});
