import type { UnitCount, World } from '../world/types.ts';
import { areaOf, type CutPath } from './path.ts';

/**
 * Resource units that SharePoint counts for a call: 1 for one item, a download or changes since a token, 2 for a listing and for
 * every write, 5 for permissions. Calls to other services cost none. Source: “Avoid getting throttled or blocked in SharePoint Online”.
 */
export function unitsOf(method: string, cut: CutPath): number {
  if (areaOf(cut) !== 'sharePoint') return 0;
  const last = cut.segments.at(-1)?.toLowerCase() ?? '';
  if (cut.segments.some((segment) => segment.toLowerCase() === 'permissions')) return 5;
  if (method !== 'GET') return 2;
  if (last === 'delta') return /(^|&)token=/i.test(cut.query) ? 1 : 2;
  return ['items', 'lists', 'columns', 'versions', 'children', 'drives'].includes(last) ? 2 : 1;
}

const minute = 60_000;

/** The budget of one application in one tenant. Without a budget, calls are only counted. */
export function createUnitCount(world: Pick<World, 'now'>, aMinute: number | undefined): UnitCount {
  let began = Number.NEGATIVE_INFINITY;
  let used = 0;
  let total = 0;
  const secondsLeft = (): number => Math.max(1, Math.ceil((began + minute - world.now().getTime()) / 1000));
  return {
    spend: (units) => {
      if (units === 0) return undefined;
      const now = world.now().getTime();
      if (now >= began + minute) [began, used] = [now, 0];
      used += units;
      total += units;
      return aMinute !== undefined && used > aMinute ? { retryAfterSeconds: secondsLeft() } : undefined;
    },
    headers: () => {
      if (aMinute === undefined || used < aMinute * 0.8) return {};
      return { 'RateLimit-Limit': String(aMinute), 'RateLimit-Remaining': String(Math.max(0, aMinute - used)), 'RateLimit-Reset': String(secondsLeft()) };
    },
    spent: () => total,
  };
}
