import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import type { ScenarioInput } from '../../src/simulator/scenario/schema.ts';
import { addressKey } from '../../src/simulator/world/digest.ts';
import type { Draw } from './draws.ts';

/** Fifty senders: every second one has an arrangement that names the sender's own number. */
export const fifty = JSON.parse(readFileSync('src/simulator/scenario/stories/fiftySelections.json', 'utf8')) as ScenarioInput;
export const senders = (fifty.messages ?? []).map(({ id, from }) => ({ id, address: from?.address ?? '' }));
export type Sender = (typeof senders)[number];
type Fault = NonNullable<ScenarioInput['faults']>[number];

/** So that every sender is asked about. */
export const withoutIndex: Fault = { path: '/items/delta', status: 403 };
export const unevenly: Fault = { latency: [20, 900] };
export const oneInTenLost: Fault = { share: 0.1, lose: 'before' };

const numberOf = (address: string): string => /\d+/.exec(address)?.[0] ?? '';
export const truthAbout = (address: string): string => (Number(numberOf(address)) % 2 === 0 ? 'inForce' : 'none');

/** Whether a picture said of its sender nothing but what is so. It may always say that it does not know. */
export function isTrue({ address, status, about }: Draw): boolean {
  if (about.some((number) => number !== numberOf(address))) return false;
  const unknown = address === '' ? ['checking', 'noMessage'] : ['checking', 'couldNotCheck'];
  return unknown.includes(status) || (address !== '' && status === truthAbout(address));
}

/** A message to open, and the milliseconds it stays open. */
export interface Step {
  readonly id: string;
  readonly pause: number;
}

/** Whether a picture is of whoever was selected when it was drawn, or up to so many milliseconds before. `moments`: when each step was. */
export function isOfSelected({ address, at }: Draw, steps: readonly Step[], moments: readonly number[], before: number): boolean {
  if (address === '') return true;
  return steps.some(({ id }, index) => {
    const [from = 0, until = Number.POSITIVE_INFINITY] = [moments[index], moments[index + 1]];
    return from <= at + 1 && at <= until + before && senders.find((sender) => sender.id === id)?.address === address;
  });
}

/** Opens messages one after the other; answers with the moments at which each was, in milliseconds since 1970. */
export function goThrough(page: Page, steps: readonly Step[]): Promise<readonly number[]> {
  return page.evaluate(async (all) => {
    const { demo } = window as unknown as { demo: { select(id: string): void } };
    const moments: number[] = [];
    for (const { id, pause } of all) {
      moments.push(performance.timeOrigin + performance.now());
      demo.select(id);
      await new Promise((done) => setTimeout(done, pause));
    }
    return moments;
  }, steps);
}

/** When the panel had the last answer about an address, by its own clock. */
export function answeredAt(pane: Frame, address: string): Promise<number> {
  return pane.evaluate((key) => {
    const answers = performance.getEntriesByType('resource').filter(({ name }) => name.includes(key)) as PerformanceResourceTiming[];
    return performance.timeOrigin + (answers.at(-1)?.responseEnd ?? 0);
  }, addressKey(address));
}
