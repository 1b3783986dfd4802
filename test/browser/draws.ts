import type { Frame } from 'playwright-core';

/** What one drawn frame of the panel said, taken by the page itself. */
export interface Draw {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly address: string;
  readonly status: string;
  /** The numbers of the senders whose arrangement or mail is on the screen. */
  readonly about: readonly string[];
}

/** Notes every different picture that the panel draws from now on. */
export async function watchDraws(pane: Frame): Promise<void> {
  await pane.evaluate(() => {
    performance.setResourceTimingBufferSize(5000);
    const seen: Draw[] = [];
    Object.assign(window, { seenDraws: seen });
    const note = (): void => {
      const text = document.body.innerText;
      const draw = {
        address: /sender[\w.-]*@[\w.]+/i.exec(text)?.[0] ?? '',
        status: document.querySelector('[data-status]')?.getAttribute('data-status') ?? '',
        about: [...text.matchAll(/(?:desk|number|message) (\d+)/gi)].map(([, number]) => number ?? ''),
      };
      const { at: _, ...last } = seen.at(-1) ?? { at: 0 };
      if (JSON.stringify(draw) !== JSON.stringify(last)) seen.push({ at: performance.timeOrigin + performance.now(), ...draw });
      requestAnimationFrame(note);
    };
    note();
  });
}

export async function drawsOf(pane: Frame): Promise<readonly Draw[]> {
  return pane.evaluate(() => (window as unknown as { seenDraws: Draw[] }).seenDraws);
}
