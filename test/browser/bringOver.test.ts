import type { FrameLocator, Page } from 'playwright-core';
import type { ScenarioInput } from '../../src/simulator/scenario/schema.ts';
import type { SheetRow } from '../builders/sheets.ts';
import { aSheet, aSheetRow } from '../builders/sheets.ts';
import { workbook } from '../records/sheetFiles.ts';
import { closeDemos } from './openDemo.ts';
import { openRegister, type OpenRegister } from './openRegister.ts';

jest.setTimeout(240_000);
afterEach(closeDemos);

const owner = 'catrin.ellis';

/** A council that has brought nothing over yet. */
const emptyCouncil: ScenarioInput = {
  title: 'A council with an empty register',
  now: '2026-11-10T10:42:00+00:00',
  signedIn: owner,
  council: { name: 'Aberllan County Council', emailDomains: ['aberllan.example'] },
  staff: [{ id: owner, name: 'Catrin Ellis', address: 'catrin.ellis@aberllan.example', roles: ['staff', 'registerOwner'] }],
};

/** In force on 10 November 2026, the day of the story. */
const aRow = (cells: SheetRow = {}): SheetRow =>
  aSheetRow({ start: '1/9/2026', end: '28 February 2027', review: '1 February 2027', decidedOn: '28/8/2026', ...cells });
const manyRows = (many: number): readonly SheetRow[] =>
  Array.from({ length: many }, (_, index) => aRow({ name: `Customer ${index}`, emails: `customer${index}@example.org` }));

async function openBringOver(options: Parameters<typeof openRegister>[0] = {}): Promise<OpenRegister> {
  const opened = await openRegister({ as: owner, width: 720, ...options });
  await opened.register.getByRole('button', { name: 'Bring over', exact: true }).click();
  await opened.register.getByRole('heading', { name: 'From a spreadsheet' }).waitFor();
  return opened;
}

async function choose(register: FrameLocator, rows: readonly SheetRow[]): Promise<void> {
  const buffer = Buffer.from(await workbook(aSheet(...rows)));
  await register.locator('input[type="file"]').setInputFiles({ name: 'kept.xlsx', mimeType: 'application/octet-stream', buffer });
}

async function attest(register: FrameLocator, button: string): Promise<void> {
  await register.getByLabel('What did you compare this with?').fill('Compared with the letters on file.');
  await register.getByRole('checkbox', { name: /^I attest/ }).check();
  await register.getByRole('button', { name: button }).click();
}

const outcome = (register: FrameLocator) => register.getByRole('heading', { name: 'What was brought over' });

describe('Bringing over in the register', () => {
  it('shows each row to put right with its column, and brings over the others when told to', async () => {
    const { register, setWidth, faultsInEveryTheme, simulator } = await openBringOver();
    expect(await faultsInEveryTheme()).toEqual([]);
    const before = simulator.world.lists.arrangements.items.size;
    await choose(register, [aRow({ name: '=1+1', emails: 'one@example.org' }), aRow({ name: 'Rhys Test', emails: 'two@example.org', review: '1/3/2027' })]);
    await register.getByText('1 row ready, 1 with something to put right.').waitFor();
    const faulty = register.getByRole('row').filter({ hasText: 'Rhys Test' });
    expect(await faulty.innerText()).toContain('Review: The review must be within 3 months from today.');
    expect(await register.getByRole('row').filter({ hasText: '=1+1' }).innerText()).toContain('1 Sept 2026 to 28 Feb 2027, review 1 Feb 2027');
    expect(await faultsInEveryTheme()).toEqual([]);
    await setWidth(320);
    expect(await register.getByRole('listitem').filter({ hasText: 'Rhys Test' }).first().innerText()).toContain('Row 3');
    expect(await faultsInEveryTheme()).toEqual([]);
    await setWidth(720);
    expect(await register.getByRole('button', { name: /^Bring over \d/ }).count()).toBe(0);
    await register.getByRole('checkbox', { name: 'Leave out the rows with something to put right (1)' }).check();
    await register.getByRole('button', { name: 'Bring over 1 row' }).click();
    await register.getByText('Write 20 to 2,000 characters.').waitFor();
    expect(await register.getByText('Tick this to attest.').isVisible()).toBe(true);
    expect(simulator.world.lists.arrangements.items.size).toBe(before);
    await attest(register, 'Bring over 1 row');
    await outcome(register).waitFor();
    expect(simulator.world.lists.arrangements.items.size).toBe(before + 1);
    expect(await faultsInEveryTheme()).toEqual([]);
    await setWidth(320);
    expect(await faultsInEveryTheme()).toEqual([]);
  });

  it('brings over more arrangements than one page shows, and the same file again adds nothing', async () => {
    const { register, simulator } = await openBringOver({ scenario: emptyCouncil });
    const rows = manyRows(60);
    await choose(register, rows);
    await register.getByText('60 rows ready.').waitFor({ timeout: 60_000 });
    expect(await register.getByRole('row').count()).toBe(51);
    await register.getByRole('button', { name: 'Next rows' }).click();
    await register.getByText('51 to 60 of 60').waitFor();
    await attest(register, 'Bring over 60 rows');
    await outcome(register).waitFor({ timeout: 180_000 });
    const main = register.getByRole('main');
    expect(await main.innerText()).toContain('60 rows brought over.');
    const { arrangements, decisions, cards } = simulator.world.lists;
    expect([arrangements.items.size, decisions.items.size, cards.items.size]).toEqual([60, 60, 60]);
    await register.getByRole('button', { name: 'Bring over something else' }).click();
    await choose(register, rows);
    await register.getByText('0 rows ready, 60 in the register already.').waitFor({ timeout: 90_000 });
    expect([arrangements.items.size, decisions.items.size, cards.items.size]).toEqual([60, 60, 60]);
  });

  it('says what is wrong with a file that is none, and reads the next one', async () => {
    const { register, faultsInEveryTheme } = await openBringOver();
    const give = (name: string, content: string): Promise<void> =>
      register.locator('input[type="file"]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
    await give('other.csv', 'Date,Amount\n1,2');
    await register.getByText('Customer name: This column is not in the file.').waitFor();
    expect(await faultsInEveryTheme()).toEqual([]);
    await give('report.csv', '%PDF-1.7');
    await register.getByText('The file is no spreadsheet that we can read.').waitFor();
    await choose(register, [aRow({ emails: 'three@example.org' })]);
    await register.getByText('1 row ready.').waitFor();
  });

  it('gives out an empty spreadsheet that is read again', async () => {
    const { register, page } = await openBringOver();
    const content = await downloaded(page, () => register.getByRole('button', { name: 'Download empty spreadsheet' }).click());
    await register.locator('input[type="file"]').setInputFiles({ name: 'bring-over.csv', mimeType: 'text/csv', buffer: content });
    await register.getByText('1 row ready.').waitFor();
    await register.getByRole('row').filter({ hasText: 'Alex Example' }).waitFor();
  });

  it('takes one by hand, with the same checks', async () => {
    const { register, simulator, setWidth, faultsInEveryTheme } = await openBringOver();
    const before = simulator.world.lists.adjustments.items.size;
    await register.getByRole('button', { name: 'Fill in the short form' }).click();
    expect(await faultsInEveryTheme()).toEqual([]);
    await setWidth(320);
    expect(await faultsInEveryTheme()).toEqual([]);
    await register.getByRole('checkbox', { name: 'An arrangement' }).uncheck();
    await register.getByRole('checkbox', { name: 'An adjustment' }).check();
    await register.getByLabel('Customer name').fill('Rhys Test');
    await register.getByLabel('E-mail addresses').fill('rhys.test@example.org');
    await register.getByLabel('Kind of adjustment').selectOption('Easy Read');
    await register.getByRole('button', { name: 'Bring over', exact: true }).last().click();
    await register.getByText('3 things are to be put right:').waitFor();
    expect(await register.getByLabel('What we do').evaluate((field) => field === document.activeElement)).toBe(true);
    await register.getByLabel('What we do').fill('Send the Easy Read version');
    await register.getByLabel('Adjustment agreed by').fill('Gwen Morris');
    await register.getByLabel('Adjustment agreed on').fill('2026-10-01');
    await register.getByRole('button', { name: 'Bring over', exact: true }).last().click();
    await attest(register, 'Bring over 1 row');
    await outcome(register).waitFor();
    expect(simulator.world.lists.adjustments.items.size).toBe(before + 1);
  });

  it('is nobody’s but the register owners’', async () => {
    const { register } = await openRegister({ as: 'david.okafor', width: 720 });
    expect(await register.getByRole('button', { name: 'Bring over', exact: true }).count()).toBe(0);
  });
});

async function downloaded(page: Page, act: () => Promise<void>): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
