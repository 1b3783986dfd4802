import { readFileSync } from 'node:fs';
import type { FrameLocator } from 'playwright-core';
import type { ScenarioInput } from '../../src/simulator/scenario/schema.ts';
import { listIds } from '../../src/simulator/world/ids.ts';
import { aScenario } from '../simulator/aScenario.ts';
import { closeDemos, openDemo } from './openDemo.ts';
import { nextAnswerDrawn } from './pane.ts';
import { faultsInEveryScheme } from './schemes.ts';
import { openedAt, story } from './stories.ts';

jest.setTimeout(60_000);
afterEach(closeDemos);

const linesOf = (panel: FrameLocator, group: string): Promise<string[]> =>
  panel.getByRole('list', { name: group }).getByRole('listitem').allInnerTexts();
const words = (lines: readonly string[]): string[] => lines.map((line) => line.replace(/\s+/g, ' ').trim());

describe('The contact history', () => {
  it('is a time line of mails both ways and of calls that colleagues logged', async () => {
    const { panel } = await openedAt('inForce', 'inForce', 'sian-3');
    await panel.getByText('3 from the customer in 30 days', { exact: true }).waitFor();
    expect(words(await linesOf(panel, 'Today'))).toEqual(['Fence panel again 09:12 3 e-mails: 2 from the customer, 1 to the customer']);
    await panel.getByRole('button', { name: 'Fence panel again' }).click();
    expect(words(await linesOf(panel, 'Fence panel again'))).toEqual([
      'Re: Fence panel again 09:12 From the customer · E-mail',
      'Re: Fence panel again Tue 3 Nov To the customer · E-mail',
      'Fence panel again Mon 2 Nov From the customer · E-mail',
    ]);
    expect(words(await linesOf(panel, 'October 2026'))).toEqual(['Asked whether Friday still stands, 10 min Fri 30 Oct From the customer · Telephone call · with Megan Holt']);
  });

  it('counts what came from the customer and names the mailboxes it covers', async () => {
    const { panel } = await openedAt('inForce', 'inForce', 'sian-3');
    await panel.getByText('3 from the customer in 30 days', { exact: true }).waitFor();
    await panel.getByText(/^Counted in: your mailbox, Housing repairs and what colleagues logged, read at 10:4\d\. /).waitFor();
    await panel.getByText('From the customer in the last', { exact: true }).waitFor();
    await panel.getByText('Messages sent through web forms are counted only where somebody logged them.').waitFor();
    const counts = panel.getByText('90 days', { exact: true }).locator('xpath=ancestor::dl');
    expect(words(await counts.locator('> div').allInnerTexts())).toEqual(['7 days 1', '30 days 3', '90 days 3', '365 days 3']);
  });

  it('names the mailbox that it could not read, and says that its counts are the least', async () => {
    const demo = await openedAt('historyPartly', 'inForce');
    await demo.panel.getByText('Could not read Housing repairs. You do not have access to this.').waitFor();
    await demo.panel.getByText('Counted in: your mailbox and what colleagues logged, read at').waitFor();
    await demo.panel.getByText('at least 2 from the customer in 30 days').waitFor();
    expect(await demo.panel.getByText('Fence panel again').count()).toBe(0);
    expect(await faultsInEveryScheme(demo)).toEqual([]);
  });
});

describe('What was agreed', () => {
  it('is shown adjustments first, then each of three arrangements, then the letter that is out', async () => {
    const demo = await openedAt('threeArrangements', 'reviewOverdue');
    const { panel } = demo;
    const headings = await panel.getByRole('heading', { level: 2 }).allInnerTexts();
    expect(headings.slice(0, 5)).toEqual(['Adjustments', 'Arrangement', 'Arrangement', 'Arrangement', 'Conduct letter']);
    for (const line of ['Reply by e-mail from the Repairs desk', 'Do not answer again about who built the wall', 'Visit in pairs, by appointment']) {
      await panel.getByText(line).waitFor();
    }
    await panel.getByText('Send what will be talked about two days before a visit').waitFor();
    await panel.getByText('The review was due on 1 July 2026. The terms still stand. Ask before relying on them.').waitFor();
    await panel.getByRole('link', { name: 'Ask Catrin Ellis' }).waitFor();
    expect(await faultsInEveryScheme(demo)).toEqual([]);
  });

  it('names a conduct letter that still counts, so that nobody sends a second one', async () => {
    const demo = await openedAt('conductLetter', 'none', 'zoe-1');
    await demo.panel.getByText('Informal conduct letter sent 15 September 2026, Housing repairs, until 15 December 2026').waitFor();
    expect(await faultsInEveryScheme(demo)).toEqual([]);
  });

  it('shows an adjustment that was asked for as asked for, and who wrote it down', async () => {
    const demo = await openedAt('requestedAdjustment', 'none', 'piotr-1');
    const adjustments = demo.panel.getByRole('region', { name: 'Adjustments' });
    await adjustments.getByText('Asks for a Polish interpreter on the telephone').waitFor();
    await adjustments.getByText('Asked for on 14 October 2026, not agreed yet. Logged by Megan Holt').waitFor();
    expect(await faultsInEveryScheme(demo)).toEqual([]);
  });
});

describe('Whether a message is about an arrangement', () => {
  const another = JSON.parse(readFileSync(story('anotherMatter'), 'utf8')) as ScenarioInput;
  const [first] = (another.messages ?? []).filter(({ id }) => id === 'sian-own');

  it('is asked where the service is not known, and the answer is remembered for the conversation', async () => {
    if (!first) throw new Error('the story has no message in an own mailbox');
    const messages = [{ ...first, conversation: 'tax' }, { ...first, id: 'sian-own-2', conversation: 'tax', at: '2026-11-06T10:05:00+00:00' }];
    const others = (another.messages ?? []).filter(({ id }) => id !== 'sian-own');
    const demo = await openDemo({ scenario: { ...another, messages: [...others, ...messages] } });
    const { page, panel, select } = demo;
    await select('sian-own');
    await panel.locator('[data-status="inForce"]').waitFor();
    await panel.getByText('Do not arrange telephone calls').waitFor();
    const question = panel.getByRole('group', { name: 'Is this message about it?' });
    await question.getByRole('button', { name: 'About Housing repairs' }).waitFor();
    expect(await faultsInEveryScheme(demo)).toEqual([]);
    await question.getByRole('button', { name: 'Something else, or not sure' }).click();

    const answered = async (): Promise<void> => {
      await panel.locator('[data-status="anotherMatter"]').waitFor();
      await panel.getByText('You said: something else, or not sure. Reply as usual.').waitFor();
      expect(await question.count()).toBe(0);
    };
    await answered();
    await select('garage-1');
    await question.getByRole('button', { name: 'About Garage 11, Lôn Fach' }).waitFor();
    await select('sian-own-2');
    await answered();
    // What a reload opens is what stands in the address, and that follows the selection a little later.
    await page.waitForURL(/message=sian-own-2/);
    await page.reload();
    await answered();
    await panel.getByRole('button', { name: 'Change' }).click();
    await panel.locator('[data-status="inForce"]').waitFor();
    await panel.getByText('You said: about Housing repairs.').waitFor();
  });
});

describe('What was logged about a message', () => {
  it('is said to a colleague, who can add to it', async () => {
    const demo = await openedAt('alreadyLogged', 'none', 'logged-1');
    await demo.panel.getByText(/Already logged as INC-2026-00000\d by Megan Holt, .*9 November 2026/).waitFor();
    await demo.panel.getByRole('button', { name: 'Add your account' }).waitFor();
    expect(await faultsInEveryScheme(demo)).toEqual([]);
  });

  it('is said to who logged it, with what became of it', async () => {
    const { panel, panelFaults } = await openedAt('alreadyLogged', 'none', 'mine-1');
    await panel.getByText(/You logged this message as INC-2026-00000\d/).waitFor();
    await panel.getByRole('region', { name: 'Your incidents about this sender' }).getByText('Accepted. I have written to him.').waitFor();
    expect(await panel.getByRole('button', { name: 'Add your account' }).count()).toBe(0);
    expect(await panelFaults()).toEqual([]);
  });

  it('is not said of a message that nobody logged', async () => {
    const demo = await openedAt('alreadyLogged', 'none', 'logged-1');
    const { panel } = demo;
    await panel.getByText(/Already logged as/).waitFor();
    const told = nextAnswerDrawn(demo, `${listIds.claims}/items?`);
    await demo.select('free-1');
    await told;
    await panel.getByRole('region', { name: 'Your incidents about this sender' }).getByText(/INC-/).first().waitFor();
    expect(await panel.getByText(/Already logged|You logged this message/).count()).toBe(0);
  });
});

it.each(['Microsoft 365 is down', 'there is no connection'])('What was known stays, with its time, where it cannot be read again: %s', async (what) => {
  const demo = await openedAt('inForce', 'inForce', 'sian-3');
  const { page, panel, simulator } = demo;
  await panel.getByRole('heading', { name: 'Arrangement', exact: true }).waitFor();
  if (what === 'there is no connection') await page.context().setOffline(true);
  else simulator.world.setFaults(aScenario({ faults: [{ path: 'lists/', status: 503, headers: { 'Retry-After': '60' } }] }).faults);
  await panel.getByRole('button', { name: 'More' }).click();
  await panel.getByRole('menuitem', { name: 'Refresh' }).click();
  await panel.locator('[data-status="couldNotCheck"]').getByText(/Last checked/).waitFor();
  await panel.getByText(/^As it stood at .* It may have changed\.$/).first().waitFor();
  await panel.getByRole('heading', { name: 'Adjustments' }).waitFor();
  await panel.getByRole('heading', { name: 'Arrangement', exact: true }).waitFor();
  expect(await faultsInEveryScheme(demo)).toEqual([]);
  await page.context().setOffline(false);
  simulator.world.setFaults([]);
  // Where the connection is back it may be tried by itself before anybody presses.
  if (what === 'Microsoft 365 is down') await panel.getByRole('button', { name: 'Try again' }).first().click();
  await panel.locator('[data-status="inForce"]').waitFor();
  await panel.getByText(/^As it stood at/).first().waitFor({ state: 'detached' });
});
