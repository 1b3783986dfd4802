import { closeDemos } from './openDemo.ts';
import { eventually } from './eventually.ts';
import { choose, fillAccept, logged, moved, openIncident, readByReporter, reference, rows, stepsOffered } from './incidentStory.ts';
import { tabTo } from './stories.ts';

jest.setTimeout(120_000);
afterEach(closeDemos);

const involved = 'It was directed at you, you saw it, or it accuses you. Somebody else decides on it.';

describe('The list of incidents', () => {
  const incidents = [
    logged(),
    logged({ message: undefined, customer: 'C-0001', by: 'megan.holt', loggedAt: '2026-11-08T09:30:00+00:00', service: 'Parking', behaviours: ['A-THREAT'], police: 'toDecide' }),
    logged({ message: undefined, by: 'megan.holt', loggedAt: '2026-11-05T09:30:00+00:00', state: 'accepted', decidedBy: 'catrin.ellis', decidedAt: '2026-11-06T09:30:00+00:00' }),
    logged({ message: undefined, by: 'megan.holt', loggedAt: '2026-11-04T09:30:00+00:00', state: 'closed' }),
  ];

  it('has those to accept first, each with what is needed to choose, and can be narrowed down', async () => {
    const { register, setWidth, faultsInEveryTheme } = await openIncident('rhodri.vaughan', { incidents }, undefined);
    await register.getByRole('button', { name: 'Incidents', exact: true }).click();
    const toAccept = register.getByRole('region', { name: 'To accept 2' });
    const [newest, older] = [toAccept.getByRole('listitem').nth(0), toAccept.getByRole('listitem').nth(1)];
    await newest.getByText('Customer: Siân Pugh').waitFor();
    await newest.getByText('Logged by Aled Rees').waitFor();
    await newest.getByText('Logged today').waitFor();
    await older.getByText('Waits for 2 days').waitFor();
    await older.getByText('To be read on the day it is logged').waitFor();
    const accepted = register.getByRole('region', { name: 'Accepted, not closed 1' });
    await accepted.getByText('Last change: Catrin Ellis, 6 November 2026').waitFor();
    expect(await faultsInEveryTheme()).toEqual([]);
    await setWidth(320);
    expect(await faultsInEveryTheme()).toEqual([]);
    await register.getByLabel('Service').selectOption('Parking');
    await accepted.waitFor({ state: 'detached' });
    expect(await register.getByRole('listitem').count()).toBe(1);
    await register.getByLabel('Show').selectOption('Accepted, not closed');
    await register.getByText('No open incident fits this filter.').waitFor();
  });

  it('A3.1: has private ones for whoever may read them, marked, and tells nobody else that they are there', async () => {
    const hidden = { incidents: [logged(), logged({ visibility: 'private', behaviours: ['A-SEXUAL', 'A-MEETING'], facts: 'He described what I wore, at length.' })] };
    const { register, faultsInEveryTheme } = await openIncident('rhodri.vaughan', hidden, undefined);
    await register.getByRole('button', { name: 'Incidents', exact: true }).click();
    const line = register.getByRole('listitem').filter({ hasText: 'INC-P-2026-0001' });
    await line.getByText('Private', { exact: true }).waitFor();
    await line.getByRole('button', { name: 'INC-P-2026-0001' }).click();
    await register.getByText('Private: besides its reporter').waitFor();
    await register.getByText('He described what I wore, at length.').waitFor();
    expect(await register.getByRole('button', { name: 'Write to: Democratic Services' }).count()).toBe(0);
    expect(await faultsInEveryTheme()).toEqual([]);

    const { register: governance } = await openIncident('samuel.adeyinka', hidden, 'INC-P-2026-0001');
    await governance.getByText('There is no such incident.').waitFor();
    await governance.getByRole('button', { name: 'Back' }).click();
    await governance.getByRole('button', { name: 'INC-2026-000001' }).waitFor();
    expect(await governance.getByText(/INC-P|Private/).count()).toBe(0);
  });

  it('says that it could not be read, and not that there is none', async () => {
    const { register, simulator, faultsInEveryTheme } = await openIncident('rhodri.vaughan', { faults: [{ method: 'GET', path: 'lists/Incidents', status: 403 }] }, undefined);
    await register.getByRole('button', { name: 'Incidents', exact: true }).click();
    await register.getByText('You do not have access to this.').waitFor();
    expect(await register.getByText('No incident is open.').count()).toBe(0);
    expect(await faultsInEveryTheme()).toEqual([]);
    simulator.world.setFaults([]);
    await register.getByRole('button', { name: 'Try again' }).click();
    await register.getByRole('button', { name: 'INC-2026-000001' }).waitFor();
  });
});

describe('An incident', () => {
  it('shows its accounts, the exact words only when asked, and the way to the customer', async () => {
    const incidents = [logged({ exactWords: 'Thieves, all of you', impact: 'I was shaken.' }), logged({ by: 'megan.holt', loggedAt: '2026-11-10T09:40:00+00:00', facts: 'I read it too.' })];
    const { register, setWidth, faultsInEveryTheme } = await openIncident('rhodri.vaughan', { incidents });
    const account = register.getByRole('region', { name: /Account of Aled Rees/ });
    await account.getByText('She wrote that we are thieves.').waitFor();
    await register.getByRole('region', { name: /Account of Megan Holt/ }).getByText('I read it too.').waitFor();
    expect(await register.getByText('Thieves, all of you').count()).toBe(0);
    await account.getByText('Hidden: 4 words. They may be offensive.').waitFor();
    await account.getByRole('button', { name: 'Show exact words' }).click();
    await account.getByText('Thieves, all of you').waitFor();
    expect(await faultsInEveryTheme()).toEqual([]);
    await setWidth(320);
    expect(await faultsInEveryTheme()).toEqual([]);
    await register.getByRole('button', { name: 'Open Siân Pugh' }).click();
    await register.locator('[aria-current="page"]').getByText('Customers').waitFor();
  });

  it('that is not there, or was taken back, is said to be so', async () => {
    const demo = await openIncident('rhodri.vaughan', {}, 'INC-2026-000077');
    await demo.register.getByText('There is no such incident.').waitFor();
    moved(demo, { State: 'recalled' }, { by: 'aled.rees' });
    await demo.reopenAs('rhodri.vaughan', reference);
    await demo.register.getByText('There is no such incident.').waitFor();
  });

  it('about a threat offers notices with the reference and nothing of the message', async () => {
    const { page, register } = await openIncident('rhodri.vaughan', { incidents: [logged({ behaviours: ['A-THREAT'], police: 'toDecide' })] });
    const notices = register.getByRole('region', { name: 'Who else should hear of it' });
    const popup = page.waitForEvent('popup');
    await notices.getByRole('button', { name: 'Write to: Health and safety' }).click();
    const url = decodeURIComponent((await popup).url());
    expect(url).toContain(reference);
    expect(url).not.toMatch(/Pugh|thieves|Aled/);
  });
});

describe('Who may do what', () => {
  it('is what the table says of their role', async () => {
    const { register, reopenAs } = await openIncident('rhodri.vaughan');
    expect(await stepsOffered(register)).toEqual(['Accept', 'Ask for more', 'Mark as duplicate', 'Not an incident']);
    await reopenAs('catrin.ellis', reference);
    expect(await stepsOffered(register)).toEqual(['Mark as duplicate']);
    await reopenAs('samuel.adeyinka', reference);
    expect(await stepsOffered(register)).toEqual(['Mark as contested']);
    await reopenAs('david.okafor', reference);
    await register.getByText('You can read this incident. Deciding on it is for other roles.').waitFor();
    expect(await stepsOffered(register)).toEqual([]);
    await reopenAs('aled.rees', reference);
    expect(await register.getByText('She wrote that we are thieves.').count()).toBe(0);
    expect(await register.getByRole('button', { name: 'Incidents', exact: true }).count()).toBe(0);
  });

  it('leaves nothing to whom it accuses, once an owner noted it', async () => {
    const demo = await openIncident('rhodri.vaughan');
    const { register, reopenAs, faultsInEveryTheme } = demo;
    await register.getByRole('region', { name: 'Whom it accuses' }).waitFor();
    expect(await register.getByLabel('E-mail address of a colleague it accuses').count()).toBe(0);
    await reopenAs('catrin.ellis', reference);
    const accused = register.getByRole('region', { name: 'Whom it accuses' });
    await accused.getByLabel('E-mail address of a colleague it accuses').fill('Rhodri');
    await accused.getByRole('button', { name: 'Add' }).click();
    await accused.getByText('Enter a whole e-mail address').waitFor();
    await accused.locator('[data-field="accused"] :focus').waitFor();
    await accused.getByLabel('E-mail address of a colleague it accuses').fill('rhodri.vaughan@aberllan.example');
    await accused.getByRole('button', { name: 'Add' }).click();
    await accused.getByRole('listitem').getByText('rhodri.vaughan@aberllan.example').waitFor();
    await reopenAs('rhodri.vaughan', reference);
    await register.getByText(involved).waitFor();
    expect(await stepsOffered(register)).toEqual([]);
    expect(await faultsInEveryTheme()).toEqual([]);
  });

  it('leaves nothing to whom it was directed at', async () => {
    const { register } = await openIncident('rhodri.vaughan', { incidents: [logged({ by: 'rhodri.vaughan' })] });
    await register.getByText(involved).waitFor();
    expect(await stepsOffered(register)).toEqual([]);
  });
});

describe('Accepting', () => {
  it('names all that is missing at its fields, shows what the reporter will read, and can be undone', async () => {
    const demo = await openIncident('rhodri.vaughan', { incidents: [logged({ behaviours: ['A-SITE', 'A-CAPABILITY', 'A-PHYSICAL'], police: 'notNeeded' })] });
    const { register, setWidth, faultsInEveryTheme } = demo;
    const form = await choose(register, 'Accept');
    await form.getByRole('button', { name: 'Accept' }).click();
    await form.getByText('Read the facts first.').waitFor();
    await form.getByText('Say whether you considered what may make contact hard for the customer.').waitFor();
    expect(await form.getByText('Answer this first').count()).toBe(await form.locator('[data-field="weaponOrAnimal"], [data-field="injury"], [data-field="site"], [data-field="allegationConsidered"]').count());
    expect(await form.locator('[data-field="factsRead"] :focus').count()).toBe(1);
    expect(await faultsInEveryTheme()).toEqual([]);
    await setWidth(320);
    expect(await faultsInEveryTheme()).toEqual([]);
    await setWidth(720);
    await fillAccept(form);
    if ((await form.locator('[data-field="weaponOrAnimal"]').count()) > 0) await form.locator('[data-field="weaponOrAnimal"]').getByRole('radio', { name: 'No' }).check();
    await form.getByRole('radio', { name: 'Somebody was hurt' }).check();
    await form.getByLabel('What the injury was').fill('A sprained wrist');
    await form.getByLabel('Whole days off work').fill('8');
    await form.getByText('Injury at work: More than seven days off.').waitFor();
    await form.getByLabel('At which building?').fill('Town Hall');
    await form.locator('[data-field="allegationConsidered"]').getByRole('radio', { name: 'No' }).check();
    await form.getByText('The customer’s concern has to be looked into first').waitFor();
    await form.locator('[data-field="allegationConsidered"]').getByRole('radio', { name: 'Yes' }).check();
    await form.getByLabel('By whom, or the reference of the complaint').fill('COM-12');
    await form.getByLabel('Reply to the reporter (optional)').fill('Thank you.');
    const preview = form.getByRole('group', { name: 'The reporter will read' });
    await preview.getByText('A manager read your incident and accepted it.').waitFor();
    await preview.getByText('Thank you.').waitFor();
    expect(await faultsInEveryTheme()).toEqual([]);
    await form.getByRole('button', { name: 'Accept' }).click();
    await register.getByText(`Accepted ${reference}. The reporter sees it.`).waitFor();
    expect(rows(demo)).toMatchObject([{ State: 'accepted', BarriersConsidered: 'noInformation', Outcome: 'Thank you.' }]);
    await register.getByRole('region', { name: 'The incident' }).getByText('Town Hall').waitFor();
    await register.getByRole('button', { name: 'Undo' }).click();
    await register.getByText('Undone.').waitFor();
    await register.getByRole('button', { name: 'Accept' }).waitFor();
    expect(rows(demo)).toMatchObject([{ State: 'submitted' }]);
    expect(rows(demo)[0]).not.toHaveProperty('Answers');
  });

  it('works by keyboard alone', async () => {
    const demo = await openIncident('rhodri.vaughan');
    const { page, register } = demo;
    await tabTo(page, register.getByRole('button', { name: 'Accept', exact: true }));
    await page.keyboard.press('Enter');
    const form = register.getByRole('form', { name: 'Accept: ' });
    await tabTo(page, form.getByLabel('I have read the facts'));
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await tabTo(page, form.getByLabel('What you considered, or why nothing'));
    await page.keyboard.type('She reads slowly.');
    await tabTo(page, form.getByRole('button', { name: 'Accept', exact: true }));
    await page.keyboard.press('Enter');
    await register.getByText(`Accepted ${reference}.`).waitFor();
    expect(rows(demo)).toMatchObject([{ State: 'accepted', BarriersConsidered: 'yes', BarriersNote: 'She reads slowly.' }]);
    await register.locator(':focus').waitFor();
  });

  it('shows both versions where somebody else was first, and loses nothing', async () => {
    const demo = await openIncident('rhodri.vaughan');
    const { register, setWidth, faultsInEveryTheme } = demo;
    const form = await choose(register, 'Accept');
    await fillAccept(form, 'She reads slowly.');
    moved(demo, { Outcome: 'I am on it.' });
    await form.getByRole('button', { name: 'Accept' }).click();
    const both = register.getByRole('region', { name: /Somebody changed this while you were writing/ });
    await both.getByText('I am on it.').waitFor();
    await both.getByText('There is no information. She reads slowly.').waitFor();
    expect(await faultsInEveryTheme()).toEqual([]);
    await setWidth(320);
    expect(await faultsInEveryTheme()).toEqual([]);
    expect(rows(demo)).toMatchObject([{ State: 'submitted', Outcome: 'I am on it.' }]);
    await both.getByRole('button', { name: 'Save what I wrote instead' }).click();
    await register.getByText(`Accepted ${reference}.`).waitFor();
    expect(rows(demo)).toMatchObject([{ State: 'accepted', BarriersNote: 'She reads slowly.' }]);
  });

  it('is not offered again where somebody else closed the matter, and what was written stays, also while another page is open', async () => {
    const demo = await openIncident('rhodri.vaughan');
    const { register } = demo;
    const form = await choose(register, 'Accept');
    await fillAccept(form, 'She reads slowly.');
    const parts = register.getByRole('navigation', { name: 'Parts of the register' });
    await parts.getByRole('button', { name: 'Look up a caller' }).click();
    await parts.getByRole('button', { name: 'Incidents' }).click();
    await register.getByRole('button', { name: reference }).click();
    await choose(register, 'Accept');
    expect(await form.getByLabel('What you considered, or why nothing').inputValue()).toBe('She reads slowly.');
    moved(demo, { State: 'duplicate', DuplicateOf: 'INC-2026-000009' });
    await form.getByRole('button', { name: 'Accept' }).click();
    await demo.register.getByRole('button', { name: 'Save what I wrote instead' }).click();
    await form.getByText('From how it stands now, this step is not open to you any more.').waitFor();
    expect(await form.getByLabel('What you considered, or why nothing').inputValue()).toBe('She reads slowly.');
    expect(rows(demo)).toMatchObject([{ State: 'duplicate' }]);
  });
});

describe('A colleague’s account that came after the decision', () => {
  it('is told the decision too', async () => {
    const incidents = [logged({ state: 'closed', outcome: 'We wrote to her.' }), logged({ by: 'megan.holt', loggedAt: '2026-11-10T09:40:00+00:00' })];
    const demo = await openIncident('rhodri.vaughan', { incidents });
    await demo.register.getByText(/After the decision an account came or changed: Megan Holt\./).waitFor();
    await demo.register.getByRole('button', { name: 'Tell them the decision' }).click();
    await demo.register.getByText('Told. Every account has the decision now.').waitFor();
    await eventually(() => expect(rows(demo)[1]).toMatchObject({ State: 'closed', Outcome: 'We wrote to her.' }));
    const own = await readByReporter(demo, 'megan.holt');
    await own.getByText('We wrote to her.').waitFor();
  });
});
