import type { FrameLocator } from 'playwright-core';
import { changeColumn, columnsOf, loseColumn, loseList, putBack } from '../builders/siteDamage.ts';
import { closeDemos, openDemo } from './openDemo.ts';
import { openRegister } from './openRegister.ts';
import { faultsInEveryScheme } from './schemes.ts';
import { readFileSync } from 'node:fs';
import type { ScenarioInput } from '../../src/simulator/scenario/schema.ts';

jest.setTimeout(120_000);
afterEach(closeDemos);

const story = JSON.parse(readFileSync('src/simulator/scenario/stories/aberllan.json', 'utf8')) as ScenarioInput;
const line = (frame: FrameLocator, name: string | RegExp) => frame.getByRole('listitem').filter({ hasText: name });
const done = (frame: FrameLocator) => frame.getByText(/^(Nothing is wrong|One thing does not work|\d+ things do not work)\./);

it('finds nothing wrong on a healthy site, says what could not be tried, and reads well in every theme', async () => {
  const { register, faultsInEveryTheme, setWidth } = await openRegister({ as: 'catrin.ellis', width: 720 });
  await register.getByRole('button', { name: 'Self-test' }).click();
  await done(register).waitFor();
  expect(await register.locator('[data-state="fails"]').allInnerTexts()).toEqual([]);
  await register.getByText(/^Nothing is wrong\./).waitFor();
  for (const name of ['Permission: Sites.Selected, the council’s lists', 'List: Letters', 'Columns and indexes: Incidents', 'Who may read: Customers', 'Shared mailbox: Housing repairs']) {
    expect(await line(register, name).getByRole('img').first().getAttribute('aria-label')).toMatch(/^(Works|Not tried)$/);
  }
  const untried = register.getByRole('region', { name: 'Could not be tried here' });
  await untried.getByText('How large a card in a channel may be').waitFor();
  expect(await faultsInEveryTheme()).toEqual([]);
  await setWidth(320);
  expect(await faultsInEveryTheme()).toEqual([]);
});

it('names what is missing, who can mend it and what the app does meanwhile, and is well again when it is mended', async () => {
  const { register, simulator, faultsInEveryTheme, page } = await openRegister({ as: 'catrin.ellis', width: 720 });
  const { world } = simulator;
  const whole = { cards: columnsOf(world, 'cards'), claims: columnsOf(world, 'claims') };
  loseColumn(world, 'cards', 'EndDay');
  changeColumn(world, 'cards', 'Key', { indexed: false });
  changeColumn(world, 'claims', 'Title', { unique: false });
  loseList(world, 'Letters');
  await register.getByRole('button', { name: 'Self-test' }).click();
  await done(register).waitFor();
  const wrong = register.getByRole('region', { name: 'Does not work' });
  await line(register, 'Columns and indexes: Cards, EndDay').getByText(/The column is not there, or has another internal name\. A SharePoint administrator can mend it/).waitFor();
  await line(register, 'Columns and indexes: Cards, Key').getByText(/The column has lost its index\./).waitFor();
  await line(register, 'Columns and indexes: Claims, Title').getByText(/takes equal values/).waitFor();
  await line(register, 'List: Letters').getByText(/never “nothing”/).waitFor();
  expect(await wrong.getByRole('listitem').count()).toBe(5);
  expect(await faultsInEveryTheme()).toEqual([]);

  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await register.getByRole('button', { name: 'Copy as text' }).click();
  await register.getByText('Copied.').waitFor();

  putBack(world, 'cards', whole.cards);
  putBack(world, 'claims', whole.claims);
  world.setFaults([]);
  await register.getByRole('button', { name: 'Run again' }).click();
  await register.getByText(/^Nothing is wrong\./).waitFor();
});

it('offers to allow what nobody has allowed, and tries it then', async () => {
  const signIn = { lists: 'silent', mail: 'interaction', sharedMail: 'silent', groups: 'silent', teams: 'silent', channels: 'silent', channelPosts: 'silent' } as const;
  const { register } = await openRegister({ as: 'samuel.adeyinka', scenario: { ...story, signIn } });
  await register.getByRole('button', { name: 'Self-test' }).click();
  await register.getByText(/^One thing does not work\./).waitFor();
  await line(register, 'Permission: Mail.ReadBasic').getByText(/Nobody has allowed this yet\. A Microsoft 365 administrator can mend it\./).waitFor();
  await line(register, 'Searching your mailbox').getByText(/Something before it has to work first/).waitFor();
  await register.getByRole('button', { name: 'Allow Mail.ReadBasic' }).click();
  await register.getByText(/^Nothing is wrong\./).waitFor();
});

it('opens by its link for somebody without a role, who finds closed what should be closed', async () => {
  const { register, simulator } = await openRegister({ as: 'aled.rees', item: 'self-test' });
  await done(register).waitFor();
  expect(await register.locator('[data-state="fails"]').allInnerTexts()).toEqual([]);
  expect(await line(register, 'Who may read: Customers').getAttribute('data-state')).toBe('works');
  expect(await line(register, 'Only your own rows: Incidents').getAttribute('data-state')).toBe('works');
  expect(await register.getByRole('button', { name: 'Self-test' }).count()).toBe(0);
  simulator.world.setFaults([{ path: '/lists/Incidents/items', body: JSON.stringify({ value: [{ id: '1', createdBy: { user: { id: 'somebody-else' } } }] }), carryOut: false, skip: 0, share: 1 }]);
  await register.getByRole('button', { name: 'Run again' }).click();
  await line(register, 'Only your own rows: Incidents').getByText(/You can read what colleagues added/).waitFor();
});

it('is reached from “About this panel”, and says what of a mailbox cannot be tried', async () => {
  const demo = await openDemo({ scenario: 'src/simulator/scenario/stories/aberllan.json' });
  const { panel, simulator } = demo;
  await panel.locator('[data-status]').first().waitFor();
  simulator.world.setFaults([{ path: '^/users/', status: 404, carryOut: false, skip: 0, share: 1 }, { path: '^/me/messages', status: 403, carryOut: false, skip: 0, share: 1 }]);
  await panel.getByRole('button', { name: 'More' }).click();
  await panel.getByRole('menuitem', { name: 'About this panel' }).click();
  await panel.getByRole('button', { name: 'Check that everything works' }).click();
  await done(panel).waitFor();
  await line(panel, 'Shared mailbox: Housing repairs').getByText(/knows no mailbox of this address, or it is hidden .* An Exchange administrator can mend it/).waitFor();
  await line(panel, 'Your own mailbox').getByText(/Microsoft 365 refused it/).waitFor();
  await line(panel, 'Permission: Sites.Selected').waitFor();
  expect(await faultsInEveryScheme(demo)).toEqual([]);
});
