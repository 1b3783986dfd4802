/** One number of the benchmark, and what it has to be. */
export interface Measure {
  readonly id: string;
  readonly value: number;
  readonly unit: string;
  readonly target: number;
  readonly op: '<=';
  /** Beside the number: what it was made of. Never compared. */
  readonly beside?: string;
}

export function atMost(id: string, value: number, unit: string, target: number, beside?: string): Measure {
  return { id, value: Math.round(value * 1000) / 1000, unit, target, op: '<=', ...(beside === undefined ? {} : { beside }) };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2 : (sorted[Math.floor(middle)] ?? 0);
}

/** The value that a share of all does not exceed: 0.95 of twenty is the nineteenth. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

/** Runs something several times, one after the other. */
export async function times<T>(count: number, run: (index: number) => Promise<T>): Promise<readonly T[]> {
  const results: T[] = [];
  for (let index = 0; index < count; index += 1) results.push(await run(index));
  return results;
}
