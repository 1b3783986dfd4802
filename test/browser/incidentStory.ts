import type { FrameLocator, Locator } from 'playwright-core';
import type { ScenarioInput } from '../../src/simulator/scenario/schema.ts';
import { updateItem } from '../../src/simulator/world/listStore.ts';
import type { FieldValues } from '../../src/simulator/world/types.ts';
import { aStory, openMessage } from './aStory.ts';
import { openRegister, type OpenRegister } from './openRegister.ts';

type ScenarioIncident = NonNullable<ScenarioInput['incidents']>[number];

/** An incident that Aled Rees logged this morning about a message of Siân Pugh. */
export function logged(parts: Partial<ScenarioIncident> = {}): ScenarioIncident {
  return {
    message: 'sian-3', by: 'aled.rees', loggedAt: '2026-11-10T09:30:00+00:00', occurredAt: '2026-11-10T09:12:00+00:00', method: 'email',
    service: 'Housing repairs', behaviours: ['A-ABUSIVE'], facts: 'She wrote that we are thieves.', ...parts,
  };
}

export const reference = 'INC-2026-000001';

const more: ScenarioInput['staff'] = [
  { id: 'david.okafor', name: 'David Okafor', address: 'david.okafor@aberllan.example', roles: ['staff', 'decisionMaker'] },
  { id: 'samuel.adeyinka', name: 'Samuel Adeyinka', address: 'samuel.adeyinka@aberllan.example', roles: ['staff', 'informationGovernance'] },
];

/** The register at an incident, open before one person. */
export function openIncident(as: string, parts: Partial<ScenarioInput> = {}, item: string | undefined = reference, width = 720): Promise<OpenRegister> {
  const story = aStory();
  const scenario = { ...story, incidents: [logged()], ...parts, staff: [...story.staff, ...more] };
  return openRegister({ as, scenario, width, ...(item === undefined ? {} : { item }) });
}

/** Somebody changes a row of the incidents past every screen. */
export function moved({ simulator: { world } }: OpenRegister, fields: FieldValues, { id = 1, by = 'catrin.ellis' } = {}): void {
  const item = world.lists.incidents.items.get(id);
  const person = world.people.find((each) => each.id === by);
  if (!item || !person) throw new Error(`${id} ${by}`);
  updateItem(world.lists.incidents, item, fields, person, '2026-11-10T10:43:00Z');
}

export const rows = ({ simulator }: OpenRegister): readonly FieldValues[] => [...simulator.world.lists.incidents.items.values()].map(({ fields }) => fields);

/** Chooses a step, the first one or one of the menu. */
export async function choose(register: FrameLocator, step: string): Promise<Locator> {
  const what = register.getByRole('region', { name: 'What to do' });
  await what.getByRole('button').first().waitFor();
  const button = what.getByRole('button', { name: step, exact: true });
  if ((await button.count()) > 0) await button.click();
  else {
    await what.getByRole('button', { name: 'Other steps' }).click();
    await register.getByRole('menuitem', { name: step, exact: true }).click();
  }
  const form = register.getByRole('form', { name: `${step}: ` });
  await form.waitFor();
  return form;
}

/** What acceptance needs where the behaviours ask nothing more. */
export async function fillAccept(form: Locator, note = 'Nothing is known; we will ask.'): Promise<void> {
  await form.getByLabel('I have read the facts').check();
  await form.getByRole('radio', { name: 'There is no information' }).check();
  await form.getByLabel('What you considered, or why nothing').fill(note);
}

/** The steps that stand on the page, the first one first. */
export async function stepsOffered(register: FrameLocator): Promise<readonly string[]> {
  const what = register.getByRole('region', { name: 'What to do' });
  await what.waitFor();
  const first = await what.getByRole('button').allInnerTexts();
  if (!first.includes('Other steps')) return first;
  await what.getByRole('button', { name: 'Other steps' }).click();
  const others = await register.getByRole('menuitem').allInnerTexts();
  await register.getByRole('menuitem').first().press('Escape');
  return [...first.filter((label) => label !== 'Other steps'), ...others];
}

/** What one reporter reads in the panel beside the message. */
export async function readByReporter(demo: OpenRegister, as = 'aled.rees'): Promise<Locator> {
  demo.simulator.world.signIn(as);
  await demo.page.setViewportSize({ width: 1366, height: 768 });
  await demo.page.goto(demo.simulator.mailUrl);
  await demo.page.waitForFunction(() => 'demo' in window);
  await openMessage(demo);
  const own = demo.panel.getByRole('region', { name: 'Your incidents about this sender' });
  await own.waitFor();
  return own;
}
