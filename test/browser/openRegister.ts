import type { FrameLocator } from 'playwright-core';
import { axeFaults, colourFaults, openDemo, panelFrame, type Demo, type DemoOptions } from './openDemo.ts';
import { eventually } from './eventually.ts';
import { isSteady } from './pane.ts';

/** Pixels of the Teams page around the register, at the widths where its rail stands beside it. */
const rail = 200;

export interface RegisterOptions extends Partial<DemoOptions> {
  /** Scenario id of who opens it, whose roles can be read. Default: whoever the scenario has signed in; then all may still be on its way. */
  readonly as?: string;
  /** Pixels of the register itself. Default: 900. */
  readonly width?: number;
  /** What a link that was followed names: `ARR-2026-0012`. */
  readonly item?: string;
}

export interface OpenRegister extends Demo {
  /** The register as Teams frames it: the same as `panel`. */
  readonly register: FrameLocator;
  /** Somebody else takes the seat and opens the register, in the same world. Waits until what opening it put right is said. */
  reopenAs(staffId: string, item?: string): Promise<void>;
  /** Gives the register another width. */
  setWidth(width: number): Promise<void>;
  /** What axe finds wrong in light, dark and contrast, and where the register is wider than its frame. */
  faultsInEveryTheme(): Promise<readonly string[]>;
}

const story = 'src/simulator/scenario/stories/aberllan.json';

/** The register of a pretend council, open in Teams as one person. Close it with `closeDemos`, as `openDemo`. */
export async function openRegister({ as, width = 900, item, scenario = story, ...options }: RegisterOptions = {}): Promise<OpenRegister> {
  const demo = await openDemo({ ...options, scenario, opens: 'teams' });
  const { page, panel, simulator } = demo;
  const setWidth = (wanted: number): Promise<void> => page.setViewportSize({ width: wanted < 400 ? wanted : wanted + rail, height: 768 });
  const reopenAs = async (staffId: string | undefined, wanted?: string): Promise<void> => {
    if (staffId !== undefined) simulator.world.signIn(staffId);
    await page.goto(simulator.teamsUrl(wanted));
    await panel.getByRole('main').waitFor();
    if (staffId === undefined) return;
    // The same part says first that the register is being opened.
    await panel.getByRole('navigation', { name: 'Parts of the register' }).waitFor();
    if (hearsOfCards(demo, staffId)) await panel.getByText(/cards that no decision carries/).waitFor();
  };
  await setWidth(width);
  await reopenAs(as, item);
  return { ...demo, register: panel, reopenAs, setWidth, faultsInEveryTheme: () => faultsInEveryTheme(demo) };
}

/** Whether opening tells this person of cards that no decision carries: above all else, which moves down at that moment. */
function hearsOfCards({ simulator }: Demo, staffId: string): boolean {
  const { rawRows, staff } = simulator.world.scenario;
  const { roles = [] } = staff.find(({ id }) => id === staffId) ?? {};
  return rawRows.some(({ list }) => list === 'Cards') && roles.some((role) => role === 'registerOwner' || role === 'decisionMaker');
}

/** What axe finds wrong in the register in each theme of Teams and in forced colours. Leaves the page light. */
async function faultsInEveryTheme(demo: Demo): Promise<readonly string[]> {
  const { page, panel } = demo;
  const faults: string[] = [];
  const html = panel.locator('html');
  const look = async (scheme: string, check = colourFaults): Promise<void> => {
    await isSteady(demo);
    if (await html.evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)) faults.push(`${scheme}: wider than its frame`);
    faults.push(...(await check(page, panelFrame)).map((fault) => `${scheme}: ${fault}`));
  };
  const background = (): Promise<string> => panel.locator('#root > div').evaluate((root) => getComputedStyle(root.firstElementChild ?? root).backgroundColor);
  const setTheme = async (theme: 'default' | 'dark' | 'contrast'): Promise<void> => {
    const before = await background();
    await page.evaluate((wanted) => (window as unknown as { demo: { setTheme(theme: string): void } }).demo.setTheme(wanted), theme);
    await eventually(async () => expect(await background()).not.toBe(before));
  };
  await look('light', axeFaults);
  await setTheme('dark');
  await look('dark');
  await setTheme('contrast');
  await look('contrast');
  // The black contrast theme: axe takes a text's fill for its colour, and that one is never forced.
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await look('forced colours');
  await page.emulateMedia({ forcedColors: null, colorScheme: null });
  await setTheme('default');
  return faults;
}
