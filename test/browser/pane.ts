import type { Frame } from 'playwright-core';
import { places } from '../../src/simulator/places.ts';
import type { Demo } from './openDemo.ts';

/** Our own page, which Outlook or Teams frames. */
export function paneOf({ page }: Pick<Demo, 'page'>): Frame {
  const pane = page.frames().find((frame) => frame.url().startsWith(`${places.app}/`));
  if (!pane) throw new Error('the panel is not open');
  return pane;
}

/** Whatever the panel had to draw by now is drawn. */
export async function isDrawn(demo: Pick<Demo, 'page'>): Promise<void> {
  await paneOf(demo).evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
}

/** The panel has the width it was given, and its colours: halfway from one to the other no contrast is right. */
export async function isSteady(demo: Pick<Demo, 'page'>): Promise<void> {
  await isDrawn(demo);
  await isDrawn(demo);
  await paneOf(demo).evaluate(() => {
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
    return Promise.allSettled(ending.map(({ finished }) => finished));
  });
}
