import { readFileSync } from 'node:fs';
import type { ScenarioInput } from '../../src/simulator/scenario/schema.ts';
import { openDemo, type Demo } from './openDemo.ts';

/** The small council of a status story, with parts of its own; without faults unless some are given. */
export function aStory(parts: Partial<ScenarioInput> = {}): ScenarioInput {
  const story = JSON.parse(readFileSync('src/simulator/scenario/stories/status/incidentRefused.json', 'utf8')) as ScenarioInput;
  return { ...story, faults: [], ...parts };
}

/** The message of the story is open, and its sender checked. */
export async function openStory(parts: Partial<ScenarioInput> = {}): Promise<Demo> {
  const demo = await openDemo({ scenario: aStory(parts) });
  await openMessage(demo);
  return demo;
}

export async function openMessage(demo: Demo): Promise<void> {
  await demo.select('sian-3');
  await demo.panel.locator('[data-status]:not([data-status="checking"])').waitFor();
}

/** The whole pane is loaded anew, as after closing it or a crash. */
export async function reopen(demo: Demo): Promise<void> {
  await demo.page.reload();
  await demo.page.waitForFunction(() => 'demo' in window);
  await openMessage(demo);
}

export async function chooseLog({ panel }: Demo, what: string): Promise<void> {
  await panel.getByRole('button', { name: 'Log', exact: true }).click();
  await panel.getByRole('menuitem', { name: what, exact: true }).click();
}

export async function chooseMore({ panel }: Demo, what: string | RegExp): Promise<void> {
  await panel.getByRole('button', { name: 'More', exact: true }).click();
  await panel.getByRole('menuitem', { name: what }).click();
}

export async function logIncident(demo: Demo, facts: string): Promise<void> {
  await chooseLog(demo, 'Incident');
  await demo.panel.getByRole('group', { name: 'What happened?' }).getByRole('checkbox').first().click();
  await demo.panel.getByLabel('Facts').fill(facts);
  await demo.panel.getByRole('button', { name: 'Log incident' }).click();
}
