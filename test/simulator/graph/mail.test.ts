import type { ScenarioInput } from '../../../src/simulator/scenario/schema.ts';
import { adviserAddress, aScenario, padraig, sharedAddress, sian } from '../aScenario.ts';
import { query, startGraph, type Answered, type GraphServer } from '../graphServer.ts';

let graph: GraphServer;
beforeAll(async () => {
  graph = await startGraph();
});
afterAll(() => graph.stop());

const shared = `/users/${sharedAddress}/messages`;
const subjects = ({ body }: Answered): readonly unknown[] => body.value.map((message) => message['subject']);

test('one’s own mailbox gives all its folders, newest first', async () => {
  const answer = await graph.call('/me/messages');
  expect(subjects(answer)).toEqual(['Damp in the back bedroom', 'Your repair']);
  expect(answer.body.value[0]).toMatchObject({
    receivedDateTime: '2026-06-10T08:15:00Z',
    from: { emailAddress: sian },
    toRecipients: [{ emailAddress: { name: 'Gwen Morris', address: adviserAddress } }],
    isRead: false,
    isDraft: false,
  });
});

test.each(['inbox', 'Inbox', 'sentitems', 'drafts', 'deleteditems'])('the folder %s has its own messages', async (folder) => {
  const expected = { inbox: ['Damp in the back bedroom'], sentitems: ['Your repair'] }[folder.toLowerCase()] ?? [];
  expect(subjects(await graph.call(`/me/mailFolders/${folder}/messages`))).toEqual(expected);
  expect(subjects(await graph.call(`/me/mailFolders('${folder}')/messages`))).toEqual(expected);
});

test('a message says which folder it lies in', async () => {
  const folders = await graph.call('/me/mailFolders');
  const message = (await graph.call('/me/messages')).body.value[0];
  expect(folders.body.value.find(({ id }) => id === message?.['parentFolderId'])?.['displayName']).toBe('Inbox');
  expect(folders.body.value[0]).toMatchObject({ totalItemCount: 1, unreadItemCount: 1 });
});

test('a folder that is none is refused', async () => {
  expect((await graph.call('/me/mailFolders/nonsense/messages')).body.error.code).toBe('ErrorInvalidIdMalformed');
});

test('a shared mailbox opens to its members with the scope for it', async () => {
  expect(subjects(await graph.call(shared, { scopes: ['Mail.Read.Shared'] }))).toEqual(['Gutter']);
  expect((await graph.call(shared, { scopes: ['Mail.ReadBasic.Shared'] })).body.error.code).toBe('ErrorAccessDenied');
  expect((await graph.call(shared, { scopes: ['Mail.Read.Shared'], as: 'tom' })).body.error.code).toBe('ErrorAccessDenied');
});

test('a colleague’s mailbox stays closed, and one that nobody has is not there', async () => {
  expect((await graph.call('/users/tom.rees@aberllan.example/messages')).status).toBe(403);
  expect((await graph.call('/users/nobody@aberllan.example/messages')).status).toBe(404);
});

test('the text of messages needs Mail.Read', async () => {
  const path = `/me/messages${query({ $select: 'subject,bodyPreview,body' })}`;
  const basic = await graph.call(path, { scopes: ['Mail.ReadBasic'] });
  const full = await graph.call(path, { scopes: ['Mail.Read'] });
  expect(Object.keys(basic.body.value[0] ?? {})).toEqual(['@odata.etag', 'id', 'subject']);
  expect(full.body.value[0]).toMatchObject({
    bodyPreview: 'It is worse.',
    body: { contentType: 'html', content: '<p>It is <b>worse</b>.</p>' },
  });
});

test('a whole message as MIME needs Mail.Read', async () => {
  const { body } = await graph.call('/me/messages?$top=1');
  const path = `/me/messages/${body.value[0]?.id ?? ''}/$value`;
  const mime = await graph.call(path, { scopes: ['Mail.Read'] });
  expect([mime.status, mime.headers.get('content-type')]).toEqual([200, 'text/plain']);
  expect(mime.text).toContain('Subject: Damp in the back bedroom\r\n');
  expect(mime.text).toContain(`=?utf-8?B?${Buffer.from(sian.name).toString('base64')}?= <${sian.address}>`);
  expect((await graph.call(path, { scopes: ['Mail.ReadBasic'] })).status).toBe(403);
});

test('only what was selected is answered, and nothing that does not exist can be', async () => {
  const { body } = await graph.call('/me/messages?$select=conversationId');
  expect(Object.keys(body.value[0] ?? {})).toEqual(['@odata.etag', 'id', 'conversationId']);
  expect((await graph.call('/me/messages?$select=nonsense')).status).toBe(400);
});

test('ids that never change come where they are asked for, and both kinds lead to the message', async () => {
  const prefer = { Prefer: 'IdType="ImmutableId"' };
  const usual = (await graph.call('/me/messages')).body.value[0]?.id ?? '';
  const lasting = await graph.call('/me/messages', { headers: prefer });
  const lastingId = lasting.body.value[0]?.id ?? '';
  expect(lasting.headers.get('preference-applied')).toBe('IdType="ImmutableId"');
  expect(lastingId).not.toBe(usual);
  const found = await Promise.all([usual, lastingId].map((id) => graph.call(`/me/messages/${encodeURIComponent(id)}`)));
  expect(found.map(({ body }) => body['subject'])).toEqual(['Damp in the back bedroom', 'Damp in the back bedroom']);
  expect((await graph.call('/me/messages/AAMk')).body.error.code).toBe('ErrorItemNotFound');
});

test('a reply from a shared mailbox comes to rest in one’s own Sent folder', async () => {
  const own = await startGraph();
  own.world.addMessage({
    subject: 'RE: Gutter',
    body: '<p>We will.</p>',
    to: [padraig],
    from: { name: 'Housing repairs', address: sharedAddress },
    inReplyTo: 'm3',
  });
  const sent = await own.call('/me/mailFolders/sentitems/messages');
  const received = (await own.call(shared)).body.value[0];
  await own.stop();
  expect(subjects(sent)).toEqual(['RE: Gutter', 'Your repair']);
  expect(sent.body.value[0]).toMatchObject({
    from: { emailAddress: { address: sharedAddress } },
    sender: { emailAddress: { address: adviserAddress } },
  });
  const ids = [sent.body.value[0], received].map((message) => Buffer.from(String(message?.['conversationId']), 'base64'));
  expect(ids.map((id) => [id.length, id.subarray(0, 4).toString('hex'), id.subarray(40, 43).toString('hex')])).toEqual(Array(2).fill([59, '00042400', '001000']));
  const mailboxes = ids.map((id) => id.subarray(4, 40).toString());
  expect(mailboxes[0]).toMatch(/^[\da-f-]{36}$/);
  expect(mailboxes[0]).not.toBe(mailboxes[1]);
  expect(ids[0]?.subarray(43)).toEqual(ids[1]?.subarray(43));
  expect(subjects({ ...sent, body: { ...sent.body, value: received ? [received] : [] } })).toEqual(['Gutter']);
});

describe('filters', () => {
  const filtered = (options: Readonly<Record<string, string>>): Promise<Answered> => graph.call(`/me/messages${query(options)}`);

  test('by sender, exactly', async () => {
    expect(subjects(await filtered({ $filter: `from/emailAddress/address eq '${sian.address}'` }))).toEqual(['Damp in the back bedroom']);
    expect(subjects(await filtered({ $filter: "from/emailAddress/address eq 'sian.pugh@example'" }))).toEqual([]);
  });

  test('by sender with an apostrophe', async () => {
    const $filter = `from/emailAddress/address eq '${padraig.address.replaceAll("'", "''")}'`;
    expect(subjects(await graph.call(`${shared}${query({ $filter })}`))).toEqual(['Gutter']);
  });

  test('by time of receipt, sorted by it', async () => {
    const $filter = 'receivedDateTime ge 2026-06-01T00:00:00Z and receivedDateTime lt 2026-06-10T00:00:00Z';
    expect(subjects(await filtered({ $filter, $orderby: 'receivedDateTime desc' }))).toEqual(['Your repair']);
  });

  test('sorting by what is not filtered first is too complex', async () => {
    const $filter = `from/emailAddress/address eq '${sian.address}'`;
    const refused = await filtered({ $filter, $orderby: 'receivedDateTime desc' });
    expect([refused.status, refused.body.error.code]).toEqual([400, 'InefficientFilter']);
    const inOrder = await filtered({
      $filter: `receivedDateTime ge 2026-01-01T00:00:00Z and ${$filter}`,
      $orderby: 'receivedDateTime desc',
    });
    expect(subjects(inOrder)).toEqual(['Damp in the back bedroom']);
  });

  test.each([
    ['recipients', "toRecipients/any(r:r/emailAddress/address eq 'x')"],
    ['what a message does not have', "nonsense eq 'x'"],
    ['a time in quotation marks', "receivedDateTime ge '2026-06-01T00:00:00Z'"],
  ])('%s cannot be filtered', async (_, $filter) => {
    expect((await filtered({ $filter })).status).toBe(400);
  });

  test('a whole mailbox is counted wrongly under a filter, a folder rightly', async () => {
    const options = { $filter: 'receivedDateTime ge 2026-01-01T00:00:00Z', $count: 'true' };
    expect((await filtered(options)).body['@odata.count']).toBe(-1);
    expect((await graph.call(`/me/mailFolders/inbox/messages${query(options)}`)).body['@odata.count']).toBe(1);
  });
});

describe('many messages', () => {
  const messages: ScenarioInput['messages'] = Array.from({ length: 25 }, (_, index) => ({
    id: `n${index}`,
    mailbox: adviserAddress,
    from: sian,
    to: [],
    at: new Date(Date.UTC(2026, 4, 1 + index)).toISOString(),
    subject: `Letter ${index}`,
    body: '',
  }));
  let many: GraphServer;
  beforeAll(async () => {
    many = await startGraph(aScenario({ messages }));
  });
  afterAll(() => many.stop());

  test.each([
    ['a listing', {}],
    ['a search', { $search: `"from:${sian.address}"` }],
  ])('%s comes in pages of 10', async (_, options) => {
    const pages: Answered[] = [await many.call(`/me/messages${query(options)}`)];
    for (let next = pages[0]?.body['@odata.nextLink']; typeof next === 'string'; next = pages.at(-1)?.body['@odata.nextLink'])
      pages.push(await many.call(next));
    expect(pages.map(({ body }) => body.value.length)).toEqual([10, 10, 5]);
    expect(pages.flatMap(subjects)).toEqual(Array.from({ length: 25 }, (__, index) => `Letter ${24 - index}`));
  });

  test('a page holds at most 1,000', async () => {
    expect((await many.call('/me/messages?$top=1000')).body.value).toHaveLength(25);
    expect((await many.call('/me/messages?$top=1001')).status).toBe(400);
    expect((await many.call('/me/messages?$top=0')).status).toBe(400);
  });
});
