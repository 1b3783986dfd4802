import type { Page, Request } from 'playwright-core';
import { places } from '../../src/simulator/places.ts';
import { unitsOf } from '../../src/simulator/graph/units.ts';
import { cutPath } from '../../src/simulator/graph/path.ts';

/** One request to Graph as the browser sent it, with what it carried. */
export interface GraphCall {
  readonly method: string;
  /** After `/v1.0`, decoded. */
  readonly path: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  /** When the answer began to arrive: a page may draw it before its end is noted. */
  readonly answeredAt: number;
  readonly endedAt: number;
  readonly bytes: number;
  /** SharePoint's resource units, those of a batch's parts among them. */
  readonly units: number;
}

export interface Calls {
  since(moment: number): readonly GraphCall[];
  /** Waits until nothing has been asked for a while. */
  settled(): Promise<void>;
}

/** Milliseconds without a call after which nothing more is expected. */
const quiet = 300;

/** Watches what goes to Graph; preflights are the browser's own. */
export function watchCalls(page: Page): Calls {
  const calls: GraphCall[] = [];
  let open = 0;
  let last = Date.now();
  const ours = (request: Request): boolean => request.url().startsWith(places.graph) && request.method() !== 'OPTIONS';
  const ended = async (request: Request): Promise<void> => {
    const { startTime, responseStart, responseEnd } = request.timing();
    const { responseBodySize } = await request.sizes().catch(() => ({ responseBodySize: 0 }));
    const path = decodeURIComponent(request.url().slice(`${places.graph}/v1.0`.length).replaceAll('+', ' '));
    calls.push({ method: request.method(), path, startedAt: startTime, answeredAt: startTime + Math.max(0, responseStart), endedAt: startTime + Math.max(0, responseEnd), bytes: responseBodySize, units: unitsIn(request, path) });
    open -= 1;
    last = Date.now();
  };
  page.on('request', (request) => {
    if (!ours(request)) return;
    open += 1;
    last = Date.now();
  });
  page.on('requestfinished', (request) => void (ours(request) && ended(request)));
  page.on('requestfailed', (request) => {
    if (ours(request)) open -= 1;
  });
  return {
    since: (moment) => calls.filter(({ startedAt }) => startedAt >= moment - 1),
    settled: async () => {
      while (open > 0 || Date.now() - last < quiet) await page.waitForTimeout(50);
    },
  };
}

function unitsIn(request: Request, path: string): number {
  if (!path.startsWith('/$batch')) return unitsOf(request.method(), cutPath(path));
  const { requests } = JSON.parse(request.postData() ?? '{"requests":[]}') as { readonly requests: readonly { readonly method: string; readonly url: string }[] };
  return requests.reduce((sum, { method, url }) => sum + unitsOf(method, cutPath(decodeURIComponent(url))), 0);
}

/** How many calls had to wait for each other: the longest row in which each began after the one before had ended. */
export function serialTrips(calls: readonly GraphCall[]): number {
  const depth = new Map<GraphCall, number>();
  const sorted = [...calls].sort((one, other) => one.startedAt - other.startedAt);
  for (const call of sorted) {
    const before = sorted.filter((other) => other.endedAt <= call.startedAt + 1).map((other) => depth.get(other) ?? 0);
    depth.set(call, 1 + Math.max(0, ...before));
  }
  return Math.max(0, ...depth.values());
}
