import { readFileSync } from 'node:fs';
import type { FrameLocator } from 'playwright-core';
import type { ScenarioInput } from '../../src/simulator/scenario/schema.ts';
import { updateItem } from '../../src/simulator/world/listStore.ts';
import { aled, history, hoursAgo, inForce, mails, opened, siân, type ScenarioMessage } from './aHistory.ts';
import { closeDemos, openDemo, type Demo } from './openDemo.ts';
import { faultsInEveryScheme } from './schemes.ts';
import { story } from './stories.ts';

jest.setTimeout(60_000);
afterEach(closeDemos);

const cardsDown = { path: 'lists/Cards', status: 503, headers: { 'Retry-After': '60' } };

async function refresh(panel: FrameLocator): Promise<void> {
  await panel.getByRole('button', { name: 'More' }).click();
  await panel.getByRole('menuitem', { name: 'Refresh' }).click();
}

describe('The contact history', () => {
  it('holds what the person sent, also where the settings do not name their domain', async () => {
    const answer = { id: 'answer', mailbox: aled.address, folder: 'sent' as const, from: aled, to: [siân], at: hoursAgo(20), subject: 'The panel comes on Friday', body: '<p>x</p>' };
    const { panel } = await opened([answer], { council: { ...inForce.council, name: 'Aberllan County Council', emailDomains: ['aberllan.gov.example'] } });
    await history(panel).getByText('The panel comes on Friday').waitFor();
  });
});

describe('A reply', () => {
  const fromHer: ScenarioMessage = { id: 'first', mailbox: aled.address, from: siân, to: [aled], at: hoursAgo(1), subject: 'Gate', body: '<p>x</p>' };
  const work = { name: 'S. Pugh', address: 'sian.at.work@example.net' };
  const toWork: ScenarioMessage = { id: 'answer', mailbox: aled.address, folder: 'sent', from: aled, to: [work], at: hoursAgo(20), subject: 'Your gate', body: '<p>x</p>' };

  async function replyingTo(messages: readonly ScenarioMessage[], addresses: readonly string[], parts: Partial<typeof inForce> = {}): Promise<Demo> {
    const customers = [{ key: 'C-0001', name: siân.name, addresses: addresses.map((address) => ({ address })) }];
    const demo = await openDemo({ scenario: { ...inForce, customers, contacts: [], messages: [...messages], selected: 'first', ...parts } });
    await demo.panel.getByText(/in 30 days$/).first().waitFor();
    await demo.panel.getByRole('button', { name: 'Reply with template' }).click();
    await demo.panel.getByRole('button', { name: /We have your message/ }).waitFor();
    return demo;
  }
  const asFirst = ({ panel }: Demo) => panel.getByRole('region', { name: 'Suggested' }).getByText(/first reply/);

  it('is the first only where no reply went to any address of the customer, as far as all were read', async () => {
    await asFirst(await replyingTo([fromHer], [siân.address])).waitFor();
    expect(await asFirst(await replyingTo([fromHer, toWork], [siân.address, work.address])).count()).toBe(0);
  });

  it('is not called the first while older mails are on their way', async () => {
    const many = mails(300, 1).filter(({ from }) => from === siân);
    const demo = await replyingTo([fromHer, ...many], [siân.address], { faults: [{ path: 'me/messages.*skip', held: true }] });
    expect(await asFirst(demo).count()).toBe(0);
    demo.simulator.world.setFaults([]);
    await asFirst(demo).waitFor();
  });
});

const lloyds = JSON.parse(readFileSync(story('sharedAddress'), 'utf8')) as ScenarioInput;
const asked = { customer: 'C-0007', method: 'telephone', direction: 'in', at: hoursAgo(30), title: 'Rang about large print', by: 'megan.holt', requested: 'LARGE_PRINT' } as const;
const theCustomer = /the customer/i;
const noRecord = 'A contact-pattern record is about one person, and the register does not have this address as one person’s. So none can be made of it.';

describe('What several people sent from one address', () => {
  const withRequest = { ...lloyds, contacts: [asked] };

  it('is counted of the address, and nobody is named as the customer', async () => {
    const demo = await openDemo({ scenario: withRequest });
    const { panel } = demo;
    await history(panel).getByText('3 from this address in 30 days', { exact: true }).waitFor();
    await history(panel).getByText('From this address, last 12 weeks').waitFor();
    await history(panel).getByText('From this address · E-mail').first().waitFor();
    await history(panel).getByText('From this address in the last').waitFor();
    expect(await history(panel).innerText()).not.toMatch(theCustomer);
    await panel.getByRole('button', { name: 'Contact pattern' }).click();
    await panel.getByRole('region', { name: 'From this address' }).waitFor();
    const beside = panel.getByRole('region', { name: 'Read beside the numbers' }).getByRole('listitem');
    expect((await beside.allInnerTexts()).slice(0, 2)).toEqual([
      'Several people use this address. The numbers are of all of them together, and say nothing of any one of them.',
      // What one of them asked for says nothing of the others.
      'No adjustment is known. Has anybody asked?',
    ]);
    await panel.getByText('How often this address and the council were in touch, as far as you may read it.').waitFor();
    await panel.getByText(noRecord).waitFor();
    expect(await panel.getByRole('button', { name: 'Make a contact-pattern record' }).count()).toBe(0);
    expect(await panel.getByRole('main').innerText()).not.toMatch(theCustomer);
    expect(await faultsInEveryScheme(demo)).toEqual([]);
  });

  it('is not said to be of several people where the register has the address for several customers', async () => {
    const customers = (lloyds.customers ?? []).map((customer) => ({ ...customer, addresses: [{ address: 'thelloyds@example.com', confidence: 'confirmed' as const }] }));
    const demo = await openDemo({ scenario: { ...lloyds, customers } });
    const { panel } = demo;
    await panel.locator('[data-status=sharedAddress]').getByText(/^The register has this address for several customers\. Confirm who you are dealing with/).waitFor();
    await history(panel).getByText(/from this address in 30 days$/).waitFor();
    await panel.getByRole('button', { name: 'Contact pattern' }).click();
    await panel.getByText(noRecord).waitFor();
    const beside = panel.getByRole('region', { name: 'Read beside the numbers' }).getByRole('listitem');
    expect((await beside.allInnerTexts())[0]).toBe(
      'The register has this address for several customers. Ask those who keep it. The numbers are of the address, and say nothing of any one of them.',
    );
    expect(await panel.getByText('Several people use this address').count()).toBe(0);
    expect(await panel.getByRole('button', { name: 'Make a contact-pattern record' }).count()).toBe(0);
    expect(await faultsInEveryScheme(demo)).toEqual([]);
  });

  it('becomes no record either where that was begun before anybody knew', async () => {
    const { panel, simulator } = await openDemo({ scenario: { ...withRequest, faults: [cardsDown] } });
    await history(panel).getByText(/from this address in 30 days$/).waitFor();
    await panel.getByRole('button', { name: 'Contact pattern' }).click();
    await panel.getByText('It is not known whether several people use this address.').waitFor();
    await panel.getByRole('button', { name: 'Make a contact-pattern record' }).click();
    expect(await panel.getByLabel('What nobody looked at').inputValue()).toMatch(/^It is not known whether several people use this address\. /);
    expect(await panel.getByRole('main').innerText()).not.toMatch(/\d (from|to) the customer/);
    simulator.world.setFaults([]);
    await refresh(panel);
    await panel.getByText(noRecord).waitFor();
    expect(await panel.getByRole('button', { name: 'Send to a manager' }).count()).toBe(0);
    await panel.getByRole('button', { name: 'Discard' }).click();
    await panel.getByRole('heading', { name: 'Contact pattern' }).waitFor();
  });
});

describe('A contact-pattern record', () => {
  async function filled({ panel }: Demo): Promise<void> {
    await panel.getByRole('button', { name: 'Contact pattern' }).click();
    await panel.getByRole('button', { name: 'Make a contact-pattern record' }).click();
    await panel.getByLabel('Asked the same questions again and again').check();
    await panel.getByRole('textbox', { name: 'Matter' }).fill('Gutter over the back door');
    await panel.getByLabel('Reference or subject').fill('HR/2026/311');
    await panel.getByLabel('Sent on').fill('2026-10-20');
    await panel.getByLabel('What it explained').fill('Why the gutter waits for the scaffold');
    await panel.getByRole('radiogroup', { name: 'Were our own answers late?' }).getByLabel('No', { exact: true }).check();
    await panel.getByRole('radiogroup', { name: /^Did you think of what may make contact hard/ }).getByLabel('Yes', { exact: true }).check();
    await panel.getByLabel('What was considered, and done about it').fill('Large print in each reply.');
  }
  const sentRows = ({ simulator }: Demo) => [...simulator.world.lists.patterns.items.values()].map(({ fields }) => fields);

  it('goes to a manager with its customer, also where nobody could tell when it was begun', async () => {
    const demo = await openDemo({ scenario: { ...inForce, faults: [cardsDown] } });
    const { panel, simulator } = demo;
    await history(panel).getByText(/from this address in 30 days$/).waitFor();
    await filled(demo);
    simulator.world.setFaults([]);
    await refresh(panel);
    await panel.locator('[data-status="inForce"]').waitFor();
    await panel.getByRole('button', { name: 'Send to a manager' }).click();
    await panel.getByText(/^PAT-2026-0001: /).waitFor();
    expect(sentRows(demo)).toMatchObject([{ Customer: 'C-0001' }]);
  });

  it('is not sent of one customer with the numbers of another: it says so, and is counted again', async () => {
    const demo = await opened([]);
    const { panel, simulator } = demo;
    await filled(demo);
    const { cards } = simulator.world.lists;
    for (const card of cards.items.values()) if (card.fields['Customer'] === 'C-0001') updateItem(cards, card, { Customer: 'C-0002' }, card.author, '2026-11-10T10:43:00Z');
    await refresh(panel);
    const says = panel.getByText('Since this record was begun the register says that this address is another customer’s, or nobody’s. Count again before you send it, and read what you wrote.');
    await says.waitFor();
    await panel.getByRole('button', { name: 'Send to a manager' }).click();
    await panel.getByLabel('Period').and(panel.locator(':focus')).waitFor();
    expect(sentRows(demo)).toEqual([]);
    expect(await faultsInEveryScheme(demo)).toEqual([]);
    await panel.getByRole('button', { name: 'Count again' }).click();
    await says.waitFor({ state: 'detached' });
    await panel.getByRole('button', { name: 'Send to a manager' }).click();
    await panel.getByText(/^PAT-2026-0001: /).waitFor();
    expect(sentRows(demo)).toMatchObject([{ Customer: 'C-0002' }]);
  });
});
