import { closeDemos } from './openDemo.ts';
import { choose, fillAccept, logged, openIncident, readByReporter, reference } from './incidentStory.ts';

jest.setTimeout(120_000);
afterEach(closeDemos);

describe('The reporter is told', () => {
  it.each([
    ['Accept', 'Accepted', 'A manager read your incident and accepted it.'],
    ['Ask for more', 'A question for you', 'A manager has a question about your incident.'],
    ['Not an incident', 'Not an incident', 'A manager decided that this is not an incident under the policy, and gave the reason.'],
  ])('after “%s”, in the table’s words and the manager’s', async (step, label, sentence) => {
    const demo = await openIncident('rhodri.vaughan');
    const form = await choose(demo.register, step);
    if (step === 'Accept') await fillAccept(form);
    await form.getByLabel(/What you need to know|Reason|Reply to the reporter/).fill('I rang her this morning.');
    await form.getByRole('group', { name: 'The reporter will read' }).getByText(sentence).waitFor();
    await form.getByRole('button', { name: step, exact: true }).click();
    await demo.register.getByRole('button', { name: 'Undo' }).waitFor();
    const own = await readByReporter(demo);
    await own.getByText(`${reference} · ${label}`).waitFor();
    await own.getByText(sentence).waitFor();
    await own.getByText('I rang her this morning.').waitFor();
    await own.getByText('Rhodri Vaughan, 10 November 2026').waitFor();
    expect(await demo.panelFaults()).toEqual([]);
  });

  it('which incident theirs repeats', async () => {
    const other = logged({ message: undefined, customer: 'C-0001', by: 'megan.holt', loggedAt: '2026-11-10T09:40:00+00:00' });
    const demo = await openIncident('catrin.ellis', { incidents: [logged(), other] });
    const form = await choose(demo.register, 'Mark as duplicate');
    const original = form.getByLabel('Reference of the incident it repeats');
    for (const [typed, fault] of [['', 'Give the reference of the incident it repeats.'], [reference, 'An incident cannot repeat itself.'], ['INC-2026-000077', 'There is no incident with this reference.']] as const) {
      await original.fill(typed);
      await form.getByRole('button', { name: 'Mark as duplicate' }).click();
      await form.getByText(fault).waitFor();
      await form.locator('[data-field="original"] :focus').waitFor();
    }
    expect(await demo.faultsInEveryTheme()).toEqual([]);
    await original.fill('inc-2026-000002');
    await form.getByRole('button', { name: 'Mark as duplicate' }).click();
    await demo.register.getByRole('button', { name: 'Undo' }).waitFor();
    const own = await readByReporter(demo);
    await own.getByText(`${reference} · Joined to another incident`).waitFor();
    await own.getByText('The same incident had been logged already. Yours was joined to it.').waitFor();
    await own.getByText('Joined to INC-2026-000002').waitFor();
    expect(await demo.panelFaults()).toEqual([]);
  });

  it('what came of it when it is closed, after somebody asked how they are', async () => {
    const demo = await openIncident('catrin.ellis', { incidents: [logged({ state: 'accepted' })] });
    const form = await choose(demo.register, 'Close');
    await form.getByRole('button', { name: 'Close', exact: true }).click();
    await form.getByText('Say what came of it. The reporter reads it.').waitFor();
    await form.getByText('Say that somebody asked the reporter how they are.').waitFor();
    expect(await demo.faultsInEveryTheme()).toEqual([]);
    await form.getByLabel('What came of it').fill('She wrote to say sorry.');
    await form.getByLabel('Somebody asked the reporter how they are').check();
    await form.getByRole('button', { name: 'Close', exact: true }).click();
    await demo.register.getByRole('button', { name: 'Undo' }).waitFor();
    const own = await readByReporter(demo);
    await own.getByText(`${reference} · Closed`).waitFor();
    await own.getByText('Your incident is closed. The outcome says what was done.').waitFor();
    await own.getByText('She wrote to say sorry.').waitFor();
    expect(await demo.panelFaults()).toEqual([]);
  });

  it('that the customer contests it, and that it was opened again', async () => {
    const demo = await openIncident('samuel.adeyinka', { incidents: [logged({ state: 'notUpheld', outcome: 'A complaint, no more.' })] });
    const form = await choose(demo.register, 'Mark as contested');
    await form.getByLabel('Reason').fill('She says it was her son.');
    await form.getByRole('button', { name: 'Mark as contested' }).click();
    await demo.register.getByText(`Marked ${reference} as contested.`).waitFor();
    const own = await readByReporter(demo);
    await own.getByText('The customer says that something in it is wrong. It is being looked at.').waitFor();
    await own.getByText(/A complaint, no more\./).waitFor();
    await demo.setWidth(720);
    await demo.reopenAs('catrin.ellis', reference);
    const again = await choose(demo.register, 'Open again');
    await again.getByLabel('Reason').fill('There is another witness.');
    await again.getByRole('button', { name: 'Open again' }).click();
    await demo.register.getByText(`Opened ${reference} again.`).waitFor();
    const reopened = await readByReporter(demo);
    await reopened.getByText(`${reference} · Waiting for a manager`).waitFor();
    await reopened.getByText('There is another witness.').waitFor();
  });
});
