import { readFileSync } from 'node:fs';
import type { ScenarioInput } from '../../src/simulator/scenario/schema.ts';
import { openDemo, type Demo } from './openDemo.ts';

const aled = { name: 'Aled Rees', address: 'aled.rees@aberllan.example' };
export const sian = { name: 'Siân Pugh', address: 'sian.pugh@example.org' };
export const emrys = { name: 'Emrys Pugh', address: 'emrys.pugh@example.net' };
export const lowri = { name: 'Lowri Bevan', address: 'lowri.bevan@example.com' };

type Message = NonNullable<ScenarioInput['messages']>[number];
const mail = (id: string, from: typeof sian, parts: Partial<Message> = {}): Message => ({
  id, mailbox: aled.address, from, to: [aled], at: '2026-11-10T09:30:00+00:00', subject: `Subject of ${id}`, body: '<p>Good morning</p>', ...parts,
});

/** Siân and Emrys have an arrangement each and write in one conversation; of Lowri nothing is known. */
function theStory(): ScenarioInput {
  const story = JSON.parse(readFileSync('src/simulator/scenario/stories/status/colleague.json', 'utf8')) as ScenarioInput;
  const [first] = story.arrangements ?? [];
  if (!first) throw new Error('the story has no arrangement');
  const { selected: _, ...nothingOpen } = story;
  return {
    ...nothingOpen,
    customers: [...(story.customers ?? []), { key: 'C-0002', name: emrys.name, addresses: [{ address: emrys.address }] }],
    arrangements: [first, { ...first, ref: 'ARR-2026-0013', customer: 'C-0002', doText: ['Pass on to the Fence desk'], dontText: ['Do not name a day'] }],
    messages: [
      ...(story.messages ?? []),
      mail('sian-own', sian, { conversation: 'fence' }),
      mail('sian-shared', sian, { conversation: 'fence', mailbox: 'repairs@aberllan.example' }),
      mail('emrys-own', emrys, { conversation: 'fence' }),
      mail('lowri-own', lowri),
      mail('behalf', sian, { sentBy: lowri }),
      mail('to-several', lowri, { to: [aled, { name: 'Megan Holt', address: 'megan.holt@aberllan.example' }], cc: [emrys] }),
      mail('to-colleagues', lowri, { cc: [{ name: 'Megan Holt', address: 'megan.holt@aberllan.example' }] }),
    ],
  };
}

export const siansWords = 'Do not arrange telephone calls';
export const emryssWords = 'Pass on to the Fence desk';

export async function opened(messageId: string | null, status: string): Promise<Demo> {
  const demo = await openDemo({ scenario: theStory() });
  await demo.select(messageId);
  await demo.panel.locator(`[data-status="${status}"]`).waitFor();
  return demo;
}

/** Whom the head names, and whose arrangement stands below it. */
export async function isWholly({ panel }: Demo, who: 'Siân Pugh' | 'Emrys Pugh'): Promise<void> {
  const [theirs, others] = who === 'Siân Pugh' ? [siansWords, emryssWords] : [emryssWords, siansWords];
  await panel.getByRole('heading', { level: 1, name: who }).waitFor();
  await panel.getByText(theirs).waitFor();
  expect(await panel.getByText(others).count()).toBe(0);
}

export async function beginIncident({ panel }: Demo, facts: string): Promise<void> {
  await panel.getByRole('button', { name: 'Log', exact: true }).click();
  await panel.getByRole('menuitem', { name: 'Incident' }).click();
  await panel.getByLabel('Facts').pressSequentially(facts);
}

/** Fills a letter in, as far as the buttons that open the reply. */
export async function fillLetter({ panel }: Demo): Promise<void> {
  await panel.getByRole('button', { name: 'Reply with template' }).click();
  await panel.getByRole('button', { name: /We have your message/ }).click();
  await panel.getByLabel('What it is about').fill('your fence');
  await panel.getByLabel('What happens next').fill('A joiner will fit it.');
  await panel.getByLabel('Day by which we write again').fill('2026-11-17');
  await panel.getByRole('button', { name: 'Insert in reply' }).waitFor();
}
