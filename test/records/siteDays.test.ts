import * as v from 'valibot';
import { addRow, changeRow, findRows } from '../../src/records/lists.ts';
import { aDay } from '../../src/records/shapes.ts';
import { daysFromWire } from '../../src/records/siteDays.ts';
import { aScenario } from '../simulator/aScenario.ts';
import { items, query, startGraph } from '../simulator/graphServer.ts';
import { startRegister, type Register } from './aRegister.ts';

let register: Register;
beforeEach(async () => {
  register = await startRegister(aScenario());
});
afterEach(() => register.close());

const card = { Title: 'ARR-2026-0009', Key: 'k9', Kind: 'arrangement', Customer: 'C-0009', Confidence: 'confirmed', Facts: '{}' } as const;
const where = { column: 'Key', equals: 'k9' } as const;
const shapes = { Title: v.string(), EndDay: v.nullish(aDay) };

async function endDay(): Promise<{ readonly day: string | null | undefined; readonly row: { readonly id: string; readonly etag: string } }> {
  const found = await findRows(register.listsOf('meera'), 'cards', shapes, { where, pageSize: 5, most: 5 });
  const row = found.ok ? found.value.rows[0] : undefined;
  if (!row) throw new Error('the card is not there');
  return { day: row.fields.EndDay, row: { id: row.item.id, etag: row.item['@odata.etag'] ?? '' } };
}

describe('A day that we write to a list', () => {
  it.each(['2026-01-31', '2026-03-29', '2026-06-10', '2026-10-25', '2028-02-29', '2026-12-31'])('comes back as %s', async (day) => {
    await addRow(register.listsOf('meera'), 'cards', { ...card, EndDay: day });
    expect((await endDay()).day).toBe(day);
  });

  it('can be changed and emptied', async () => {
    const lists = register.listsOf('meera');
    await addRow(lists, 'cards', { ...card, EndDay: '2026-06-10' });
    await changeRow(lists, 'cards', (await endDay()).row, { EndDay: '2026-07-01' });
    expect((await endDay()).day).toBe('2026-07-01');
    await changeRow(lists, 'cards', (await endDay()).row, { EndDay: '' });
    expect((await endDay()).day ?? '').toBe('');
  });

  it('is the day that managers see, whatever the hour of its midnight', () => {
    const read = (wire: string): unknown => daysFromWire('cards', { EndDay: wire })['EndDay'];
    expect(read('2026-06-09T23:00:00Z')).toBe('2026-06-10');
    expect(read('2026-12-10T00:00:00Z')).toBe('2026-12-10');
    expect(read('2026-12-10T12:00:00Z')).toBe('2026-12-10');
    // A site left in Pacific time, as new ones are.
    expect(read('2026-12-10T08:00:00Z')).toBe('2026-12-10');
  });

  it('that is none is left for its reader to refuse', () => {
    expect(daysFromWire('cards', { EndDay: 'soon', Title: '2026-06-09T23:00:00Z' })).toEqual({ EndDay: 'soon', Title: '2026-06-09T23:00:00Z' });
  });
});

describe('SharePoint’s date columns', () => {
  it('are told as the site’s midnight in UTC, summer and winter', async () => {
    const graph = await startGraph();
    const patched = async (EndDay: unknown): Promise<unknown> =>
      (await graph.call(items('cards', '/1/fields'), { method: 'PATCH', as: 'meera', body: { EndDay } })).body['EndDay'];
    expect(await patched('2026-08-31')).toBe('2026-08-30T23:00:00Z');
    expect(await patched('2026-12-31T09:30:00Z')).toBe('2026-12-31T00:00:00Z');
    expect(await patched('2026-08-30T23:00:00Z')).toBe('2026-08-30T23:00:00Z');
    const refused = await graph.call(items('cards', '/1/fields'), { method: 'PATCH', as: 'meera', body: { EndDay: 'soon' } });
    await graph.stop();
    expect([refused.status, refused.body.error.message]).toEqual([400, "Invalid value for field 'EndDay': it takes a date."]);
  });

  it('are compared as moments', async () => {
    const graph = await startGraph(aScenario({ rawRows: [{ list: 'Cards', fields: { ...card, EndDay: '2026-08-31' } }] }));
    const found = async (condition: string): Promise<readonly unknown[]> => {
      const { body } = await graph.call(items('cards', query({ $filter: condition, $expand: 'fields($select=Title)' })), { as: 'meera' });
      return body.value.map(({ fields }) => fields['Title']).filter((title) => title === card.Title);
    };
    const answers = [
      await found("fields/EndDay ge '2026-08-30T23:00:00Z' and fields/EndDay lt '2026-08-31T23:00:00Z'"),
      await found("fields/EndDay eq '2026-08-31'"),
      await found("fields/EndDay ge '2026-08-31T00:00:00Z'"),
    ];
    await graph.stop();
    expect(answers).toEqual([[card.Title], [], []]);
  });
});
