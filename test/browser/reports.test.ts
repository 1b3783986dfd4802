import { readFileSync } from 'node:fs';
import type { ScenarioInput } from '../../src/simulator/scenario/schema.ts';
import { many } from '../builders/outlines.ts';
import { closeDemos } from './openDemo.ts';
import { openRegister } from './openRegister.ts';

jest.setTimeout(240_000);
afterEach(closeDemos);

const someone = (id: string, name: string, ...roles: NonNullable<ScenarioInput['staff']>[number]['roles']) => ({
  id, name, address: `${id}@aberllan.example`, roles,
});
const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** Twelve arrangements about repairs and seven about parking since spring, two about planning, ten a year ago; 31 incidents. */
const busy: ScenarioInput = {
  title: 'A council with many arrangements',
  now: '2026-11-10T10:42:00+00:00',
  signedIn: 'catrin.ellis',
  council: { name: 'Aberllan County Council', emailDomains: ['aberllan.example'], services: ['Housing repairs', 'Parking', 'Planning'] },
  staff: [
    someone('aled.rees', 'Aled Rees', 'staff'),
    someone('rhodri.vaughan', 'Rhodri Vaughan', 'staff', 'serviceManager'),
    someone('david.okafor', 'David Okafor', 'staff', 'decisionMaker'),
    someone('nesta.powell', 'Nesta Powell', 'staff', 'appealDecider'),
    someone('catrin.ellis', 'Catrin Ellis', 'staff', 'registerOwner'),
    someone('hywel.jones', 'Hywel Jones', 'staff', 'healthAndSafety'),
  ],
  customers: many(400, (number) => ({ key: `C-${String(number).padStart(4, '0')}`, name: `Customer Number${String(number)}`, addresses: [] })),
  arrangements: many(31, (number) => ({
    ref: `ARR-2026-${String(number).padStart(4, '0')}`,
    customer: `C-${String(number).padStart(4, '0')}`,
    services: [number <= 12 ? 'Housing repairs' : number <= 19 ? 'Parking' : 'Planning'],
    terms: [number % 2 === 0 ? ('WRITTEN_ONLY' as const) : ('TWO_OFFICERS' as const)],
    incidents: ['INC-2026-000001'],
    ...(number <= 21
      ? { start: '2026-08-01', end: '2027-01-31', review: number <= 6 ? '2026-11-02' : '2026-12-01' }
      : { start: '2025-09-01', end: '2026-02-28', review: '2026-02-01', state: 'ended' as const }),
  })),
  incidents: many(31, (number) => ({
    by: 'aled.rees',
    loggedAt: `2026-10-${twoDigits(number)}T10:00:00+01:00`,
    occurredAt: `2026-10-${twoDigits(number)}T09:00:00+01:00`,
    method: 'telephone' as const,
    service: number <= 20 ? 'Housing repairs' : number <= 28 ? 'Parking' : 'Planning',
    behaviours: number <= 3 ? ['A-THREAT' as const] : ['A-ABUSIVE' as const],
    facts: 'He shouted at me about the roof for ten minutes.',
    state: number <= 15 ? ('accepted' as const) : number <= 24 ? ('notUpheld' as const) : number <= 26 ? ('returned' as const) : ('submitted' as const),
  })),
};

describe('The reports', () => {
  it('P6e: tell as many in force as the list holds, warn of their growth, hide small numbers, and go into a file without names', async () => {
    const demo = await openRegister({ scenario: busy, as: 'catrin.ellis', width: 720 });
    const { register, page, setWidth, faultsInEveryTheme, reopenAs } = demo;
    const go = (area: string) => register.getByRole('navigation').getByRole('button', { name: area, exact: true }).click();
    const rowsOf = async (title: string) => (await register.getByRole('table', { name: title }).getByRole('row').allInnerTexts()).map((row) => row.split(/\s*[\n\t]+\s*/).join(': '));
    await go('In force');
    await register.getByRole('button', { name: 'ARR-2026-0001' }).waitFor();
    const listed = await register.getByRole('button', { name: /^ARR-/ }).count();
    await go('Reports');
    const inForce = register.getByText('In force now').locator('..');
    await inForce.waitFor();
    expect(await inForce.locator('dd').first().innerText()).toBe(String(listed));
    expect(listed).toBe(21);
    await register.getByText('21 arrangements are in force. A year ago there were 10.').waitFor();
    await register.getByText('5.3 %').waitFor();
    expect(await rowsOf('In force at the end of each quarter')).toEqual([
      'Quarter: Number', ...['October – December 2024', 'January – March 2025', 'April – June 2025'].map((quarter) => `${quarter}: 0`),
      'July – September 2025: 10', 'October – December 2025: 10', 'January – March 2026: 0', 'April – June 2026: 0', 'July – September 2026: 21', 'Today, 10 November 2026: 21',
    ]);
    expect(await rowsOf('In force, by service')).toEqual(['Service: Number', 'Parking: 7', 'All others together: 14']);
    expect(await rowsOf('By service, October – December 2026, so far')).toEqual(['Service: Number', 'Parking: 8', 'All others together: 23']);
    await register.getByLabel('Quarter to look at').selectOption('July – September 2026');
    await register.getByRole('region', { name: 'By service, July – September 2026' }).getByText('None.').waitFor();

    const saving = page.waitForEvent('download');
    await register.getByRole('button', { name: 'Download as CSV' }).click();
    const file = await saving;
    expect(file.suggestedFilename()).toBe('fair-contact-numbers-2026-11-10.csv');
    const lines = readFileSync(await file.path(), 'utf8').split('\r\n');
    expect(lines).toEqual(expect.arrayContaining([
      '2026-11-10,"In force, by service",Parking,Number,7',
      '2026-11-10,Arrangements,In force now,Number,21',
    ]));
    expect(lines.filter((line) => line.includes('Incidents by quarter') && line.includes('so far')).map((line) => line.split(',').slice(-2).join(': '))).toEqual([
      'Logged: 31', 'Accepted: 15', 'Not upheld: 9', 'With the reporter: Not shown', 'To accept: Not shown',
    ]);
    expect(lines.join()).not.toMatch(/Customer Number|Aled|C-00|ARR-|INC-/);

    expect(await faultsInEveryTheme()).toEqual([]);
    await setWidth(320);
    expect(await faultsInEveryTheme()).toEqual([]);

    await reopenAs('nesta.powell');
    await go('Reports');
    await register.getByText('In force, by what is arranged').waitFor();
    expect(await register.getByText('In force, by what they rest on').count()).toBe(0);
    expect(await register.getByRole('heading', { name: 'Incidents' }).count()).toBe(0);
    await reopenAs('hywel.jones');
    await go('Reports');
    await register.getByRole('heading', { name: 'Incidents', exact: true }).waitFor();
    expect(await register.getByText('In force now').count()).toBe(0);
  });
});
