import type { FrameLocator } from 'playwright-core';
import { eventually } from './eventually.ts';
import { aScenario } from '../simulator/aScenario.ts';
import { closeDemos } from './openDemo.ts';
import { isDrawn } from './pane.ts';
import { openRegister, type OpenRegister } from './openRegister.ts';

jest.setTimeout(240_000);
afterEach(closeDemos);

const waiting = 'ARR-2026-0014';
const draft = 'ARR-2026-0013';
const overdue = 'ARR-2026-0006';

const note = (register: FrameLocator) => register.getByLabel('Reason, for the record');
const press = (register: FrameLocator, name: string) => register.getByRole('button', { name, exact: true }).click();
const rowsOf = ({ simulator }: OpenRegister, ref: string) => [...simulator.world.lists.arrangements.items.values()].find(({ fields }) => fields['Title'] === ref)?.fields;
const actionsOn = ({ simulator }: OpenRegister, ref: string) =>
  [...simulator.world.lists.decisions.items.values()].filter(({ fields }) => fields['Arrangement'] === ref).map(({ fields, author }) => `${String(fields['Action'])} by ${author.id}`);
const cardsOf = ({ simulator }: OpenRegister, ref: string) => [...simulator.world.lists.cards.items.values()].filter(({ fields }) => fields['Title'] === ref).length;

/** Fills what the letter of a decision leaves to a person. */
async function fillLetter(register: FrameLocator, gaps: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, words] of Object.entries(gaps)) await register.getByLabel(label).fill(words);
}

describe('An arrangement from its proposal to its end', () => {
  it('P4a: is decided by somebody else with the circumstances considered, told by a complete letter, appealed and quashed, each step signed', async () => {
    const demo = await openRegister({ as: 'rhodri.vaughan', item: waiting, width: 720 });
    const { register, reopenAs } = demo;
    await register.getByText('This is for somebody else: Decision maker.').waitFor();
    expect(await register.getByRole('button', { name: 'Approve' }).count()).toBe(0);

    await reopenAs('david.okafor', waiting);
    await register.getByLabel('Approve', { exact: true }).check();
    await press(register, 'Approve');
    await register.getByText('Approved. It comes into force when the customer has been told.').waitFor();
    await press(register, 'Undo');
    await register.getByText('Undone.').waitFor();
    expect(rowsOf(demo, waiting)).toMatchObject({ State: 'consultation' });
    await register.getByLabel('Approve', { exact: true }).check();
    await press(register, 'Approve');
    await register.getByText('This is for somebody else: Register owner.').waitFor();

    await reopenAs('catrin.ellis', waiting);
    await register.getByText('Write the letter below first').waitFor();
    expect(await register.getByRole('button', { name: /gaps? left/ }).getAttribute('aria-disabled')).toBe('true');
    await fillLetter(register, {
      'Why, in plain words': 'We want to help, and one person will write to you.',
      'What was said or done, with the day, one thing a line': 'On 23 October 2026 you wrote that somebody will come to the office',
      'Who decides an appeal, and how to reach them': 'Nesta Powell, at appeals@aberllan.example',
      'A way to reply that costs nothing': 'ring us free on 0800 000 0000',
    });
    // What is read again comes late: the letter counts without it.
    demo.simulator.world.setFaults(aScenario({ faults: [{ method: 'GET', path: '/lists/Letters/items\\?.*Arrangement eq', held: true }] }).faults);
    await press(register, 'Issue letter');
    await register.getByText(/^LTR-2026-\d{4}, issued 10 November 2026$/).first().waitFor();
    await press(register, 'Record that the customer was told');
    await register.getByText('Active. Staff see it from its start day.').waitFor();
    demo.simulator.world.setFaults([]);
    expect(rowsOf(demo, waiting)).toMatchObject({ State: 'active', Circumstances: expect.stringContaining('Ten days without heating') as string });
    expect(cardsOf(demo, waiting)).toBeGreaterThan(0);

    await press(register, 'Other steps');
    await register.getByRole('menuitem', { name: 'Record appeal' }).click();
    await register.getByLabel('It goes too far').check();
    await press(register, 'Record appeal');
    await register.getByText('Recorded. The arrangement stays in force unless a decision maker suspends it.').waitFor();

    await reopenAs('david.okafor', waiting);
    await register.getByText('This is for somebody else: Appeal decider.').waitFor();

    await reopenAs('nesta.powell', waiting);
    await register.getByLabel('Appeal: end the arrangement').check();
    await press(register, 'Appeal: end the arrangement');
    await register.getByText('Still missing').waitFor();
    await note(register).fill('He was right that we had left him waiting, and that was the cause.');
    await press(register, 'Appeal: end the arrangement');
    await register.getByText('Quashed. Staff answer as usual.').waitFor();
    expect(rowsOf(demo, waiting)).toMatchObject({ State: 'ended', Appeal: 'decided' });
    expect(cardsOf(demo, waiting)).toBe(0);
    expect(actionsOn(demo, waiting)).toEqual([
      'propose by rhodri.vaughan', 'submit by rhodri.vaughan', 'approve by david.okafor', 'undo by david.okafor', 'approve by david.okafor',
      'notify by catrin.ellis', 'lodgeAppeal by catrin.ellis', 'appealQuashed by nesta.powell',
    ]);
  });

  it('P6c, P6d: a review hears the customer first, asks whether we caused it, and offers its outcome last', async () => {
    const demo = await openRegister({ as: 'david.okafor', item: overdue, width: 720 });
    const { register } = demo;
    await register.getByLabel('Lift after review').check();
    await register.getByText('What does the customer say about it?').waitFor();
    expect(await register.getByText('Could we have caused what happened, or made it worse?').count()).toBe(0);
    expect(await register.getByRole('button', { name: 'Lift after review' }).count()).toBe(0);
    await register.getByRole('radio', { name: 'They said' }).check();
    await register.getByRole('textbox', { name: 'They said' }).fill('I would like to ring again.');
    await register.getByLabel('How many accepted incidents').fill('0');
    await register.getByRole('radio', { name: 'They kept to it' }).check();
    await register.getByLabel('Could we have caused what happened').fill('Partly: nobody had told him who looks after the roof.');
    await register.getByLabel('What have we learnt').fill('We name one colleague from the first day of a larger repair.');
    await register.getByLabel('Is each term still needed').fill('No. There is no good reason to go on with any of it.');
    await press(register, 'Lift after review');
    await register.getByText('Lifted. Staff answer as usual. Tell the customer.').waitFor();
    expect(cardsOf(demo, overdue)).toBe(0);
  });
});

describe('What is done twice', () => {
  it('is signed twice: a step that moves nothing, and a letter that was changed', async () => {
    const demo = await openRegister({ as: 'samuel.adeyinka', item: overdue, width: 720 });
    const { register, reopenAs, simulator } = demo;
    for (const reason of ['He says that the dates in it are wrong.', 'He says that the colleague in it is wrong.']) {
      await press(register, 'Other steps');
      await register.getByRole('menuitem', { name: 'Mark as contested' }).click();
      await note(register).fill(reason);
      await press(register, 'Mark as contested');
      await eventually(async () => expect(await register.getByRole('heading', { name: 'Decisions' }).locator('..').innerText()).toContain(reason));
    }
    expect(actionsOn(demo, overdue).filter((entry) => entry.startsWith('contest'))).toHaveLength(2);

    await reopenAs('david.okafor', waiting);
    await register.getByLabel('Approve', { exact: true }).check();
    await press(register, 'Approve');
    await register.getByText('Approved. It comes into force when the customer has been told.').waitFor();
    await reopenAs('catrin.ellis', waiting);
    const why = register.getByLabel('Why, in plain words');
    await fillLetter(register, {
      'Why, in plain words': 'The first wording.',
      'What was said or done, with the day, one thing a line': 'On 23 October 2026 you wrote to us',
      'Who decides an appeal, and how to reach them': 'Nesta Powell, at appeals@aberllan.example',
      'A way to reply that costs nothing': 'ring us free on 0800 000 0000',
    });
    await press(register, 'Issue letter');
    await eventually(() => Promise.resolve(expect(simulator.world.lists.letters.items.size).toBe(1)));
    await why.fill('The second wording.');
    await press(register, 'Issue letter');
    await eventually(() => Promise.resolve(expect(simulator.world.lists.letters.items.size).toBe(2)));
  });
});

describe('The text of an arrangement', () => {
  it('P5a, P6b: names what a decision still lacks, the customer’s view and a talk with somebody among it', async () => {
    const demo = await openRegister({ as: 'rhodri.vaughan', item: draft, width: 720 });
    const { register, reopenAs } = demo;
    await press(register, 'Edit');
    await register.getByLabel('Name of the colleague').fill('Megan Holt');
    await press(register, 'Save');
    await register.getByText('Saved. Nothing has changed for the customer.').waitFor();
    const send = register.getByRole('button', { name: 'Send for decision' });
    await send.click();
    await register.getByText('Sent. A decision maker will read it.').waitFor();
    await reopenAs('david.okafor', draft);
    await register.getByLabel('Approve', { exact: true }).check();
    await register.getByText('Give the customer’s view, or why you do not have it.').first().waitFor();
    await register.getByText('Say how you had regard to equality.').first().waitFor();
    await press(register, 'Approve');
    // A wrong approval would be written by the time the button can be pressed again, or have taken it away.
    await isDrawn(demo);
    await register.getByRole('button', { name: 'Approve', exact: true }).click({ trial: true });
    expect(rowsOf(demo, draft)).toMatchObject({ State: 'consultation' });
  });

  it('shows the second of two writers both versions, and loses neither', async () => {
    const demo = await openRegister({ as: 'rhodri.vaughan', item: draft, width: 720 });
    const { register, simulator, faultsInEveryTheme } = demo;
    await press(register, 'Edit');
    await register.getByLabel('Reason', { exact: true }).fill('What I wrote, which is long enough to be a reason.');
    const { items } = simulator.world.lists.arrangements;
    const [id, row] = [...items.entries()].find(([, { fields }]) => fields['Title'] === draft) ?? [];
    if (id === undefined || row === undefined) throw new Error('no draft');
    items.set(id, { ...row, number: row.number + 1, change: row.change + 1, fields: { ...row.fields, Reason: 'What a colleague wrote meanwhile.' } });
    await press(register, 'Save');
    await register.getByText('What a colleague wrote meanwhile.').waitFor();
    await register.getByText('What I wrote, which is long enough to be a reason.').waitFor();
    expect(await faultsInEveryTheme()).toEqual([]);
    await press(register, 'Save what I wrote instead');
    await register.getByText('Saved. Nothing has changed for the customer.').waitFor();
    expect(rowsOf(demo, draft)).toMatchObject({ Reason: 'What I wrote, which is long enough to be a reason.' });
  });
});

describe('The lists of the register', () => {
  it('take down ended cards on opening, report those no decision carries, and are readable at any width', async () => {
    const demo = await openRegister({ as: 'david.okafor', width: 720 });
    const { register, setWidth, faultsInEveryTheme } = demo;
    await register.getByText(/were taken down just now/).waitFor();
    await register.getByText(/cards that no decision carries: ARR-2026-0003/).waitFor();
    expect(cardsOf(demo, 'ARR-2026-0004')).toBe(0);
    for (const area of ['Needs a decision', 'In force', 'Reviews']) {
      await press(register, area);
      await eventually(async () => expect(await register.getByRole('button', { name: /^ARR-/ }).count()).toBeGreaterThan(0));
      await setWidth(720);
      expect(await faultsInEveryTheme()).toEqual([]);
      await setWidth(320);
      expect(await faultsInEveryTheme()).toEqual([]);
    }
    await register.getByRole('button', { name: overdue }).first().click();
    await register.getByRole('heading', { name: 'Decisions' }).waitFor();
    expect(await faultsInEveryTheme()).toEqual([]);
  });

  it('offer staff without an owner’s role the look-up alone', async () => {
    const { register } = await openRegister({ as: 'aled.rees', width: 720 });
    await register.getByRole('navigation', { name: 'Parts of the register' }).getByRole('button').first().waitFor();
    expect(await register.getByRole('navigation', { name: 'Parts of the register' }).getByRole('button').allInnerTexts()).toEqual(['Look up a caller']);
  });
});
