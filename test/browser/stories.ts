import type { Locator, Page } from 'playwright-core';
import { eventually } from './eventually.ts';
import { openDemo, type Demo } from './openDemo.ts';

export const aberllan = 'src/simulator/scenario/stories/aberllan.json';
export const story = (name: string): string => `src/simulator/scenario/stories/status/${name}.json`;

/** Opens a small story at a message (as the story has it, where none is named) and waits for a status. */
export async function openedAt(name: string, status: string, messageId?: string | null): Promise<Demo> {
  const demo = await openDemo({ scenario: story(name) });
  if (messageId !== undefined) await demo.select(messageId);
  await demo.panel.locator(`[data-status="${status}"]`).waitFor();
  return demo;
}

/** Selects a message and waits until the panel names its sender. Until then the one before answers whatever it is asked. */
export async function goTo({ panel, select, simulator }: Demo, messageId: string): Promise<void> {
  const { from } = simulator.world.scenario.messages.find(({ id }) => id === messageId) ?? {};
  if (!from) throw new Error(`${messageId} has no sender`);
  await select(messageId);
  await panel.getByRole('heading', { level: 1, name: from.name, exact: true }).waitFor();
}

/** The status that the panel comes to. */
export async function settledStatus({ panel }: Demo): Promise<string> {
  return (await panel.locator('[data-status]:not([data-status="checking"])').getAttribute('data-status')) ?? '';
}

/** Somebody else takes the seat. */
export async function signInAs(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /Signed in as/ }).click();
  await page.getByRole('menuitemradio', { name: new RegExp(name) }).click();
  await page.getByRole('button', { name: `Signed in as ${name}` }).waitFor();
}

/** Accepts an incident on the open list page, as a manager does. */
export async function accept(page: Page, reference: string, outcome: string): Promise<void> {
  const row = page.getByRole('row', { name: new RegExp(reference) });
  await row.getByRole('button').first().click();
  await page.getByLabel('State').selectOption('accepted');
  await page.getByLabel('Barriers considered').selectOption('yes');
  await page.getByLabel('Reply to the reporter').fill(outcome);
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved').waitFor();
}

/** Presses a button with the Enter key once it is not busy: a key does not wait for that, as the mouse does. */
export async function pressByKey(button: Locator): Promise<void> {
  await eventually(async () => expect(await button.isEnabled()).toBe(true));
  await button.press('Enter');
}

/** Presses Tab until something has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await target.first().waitFor();
  const reached = (): Promise<boolean> => target.first().evaluate((element) => element.ownerDocument.hasFocus() && element.ownerDocument.activeElement === element);
  for (let presses = 0; presses < 120; presses += 1) {
    if (await reached()) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${String(target)} is not reached with ${key}`);
}
