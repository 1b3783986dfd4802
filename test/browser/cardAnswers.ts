import type { Page, Request } from 'playwright-core';
import { addressKey } from '../../src/simulator/world/digest.ts';
import { listIds } from '../../src/simulator/world/ids.ts';

/** What became of a question for somebody's cards. `left`: the panel gave it up. */
export interface CardAnswer {
  readonly kind: 'cards' | 'lost' | 'left';
}

/** The questions for cards that a page sends, and what comes of them. */
export interface CardAnswers {
  /** Resolves when the cards of this address have been asked for. */
  asked(address: string): Promise<void>;
  /** Oldest first. */
  of(address: string): readonly CardAnswer[];
  /** How many addresses have been asked about, and of how many answers the panel was no longer there to hear. */
  count(): { readonly asked: number; readonly left: number };
}

/** Watches what goes over the wire; changes nothing. */
export function watchCardAnswers(page: Page): CardAnswers {
  const asked = new Set<string>();
  const waiting = new Map<string, () => void>();
  const answers = new Map<string, CardAnswer[]>();
  const note = (key: string | undefined, answer: CardAnswer): void => {
    if (key !== undefined) answers.set(key, [...(answers.get(key) ?? []), answer]);
  };

  page.on('request', (request) => {
    const key = keyAskedFor(request);
    if (key === undefined) return;
    asked.add(key);
    waiting.get(key)?.();
  });
  page.on('requestfailed', (request) => {
    const kind = request.failure()?.errorText === 'net::ERR_ABORTED' ? 'left' : 'lost';
    note(keyAskedFor(request), { kind });
  });
  page.on('response', (response) => {
    note(keyAskedFor(response.request()), { kind: response.ok() ? 'cards' : 'lost' });
  });
  return {
    asked: async (address) => {
      const key = addressKey(address);
      if (!asked.has(key)) await new Promise<void>((resolve) => waiting.set(key, resolve));
    },
    of: (address) => answers.get(addressKey(address)) ?? [],
    count: () => ({ asked: asked.size, left: [...answers.values()].flat().filter(({ kind }) => kind === 'left').length }),
  };
}

/** The digest whose cards a call asks for. Such calls travel alone. */
export function keyAskedFor(request: Request): string | undefined {
  const url = decodeURIComponent(request.url().replaceAll('+', ' '));
  return request.method() === 'GET' && url.includes(`/lists/${listIds.cards}/`) ? /Key eq '([0-9a-f]+)'/.exec(url)?.[1] : undefined;
}
