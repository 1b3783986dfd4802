import { launchSimulator, type Simulator } from '../../src/simulator/launch.ts';
import type { HostMessage, HostState } from '../../src/simulator/page/hostState.ts';
import { tenant } from '../../src/simulator/places.ts';
import { adviserAddress, aScenario, sharedAddress, sian } from './aScenario.ts';

/* What the pretend Microsoft pages get from the world behind them. */

let simulator: Simulator;

beforeEach(async () => {
  simulator = await launchSimulator({ scenario: aScenario({ selected: 'm1' }), mode: 'local', world: { elapsed: () => 0 } });
});
afterEach(() => simulator.stop());

const read = async (name: string): Promise<unknown> => (await fetch(new URL(`/host/${name}`, simulator.url))).json();
const state = async (): Promise<HostState> => (await read('state')) as HostState;
const messages = async (): Promise<HostMessage[]> => (await read('messages')) as HostMessage[];
const write = (name: string, body: unknown): Promise<Response> => fetch(new URL(`/host/${name}`, simulator.url), { method: 'POST', body: JSON.stringify(body) });

it('tells who is signed in, what they may open and where', async () => {
  const { person, mailboxes, selected, places, access } = await state();
  expect(person).toMatchObject({ id: 'gwen', name: 'Gwen Morris', address: adviserAddress });
  expect(mailboxes.map(({ address, kind }) => `${kind} ${address}`)).toEqual([`own ${adviserAddress}`, `shared ${sharedAddress}`]);
  expect(selected).toBe('m1');
  expect(places.site).toBe(`${new URL(simulator.url).origin}${tenant.sitePath}`);
  expect(access).toEqual({ Cards: 'read', Contacts: 'add', Incidents: 'own', 'Private incidents': 'own', Claims: 'add', 'Contact patterns': 'own', Evidence: 'own' });
});

it('lets somebody else sign in, who sees their own mailboxes', async () => {
  await write('person', { id: 'tom' });
  expect((await state()).person.name).toBe('Tom Rees');
  expect(await messages()).toEqual([]);
});

it('refuses somebody who is not on the staff', async () => {
  const answer = await write('person', { id: 'nobody' });
  expect([answer.status, await answer.json()]).toEqual([400, { problem: 'nobody on the staff has the id "nobody"' }]);
  expect((await state()).person.id).toBe('gwen');
});

it('gives each message the id by which Graph knows it', async () => {
  const signedIn = (await (await write('bridge', bridgeRequest('Mail.Read'))).json()) as { token: { access_token: string } };
  const message = (await messages()).find(({ id }) => id === 'm1');
  const headers = { authorization: `Bearer ${signedIn.token.access_token}` };
  const answer = await fetch(new URL(`/v1.0/me/messages/${message?.graphId ?? ''}`, simulator.url), { headers });
  expect(await answer.json()).toMatchObject({ subject: 'Damp in the back bedroom', internetMessageId: message?.internetMessageId });
});

it("sends from a shared mailbox, and keeps it in the person's own Sent Items", async () => {
  const from = { name: 'Housing repairs', address: sharedAddress };
  await write('send', { subject: 'Re: Damp', body: '<p>Thank you</p>', to: [sian], from, inReplyTo: 'm1' });
  const [sent] = (await messages()).filter(({ folder, subject }) => folder === 'sent' && subject === 'Re: Damp');
  const answered = (await messages()).find(({ id }) => id === 'm1');
  expect(sent).toMatchObject({ mailbox: adviserAddress, from, sender: { address: adviserAddress }, conversationId: answered?.conversationId });
});

it("keeps the add-in's settings for the person who saved them", async () => {
  await write('settings', { lastView: '"history"' });
  await write('person', { id: 'tom' });
  expect((await state()).settings).toEqual({});
  await write('person', { id: 'gwen' });
  expect((await state()).settings).toEqual({ lastView: '"history"' });
});

it('remembers what the pretend Outlook did not know', async () => {
  expect(simulator.unknownHostMessages()).toEqual([]);
  await write('unknown', { what: 'dispatch id 999', message: {} });
  expect(simulator.unknownHostMessages()).toEqual([{ what: 'dispatch id 999', message: {} }]);
});

it.each([['GET', 'send'], ['POST', 'state'], ['GET', 'constructor'], ['POST', 'nothing']])('does not know %s %s', async (method, name) => {
  const answer = await fetch(new URL(`/host/${name}`, simulator.url), { method, ...(method === 'POST' ? { body: '{}' } : {}) });
  expect(answer.status).toBe(404);
});

function bridgeRequest(scope: string): unknown {
  const tokenParams = { clientId: tenant.clientId, scope };
  return { messageType: 'NestedAppAuthRequest', method: 'GetToken', requestId: 'r1', tokenParams };
}
