import type { ScenarioInput } from '../../../src/simulator/scenario/schema.ts';
import { adviserAddress, aScenario, padraig, sian } from '../aScenario.ts';
import { query, startGraph, type Answered, type GraphServer } from '../graphServer.ts';

const gwen = { name: 'Gwen Morris', address: adviserAddress };
const lookAlike = { name: 'S Pugh', address: 'sian.pugh@example.org.uk' };
const message = (
  id: string,
  at: string,
  parts: Partial<NonNullable<ScenarioInput['messages']>[number]>,
): NonNullable<ScenarioInput['messages']>[number] => ({
  id,
  mailbox: adviserAddress,
  from: sian,
  to: [gwen],
  at,
  subject: id,
  body: '<p>text</p>',
  ...parts,
});

let graph: GraphServer;
beforeAll(async () => {
  graph = await startGraph(
    aScenario({
      messages: [
        message('from her', '2026-06-01T09:00:00Z', {}),
        message('to her', '2026-06-02T09:00:00Z', { folder: 'sent', from: gwen, to: [sian] }),
        message('copied to her', '2026-06-03T09:00:00Z', { from: gwen, to: [padraig], cc: [sian] }),
        message('hidden copy to her', '2026-06-03T10:00:00Z', { folder: 'sent', from: gwen, to: [padraig], bcc: [sian] }),
        message('from a look-alike', '2026-06-04T09:00:00Z', { from: lookAlike }),
        message('from Pádraig', '2026-06-05T09:00:00Z', { from: padraig, body: '<p>the gutter</p>' }),
        message('boiler repair', '2026-06-06T09:00:00Z', { from: null }),
      ],
    }),
  );
});
afterAll(() => graph.stop());

const search = (text: string, scopes = ['Mail.Read']): Promise<Answered> =>
  graph.call(`/me/messages${query({ $search: `"${text}"` })}`, { scopes });
const found = async (text: string, scopes?: string[]): Promise<readonly unknown[]> =>
  (await search(text, scopes)).body.value.map(({ subject }) => subject);

test('participants are found both ways, newest first, and so is a look-alike', async () => {
  expect(await found(`participants:${sian.address}`)).toEqual(['from a look-alike', 'hidden copy to her', 'copied to her', 'to her', 'from her']);
});

test.each([
  ['from:sian.pugh@example.org', ['from a look-alike', 'from her']],
  ['to:sian.pugh@example.org', ['to her']],
  ['cc:sian.pugh@example.org', ['copied to her']],
  ['bcc:sian.pugh@example.org', ['hidden copy to her']],
  ['recipients:sian.pugh@example.org', ['hidden copy to her', 'copied to her', 'to her']],
  ["from:padraig.o'brien@example.org", ['from Pádraig']],
  ['from:padraig', ['from Pádraig']],
  ['from:SIAN', ['from a look-alike', 'from her']],
  ['subject:repair', ['boiler repair']],
  ['subject:rep', []],
  ['subject:rep*', ['boiler repair']],
  ['subject:\\"boiler repair\\"', ['boiler repair']],
  ['subject:\\"repair boiler\\"', []],
  ['boiler', ['boiler repair']],
  ['from:sian.pugh@example.org received>=2026-06-02', ['from a look-alike']],
  ['from:sian.pugh@example.org AND received<2026-06-02', ['from her']],
  ['received:2026-06-05..2026-06-06', ['boiler repair', 'from Pádraig']],
  ['subject:boiler OR to:sian.pugh@example.org', ['boiler repair', 'to her']],
  ['from:sian.pugh@example.org NOT subject:alike', ['from her']],
  ['(subject:boiler OR subject:copied) AND received<=2026-06-03', ['copied to her']],
])('%s', async (text, subjects) => {
  expect(await found(text)).toEqual(subjects);
});

test('the text of messages is searched only with Mail.Read', async () => {
  expect(await found('gutter')).toEqual(['from Pádraig']);
  expect(await found('gutter', ['Mail.ReadBasic'])).toEqual([]);
});

test.each([
  ['with a filter', { $search: '"x"', $filter: 'isRead eq true' }],
  ['with an order', { $search: '"x"', $orderby: 'receivedDateTime' }],
  ['without quotation marks about it', { $search: 'from:sian' }],
  ['with a parenthesis too few', { $search: '"(from:sian"' }],
  ['with a joining word at its end', { $search: '"sian AND"' }],
  ['by a property that is none', { $search: '"nonsense:sian"' }],
  ['for nothing', { $search: '""' }],
])('a search %s is refused', async (_, options) => {
  expect((await graph.call(`/me/messages${query(options)}`)).status).toBe(400);
});

test('a search has no count', async () => {
  expect((await graph.call(`/me/messages${query({ $search: '"boiler"', $count: 'true' })}`)).body).not.toHaveProperty('@odata.count');
});
