import type { Page } from 'playwright-core';

/** Lets a test move the clock of all pages. That clock says nothing of what was fetched, which office.js asks for. */
export async function moveTheClockOf(page: Page): Promise<void> {
  await page.addInitScript(() => Object.assign(window, { ofPage: performance }));
  await page.clock.install();
  await page.addInitScript(() => {
    const { ofPage } = window as unknown as { ofPage: Performance };
    performance.getEntriesByName = (name) => ofPage.getEntriesByName(name);
    performance.getEntriesByType = (type) => ofPage.getEntriesByType(type);
  });
}
