import { items, startGraph, type Answered, type CallOptions, type GraphServer } from '../graphServer.ts';

let graph: GraphServer;
beforeEach(async () => {
  graph = await startGraph();
});
afterEach(() => graph.stop());

const claim = { Title: 'a1b2#1', ClientReference: 'ref-1' };
const call = {
  Title: 'Asked about the gutter',
  Key: 'k',
  Method: 'telephone',
  Direction: 'in',
  At: '2026-06-10T10:41:30.250+01:00',
  ClientReference: 'ref-2',
};

const add = (key: 'claims' | 'contacts' | 'cards', fields: unknown, options: CallOptions = {}): Promise<Answered> =>
  graph.call(items(key), { method: 'POST', body: { fields }, ...options });

test('a new row gets its id, author, time and eTag, and comes back whole', async () => {
  const { status, body, headers } = await add('contacts', call);
  expect(status).toBe(201);
  expect(body).toMatchObject({
    id: '1',
    createdDateTime: '2026-06-10T09:42:00Z',
    createdBy: { user: { displayName: 'Gwen Morris' } },
    fields: { Title: 'Asked about the gutter' },
  });
  expect(headers.get('etag')).toBe(body.eTag);
  expect(headers.get('location')).toBe(`${graph.origin}/v1.0${items('contacts', '/1')}`);
});

test('moments keep whole seconds', async () => {
  expect((await add('contacts', call)).body.fields['At']).toBe('2026-06-10T09:41:30Z');
});

test.each([
  ['an unknown column', { ...call, Nonsense: 'x' }, /Column 'Nonsense' does not exist/],
  ['a column that SharePoint fills', { ...call, Created: '2026-06-10T09:00:00Z' }, /'Created' is read-only/],
  ['a required column left out', { ...call, Key: undefined }, /'Key' is required/],
  ['a required column left empty', { ...call, Title: '' }, /'Title' is required/],
  ['a choice that is none', { ...call, Method: 'pigeon' }, /'Method'.*one of its choices/],
  ['a text of more than 255 characters', { ...call, Title: 'x'.repeat(256) }, /'Title'.*at most 255 characters/],
  ['a moment that is none', { ...call, At: 'yesterday' }, /'At'.*a date and time/],
  ['a number for a text', { ...call, Title: 7 }, /'Title'/],
])('%s is refused and nothing is written', async (_, fields, message) => {
  const { status, body } = await add('contacts', fields);
  expect(status).toBe(400);
  expect(body.error.message).toMatch(message);
  expect((await graph.call(items('contacts'))).body.value).toEqual([]);
});

test('a text of 255 characters is kept', async () => {
  expect((await add('contacts', { ...call, Title: 'x'.repeat(255) })).status).toBe(201);
});

test('a body without fields is refused', async () => {
  expect((await graph.call(items('contacts'), { method: 'POST', body: { Title: 'x' } })).body.error.message).toMatch(/"fields" is missing/);
});

test('a repeated unique value is a conflict, whatever its case', async () => {
  await add('claims', claim);
  const again = await add('claims', { ...claim, Title: 'A1B2#1' }, { as: 'tom' });
  expect([again.status, again.body.error.code]).toEqual([409, 'nameAlreadyExists']);
  expect((await add('claims', { ...claim, Title: 'a1b2#2' }, { as: 'tom' })).status).toBe(201);
});

test.each([
  [400, 'invalidRequest'],
  [409, 'nameAlreadyExists'],
  [500, 'generalException'],
])('the status of that conflict can be chosen: %i', async (uniqueConflictStatus, code) => {
  const other = await startGraph(undefined, { uniqueConflictStatus });
  const first = await other.call(items('claims'), { method: 'POST', body: { fields: claim } });
  const second = await other.call(items('claims'), { method: 'POST', body: { fields: claim } });
  await other.stop();
  expect([first.status, second.status, second.body.error.code]).toEqual([201, uniqueConflictStatus, code]);
});

describe('changing a row', () => {
  const patch = (fields: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Answered> =>
    graph.call(items('cards', '/3/fields'), { method: 'PATCH', as: 'meera', body: fields, headers });

  test('leaves the other columns alone and makes a version', async () => {
    const { status, body } = await patch({ Confidence: 'suggested' });
    expect(status).toBe(200);
    expect(body).toMatchObject({ Kind: 'known', Confidence: 'suggested', _UIVersionString: '2.0' });
    expect((await graph.call(items('cards', '/3'))).body.eTag).toMatch(/,2"$/);
  });

  test('clears a column that is set to nothing', async () => {
    await patch({ EndDay: '2026-12-31' });
    const { body } = await patch({ EndDay: null });
    expect(body).not.toHaveProperty('EndDay');
  });

  test('is refused with 412 where the row has changed meanwhile, and writes nothing', async () => {
    const before = (await graph.call(items('cards', '/3'))).body.eTag;
    expect((await patch({ Confidence: 'suggested' }, { 'If-Match': before })).status).toBe(200);
    const late = await patch({ Confidence: 'shared' }, { 'If-Match': before });
    expect([late.status, late.body.error.code]).toEqual([412, 'resourceModified']);
    expect((await graph.call(items('cards', '/3/fields'))).body['Confidence']).toBe('suggested');
  });

  test('takes a star for any version, and no eTag without quotation marks', async () => {
    expect((await patch({ Confidence: 'suggested' }, { 'If-Match': '*' })).status).toBe(200);
    expect((await patch({ Confidence: 'shared' }, { 'If-Match': 'abc,1' })).status).toBe(400);
  });

  test('checks what it is given', async () => {
    expect((await patch({ Nonsense: 1 })).status).toBe(400);
    expect((await patch({ Customer: null })).status).toBe(400);
    expect((await patch(['x'])).status).toBe(400);
  });

  test('cannot take the unique value of another row, but may keep its own', async () => {
    const rename = (id: number, Customer: string): Promise<Answered> =>
      graph.call(items('customers', `/${id}/fields`), { method: 'PATCH', as: 'meera', body: { Customer } });
    expect((await rename(2, 'C-0001')).status).toBe(409);
    expect((await rename(2, 'C-0002')).status).toBe(200);
  });
});

test('a deleted row is gone, and only its current version can be deleted', async () => {
  const stale = await graph.call(items('cards', '/3'), { method: 'DELETE', as: 'meera', headers: { 'If-Match': '"x,9"' } });
  expect(stale.status).toBe(412);
  const deleted = await graph.call(items('cards', '/3'), { method: 'DELETE', as: 'meera' });
  expect([deleted.status, deleted.text]).toEqual([204, '']);
  expect((await graph.call(items('cards', '/3'))).status).toBe(404);
});
