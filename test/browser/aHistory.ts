import { readFileSync } from 'node:fs';
import type { FrameLocator } from 'playwright-core';
import type { ScenarioInput } from '../../src/simulator/scenario/schema.ts';
import { openDemo, type Demo } from './openDemo.ts';
import { story } from './stories.ts';

export type ScenarioMessage = NonNullable<ScenarioInput['messages']>[number];
export const inForce = JSON.parse(readFileSync(story('inForce'), 'utf8')) as ScenarioInput;
export const siân = { name: 'Siân Pugh', address: 'sian.pugh@example.org' };
export const aled = { name: 'Aled Rees', address: 'aled.rees@aberllan.example' };
export const hoursAgo = (hours: number): string => new Date(Date.parse('2026-11-10T08:00:00Z') - hours * 3_600_000).toISOString();

/** Mails in the officer's own mailbox, one each `hours`, in conversations of two; each tenth is ours. */
export const mails = (count: number, hours: number): readonly ScenarioMessage[] =>
  Array.from({ length: count }, (_, index) => {
    const ours = index % 10 === 9;
    return {
      id: `long-${String(index)}`, mailbox: aled.address, from: ours ? aled : siân, to: [ours ? siân : aled], ...(ours ? { folder: 'sent' as const } : {}),
      at: hoursAgo(index * hours), subject: `Gutter ${String(Math.floor(index / 2))}`, body: '<p>x</p>', conversation: `gutter ${String(Math.floor(index / 2))}`,
    };
  });

/** The panel on a message of Siân's. */
export const openedAnyhow = (more: readonly ScenarioMessage[], parts: Partial<ScenarioInput> = {}): Promise<Demo> =>
  openDemo({ scenario: { ...inForce, ...parts, messages: [...(inForce.messages ?? []), ...more] } });

/** The same, with her history there. */
export const opened = async (...[more, parts]: Parameters<typeof openedAnyhow>): Promise<Demo> => {
  const demo = await openedAnyhow(more, parts);
  await demo.panel.getByText(/in 30 days$/).first().waitFor();
  return demo;
};
/** On the record of the person in front. */
export const history = (panel: FrameLocator) => panel.getByRole('region', { name: /^Contact history/ });
/** On the page of all entries. */
export const all = (panel: FrameLocator) => panel.getByRole('list', { name: 'Contact history' });
