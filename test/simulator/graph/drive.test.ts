import { drivePaths } from '../../../src/simulator/graph/drive.ts';
import { site, startGraph, type Answered, type CallOptions, type GraphServer } from '../graphServer.ts';

const unit = 320 * 1024;
let graph: GraphServer;
let drive: string;
beforeEach(async () => {
  graph = await startGraph();
  drive = `/drives/${graph.world.drive.id}`;
});
afterEach(() => graph.stop());

const as = 'meera';
const put = (path: string, text: string, options: CallOptions = {}): Promise<Answered> =>
  graph.call(`${drive}/root:/${path}:/content`, { as, method: 'PUT', body: text, headers: { 'content-type': 'message/rfc822' }, ...options });

async function openSession(path: string, conflict?: string): Promise<string> {
  const body = conflict === undefined ? {} : { item: { '@microsoft.graph.conflictBehavior': conflict } };
  const { status, body: answer } = await graph.call(`${drive}/root:/${path}:/createUploadSession`, { as, method: 'POST', body });
  expect(status).toBe(200);
  return String(answer['uploadUrl']);
}

/** Puts the bytes from `from` on to an upload's address, of `size` in all. */
async function send(address: string, from: number, bytes: Uint8Array<ArrayBuffer>, size: number, headers: Readonly<Record<string, string>> = {}) {
  const range = `bytes ${from}-${from + bytes.byteLength - 1}/${size}`;
  const response = await fetch(address, { method: 'PUT', body: bytes, headers: { 'content-range': range, ...headers } });
  return { status: response.status, body: (await response.json()) as Readonly<Record<string, unknown>> };
}

test('a file is put by its path, found by path and by id, and replaced', async () => {
  const first = await put('INC-2026-000001/message.eml', 'Subject: Fence');
  expect([first.status, first.body['name'], first.body['size']]).toEqual([201, 'message.eml', 14]);
  expect((await put('INC-2026-000001/message.eml', 'Subject: Gate')).status).toBe(200);
  const byPath = await graph.call(`${site}/drive/root:/INC-2026-000001/message.eml`, { as });
  const byId = await graph.call(`${drive}/items/${first.body.id}`, { as });
  expect([byPath.body['size'], byId.body['size']]).toEqual([13, 13]);
  expect((await graph.call(`${drive}/items/${first.body.id}`, { as, method: 'DELETE' })).status).toBe(204);
  expect((await graph.call(`${drive}/items/${first.body.id}`, { as })).status).toBe(404);
});

test('a drive tells of itself what was selected, and no more', async () => {
  expect(Object.keys((await graph.call(`${site}/drive?$select=id`, { as })).body)).toEqual(['@odata.context', 'id']);
  expect((await graph.call(`${site}/drive?$select=colour`, { as })).status).toBe(400);
});

test('a name that SharePoint does not take is refused, and one that is taken where it may not be replaced', async () => {
  expect((await put(encodeURIComponent('what?.eml'), 'x')).status).toBe(400);
  await put('a.eml', 'x');
  const again = await graph.call(`${drive}/root:/a.eml:/content?@microsoft.graph.conflictBehavior=fail`, { as, method: 'PUT', body: 'y', headers: { 'content-type': 'message/rfc822' } });
  expect([again.status, again.body.error.code]).toEqual([409, 'nameAlreadyExists']);
});

test('the content leads elsewhere without a word to a browser, and the download address needs no token', async () => {
  const { body } = await put('a.eml', 'Subject: Fence');
  const bearer = `Bearer ${await graph.tokens.access(graph.person(as), ['Sites.Selected'])}`;
  const led = await fetch(`${graph.origin}/v1.0${drive}/items/${body.id}/content`, { redirect: 'manual', headers: { authorization: bearer } });
  expect([led.status, led.headers.get('access-control-allow-origin')]).toEqual([302, null]);
  const address = String(body['@microsoft.graph.downloadUrl']);
  expect(led.headers.get('location')).toBe(address);
  const file = await fetch(address);
  expect([file.status, file.headers.get('access-control-allow-origin'), await file.text()]).toEqual([200, '*', 'Subject: Fence']);
});

test('a draft is there for whoever added it and whoever may approve it, and for nobody else', async () => {
  const { body } = await put('a.eml', 'x');
  for (const path of [`${drive}/items/${body.id}`, `${drive}/items/${body.id}/content`, `${drive}/root:/a.eml`]) {
    expect((await graph.call(path, { as: 'gwen' })).status).toBe(404);
  }
  const own = await put('b.eml', 'x', { as: 'gwen' });
  expect([own.status, (await graph.call(`${drive}/items/${own.body.id}`, { as: 'gwen' })).status, (await graph.call(`${drive}/items/${own.body.id}`, { as })).status]).toEqual([201, 200, 200]);
  expect((await put('c.eml', 'x', { scopes: ['Sites.Read.All'] })).status).toBe(403);
});

test('whoever may only add replaces and deletes nothing', async () => {
  await put('a.eml', 'x', { as: 'gwen' });
  expect((await put('a.eml', 'y', { as: 'gwen' })).status).toBe(403);
  expect((await graph.call(`${drive}/root:/a.eml`, { as: 'gwen', method: 'DELETE' })).status).toBe(403);
});

test('where files do not begin as drafts, one of somebody who may approve it is read by all', async () => {
  const library = graph.world.site.lists.find(({ definition }) => definition.name === 'Evidence');
  Object.assign(library?.settings ?? {}, { minorVersions: false });
  await put('a.eml', 'x');
  await put('b.eml', 'x', { as: 'gwen' });
  expect((await graph.call(`${drive}/root:/a.eml`, { as: 'gwen' })).status).toBe(200);
  Object.assign(library?.settings ?? {}, { moderation: false });
  await put('c.eml', 'x', { as: 'gwen' });
  expect((await graph.call(`${drive}/root:/c.eml`, { as: 'tom' })).status).toBe(200);
});

test('the drive of a list is the library’s, and a list of rows has none', async () => {
  const { site: { lists } } = graph.world.configuration();
  expect((await graph.call(`${site}/lists/${lists['Evidence']}/drive`, { as: 'gwen' })).body.id).toBe(graph.world.drive.id);
  expect((await graph.call(`${site}/lists/${lists['Incidents']}/drive`, { as: 'gwen' })).status).toBe(404);
});

describe('a large file', () => {
  const size = 2 * unit + 5;
  const whole = new Uint8Array(size).fill(7);
  const part = (from: number, to: number): Uint8Array<ArrayBuffer> => whole.slice(from, to);

  test('goes up in multiples of 320 KiB, in order, and is there with its last fragment', async () => {
    const address = await openSession('big.eml');
    const first = await send(address, 0, part(0, unit), size);
    expect([first.status, first.body['nextExpectedRanges']]).toEqual([202, [`${unit}-`]]);
    expect((await send(address, unit, part(unit, 2 * unit), size)).status).toBe(202);
    const last = await send(address, 2 * unit, part(2 * unit, size), size);
    expect([last.status, last.body['size']]).toEqual([201, size]);
    expect((await fetch(address)).status).toBe(404);
  });

  test('a fragment of another length, a repeated one and one out of order are refused, and the upload goes on', async () => {
    const address = await openSession('big.eml');
    expect((await send(address, 0, part(0, unit - 1), size)).status).toBe(400);
    await send(address, 0, part(0, unit), size);
    expect((await send(address, 0, part(0, unit), size)).status).toBe(416);
    expect((await send(address, 2 * unit, part(2 * unit, size), size)).status).toBe(416);
    expect((await send(address, unit, part(unit, size), size)).status).toBe(201);
  });

  test('after a break its address says what is still missing', async () => {
    const address = await openSession('big.eml');
    await send(address, 0, part(0, unit), size);
    const asked = (await (await fetch(address)).json()) as Readonly<Record<string, unknown>>;
    expect(asked['nextExpectedRanges']).toEqual([`${unit}-`]);
    expect((await fetch(address, { method: 'DELETE' })).status).toBe(204);
    expect((await fetch(address)).status).toBe(404);
  });

  test('a token at its address is turned down', async () => {
    const address = await openSession('big.eml');
    expect((await send(address, 0, part(0, unit), size, { authorization: 'Bearer x' })).status).toBe(401);
    expect((await send(address, 0, part(0, unit), size)).status).toBe(202);
  });

  test('a name taken meanwhile is found out at its end', async () => {
    const address = await openSession('big.eml');
    await put('big.eml', 'x');
    await send(address, 0, part(0, 2 * unit), size);
    const last = await send(address, 2 * unit, part(2 * unit, size), size);
    expect([last.status, last.body['error']]).toEqual([409, expect.objectContaining({ innerError: { code: 'upload_name_conflict' } })]);
    const replacing = await openSession('big.eml', 'replace');
    expect((await send(replacing, 0, part(0, size), size)).status).toBe(200);
  });
});

test('nobody else’s address is served', async () => {
  expect((await fetch(`${graph.origin}${drivePaths.upload}/nonsense`)).status).toBe(404);
  expect((await fetch(`${graph.origin}${drivePaths.download}?UniqueId=nonsense`)).status).toBe(404);
});
