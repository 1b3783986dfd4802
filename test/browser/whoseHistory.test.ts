import { aled, history, hoursAgo, inForce, mails, opened, siân, type ScenarioMessage } from './aHistory.ts';
import { closeDemos, openDemo, type Demo } from './openDemo.ts';

jest.setTimeout(60_000);
afterEach(closeDemos);

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
