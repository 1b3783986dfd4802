import { aStory, chooseLog, openMessage } from './aStory.ts';
import { closeDemos, openDemo } from './openDemo.ts';
import { faultsInEveryScheme } from './schemes.ts';

jest.setTimeout(90_000);
afterEach(closeDemos);

const wrong = /The clock of this device is wrong\. Times here follow your council’s clock: it is 10 November 2026, 1\d:\d\d\./;

describe('A device whose clock is wrong', () => {
  it('is told so where somebody is asked when it was, unless the message tells', async () => {
    // The council's host says November; the device says a day later.
    const demo = await openDemo({ scenario: aStory() });
    const { page, panel, simulator } = demo;
    await page.context().addInitScript((ahead) => {
      const { now } = Date;
      Date.now = () => now() + ahead;
    }, Date.parse('2026-11-11T10:42:00Z') - Date.now());
    await page.reload();
    await page.waitForFunction(() => 'demo' in window);
    await openMessage(demo);
    await chooseLog(demo, 'Incident');
    const when = panel.getByLabel('When', { exact: true });
    await panel.getByText('Filled in from the message').waitFor();
    expect(await panel.getByText(wrong).count()).toBe(0);
    await when.fill('2026-11-11T09:00');
    await panel.getByText(wrong).waitFor();
    expect(await faultsInEveryScheme(demo)).toEqual([]);
    await panel.getByRole('checkbox', { name: 'Was abusive', exact: true }).click();
    await panel.getByLabel('Facts').fill('She wrote that we are thieves.');
    await panel.getByRole('button', { name: 'Log incident' }).click();
    await panel.getByText('Enter a time that has passed').waitFor();
    await when.fill('2026-11-10T09:00');
    await panel.getByRole('button', { name: 'Log incident' }).click();
    await panel.getByRole('heading', { name: /^Logged as INC-/ }).waitFor();
    expect([...simulator.world.lists.incidents.items.values()].at(-1)?.fields).toMatchObject({ OccurredAt: '2026-11-10T09:00:00Z' });
    await panel.getByRole('button', { name: 'Done' }).click();
    await chooseLog(demo, 'Telephone call');
    expect(await when.inputValue()).toMatch(/^2026-11-10T/);
    await panel.getByText(wrong).waitFor();
    expect(await demo.panelFaults()).toEqual([]);
  });

  it('and one whose clock is right says nothing of it', async () => {
    const demo = await openDemo({ scenario: aStory({ now: new Date().toISOString() }) });
    await openMessage(demo);
    await chooseLog(demo, 'Telephone call');
    await demo.panel.getByLabel('When', { exact: true }).waitFor();
    expect(await demo.panel.getByText(/clock of this device/).count()).toBe(0);
  });
});
