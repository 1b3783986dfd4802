import { eventually } from './eventually.ts';
import { closeDemos, openDemo } from './openDemo.ts';
import { faultsInEveryScheme } from './schemes.ts';
import { openedAt, settledStatus, story } from './stories.ts';

jest.setTimeout(60_000);
afterEach(closeDemos);

/** What is so of the senders in the stories of slow and of lost answers. */
const truth = {
  'sian-3': 'inForce', 'nobody-1': 'none', 'nobody-2': 'none', 'tomos-1': 'reviewOverdue', 'jack-1': 'none', 'lowri-1': 'none', 'lloyds-1': 'sharedAddress',
  'colleague-1': 'colleague',
} as const;
const messages = Object.keys(truth) as (keyof typeof truth)[];

describe('Where Microsoft 365 has trouble', () => {
  it('lost answers are said to be so, never “none”, and trying again finds what is so', async () => {
    const demo = await openDemo({ scenario: story('lostAnswers') });
    for (const id of messages) {
      await demo.select(id);
      expect([truth[id], 'couldNotCheck']).toContain(await settledStatus(demo));
      await eventually(async () => {
        const again = demo.panel.getByRole('button', { name: 'Try again' }).first();
        if ((await settledStatus(demo)) === 'couldNotCheck') await again.click();
        expect(await settledStatus(demo)).toBe(truth[id]);
      });
    }
  });

  it('slow answers are waited for, each about the message selected last', async () => {
    const demo = await openDemo({ scenario: story('slow') });
    for (const id of [...messages].reverse()) await demo.select(id);
    await demo.panel.getByText('sian.pugh@example.org').waitFor();
    expect(await settledStatus(demo)).toBe('inForce');
    for (const id of messages) {
      await demo.select(id);
      expect(await settledStatus(demo)).toBe(truth[id]);
    }
  });

  it('a list that asks to wait is asked again by itself', async () => {
    const { page, panel, simulator } = await openedAt('throttled', 'inForce');
    const { faults } = simulator.world.scenario;
    const answers: number[] = [];
    // Not what the device index reads of the same list, in its own time.
    page.on('response', (response) => {
      if (response.request().method() === 'GET' && response.url().includes(`${simulator.world.lists.cards.id}/items?`)) answers.push(response.status());
    });
    simulator.world.setFaults(faults);
    await panel.getByRole('button', { name: 'More' }).click();
    await panel.getByRole('menuitem', { name: 'Refresh' }).click();
    await eventually(() => expect(answers).toEqual([429, 429, 200]));
    await panel.locator('[data-status="inForce"]').waitFor();
    expect(await panel.getByText('Could not check').count()).toBe(0);
  });

  it('an incident whose answer was lost is found again and said to be logged', async () => {
    const demo = await openedAt('incidentAnswerLost', 'inForce');
    const { panel } = demo;
    await panel.getByRole('button', { name: 'Log', exact: true }).click();
    await panel.getByRole('menuitem', { name: 'Incident' }).click();
    await panel.getByRole('group', { name: 'What happened?' }).getByRole('checkbox').first().click();
    await panel.getByLabel('Facts').fill('She shouted down the line at me.');
    await panel.getByRole('button', { name: 'Log incident' }).click();
    await panel.getByRole('heading', { name: /Logged as INC-/ }).waitFor();
    expect(await faultsInEveryScheme(demo)).toEqual([]);
  });
});
