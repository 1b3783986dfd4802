import { readFileSync } from 'node:fs';
import type { ScenarioInput } from '../../src/simulator/scenario/schema.ts';
import { closeDemos, openDemo, type Demo } from './openDemo.ts';
import { faultsInEveryScheme } from './schemes.ts';
import { story } from './stories.ts';

jest.setTimeout(60_000);
afterEach(closeDemos);

/** A small story at a message. What comes late in it does not come at all, however long a test looks. */
async function opened(name: string, messageId: string | null, status: string): Promise<Demo> {
  const scenario = JSON.parse(readFileSync(story(name), 'utf8')) as ScenarioInput;
  const faults = (scenario.faults ?? []).map(({ latency, ...fault }) => (latency === undefined ? fault : { ...fault, held: true }));
  const demo = await openDemo({ scenario: { ...scenario, faults } });
  await demo.select(messageId);
  await demo.panel.locator(`[data-status="${status}"]`).waitFor();
  return demo;
}

describe('The status line', () => {
  it.each([
    ['none', 'nobody-1', 'none', /^No arrangement in force/],
    ['none', 'ended-1', 'none', /^No arrangement in force/],
    ['none', 'future-1', 'none', /^No arrangement in force/],
    ['inForce', 'sian-3', 'inForce', /^Arrangement in force/],
    ['reviewOverdue', 'tomos-1', 'reviewOverdue', /^Review overdue since .*: ask the owner before relying on it/],
    ['contested', 'maire-1', 'contested', /^The customer says this is wrong: being looked at/],
    ['anotherMatter', 'sian-parking', 'anotherMatter', /^An arrangement covers Housing repairs\. Other matters: reply as usual/],
    ['mayMatch', 'home-1', 'mayMatch', /^This address may belong to a customer we know\. The register owner has not confirmed it yet/],
    ['sharedAddress', 'lloyds-1', 'sharedAddress', /^Several people use this address\. Confirm who you are dealing with/],
    ['colleague', 'forward-1', 'colleague', /^This is a colleague\. Who is this about\?/],
    ['colleague', 'webform-1', 'relay', /^A web form sent this\. Who is this about\?/],
    ['couldNotCheck', 'sian-3', 'couldNotCheck', /^Could not check\./],
    ['noMessage', null, 'noMessage', /^Select a message, or look up a caller/],
    ['notSupported', 'meeting-1', 'notSupported', /^This kind of item has no sender to check/],
    ['notSupported', 'encrypted-1', 'notSupported', /^This kind of item has no sender to check/],
    ['notSupported', 'nosender-1', 'notSupported', /^This kind of item has no sender to check/],
    ['checking', 'sian-3', 'checking', /^Checking…/],
    ['malformedCard', 'broken-1', 'couldNotCheck', /^Could not check\./],
    ['malformedCard', 'empty-1', 'couldNotCheck', /^Could not check\./],
    ['unknownColumn', 'sian-3', 'couldNotCheck', /^Could not check\./],
    ['malformedAnswer', 'sian-3', 'couldNotCheck', /^Could not check\./],
  ] as const)('in %s, message %s, is %s', async (name, messageId, status, words) => {
    const demo = await opened(name, messageId, status);
    expect(await demo.panel.locator('[data-status]').allInnerTexts()).toEqual([expect.stringMatching(words)]);
    expect(await faultsInEveryScheme(demo)).toEqual([]);
  });

  it('says nothing of an arrangement where an address may match, is shared or belongs to a colleague', async () => {
    for (const [name, messageId, status, below] of [
      ['mayMatch', 'home-1', 'mayMatch', 'Contact history'],
      ['sharedAddress', 'lloyds-1', 'sharedAddress', 'Contact history'],
      ['colleague', 'forward-1', 'colleague', 'Who is this about?'],
      ['colleague', 'webform-1', 'relay', 'Who is this about?'],
    ] as const) {
      const demo = await opened(name, messageId, status);
      await demo.panel.getByRole('heading', { name: below }).waitFor();
      expect(await demo.panel.getByRole('heading', { name: 'Arrangement', exact: true }).count()).toBe(0);
      expect(await demo.panel.getByRole('heading', { name: 'Adjustments' }).count()).toBe(0);
    }
  });

  it('P2: adjustments come before the arrangement in reading order', async () => {
    const { panel } = await opened('inForce', 'sian-3', 'inForce');
    const headings = await panel.getByRole('heading', { level: 2 }).allInnerTexts();
    expect(headings.slice(0, 2)).toEqual(['Adjustments', 'Arrangement']);
  });

  it('dates the answer and says how old it is', async () => {
    const demo = await opened('inForce', 'sian-3', 'inForce');
    expect(await demo.panel.locator('[data-status="inForce"]').innerText()).toMatch(/· \d{2}:\d{2}$/);
  });
});

describe('Where it could not check', () => {
  it('says what happened, what is safe and what to do, and a second try can succeed', async () => {
    const demo = await opened('couldNotCheckOnce', 'sian-3', 'couldNotCheck');
    await demo.panel.getByText('You do not have access to this.').waitFor();
    expect(await demo.panel.getByText('No arrangement in force').count()).toBe(0);
    expect(await faultsInEveryScheme(demo)).toEqual([]);
    await demo.panel.getByRole('button', { name: 'Try again' }).first().click();
    await demo.panel.locator('[data-status="inForce"]').waitFor();
  });

  it('leaves replying open', async () => {
    const demo = await opened('couldNotCheck', 'sian-3', 'couldNotCheck');
    await demo.panel.getByRole('button', { name: 'Reply with template' }).click();
    await demo.panel.getByText('We could not check what was agreed with this customer').waitFor();
  });

  it('still shows the arrangement when the contact history is refused', async () => {
    const demo = await opened('historyMissing', 'sian-3', 'inForce');
    await demo.panel.getByRole('heading', { name: 'Arrangement', exact: true }).waitFor();
    await demo.panel.getByText(/Could not read your mailbox and Housing repairs\. You do not have access/).waitFor();
    expect(await faultsInEveryScheme(demo)).toEqual([]);
  });
});

describe('Names and addresses', () => {
  it.each([
    ['hostileNames', 'hostile-1'],
    ['hostileNames', 'hostile-2'],
    ['hostileNames', 'long-1'],
  ])('in %s, %s stand as text', async (name, messageId) => {
    const demo = await openDemo({ scenario: story(name) });
    await demo.select(messageId);
    await demo.panel.locator('[data-status="none"], [data-status="inForce"]').waitFor();
    expect(await demo.panel.locator('img[src="x"], script:not([src])').count()).toBe(0);
    expect(await faultsInEveryScheme(demo)).toEqual([]);
  });

  it('never let a display name stand for the address', async () => {
    const demo = await openDemo({ scenario: story('hostileNames') });
    await demo.select('imitator-1');
    await demo.panel.locator('[data-status="none"]').waitFor();
    expect(await demo.panel.getByRole('heading', { name: 'Arrangement', exact: true }).count()).toBe(0);
    expect(await demo.panelFaults()).toEqual([]);
  });

  it('find what was agreed under each odd address', async () => {
    const demo = await openDemo({ scenario: story('oddAddresses') });
    for (const [messageId, instruction] of [
      ['apostrophe-1', 'Apostrophe: allow ten more days'],
      ['tag-1', 'Plus tag: allow ten more days'],
      ['upper-1', 'Upper case: allow ten more days'],
      ['accent-1', 'Domain with an accent: allow ten more days'],
      ['punycode-1', 'Domain with an accent: allow ten more days'],
      ['rtl-1', 'Name from right to left: allow ten more days'],
    ] as const) {
      await demo.select(null);
      await demo.panel.locator('[data-status="noMessage"]').waitFor();
      await demo.select(messageId);
      await demo.panel.getByText(instruction).waitFor();
      expect(await demo.panelFaults()).toEqual([]);
    }
  });

  it('that are no address at all are not checked', async () => {
    const demo = await openDemo({ scenario: story('oddAddresses') });
    await demo.select('space-1');
    await demo.panel.locator('[data-status="notSupported"]').waitFor();
    expect(await demo.panelFaults()).toEqual([]);
  });
});
