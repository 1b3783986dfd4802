import { aled, history, hoursAgo, inForce, opened, siân } from './aHistory.ts';
import { closeDemos } from './openDemo.ts';

jest.setTimeout(60_000);
afterEach(closeDemos);

describe('The contact history', () => {
  it('holds what the person sent, also where the settings do not name their domain', async () => {
    const answer = { id: 'answer', mailbox: aled.address, folder: 'sent' as const, from: aled, to: [siân], at: hoursAgo(20), subject: 'The panel comes on Friday', body: '<p>x</p>' };
    const { panel } = await opened([answer], { council: { ...inForce.council, name: 'Aberllan County Council', emailDomains: ['aberllan.gov.example'] } });
    await history(panel).getByText('The panel comes on Friday').waitFor();
  });
});
