import type { ScenarioInput } from '../../src/simulator/scenario/schema.ts';
import { readFileSync } from 'node:fs';
import { places } from '../../src/simulator/places.ts';
import { aScenario } from '../simulator/aScenario.ts';
import { axeFaults, closeDemos, openDemo, panelFrame } from './openDemo.ts';
import { eventually } from './eventually.ts';
import { openRegister } from './openRegister.ts';

jest.setTimeout(90_000);
afterEach(closeDemos);

const story = JSON.parse(readFileSync('src/simulator/scenario/stories/aberllan.json', 'utf8')) as ScenarioInput;
const parts = { name: 'Parts of the register' };

describe('The register in Teams', () => {
  it('opens for an owner, in every theme and at both widths', async () => {
    const { register, setWidth, faultsInEveryTheme } = await openRegister({ as: 'catrin.ellis', width: 720 });
    await register.getByRole('navigation', parts).getByRole('button', { name: 'Needs a decision' }).waitFor();
    expect(await faultsInEveryTheme()).toEqual([]);
    await setWidth(320);
    expect(await faultsInEveryTheme()).toEqual([]);
  });

  it.each([
    ['aled.rees', ['Look up a caller']],
    ['rhodri.vaughan', ['Look up a caller', 'In force', 'Needs a decision', 'Reviews', 'Incidents', 'Reports', 'Customers']],
    ['david.okafor', ['Look up a caller', 'In force', 'Needs a decision', 'Reviews', 'Incidents', 'Reports', 'Customers']],
    ['nesta.powell', ['Look up a caller', 'In force', 'Needs a decision', 'Reports', 'Customers']],
    ['samuel.adeyinka', ['Look up a caller', 'In force', 'Needs a decision', 'Incidents', 'Reports', 'Customers', 'Self-test']],
    ['catrin.ellis', ['Look up a caller', 'In force', 'Needs a decision', 'Reviews', 'Incidents', 'Reports', 'Customers', 'Bring over', 'Self-test']],
  ])('offers %s the parts that go with their role, and no more', async (as, expected) => {
    const { register } = await openRegister({ as });
    await register.getByRole('navigation', parts).waitFor();
    expect(await register.getByRole('navigation', parts).getByRole('button').allTextContents()).toEqual(expected);
  });

  it('follows the theme of Teams while it is open', async () => {
    const { register, page } = await openRegister({ as: 'catrin.ellis' });
    await register.getByRole('navigation', parts).waitFor();
    const colours = () => register.locator('#root > div > div').evaluate((root) => [getComputedStyle(root).backgroundColor, getComputedStyle(root).color]);
    const seen = [await colours()];
    for (const theme of ['dark', 'contrast']) {
      await page.evaluate((wanted) => (window as unknown as { demo: { setTheme(theme: string): void } }).demo.setTheme(wanted), theme);
      await eventually(async () => expect(await colours()).not.toEqual(seen.at(-1)));
      seen.push(await colours());
    }
    expect(seen[2]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  });

  it('stands in a channel for each of its members, as their own role allows', async () => {
    const { register, page, reopenAs } = await openRegister({ as: 'catrin.ellis' });
    const openTab = async (): Promise<void> => {
      await page.getByRole('navigation', { name: 'Teams' }).getByRole('link', { name: 'Customer contact' }).click();
      await page.getByRole('tab', { name: 'Fair Contact' }).click();
      await register.getByRole('navigation', parts).waitFor();
    };
    await openTab();
    await register.getByRole('button', { name: 'Bring over' }).waitFor();
    await reopenAs('megan.holt');
    await openTab();
    expect(await register.getByRole('navigation', parts).getByRole('button').allTextContents()).toEqual(['Look up a caller']);
  });

  it('can be added to a channel that has no tab yet', async () => {
    const { register, page, simulator } = await openRegister({ as: 'catrin.ellis' });
    await page.getByRole('navigation', { name: 'Teams' }).getByRole('region', { name: 'Housing repairs' }).getByRole('link', { name: 'General' }).click();
    await page.getByRole('button', { name: 'Add a tab' }).click();
    await register.getByRole('heading', { name: 'Add the register to this channel' }).waitFor();
    expect(await axeFaults(page, panelFrame)).toEqual([]);
    await page.getByRole('button', { name: 'Save' }).click();
    await register.getByRole('button', { name: 'Bring over' }).waitFor();
    expect(simulator.world.tabs()).toContainEqual(expect.objectContaining({ name: 'Fair Contact', entityId: 'register', contentUrl: `${places.app}/tab.html` }));
  });
});

describe('Where the roles cannot be read', () => {
  it('offers the look-up alone, says why, and more when they can be read', async () => {
    const { page, register, simulator, faultsInEveryTheme } = await openRegister({ scenario: { ...story, signedIn: 'catrin.ellis' }, width: 320 });
    simulator.world.setFaults(aScenario({ faults: [{ path: 'transitiveMemberOf', status: 403 }] }).faults);
    await page.reload();
    await register.getByText('We could not read your role, so that only the look-up is shown.').waitFor();
    expect(await register.getByRole('navigation', parts).getByRole('button').allTextContents()).toEqual(['Look up a caller']);
    expect(await faultsInEveryTheme()).toEqual([]);
    simulator.world.setFaults([]);
    await register.getByRole('button', { name: 'Try again' }).click();
    await register.getByRole('button', { name: 'Bring over' }).waitFor();
    expect(await register.getByText('We could not read your role').count()).toBe(0);
  });

  it('lets the person sign in where Microsoft 365 wants that for the roles alone', async () => {
    const { register } = await openRegister({ scenario: { ...story, signedIn: 'catrin.ellis', signIn: { groups: 'interaction' } } });
    await register.getByText('Microsoft 365 asks you to sign in.').waitFor();
    expect(await register.getByRole('navigation', parts).getByRole('button').allTextContents()).toEqual(['Look up a caller']);
    await register.getByRole('button', { name: 'Sign in' }).click();
    await register.getByRole('button', { name: 'Bring over' }).waitFor();
  });

  it('shows nothing but the sign-in where nobody is signed in yet', async () => {
    const { register, faultsInEveryTheme } = await openRegister({ scenario: { ...story, signedIn: 'catrin.ellis', signIn: 'interaction' }, width: 320 });
    await register.getByText('Microsoft 365 asks you to sign in.').waitFor();
    expect(await register.getByRole('navigation').count()).toBe(0);
    expect(await faultsInEveryTheme()).toEqual([]);
    await register.getByRole('button', { name: 'Sign in' }).click();
    await register.getByRole('button', { name: 'Bring over' }).waitFor();
  });

  it('says that the sign-in was closed, and offers it again', async () => {
    const { register } = await openRegister({ scenario: { ...story, signedIn: 'catrin.ellis', signIn: 'cancelled' } });
    await register.getByRole('button', { name: 'Sign in' }).click();
    await register.getByText('The sign-in was closed before it was finished.').waitFor();
    await register.getByRole('button', { name: 'Sign in' }).waitFor();
  });

  it('says where Teams offers no way to sign in', async () => {
    const { register } = await openRegister({ scenario: { ...story, signedIn: 'catrin.ellis', signIn: 'unavailable' } });
    await register.getByText('This version of Teams offers no way to sign in here.').waitFor();
    await register.getByRole('button', { name: 'Try again' }).waitFor();
  });
});

describe('Where the register cannot start', () => {
  const open = () => openDemo({ scenario: { ...story, signedIn: 'catrin.ellis' }, opens: 'teams' });

  it('says that the settings cannot be reached, and starts when they can', async () => {
    const { page, panel } = await open();
    await page.route(`${places.app}/config.json`, (route) => route.fulfill({ status: 404, body: '{}' }));
    await page.reload();
    await panel.getByText('We could not load the settings of your council.').waitFor();
    expect(await axeFaults(page, panelFrame)).toEqual([]);
    await page.unroute(`${places.app}/config.json`);
    await panel.getByRole('button', { name: 'Try again' }).click();
    await panel.getByRole('button', { name: 'Bring over' }).waitFor();
  });

  it('names the setting that is wrong', async () => {
    const { page, panel } = await open();
    await page.route(`${places.app}/config.json`, (route) => route.fulfill({ status: 200, body: '{"tenantId":"not one"}' }));
    await page.reload();
    await panel.getByText('The settings of your council are not complete.').waitFor();
    await panel.getByText(/^tenantId: /).waitFor();
    expect(await axeFaults(page, panelFrame)).toEqual([]);
  });

  it('is never blank: it says that it is opening while Teams is silent, and then that Teams did not answer', async () => {
    const { page, panel } = await open();
    await page.clock.install();
    // In the place of Teams something that holds the register and answers nothing.
    const silent = `document.body.innerHTML = '<iframe title="Fair Contact" src="${places.app}/tab.html"></iframe>';`;
    await page.route('**/simulator/teams.js', (route) => route.fulfill({ status: 200, contentType: 'text/javascript', body: silent }));
    await page.reload();
    await panel.getByText('Opening the register…').waitFor();
    expect(await axeFaults(page, panelFrame)).toEqual([]);
    await page.clock.fastForward(21_000);
    await panel.getByText('Teams did not answer.').waitFor();
    expect(await axeFaults(page, panelFrame)).toEqual([]);
  });

  it('tells who opens it in a plain browser where it works', async () => {
    const { page } = await open();
    await page.goto(`${places.app}/tab.html`);
    await page.getByText('This page works inside Teams only.').waitFor();
    expect(await axeFaults(page)).toEqual([]);
  });

  it('says so where its own code cannot be fetched, and starts when it can', async () => {
    const { page, panel } = await open();
    await page.route(new RegExp(`^${places.app}/\\d+\\.\\w+\\.js$`), (route) => route.abort());
    await page.reload();
    await panel.getByText('The register could not start.').waitFor();
    await page.unrouteAll();
    await panel.getByRole('button', { name: 'Try again' }).click();
    await panel.getByRole('button', { name: 'Bring over' }).waitFor();
  });

  it('starts all the same where Microsoft’s list of hosts cannot be had', async () => {
    const { page, panel } = await open();
    await page.route(`${places.teamsCdn}/**`, (route) => route.abort());
    await page.reload();
    await panel.getByRole('button', { name: 'Bring over' }).waitFor();
  });
});
