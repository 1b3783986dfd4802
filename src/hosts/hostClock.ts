import { instant, type Instant } from '../domain/day.ts';
import type { Clock } from '../ports/clock.ts';

/** Below this the device's clock is as good as a header that counts whole seconds and travelled a while. */
const tolerated = 2 * 60_000;

export interface HostClock extends Required<Clock> {
  /**
   * Learns from an answer of our own host. `askedAt`, `answeredAt`: milliseconds by the device's clock; the header was
   * written somewhere between. Without a readable `Date` header nothing changes.
   */
  correct(response: Response, askedAt: number, answeredAt?: number): void;
}

/**
 * The device's clock, put right by our own host's `Date` header where the two differ by more than two minutes. Devices
 * with a wrong clock are common, and whether an arrangement is in force depends on the day. Another origin's header
 * could not be read. Fetch the answer with `cache: 'no-cache'`; what a proxy kept says in `Age` how old it is.
 */
export function createHostClock(device: () => number = Date.now): HostClock {
  let offset = 0;
  return {
    now: () => momentAt(device() + offset),
    deviceAhead: () => (offset === 0 ? 0 : -offset),
    correct: (response, askedAt, answeredAt = device()) => {
      const said = Date.parse(response.headers.get('Date') ?? '');
      if (Number.isNaN(said)) return;
      const age = Number(response.headers.get('Age') ?? 0) || 0;
      // Half a second: the header leaves out what is less than one.
      const difference = said + age * 1000 + 500 - (askedAt + answeredAt) / 2;
      offset = Math.abs(difference) > tolerated ? difference : 0;
    },
  };
}

function momentAt(milliseconds: number): Instant {
  const text = new Date(milliseconds).toISOString();
  return instant(text) ?? (text as Instant);
}
