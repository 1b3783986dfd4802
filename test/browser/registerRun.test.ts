import type { FrameLocator } from 'playwright-core';
import type { ScenarioInput } from '../../src/simulator/scenario/schema.ts';
import { aSheet, aSheetRow } from '../builders/sheets.ts';
import { workbook } from '../records/sheetFiles.ts';
import { choose, fillAccept } from './incidentStory.ts';
import { closeDemos } from './openDemo.ts';
import { openRegister, type OpenRegister } from './openRegister.ts';

jest.setTimeout(480_000);
afterEach(closeDemos);

const someone = (id: string, name: string, ...roles: NonNullable<ScenarioInput['staff']>[number]['roles']) => ({
  id, name, address: `${id}@aberllan.example`, roles,
});

/** A council that has just been set up: nobody on record, one message in the inbox. */
const emptySite: ScenarioInput = {
  title: 'A council with an empty register',
  now: '2026-11-10T10:42:00+00:00',
  signedIn: 'aled.rees',
  selected: 'ioan-1',
  council: { name: 'Aberllan County Council', emailDomains: ['aberllan.example'] },
  staff: [
    someone('aled.rees', 'Aled Rees', 'staff'),
    someone('rhodri.vaughan', 'Rhodri Vaughan', 'staff', 'serviceManager'),
    someone('david.okafor', 'David Okafor', 'staff', 'decisionMaker'),
    someone('nesta.powell', 'Nesta Powell', 'staff', 'appealDecider'),
    someone('catrin.ellis', 'Catrin Ellis', 'staff', 'registerOwner'),
  ],
  mailboxes: [{ address: 'repairs@aberllan.example', name: 'Housing repairs', service: 'Housing repairs', members: ['aled.rees'] }],
  messages: [
    {
      id: 'ioan-1', mailbox: 'repairs@aberllan.example', from: { name: 'Ioan Perrott', address: 'ioan.perrott@example.org' },
      to: [{ name: 'Housing repairs', address: 'repairs@aberllan.example' }], at: '2026-11-10T09:12:00+00:00', subject: 'The gutter again', body: '<p>You are all useless.</p>',
    },
  ],
};

const press = (register: FrameLocator, name: string) => register.getByRole('button', { name, exact: true }).click();

async function beside(demo: OpenRegister, status: string): Promise<void> {
  demo.simulator.world.signIn('aled.rees');
  await demo.page.setViewportSize({ width: 1366, height: 900 });
  await demo.page.goto(demo.simulator.mailUrl);
  await demo.panel.locator(`[data-status="${status}"]`).waitFor();
}

async function bringOver200(register: FrameLocator): Promise<void> {
  const rows = Array.from({ length: 200 }, (_, index) =>
    aSheetRow({
      name: `Customer ${String(index)}`, emails: `customer${String(index)}@example.org`, start: '1/9/2026', end: '28 February 2027', review: '1 February 2027', decidedOn: '28/8/2026',
    }),
  );
  await press(register, 'Bring over');
  await register.locator('input[type="file"]').setInputFiles({ name: 'kept.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(await workbook(aSheet(...rows))) });
  await register.getByText('200 rows ready.').waitFor({ timeout: 60_000 });
  await register.getByLabel('What did you compare this with?').fill('Compared with the letters on file.');
  await register.getByRole('checkbox', { name: /^I attest/ }).check();
  await press(register, 'Bring over 200 rows');
  await register.getByRole('heading', { name: 'What was brought over' }).waitFor({ timeout: 180_000 });
}

async function propose(register: FrameLocator): Promise<string> {
  await press(register, 'Customers');
  await register.getByLabel('Find a customer').fill('ioan.perrott@example.org');
  await press(register, 'Find');
  await press(register, 'Ioan Perrott');
  await register.getByRole('button', { name: 'Propose an arrangement' }).click();
  await register.getByLabel('Housing repairs').check();
  await register.getByLabel('Choose what is arranged').selectOption('WRITTEN_ONLY');
  await press(register, 'Add');
  await register.getByLabel('Name', { exact: true }).first().fill('Repairs desk');
  await register.getByLabel('E-mail address', { exact: true }).fill('repairs@aberllan.example');
  await register.getByLabel('Who stands in for it').fill('Megan Holt');
  await register.getByRole('checkbox', { name: /^INC-2026-/ }).check();
  const long = 'Words enough for a reason, written by the manager.';
  for (const label of ['Reason', 'What you considered of the customer’s situation', 'How you had regard to equality', 'Could we have caused it, or made it worse?', 'Why we do not know, and what we tried', 'Why no letter about conduct came first']) {
    await register.getByLabel(label, { exact: true }).fill(long);
  }
  await register.getByLabel('Who the information is shared with').fill('Housing repairs');
  await press(register, 'Save as a draft');
  await register.getByText('Saved as a draft. Nothing has changed for the customer.').waitFor();
  const reference = await register.getByRole('heading', { level: 1 }).innerText();
  await press(register, 'Send for decision');
  await register.getByText('Sent. A decision maker will read it.').waitFor();
  return reference;
}

const told = {
  'Who decides an appeal, and how to reach them': 'Nesta Powell, at appeals@aberllan.example',
  'A way to reply that costs nothing': 'ring us free on 0800 000 0000',
};

async function issue(register: FrameLocator, gaps: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, words] of Object.entries(gaps)) await register.getByLabel(label).fill(words);
  await press(register, 'Issue letter');
  await register.getByText(/^LTR-2026-\d{4}, issued 10 November 2026$/).first().waitFor();
}

test('from an empty site: 200 arrangements are brought over, one is decided, seen beside the mail, reviewed, and quashed on appeal', async () => {
  const demo = await openRegister({ as: 'catrin.ellis', scenario: emptySite, width: 1000 });
  const { register, panel, reopenAs } = demo;
  await bringOver200(register);
  expect(demo.simulator.world.lists.arrangements.items.size).toBe(200);
  await press(register, 'Customers');
  await press(register, 'Add a customer');
  await register.getByLabel('Name').fill('Ioan Perrott');
  await register.getByLabel('E-mail address or telephone number').fill('ioan.perrott@example.org');
  await press(register, 'Add a customer');
  await register.getByText('Ioan Perrott was added.').waitFor();

  await beside(demo, 'none');
  await press(panel, 'Log');
  await panel.getByRole('menuitem', { name: 'Incident', exact: true }).click();
  await panel.getByRole('group', { name: 'What happened?' }).getByRole('checkbox').first().click();
  await panel.getByLabel('Facts').fill('He wrote that we are all useless, for the third time.');
  await press(panel, 'Log incident');
  await panel.getByRole('heading', { name: 'Logged as INC-2026-000001' }).waitFor();

  await reopenAs('rhodri.vaughan', 'INC-2026-000001');
  await fillAccept(await choose(register, 'Accept'));
  await register.getByRole('form', { name: 'Accept: ' }).getByRole('button', { name: 'Accept', exact: true }).click();
  await register.getByText(/^Accepted/).first().waitFor();
  const reference = await propose(register);

  await reopenAs('david.okafor', reference);
  await register.getByLabel('Approve', { exact: true }).check();
  await press(register, 'Approve');
  await register.getByText('Approved. It comes into force when the customer has been told.').waitFor();
  await reopenAs('catrin.ellis', reference);
  await issue(register, { ...told, 'Why, in plain words': 'We want one place for all that you tell us.', 'What was said or done, with the day, one thing a line': 'On 10 November 2026 you wrote that we are useless' });
  await press(register, 'Record that the customer was told');
  await register.getByText('Active. Staff see it from its start day.').waitFor();
  await beside(demo, 'inForce');
  await panel.getByText('Answer in writing.').waitFor();

  await reopenAs('david.okafor', reference);
  await press(register, 'Other steps');
  await register.getByRole('menuitem', { name: 'Continue after review' }).click();
  await register.getByRole('radio', { name: 'They were asked and said nothing' }).check();
  await register.getByLabel('How many accepted incidents').fill('1');
  await register.getByRole('radio', { name: 'They kept to it' }).check();
  await register.getByLabel('Could we have caused what happened').fill('Partly: nobody had told him when the gutter is mended.');
  await register.getByLabel('What have we learnt').fill('We name a day for each repair, and say so when it moves.');
  await register.getByLabel('Is each term still needed').fill('Yes, until the gutter is mended and looked at together.');
  await issue(register, { ...told, 'Why, in plain words, and what we made of their view': 'The repair is not finished, and one place to write to helps.' });
  await press(register, 'Continue after review');
  await register.getByText('Continued. The customer is told why, and can appeal again.').waitFor();

  await reopenAs('catrin.ellis', reference);
  await press(register, 'Other steps');
  await register.getByRole('menuitem', { name: 'Record appeal' }).click();
  await register.getByLabel('It goes too far').check();
  await press(register, 'Record appeal');
  await register.getByText('Recorded. The arrangement stays in force').waitFor();
  await reopenAs('nesta.powell', reference);
  await register.getByLabel('Appeal: end the arrangement').check();
  await register.getByLabel('Reason, for the record').fill('One heated message after a broken promise is not enough for this.');
  await press(register, 'Appeal: end the arrangement');
  await register.getByText('Quashed. Staff answer as usual.').waitFor();
  await beside(demo, 'none');
});
