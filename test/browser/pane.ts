import type { Frame, Page } from 'playwright-core';
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
  await drawnIn(paneOf(demo));
}

/** The same of any page. */
export async function drawnIn(page: Page | Frame): Promise<void> {
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
}

/** Waits for the answer to the next question with these words in it, alone or in a batch, and until what it says is drawn. */
export async function nextAnswerDrawn(demo: Pick<Demo, 'page'>, words: string): Promise<void> {
  const answer = await demo.page.waitForResponse((response) => {
    const asked = response.request();
    return asked.method() !== 'OPTIONS' && `${decodeURIComponent(asked.url().replaceAll('+', ' '))} ${asked.postData() ?? ''}`.includes(words);
  });
  await answer.finished();
  await isDrawn(demo);
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
