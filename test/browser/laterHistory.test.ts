import { aled, history, inForce, siân } from './aHistory.ts';
import { moveTheClockOf } from './moveTheClock.ts';
import { closeDemos, openDemo } from './openDemo.ts';

jest.setTimeout(60_000);
afterEach(closeDemos);

describe('The contact history of a message that stays open', () => {
  it('is read anew for whoever comes back to the panel after a while', async () => {
    const { page, panel, simulator } = await openDemo({ scenario: inForce, opens: 'nothing' });
    await moveTheClockOf(page);
    await page.goto(simulator.mailUrl);
    await history(panel).getByText('3 from the customer in 30 days').waitFor();
    simulator.world.addMessage({ subject: 'Somebody comes on Thursday', body: '<p>x</p>', to: [siân], from: aled });
    await page.clock.runFor(61_000);
    await panel.locator('html').evaluate(() => window.dispatchEvent(new Event('focus')));
    await history(panel).getByText('Somebody comes on Thursday').first().waitFor();
  });
});
