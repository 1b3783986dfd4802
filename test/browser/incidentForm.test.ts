import { listIds } from '../../src/simulator/world/ids.ts';
import { countInputs } from './countInputs.ts';
import { closeDemos, openDemo, type Demo } from './openDemo.ts';
import { nextAnswerDrawn } from './pane.ts';
import { faultsInEveryScheme } from './schemes.ts';

jest.setTimeout(120_000);
afterEach(closeDemos);

async function opened(): Promise<Demo> {
  const demo = await openDemo({ scenario: 'src/simulator/scenario/stories/aberllan.json' });
  await demo.select('sian-newest');
  await demo.panel.locator('[data-status]:not([data-status="checking"])').waitFor();
  return demo;
}

async function openForm({ panel }: Demo): Promise<void> {
  await panel.getByRole('button', { name: 'Log', exact: true }).click();
  await panel.getByRole('menuitem', { name: 'Incident', exact: true }).click();
  await panel.getByRole('heading', { name: 'Log an incident' }).waitFor();
}

/** Finds a behaviour by its words and ticks or clears it. */
async function toggle({ panel }: Demo, behaviour: string): Promise<void> {
  const search = panel.getByRole('searchbox', { name: 'Search what happened' });
  await search.fill(behaviour);
  await panel.getByRole('checkbox', { name: behaviour, exact: true }).click();
  await search.fill('');
}

async function log({ panel }: Demo): Promise<void> {
  await panel.getByRole('button', { name: 'Log incident', exact: true }).click();
}

async function logged(demo: Demo): Promise<Readonly<Record<string, unknown>>> {
  await demo.panel.getByRole('heading', { name: /^Logged as INC-/ }).waitFor();
  return { ...[...demo.simulator.world.lists.incidents.items.values()].at(-1)?.fields };
}

const answersIn = ({ Answers }: Readonly<Record<string, unknown>>): unknown => JSON.parse(Answers as string);

describe('The incident form', () => {
  it('asks for an ordinary incident from a message for at most 8 inputs, nothing typed but the facts', async () => {
    const demo = await opened();
    const inputs = await countInputs(demo.page);
    await openForm(demo);
    await demo.panel.getByRole('checkbox', { name: 'Was abusive', exact: true }).click();
    await demo.panel.getByLabel('Facts').fill('She wrote three times that we are liars and thieves.');
    await log(demo);
    expect(await logged(demo)).not.toHaveProperty('Answers');
    expect(inputs.count()).toBeLessThanOrEqual(8);
    expect(inputs.writtenIn()).toEqual(['Facts']);
    expect(await demo.panel.getByText('Who else should hear of it').count()).toBe(0);
  });

  it('A0c: takes what a stranger did with no message open, at the time that a link copied in Teams tells', async () => {
    const demo = await opened();
    const { panel, simulator } = demo;
    await demo.select(null);
    await panel.getByRole('button', { name: 'Log an incident', exact: true }).click();
    await panel.getByText('Somebody whose address we do not have.').waitFor();
    await panel.getByRole('checkbox', { name: 'Was abusive', exact: true }).click();
    await panel.getByLabel('When', { exact: true }).fill('2026-09-10T10:00');
    await panel.getByText('That is more than 30 days ago: is the date right?').waitFor();
    await panel.getByRole('combobox', { name: 'How', exact: true }).selectOption('Teams or video call');
    const link = panel.getByLabel('Link to the message or meeting in Teams (optional)');
    await link.fill('https://example.org/l/message/19/1794306600000');
    await panel.getByRole('combobox', { name: 'Service' }).selectOption({ index: 1 });
    await panel.getByLabel('Facts').fill('A guest in the public channel called us liars, three times.');
    await log(demo);
    await panel.getByText('Paste a link that was copied in Teams, or leave this empty').waitFor();
    expect(await faultsInEveryScheme(demo)).toEqual([]);
    await panel.getByText('That is more than 30 days ago').waitFor();
    await link.fill('https://teams.microsoft.com/l/message/19%3Aabc%40thread.tacv2/1794306600000?tenantId=x');
    await log(demo);
    const row = await logged(demo);
    expect(row).toMatchObject({ OccurredAt: '2026-11-10T10:30:00Z', Method: 'video' });
    expect([row['CustomerName'] ?? '', row['CustomerAddress'] ?? '', row['Key'] ?? '']).toEqual(['', '', '']);
    expect(answersIn(row)).toEqual({ teamsLink: 'https://teams.microsoft.com/l/message/19%3Aabc%40thread.tacv2/1794306600000?tenantId=x' });

    // Begun and left, it waits wherever the panel is.
    await panel.getByRole('button', { name: 'Done', exact: true }).click();
    await panel.getByRole('button', { name: 'Log an incident', exact: true }).click();
    await panel.getByLabel('Facts').fill('Somebody shouted at the counter.');
    await demo.select('sian-newest');
    await panel.getByText('Not finished: Incident, about somebody whose address we do not have.').waitFor();
    await panel.getByRole('button', { name: 'Carry on' }).click();
    expect(await panel.getByLabel('Facts').inputValue()).toBe('Somebody shouted at the counter.');
    expect(simulator.world.lists.incidents.items.size).toBeGreaterThan(0);
  });

  it('A6.3: asks for the page and the day once something was published, refuses a bad address and fetches nothing', async () => {
    const demo = await opened();
    const { panel, page } = demo;
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await openForm(demo);
    expect(await panel.getByLabel('Address of the page').count()).toBe(0);
    await toggle(demo, 'Posted abusive material in public or online');
    await toggle(demo, 'Caused a disturbance at a council meeting');
    await panel.getByLabel('Address of the page').fill('the town page');
    await panel.getByLabel('At which meeting? (optional)').fill('Planning committee');
    await log(demo);
    // Everything at once, each beside its field, in the order of the form.
    await panel.getByText('3 things are still needed.').waitFor();
    await panel.getByText('Enter an address that begins with http:// or https://').waitFor();
    await panel.getByText('Enter the day you saw the page').waitFor();
    await panel.getByText('Write what happened').waitFor();
    expect(await panel.locator('[data-field="webPage"] :focus').count()).toBe(1);
    expect(await faultsInEveryScheme(demo)).toEqual([]);
    await panel.getByLabel('Address of the page').fill('https://social.example/abuse');
    await panel.getByLabel('Day somebody saw it').fill('2026-06-01');
    await panel.getByLabel('Facts').fill('She put a photograph of a clerk online with insults.');
    // What was answered for a behaviour that is not chosen any more is not logged.
    await toggle(demo, 'Caused a disturbance at a council meeting');
    await log(demo);
    expect(answersIn(await logged(demo))).toEqual({ webPage: { url: 'https://social.example/abuse', capturedOn: '2026-06-01' } });
    expect(asked.filter((url) => url.includes('social.example'))).toEqual([]);
  });

  it('A1.7: puts safety first where somebody was attacked, asks about injury and reminds of its report', async () => {
    const demo = await opened();
    const { panel } = demo;
    await openForm(demo);
    await toggle(demo, 'Was physically aggressive');
    await panel.getByRole('heading', { name: 'Are you safe now?' }).waitFor();
    await panel.getByText('You need not finish this form first.').waitFor();
    await panel.getByRole('radio', { name: 'Reported to the police' }).click();
    await panel.getByRole('radio', { name: 'Somebody was hurt' }).click();
    await panel.getByLabel('What the injury was').fill('A bruised arm');
    const days = panel.getByLabel('Whole days off work in a row, the day itself not counted');
    await days.fill('5');
    await panel.getByText('More than three days off').waitFor();
    await days.fill('8');
    await panel.getByText('More than seven days off').waitFor();
    expect(await faultsInEveryScheme(demo)).toEqual([]);
    await panel.getByLabel('Facts').fill('She pushed a colleague at the counter.');
    await log(demo);
    const row = await logged(demo);
    expect(row).toMatchObject({ State: 'submitted', Police: 'reported' });
    expect(answersIn(row)).toEqual({ injury: { description: 'A bruised arm', daysOff: 8, firstAid: false } });
    // An e-mail with the number and nothing of the customer or the message.
    const mail = new URL((await panel.getByRole('link', { name: 'Write to: The service’s manager' }).getAttribute('href')) ?? '');
    expect(mail.pathname).toBe('');
    expect(mail.searchParams.get('subject')).toBe(`Incident ${String(row['Title'])}`);
    expect(mail.searchParams.get('body')).toContain(String(row['Title']));
    expect(mail.href).not.toMatch(/pugh|bruise|counter/i);
    expect(await faultsInEveryScheme(demo)).toEqual([]);
  });

  it('A1.2: hides exact words in a form that is opened again until somebody asks to read them', async () => {
    const demo = await opened();
    const { panel } = demo;
    await openForm(demo);
    await panel.getByRole('checkbox', { name: 'Said or wrote something offensive', exact: true }).click();
    await panel.getByLabel('Exact words (optional)').fill('Some crude words');
    await panel.getByRole('button', { name: 'Back' }).first().click();
    await panel.getByRole('button', { name: 'Log', exact: true }).click();
    await panel.getByRole('menuitem', { name: 'Incident', exact: true }).click();
    await panel.getByText('Hidden: 3 words. They may be offensive.').waitFor();
    expect(await panel.getByText('Some crude words').count()).toBe(0);
    expect(await demo.panelFaults()).toEqual([]);
    await panel.getByRole('button', { name: 'Show exact words' }).press('Enter');
    const words = panel.getByLabel('Exact words (optional)');
    expect(await words.inputValue()).toBe('Some crude words');
    expect(await words.evaluate((field) => field === document.activeElement)).toBe(true);
  });

  it('asks whether it was hate and tells of the same day where nobody tolerates it', async () => {
    const demo = await opened();
    const { panel } = demo;
    await openForm(demo);
    await toggle(demo, 'Was racist');
    await panel.getByText('Tell your manager today.').waitFor();
    await panel.getByRole('group', { name: 'Was it hostile because of who somebody is? (optional)' }).waitFor();
    await panel.getByRole('checkbox', { name: 'Race', exact: true }).click();
    await panel.getByRole('checkbox', { name: 'Something else', exact: true }).click();
    await panel.getByLabel('Facts').fill('She demanded an officer of another colour.');
    await log(demo);
    await panel.getByText('Say what it was about').waitFor();
    expect(await panel.locator('[data-field="strandText"] :focus').count()).toBe(1);
    expect(await faultsInEveryScheme(demo)).toEqual([]);
    await panel.getByLabel('What was it about?').fill('Accent');
    await log(demo);
    const row = await logged(demo);
    expect(row).toMatchObject({ State: 'submitted' });
    expect(answersIn(row)).toEqual({ hateStrands: ['race', 'other'], strandText: 'Accent' });
    await panel.getByRole('link', { name: 'Write to: The service’s manager' }).waitFor();
    await panel.getByText('Support for you').waitFor();
  });

  it('A3.1: logs in private where that is offered and chosen, and tells no colleague', async () => {
    const demo = await opened();
    const { panel, simulator } = demo;
    const { incidents, claims, privateIncidents } = simulator.world.lists;
    const before = [incidents.items.size, claims.items.size];
    await openForm(demo);
    expect(await panel.getByRole('radiogroup', { name: 'Who may read this?' }).count()).toBe(0);
    await toggle(demo, 'Made sexual remarks or hints');
    const readers = panel.getByRole('radiogroup', { name: 'Who may read this?' });
    await readers.getByRole('radio', { name: 'Everybody who looks after incidents' }).focus();
    await demo.page.keyboard.press('ArrowDown');
    await panel.getByText('Colleagues are not told that you logged it.').waitFor();
    await panel.getByText('What is private has no copy in the evidence library').waitFor();
    expect(await panel.getByRole('button', { name: 'Choose a file' }).count()).toBe(0);
    expect(await readers.getByRole('radio', { name: 'Service managers and register owners only' }).isChecked()).toBe(true);
    expect(await faultsInEveryScheme(demo)).toEqual([]);
    await panel.getByLabel('Facts').fill('He described what I wore, at length.');
    await log(demo);
    await panel.getByRole('heading', { name: 'Logged as INC-P-2026-0001' }).waitFor();
    expect([...privateIncidents.items.values()].map(({ fields }) => fields)).toMatchObject([{ Title: 'INC-P-2026-0001', State: 'submitted' }]);
    expect([incidents.items.size, claims.items.size]).toEqual(before);
    await panel.getByRole('button', { name: 'Done' }).click();
    await panel.getByText('Private: besides you only service managers and register owners read it').waitFor();
    expect(await demo.panelFaults()).toEqual([]);

    // The same message, before a colleague.
    simulator.world.signIn('megan.holt');
    const told = nextAnswerDrawn(demo, `${listIds.claims}/items?`);
    await demo.page.reload();
    await demo.page.waitForFunction(() => 'demo' in window);
    await demo.select('sian-newest');
    await panel.getByRole('heading', { name: 'Contact history' }).waitFor();
    await openForm(demo);
    await told;
    expect(await panel.getByText(/INC-P|Already logged/).count()).toBe(0);
  });

  it('notes in the history that the customer was only upset, and logs no incident', async () => {
    const demo = await opened();
    const { panel, simulator } = demo;
    const before = simulator.world.lists.incidents.items.size;
    await openForm(demo);
    expect(await faultsInEveryScheme(demo)).toEqual([]);
    await panel.getByRole('button', { name: 'Upset, but no incident' }).press('Enter');
    await panel.getByText('Logged. It is in the contact history now.').waitFor();
    expect([...simulator.world.lists.contacts.items.values()].at(-1)?.fields).toMatchObject({ Title: 'The customer was upset. No incident.', NoteOnly: true });
    expect(simulator.world.lists.incidents.items.size).toBe(before);
    // Beside a message that is in the history already, it is no contact of its own.
    const line = panel.getByRole('listitem').filter({ hasText: 'The customer was upset. No incident.' });
    await line.getByText('Note beside a message · by Aled Rees').waitFor();
    await panel.getByRole('button', { name: /^Show all \d+/ }).click();
    await panel.getByLabel('Contact method').waitFor();
    expect(await panel.getByLabel('Contact method').getByRole('option', { name: 'Other contact' }).count()).toBe(0);
  });
});
