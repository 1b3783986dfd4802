import type { Page } from 'playwright-core';
import { listSchema, type ListKey } from '../../src/records/listSchema.ts';
import { addItem } from '../../src/simulator/world/listStore.ts';
import type { FieldValues } from '../../src/simulator/world/types.ts';
import { aScenario } from '../simulator/aScenario.ts';
import { eventually } from './eventually.ts';
import { axeFaults, closeDemos, colourFaults, openDemo, type Demo } from './openDemo.ts';

jest.setTimeout(180_000);
afterEach(closeDemos);

// The scenario's day is 10 June 2026.
const base = { Customer: 'C-0001', CustomerName: 'Siân Pugh', Services: 'all', State: 'active', StartDay: '2026-03-01', Appeal: 'none' };
const arrangements: readonly FieldValues[] = [
  { ...base, Title: 'ARR-1', EndDay: '2027-02-28', ReviewDay: '2026-12-01' },
  { ...base, Title: 'ARR-2', EndDay: '2026-06-10', ReviewDay: '2026-06-10' },
  { ...base, Title: 'ARR-3', EndDay: '2026-07-10', ReviewDay: '2026-07-10', Appeal: 'open', DecideAppealBy: '2026-07-01' },
  { ...base, Title: 'ARR-4', EndDay: '2026-07-11', ReviewDay: '2026-07-11' },
  { ...base, Title: 'ARR-5', EndDay: '2026-09-30', ReviewDay: '2026-06-09' },
  { ...base, Title: 'ARR-6', EndDay: '2026-06-09', ReviewDay: '2026-06-01' },
  { ...base, Title: 'ARR-7', EndDay: '2027-02-28', ReviewDay: '2026-06-20', StartDay: '2026-06-11' },
  { ...base, Title: 'ARR-8', EndDay: '2026-12-31', ReviewDay: '2026-06-20', State: 'ended', Appeal: 'open', DecideAppealBy: '2026-06-20' },
];

function anIncidentRow(number: number, parts: FieldValues = {}): FieldValues {
  return {
    Title: `INC-2026-${String(number).padStart(6, '0')}`, State: 'submitted', CustomerName: 'Siân Pugh', OccurredAt: '2026-06-09T09:00:00Z', Method: 'email',
    Service: 'Housing repairs', Behaviours: 'A-ABUSIVE', FirstBehaviour: 'A-ABUSIVE', Facts: 'She called me a fool.', Affected: 'me',
    Answers: '{"weapon":"no"}', ClientReference: `ref-${number}`, ...parts,
  };
}

/** A council whose lists hold these rows and no others. */
async function councilWith(rows: Partial<Record<ListKey, readonly FieldValues[]>>, signedIn = 'meera'): Promise<Demo> {
  const demo = await openDemo({ opens: 'nothing', scenario: aScenario({ signedIn, customers: [], arrangements: [], adjustments: [], messages: [] }) });
  const { world } = demo.simulator;
  const author = world.people.find(({ id }) => id === 'gwen') ?? world.person();
  for (const [key, some] of Object.entries(rows)) for (const fields of some) addItem(world.lists[key as ListKey], fields, author, '2026-06-09T10:00:00Z');
  return demo;
}

async function openView(demo: Demo, key: ListKey, view: string): Promise<Page> {
  const page = await demo.page.context().newPage();
  await page.goto(`${demo.simulator.listsUrl(key)}?view=${encodeURIComponent(view)}`);
  await page.getByRole('heading', { name: `${listSchema[key].name} ${view}` }).waitFor();
  return page;
}

/** References of the rows as they stand in the table, once there are any. */
async function titles(page: Page): Promise<readonly string[]> {
  await page.getByRole('table').or(page.getByText('There is nothing in this view')).first().waitFor();
  return page.getByRole('row').getByRole('button').allInnerTexts();
}

/** Requests for rows, and how many rows they brought, from now on. */
function countReads(page: Page): { readonly requests: string[]; rows: number } {
  const reads = { requests: [] as string[], rows: 0 };
  page.on('response', (response) => {
    const url = decodeURIComponent(response.url());
    if (response.request().method() === 'OPTIONS' || !/\/items\?|\$batch/.test(url)) return;
    reads.requests.push(url);
    void response.json().then((body: { readonly value?: readonly unknown[]; readonly responses?: readonly unknown[] }) => {
      reads.rows += body.value?.length ?? body.responses?.length ?? 0;
    }, () => undefined);
  });
  return reads;
}

describe('The views of arrangements', () => {
  const views = [
    ['In force', ['ARR-5', 'ARR-2', 'ARR-3', 'ARR-4', 'ARR-1']],
    ['Reviews due in 30 days', ['ARR-2', 'ARR-7', 'ARR-3']],
    ['Reviews overdue', ['ARR-5']],
    ['Ending in 30 days', ['ARR-2', 'ARR-3']],
    ['Appeals open', ['ARR-8', 'ARR-3']],
    ['All arrangements', ['ARR-8', 'ARR-7', 'ARR-6', 'ARR-5', 'ARR-4', 'ARR-3', 'ARR-2', 'ARR-1']],
  ] as const;

  it('show each its own rows in its own order, with names', async () => {
    const demo = await councilWith({ arrangements });
    for (const [view, expected] of views) {
      const page = await openView(demo, 'arrangements', view);
      expect([view, await titles(page)]).toEqual([view, expected]);
      expect(await page.getByRole('row').nth(1).innerText()).toContain('Siân Pugh');
      await page.close();
    }
  });

  it('show days as days, and keep the day that somebody picks', async () => {
    const demo = await councilWith({ arrangements });
    const page = await openView(demo, 'arrangements', 'Reviews overdue');
    expect(await page.getByRole('row', { name: /ARR-5/ }).innerText()).toContain('30 Sept 2026');
    await page.getByRole('button', { name: 'ARR-5' }).click();
    await page.getByLabel('Review', { exact: true }).fill('2026-08-31');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved').waitFor();
    expect(demo.simulator.world.lists.arrangements.items.get(5)?.fields['ReviewDay']).toBe('2026-08-31');
    await page.getByRole('button', { name: 'Cancel' }).click();
    // It is not overdue any more.
    await page.getByText('There is nothing in this view').waitFor();
  });
});

describe('The views of incidents', () => {
  const incidents = [
    anIncidentRow(1, { Service: 'Council tax' }),
    anIncidentRow(2, { State: 'returned', FirstBehaviour: 'A-THREAT' }),
    anIncidentRow(3, { State: 'recalled' }),
    anIncidentRow(4, { State: 'accepted', OccurredAt: '2026-01-05T09:00:00Z' }),
    anIncidentRow(5, { State: 'closed', FirstBehaviour: undefined }),
  ];
  const references = (...numbers: readonly number[]): readonly string[] => numbers.map((number) => `INC-2026-00000${number}`);

  it('show the newest first', async () => {
    const demo = await councilWith({ incidents });
    for (const [view, expected] of [
      ['To accept', references(1)],
      ['Returned', references(2)],
      ['All incidents', references(5, 4, 3, 2, 1)],
    ] as const) {
      const page = await openView(demo, 'incidents', view);
      expect([view, await titles(page)]).toEqual([view, expected]);
      await page.close();
    }
  });

  it.each([
    ['By service, last 90 days', ['Service: Council tax (1)', 'Service: Housing repairs (2)'], references(5, 2)],
    ['By behaviour, last 90 days', ['First behaviour: A-ABUSIVE (1)', 'First behaviour: A-THREAT (1)', 'First behaviour: Unassigned (1)'], references(5)],
  ])('%s: groups with counts, closed until somebody opens one', async (view, groups, inLast) => {
    const page = await openView(await councilWith({ incidents }), 'incidents', view);
    const heads = page.getByRole('heading', { level: 3 });
    await heads.first().waitFor();
    expect(await heads.allInnerTexts()).toEqual(groups);
    expect(await page.getByRole('row').count()).toBe(0);
    await heads.last().getByRole('button', { expanded: false }).click();
    expect(await titles(page)).toEqual(inLast);
    expect(await axeFaults(page)).toEqual([]);
    await heads.last().getByRole('button', { expanded: true }).click();
    expect(await page.getByRole('row').count()).toBe(0);
  });

  it('show below an item, and to nobody as a field, what the app keeps for itself', async () => {
    const page = await openView(await councilWith({ incidents }), 'incidents', 'To accept');
    await page.getByRole('button', { name: 'INC-2026-000001' }).click();
    const panel = page.getByRole('dialog');
    await panel.getByText('{"weapon":"no"}').waitFor();
    expect(await panel.getByLabel(/kept by the app/).count()).toBe(0);
    const words = await panel.innerText();
    expect(words.indexOf('(kept by the app)')).toBeGreaterThan(words.lastIndexOf('Client reference'));
  });

  it('have an address for each view and item, and Back closes what was opened', async () => {
    const demo = await councilWith({ incidents });
    const page = await openView(demo, 'incidents', 'Returned');
    await page.getByRole('button', { name: 'INC-2026-000002' }).click();
    await page.getByRole('dialog').waitFor();
    expect(page.url()).toContain('item=2');
    const other = await page.context().newPage();
    await other.goto(page.url());
    await other.getByRole('dialog').getByRole('heading', { name: 'INC-2026-000002' }).waitFor();
    await other.goto(`${demo.simulator.listsUrl('incidents')}/4_.000`);
    await other.getByRole('dialog').getByRole('heading', { name: 'INC-2026-000004' }).waitFor();
    await page.goBack();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await titles(page)).toEqual(references(2));
  });
});

describe('A list of 100,000 incidents', () => {
  /** A thousand wait; over ten years 4,000 of the last 90 days. */
  const many = Array.from({ length: 100_000 }, (_, index) =>
    anIncidentRow(index + 1, {
      State: index % 100 === 0 ? 'submitted' : 'closed',
      Service: ['Council tax', 'Housing repairs', 'Waste'][index % 3],
      OccurredAt: index >= 96_000 ? '2026-05-01T09:00:00Z' : '2020-01-01T09:00:00Z',
    }),
  );

  it('opens with thirty rows, reads on as one scrolls, filters and groups on the server', async () => {
    const demo = await councilWith({ incidents: many });
    const page = await demo.page.context().newPage();
    const reads = countReads(page);
    await page.goto(`${demo.simulator.listsUrl('incidents')}?view=All%20incidents`);
    expect((await titles(page)).slice(0, 2)).toEqual(['INC-2026-100000', 'INC-2026-099999']);
    await eventually(() => expect([reads.requests.length, reads.rows]).toEqual([1, 30]));
    await page.getByRole('button', { name: 'Load more' }).scrollIntoViewIfNeeded();
    await eventually(async () => expect((await titles(page)).slice(30, 31)).toEqual(['INC-2026-099970']));
    expect(reads.rows).toBeLessThanOrEqual(90);

    await page.getByRole('region', { name: 'Incidents', exact: true }).getByRole('link', { name: 'To accept' }).click();
    await page.getByRole('heading', { name: 'Incidents To accept' }).waitFor();
    await eventually(async () => expect((await titles(page))[0]).toBe('INC-2026-099901'));
    expect(reads.rows).toBeLessThanOrEqual(150);

    const before = reads.requests.length;
    await page.getByRole('region', { name: 'Incidents', exact: true }).getByRole('link', { name: 'By service, last 90 days' }).click();
    await page.getByRole('button', { name: 'Service: Waste (1333)' }).click();
    await eventually(async () => expect(await titles(page)).toHaveLength(30));
    // Who is in which group, and then thirty rows of one group in two batches.
    expect(reads.requests.length - before).toBe(3);
    expect(reads.rows).toBeLessThanOrEqual(150 + 4000 + 30);
  });

  it('says what SharePoint says where a view would have to look at more than 5,000', async () => {
    const recent = many.slice(0, 5001).map((fields) => ({ ...fields, OccurredAt: '2026-05-01T09:00:00Z' }));
    const page = await openView(await councilWith({ incidents: recent }), 'incidents', 'By behaviour, last 90 days');
    await page.getByText('exceeds the list view threshold (5000 items)').waitFor();
    await page.getByRole('region', { name: 'Incidents', exact: true }).getByRole('link', { name: 'To accept' }).click();
    expect((await titles(page)).length).toBeGreaterThan(0);
    expect(await axeFaults(page)).toEqual([]);
  });
});

describe('Staff', () => {
  it('find none of the owners’ lists, and are told so at their addresses', async () => {
    const demo = await councilWith({ arrangements, incidents: [anIncidentRow(1)] }, 'tom');
    const page = await demo.page.context().newPage();
    for (const key of ['customers', 'identifiers', 'adjustments', 'arrangements', 'decisions', 'letters'] as const) {
      await page.goto(demo.simulator.listsUrl(key));
      await page.getByText('You need permission to access this list').waitFor();
      expect(await page.getByRole('navigation').getByRole('heading').allInnerTexts()).toEqual(['Cards', 'Contacts', 'Incidents', 'Private incidents', 'Claims', 'Contact patterns']);
      expect(await page.locator('main').innerText()).not.toContain('Siân Pugh');
    }
    await page.goto(`${demo.simulator.listsUrl('incidents')}?item=1`);
    await page.getByText('This list or item is not there any more').waitFor();
    await page.getByText('There is nothing in this view').waitFor();
  });
});

describe('The list page', () => {
  it.each([320, 720])('fits %i pixels and has no fault in light, dark and forced colours', async (width) => {
    const demo = await councilWith({ arrangements, incidents: [anIncidentRow(1), anIncidentRow(2)] });
    const page = await openView(demo, 'arrangements', 'In force');
    await page.setViewportSize({ width, height: 800 });
    const faults: string[] = [];
    const look = async (state: string, check: (page: Page) => Promise<readonly string[]>): Promise<void> => {
      if (await page.locator('html').evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)) faults.push(`${state}: wider than the page`);
      faults.push(...(await check(page)).map((fault) => `${state}: ${fault}`));
    };
    for (const [scheme, check] of [['light', axeFaults], ['dark', colourFaults], ['forced colours', colourFaults]] as const) {
      await page.evaluate((wanted) => window.localStorage.setItem('simulator.colourScheme', wanted), scheme === 'light' ? 'light' : 'dark');
      await page.emulateMedia(scheme === 'forced colours' ? { forcedColors: 'active', colorScheme: 'dark' } : { forcedColors: null, colorScheme: null });
      await page.goto(`${demo.simulator.listsUrl('arrangements')}?view=In%20force`);
      await titles(page);
      await look(scheme, check);
      await page.getByRole('row').getByRole('button').first().click();
      await page.getByRole('dialog').getByRole('heading').first().waitFor();
      await look(`${scheme}, an item`, check);
    }
    expect(faults).toEqual([]);
  });
});
