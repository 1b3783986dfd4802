import { updateItem } from '../../src/simulator/world/listStore.ts';
import { closeDemos } from './openDemo.ts';
import { openRegister, type OpenRegister } from './openRegister.ts';
import { eventually } from './eventually.ts';

jest.setTimeout(120_000);
afterEach(closeDemos);

async function goTo({ register }: OpenRegister, area: string): Promise<void> {
  await register.getByRole('navigation', { name: 'Parts of the register' }).getByRole('button', { name: area, exact: true }).click();
}

async function openCustomer(open: OpenRegister, typed: string, name: string): Promise<void> {
  const { register } = open;
  await goTo(open, 'Customers');
  await register.getByLabel('Find a customer').fill(typed);
  await register.getByRole('button', { name: 'Find', exact: true }).click();
  await register.getByRole('button', { name, exact: true }).click();
  await register.getByRole('heading', { name, level: 2 }).waitFor();
}

async function lookUp(open: OpenRegister, typed: string): Promise<void> {
  const { register } = open;
  await goTo(open, 'Look up a caller');
  await register.getByLabel('E-mail address or telephone number').fill(typed);
  await register.getByRole('button', { name: 'Look up', exact: true }).click();
}

const answer = ({ register }: OpenRegister) => register.getByRole('region', { name: /^What is agreed about/ });

describe('any member of staff', () => {
  test('looks a caller up by a whole address or number and is told what is agreed, without a name', async () => {
    const open = await openRegister({ as: 'aled.rees' });
    const { register } = open;
    await lookUp(open, 'sian.pugh@example.org');
    await answer(open).getByText('Write in large print, 16 point').waitFor();
    const text = (await answer(open).innerText()).replaceAll('\n', ' ');
    expect(text).toMatch(/Adjustments.*Arrangement/);
    expect(text).not.toContain('Pugh');
    await lookUp(open, '01632 960101');
    await answer(open).getByText('Write in large print, 16 point').waitFor();
    await lookUp(open, 'nobody.here@example.org');
    await answer(open).getByText(/No arrangement in force/).first().waitFor();
    await lookUp(open, 'thelloyds@example.com');
    await answer(open).getByText(/Several people use this address/).first().waitFor();
    await lookUp(open, 'begum.home@example.net');
    await answer(open).getByText(/may belong to a customer we know/).first().waitFor();
    await lookUp(open, 'Siân Pugh');
    await register.getByText(/Names find nobody/).waitFor();
    expect(await answer(open).count()).toBe(0);
    expect(await open.faultsInEveryTheme()).toEqual([]);
  });

  test('is told that nothing could be checked, which does not look like nothing agreed', async () => {
    const open = await openRegister({ as: 'aled.rees' });
    open.simulator.world.setFaults([{ path: 'lists/Cards', status: 503, skip: 0, share: 1, carryOut: false }]);
    await lookUp(open, 'sian.pugh@example.org');
    await answer(open).getByText('Could not check.').first().waitFor();
    expect(await answer(open).innerText()).not.toContain('No arrangement');
  });

  test('who follows a link reads the nameless card, or that nothing of that reference is in force', async () => {
    const open = await openRegister({ as: 'aled.rees', item: 'ARR-2026-0006' });
    const { register } = open;
    await register.getByRole('heading', { name: 'ARR-2026-0006', level: 1 }).waitFor();
    await register.getByText('Ring on Thursdays between 10 and 12').waitFor();
    expect(await register.getByRole('main').innerText()).not.toContain('Tomos');
    expect(await register.getByRole('button', { name: 'Customers', exact: true }).count()).toBe(0);
    await open.reopenAs('aled.rees', 'ARR-2026-0099');
    await register.getByText('No arrangement with the reference ARR-2026-0099 is in force today.').waitFor();
  });
});

describe('the register owner', () => {
  test('agrees an adjustment that staff then see, and takes it back', async () => {
    const open = await openRegister({ as: 'catrin.ellis' });
    const { register } = open;
    await openCustomer(open, 'Siân', 'Siân Pugh');
    await register.getByRole('button', { name: 'Add an adjustment' }).click();
    await register.getByLabel('Adjustment', { exact: true }).selectOption('SUMMARY_AFTER_CALL');
    await register.getByRole('button', { name: 'Agree', exact: true }).click();
    await register.getByText('The adjustment is agreed. Staff see it from now on.').waitFor();
    expect(await open.faultsInEveryTheme()).toEqual([]);
    await lookUp(open, 'sian.pugh@example.org');
    await answer(open).getByText('Send a short summary after each call').waitFor();
    await register.getByRole('button', { name: 'Undo' }).click();
    await register.getByText('Undone.').waitFor();
    await eventually(async () => expect(await answer(open).innerText()).not.toContain('Send a short summary'));
  });

  test('agrees an adjustment, and the adviser reads it beside the customer’s mail', async () => {
    const open = await openRegister({ as: 'catrin.ellis' });
    const { register, page, panel, simulator } = open;
    await openCustomer(open, 'Siân', 'Siân Pugh');
    await register.getByRole('button', { name: 'Add an adjustment' }).click();
    await register.getByLabel('Adjustment', { exact: true }).selectOption('EXTRA_TIME');
    await register.getByRole('button', { name: 'Agree', exact: true }).click();
    await register.getByText('The adjustment is agreed. Staff see it from now on.').waitFor();
    simulator.world.signIn('aled.rees');
    await page.goto(simulator.mailUrl);
    await panel.getByRole('region', { name: 'Adjustments' }).getByText('Give 10 working days more than usual').waitFor();
  });

  test('P4b: sees several adjustments at once, and every term that gets in the way of one', async () => {
    const open = await openRegister({ as: 'catrin.ellis' });
    const { register } = open;
    await openCustomer(open, 'Tomos', 'Tomos ap Dafydd');
    const add = async (code: string) => {
      await register.getByRole('button', { name: 'Add an adjustment' }).click();
      await register.getByLabel('Adjustment', { exact: true }).selectOption(code);
      await register.getByRole('button', { name: 'Agree', exact: true }).click();
      await register.getByRole('button', { name: 'Add an adjustment' }).waitFor();
    };
    await add('BSL');
    await add('EXTRA_TIME');
    const adjustments = register.getByRole('region', { name: 'Adjustments' });
    await adjustments.getByText(/“Extra time” and “.*” of ARR-2026-0006/).first().waitFor();
    await adjustments.getByText(/“British Sign Language” and “.*” of ARR-2026-0006/).first().waitFor();
    await adjustments.getByRole('button', { name: 'Open ARR-2026-0006' }).first().waitFor();
  });

  test('adds a customer with a first address in one step, and a clash names whose it is', async () => {
    const open = await openRegister({ as: 'catrin.ellis', width: 720 });
    const { register } = open;
    await goTo(open, 'Customers');
    await register.getByRole('button', { name: 'Add a customer' }).click();
    await register.getByLabel('Name').fill('Mair Tudor');
    await register.getByLabel('E-mail address or telephone number').fill('sian.pugh@example.org');
    await register.getByRole('button', { name: 'Add a customer' }).click();
    await register.getByText(/It is confirmed for Siân Pugh/).waitFor();
    expect(await open.faultsInEveryTheme()).toEqual([]);
    await register.getByLabel('E-mail address or telephone number').fill('mair.tudor@example.org');
    await register.getByRole('button', { name: 'Add a customer' }).click();
    await register.getByRole('heading', { name: 'Mair Tudor', level: 2 }).waitFor();
    await register.getByText('Mair Tudor was added.').waitFor();
    await register.getByText('Confirmed by Catrin Ellis').waitFor();
    await open.setWidth(320);
    expect(await open.faultsInEveryTheme()).toEqual([]);
  });

  test('confirms an address nobody was sure of by keyboard, and staff see by it what is agreed', async () => {
    const open = await openRegister({ as: 'catrin.ellis' });
    const { register } = open;
    await goTo(open, 'Customers');
    await register.getByText('begum.home@example.net').waitFor();
    await register.getByRole('button', { name: 'Open Rukhsana Begum' }).click();
    const confirm = register.getByRole('button', { name: 'Confirm: begum.home@example.net' });
    await confirm.focus();
    await confirm.press('Enter');
    await register.getByText(/begum.home@example.net is confirmed/).waitFor();
    await lookUp(open, 'begum.home@example.net');
    await answer(open).getByText('Council tax', { exact: true }).waitFor();
  });

  test('who changes what somebody else changed meanwhile is shown both versions, and loses neither', async () => {
    const open = await openRegister({ as: 'catrin.ellis' });
    const { register, simulator } = open;
    await openCustomer(open, 'Siân', 'Siân Pugh');
    await register.getByRole('button', { name: 'Change details' }).click();
    await register.getByLabel('Number in the council’s own system').fill('HR-100');
    const { lists, people } = simulator.world;
    const row = [...lists.customers.items.values()].find(({ fields }) => fields.Customer === 'C-0001');
    const david = people.find(({ id }) => id === 'david.okafor');
    if (!row || !david) throw new Error('not in the story');
    updateItem(lists.customers, row, { CaseReference: 'HR-777' }, david, '2026-11-10T10:43:00Z');
    await register.getByRole('button', { name: 'Save', exact: true }).click();
    await register.getByRole('heading', { name: /Somebody changed this while you were writing/ }).waitFor();
    await register.getByText('HR-100').waitFor();
    await register.getByText('HR-777').waitFor();
    expect(await open.faultsInEveryTheme()).toEqual([]);
    await register.getByRole('button', { name: 'Save what I wrote instead' }).click();
    await register.getByText('The details are saved.').waitFor();
    await register.getByText('HR-100').waitFor();
  });
});

test('a service manager reads a customer’s record, changes nothing, and proposes an arrangement', async () => {
  const open = await openRegister({ as: 'rhodri.vaughan' });
  const { register } = open;
  await openCustomer(open, 'sian.pugh@example.org', 'Siân Pugh');
  await register.getByText('Write in large print, 16 point').waitFor();
  await register.getByText('You can read this record.', { exact: false }).waitFor();
  for (const name of ['Add an adjustment', 'Change details', 'Add an address or number']) expect(await register.getByRole('button', { name }).count()).toBe(0);
  expect(await register.getByRole('button', { name: /^(Confirm|End|Mark as shared)/ }).count()).toBe(0);
  await register.getByRole('button', { name: 'Propose an arrangement' }).waitFor();
  expect(await open.faultsInEveryTheme()).toEqual([]);
});
