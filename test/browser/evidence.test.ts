import { createHash } from 'node:crypto';
import type { FieldValues } from '../../src/simulator/world/types.ts';
import type { ScenarioInput } from '../../src/simulator/scenario/schema.ts';
import { aStory, chooseLog, openMessage, openStory, reopen } from './aStory.ts';
import { closeDemos, openDemo, type Demo } from './openDemo.ts';
import { eventually } from './eventually.ts';
import { faultsInEveryScheme } from './schemes.ts';

jest.setTimeout(120_000);
afterEach(closeDemos);

const row = ({ simulator }: Demo): FieldValues => [...simulator.world.lists.incidents.items.values()].at(-1)?.fields ?? {};
const files = ({ simulator }: Demo) => simulator.world.drive.files();
const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function openForm(demo: Demo): Promise<void> {
  await chooseLog(demo, 'Incident');
  await demo.panel.getByRole('group', { name: 'What happened?' }).getByRole('checkbox').first().click();
  await demo.panel.getByLabel('Facts').fill('She wrote that we are thieves.');
}

const log = ({ panel }: Demo): Promise<void> => panel.getByRole('button', { name: 'Log incident' }).click();

/** The message lies in the person’s own mailbox, whose text the app may not read. */
function inOwnMailbox(): ScenarioInput {
  const story = aStory();
  return { ...story, messages: (story.messages ?? []).map((each) => (each.id === 'sian-3' ? { ...each, mailbox: 'aled.rees@aberllan.example' } : each)) };
}

test('A6.1: keeps the message of a shared mailbox as it came, with a link and its hash beside the incident', async () => {
  const demo = await openStory();
  const { panel, page, simulator } = demo;
  await openForm(demo);
  await panel.getByRole('checkbox', { name: 'Keep a copy of this message' }).click();
  await panel.getByText('You can leave this out: the copy of the message holds its words.').waitFor();
  expect(await panel.getByRole('button', { name: 'Choose a file' }).count()).toBe(0);
  // Of a private one no copy is made: then nothing may say that it holds the words.
  const privately = panel.getByRole('checkbox', { name: 'Made sexual remarks or hints' });
  await panel.getByRole('searchbox', { name: 'Search what happened' }).fill('sexual remarks');
  await privately.click();
  await panel.getByRole('radio', { name: 'Service managers and register owners only' }).click();
  expect(await panel.getByText('You can leave this out').count()).toBe(0);
  await privately.click();
  await panel.getByRole('searchbox', { name: 'Search what happened' }).fill('');
  await panel.getByText('You can leave this out').waitFor();
  expect(await faultsInEveryScheme(demo)).toEqual([]);
  await log(demo);
  await panel.getByText('The message is kept as evidence.').waitFor();
  const link = panel.getByRole('link', { name: /^Message kept as evidence on 10 November 2026, / });
  await link.waitFor();
  const [file] = files(demo);
  if (!file) throw new Error('nothing was kept');
  expect(Buffer.from(file.bytes).toString()).toContain('Message-ID: ');
  expect(file.path).toBe(`${String(row(demo)['ClientReference'])}-${hashOf(file.bytes).slice(0, 8)}.eml`);
  await panel.getByText('How to tell that it is unchanged').click();
  await panel.getByText(`SHA-256 of what was added: ${hashOf(file.bytes)}`).waitFor();
  expect(await link.getAttribute('href')).toContain(`/Evidence/${file.path}`);
  expect(await faultsInEveryScheme(demo)).toEqual([]);
  // The manager reads the same in the register.
  simulator.world.signIn('rhodri.vaughan');
  await page.setViewportSize({ width: 320, height: 768 });
  await page.goto(simulator.teamsUrl(String(row(demo)['Title'])));
  await panel.getByRole('link', { name: /^Message kept as evidence on 10 November 2026, / }).waitFor();
  expect(await demo.panelFaults()).toEqual([]);
});

test('where a message cannot be had it says so and takes a file, which goes on where it was after the panel was closed', async () => {
  const demo = await openDemo({ scenario: inOwnMailbox() });
  await openMessage(demo);
  const { panel, simulator } = demo;
  await openForm(demo);
  await panel.getByLabel('Service').selectOption('Housing repairs');
  await panel.getByText('Outlook does not hand us this message').waitFor();
  expect(await panel.getByRole('checkbox', { name: 'Keep a copy of this message' }).count()).toBe(0);
  const bytes = Buffer.alloc(11_000_000, 'A letter, scanned. ');
  const choose = panel.getByLabel('Choose a file', { exact: true }).first();
  await choose.setInputFiles({ name: 'nothing.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(0) });
  await panel.getByText('There is nothing in this file. Choose another one.').waitFor();
  await choose.setInputFiles({ name: 'Letter of Siân Pugh.pdf', mimeType: 'application/pdf', buffer: bytes });
  await panel.getByText('Letter of Siân Pugh.pdf, 10 MB').waitFor();
  expect(await faultsInEveryScheme(demo)).toEqual([]);
  simulator.world.setFaults([{ path: 'uploadSessions', method: 'PUT', held: true, skip: 1, share: 1, carryOut: false }]);
  await log(demo);
  await panel.getByRole('progressbar', { name: /^Keeping the file: [1-9]\d? %$/ }).waitFor();
  expect(await demo.panelFaults()).toEqual([]);
  expect(files(demo)).toEqual([]);
  await reopen(demo);
  await panel.getByText(/^Keeping the file: \d+ %$/).waitFor();
  simulator.world.setFaults([]);
  await panel.getByRole('link', { name: /^File kept as evidence on 10 November 2026, / }).waitFor();
  expect(files(demo).map((file) => hashOf(file.bytes))).toEqual([hashOf(bytes)]);
  expect(String(row(demo)['Evidence'])).toContain(`sha256:${hashOf(bytes)}`);
  expect(files(demo)[0]?.path).not.toMatch(/sian|letter/i);
  await eventually(async () => expect(await panel.getByText(/not in the library yet|^Keeping the file/).count()).toBe(0));
});

test('a message that cannot be copied holds nothing up: it says why, and takes a file instead, or nothing', async () => {
  const demo = await openStory({ faults: [{ path: '\\$value', method: 'GET', status: 404 }] });
  const { panel } = demo;
  await openForm(demo);
  await panel.getByRole('checkbox', { name: 'Keep a copy of this message' }).click();
  await log(demo);
  await panel.getByRole('heading', { name: 'Logged as INC-2026-000001' }).waitFor();
  const gone = 'The message could not be copied: it is no longer where it was. The incident does not depend on it. Choose a file instead, or leave it.';
  await panel.getByText(gone).waitFor();
  await panel.getByText('The evidence of 1 incident is not in the library yet.').waitFor();
  expect(await faultsInEveryScheme(demo)).toEqual([]);
  await panel.getByRole('button', { name: 'See what waits' }).click();
  await panel.getByRole('heading', { name: 'Waiting to be sent' }).waitFor();
  await panel.getByText('Of the incident logged on 10 November 2026, 10:42').waitFor();
  await panel.getByText(gone).waitFor();
  expect(await demo.panelFaults()).toEqual([]);
  await panel.getByLabel('Choose a file instead').setInputFiles({ name: 'saved.eml', mimeType: 'message/rfc822', buffer: Buffer.from('Subject: Fence') });
  await panel.getByText('Nothing waits on this device, in this Outlook.').waitFor();
  expect(files(demo).map(({ bytes }) => Buffer.from(bytes).toString())).toEqual(['Subject: Fence']);
});
