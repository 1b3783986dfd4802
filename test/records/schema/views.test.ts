import { listSchema, type Column, type Condition, type ListDefinition, type View } from '../../../src/records/listSchema.ts';

const lists: readonly ListDefinition[] = Object.values(listSchema);
const views = lists.flatMap((list) => list.views.map((view) => ({ title: `${list.name}: ${view.name}`, list, view })));

const columnOf = (list: ListDefinition, name: string): Column | undefined => list.columns[name];
const isIndexed = (list: ListDefinition, name: string): boolean => name === 'ID' || columnOf(list, name)?.indexed === true;
const columnsNamed = ({ columns, where = [], order, groupBy }: View): readonly string[] => [
  ...columns, ...where.map(({ column }) => column), order.column, ...(groupBy === undefined ? [] : [groupBy]),
];

/** States in which things stay for ever: their rows add up over the years. */
const settled = ['accepted', 'notUpheld', 'duplicate', 'closed', 'recalled', 'rejected', 'withdrawn', 'ended', 'archived', 'declined', 'decided', 'none'];

/** Whether the rows that a first condition lets through stay as few as what is open, in force or recent. */
function staysShort(condition: Condition): boolean {
  if ('days' in condition) return condition.days.from !== undefined;
  const values = 'oneOf' in condition ? condition.oneOf : [condition.equals];
  return values.every((value) => typeof value === 'string' && !settled.includes(value));
}

describe.each(views)('The view $title', ({ list, view }) => {
  it('names only columns that there are', () => {
    expect(columnsNamed(view).filter((name) => name !== 'ID' && columnOf(list, name) === undefined)).toEqual([]);
  });

  it('stays below SharePoint’s threshold: it filters first by an indexed column for what is open or recent, or is read page by page', () => {
    const [first] = view.where ?? [];
    if (first) expect([isIndexed(list, first.column), staysShort(first)]).toEqual([true, true]);
    else expect([view.groupBy, isIndexed(list, view.order.column)]).toEqual([undefined, true]);
  });

  it('filters and sorts by indexed columns alone, and compares with today only what SharePoint keeps as a date', () => {
    const asked = [...(view.where ?? []).map(({ column }) => column), view.order.column];
    expect(asked.filter((name) => !isIndexed(list, name))).toEqual([]);
    const dated = (view.where ?? []).flatMap((condition) => ('days' in condition ? [columnOf(list, condition.column)?.kind] : []));
    expect(dated.filter((kind) => kind !== 'day' && kind !== 'moment')).toEqual([]);
  });

  it('asks for values that its columns can hold, and groups by one line', () => {
    const wanted = (view.where ?? []).flatMap((condition): readonly (readonly [string, string])[] => {
      if ('equals' in condition) return typeof condition.equals === 'string' ? [[condition.column, condition.equals]] : [];
      return 'oneOf' in condition ? condition.oneOf.map((value) => [condition.column, value] as const) : [];
    });
    expect(wanted.filter(([name, value]) => !(columnOf(list, name)?.choices ?? [value]).includes(value))).toEqual([]);
    if (view.groupBy !== undefined) expect(['text', 'choice']).toContain(columnOf(list, view.groupBy)?.kind);
  });
});

describe('The lists', () => {
  it('have no more indexes than SharePoint allows, and no two views of one name', () => {
    for (const { columns, views: ofList } of lists) {
      expect(Object.values(columns).filter(({ indexed }) => indexed).length).toBeLessThanOrEqual(20);
      expect(new Set(ofList.map(({ name }) => name)).size).toBe(ofList.length);
    }
  });

  it('carry the name of the customer in every view of what owners work on', () => {
    const { incidents, arrangements, adjustments, identifiers, letters } = listSchema;
    for (const list of [incidents, arrangements, adjustments, identifiers, letters] as readonly ListDefinition[]) {
      expect(list.views.filter(({ columns }) => !columns.includes('CustomerName')).map(({ name }) => name)).toEqual([]);
    }
  });

  it('offer the views that managers were promised', () => {
    const named = (list: ListDefinition): readonly string[] => list.views.map(({ name }) => name);
    expect(named(listSchema.incidents)).toEqual(['To accept', 'Returned', 'By service, last 90 days', 'By behaviour, last 90 days', 'All incidents']);
    expect(named(listSchema.arrangements)).toEqual([
      'In force', 'Reviews due in 30 days', 'Reviews overdue', 'Ending in 30 days', 'Appeals open', 'All arrangements',
    ]);
    expect(named(listSchema.adjustments)).toEqual(['Agreed', 'Asked for', 'All adjustments']);
  });
});
