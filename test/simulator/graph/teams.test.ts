import { aScenario } from '../aScenario.ts';
import { startGraph, type GraphServer } from '../graphServer.ts';

let server: GraphServer;
let channel: string;
beforeAll(async () => {
  server = await startGraph(aScenario({ teams: [{ id: 'housing', name: 'Housing', members: ['gwen'], channels: [{ id: 'general', name: 'General' }] }] }));
  const [team] = server.world.teams;
  channel = `/teams/${team?.id ?? ''}/channels/${encodeURIComponent(team?.channels[0]?.id ?? '')}/messages`;
});
afterAll(() => server.stop());

const card = { id: 'x', contentType: 'application/vnd.microsoft.card.adaptive', contentUrl: null, content: '{"type":"AdaptiveCard","version":"1.4","body":[]}' };
const held = { contentType: 'html', content: '<attachment id="x"></attachment>' };
const post = (body: unknown) => server.call(channel, { method: 'POST', scopes: ['ChannelMessage.Send'], body });

test('a message is answered as Graph answers it', async () => {
  const { status, body } = await post({ body: held, attachments: [card] });
  expect(status).toBe(201);
  expect(body).toMatchObject({ messageType: 'message', from: { user: { displayName: 'Gwen Morris' } }, channelIdentity: { teamId: server.world.teams[0]?.id }, attachments: [card] });
});

test.each<[what: string, message: unknown, status: number]>([
  ['without a text', { body: { contentType: 'html' } }, 400],
  ['with a card that its text does not hold', { body: { contentType: 'html', content: 'Hello' }, attachments: [card] }, 400],
  ['of plain text with a card', { body: { ...held, contentType: 'text' }, attachments: [card] }, 400],
  ['with a card as an object', { body: held, attachments: [{ ...card, content: { type: 'AdaptiveCard' } }] }, 400],
  ['with a card that is no JSON', { body: held, attachments: [{ ...card, content: 'Hello' }] }, 400],
  ['of 30 KB', { body: { contentType: 'text', content: 'x'.repeat(30 * 1024) } }, 413],
])('a message %s is refused', async (_what, message, status) => {
  const before = server.world.posts().length;
  expect((await post(message)).status).toBe(status);
  expect(server.world.posts()).toHaveLength(before);
});

test('the list of teams takes no options', async () => {
  expect((await server.call('/me/joinedTeams?$top=5', { scopes: ['Team.ReadBasic.All'] })).status).toBe(400);
});

test('a missing permission is named', async () => {
  const { status, body } = await server.call('/me/joinedTeams', { scopes: ['Sites.Selected'] });
  expect({ status, code: body.error.code, names: /Team\.ReadBasic\.All/.test(body.error.message) }).toEqual({ status: 403, code: 'Forbidden', names: true });
});

test('channels come with what was selected and nothing else', async () => {
  const { body } = await server.call(`${channel.replace(/\/[^/]+\/messages$/, '')}?$select=id,displayName`, { scopes: ['Channel.ReadBasic.All'] });
  expect(body.value.map((each: object) => Object.keys(each).sort())).toEqual([['displayName', 'id']]);
});
