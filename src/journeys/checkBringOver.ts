import type { MatchKey } from '../domain/customer.ts';
import type { Day } from '../domain/day.ts';
import type { KnownBy, KnownCustomer, Plan } from '../policy/bringOver/plan.ts';
import { countsOn } from '../policy/matching/register.ts';
import { failure, success, type Result } from '../ports/problem.ts';
import type { RegisterOutside } from '../ports/registerOutside.ts';
import { inLanes, type LaneOptions, type Worked } from './inLanes.ts';

/**
 * What the register holds of everybody whom the addresses of a plan lead to on a day. Asked before anything is written; an
 * answer is whole or none. Problem `noAnswer` where somebody stopped it.
 */
export async function checkBringOver(
  { customers, arrangements }: Pick<RegisterOutside, 'customers' | 'arrangements'>,
  plan: Pick<Plan, 'customers'>,
  today: Day,
  options: LaneOptions = {},
): Promise<Result<KnownBy>> {
  const keys = [...new Set(plan.customers.flatMap(({ found }) => found.map(({ value }) => value)))];
  const files = whole(await inLanes(keys, (key: MatchKey) => customers.withKey(key, options.signal), options));
  if (!files.ok) return files;
  const byKey = new Map(files.value.flatMap(({ value }) => value).map((file) => [file.customer.value.key, file]));
  const lines = whole(await inLanes([...byKey.keys()], (customer) => arrangements.ofCustomer(customer, options.signal), { signal: options.signal }));
  if (!lines.ok) return lines;
  const known = new Map(
    lines.value.flatMap(({ item, value }): (readonly [string, KnownCustomer])[] => {
      const file = byKey.get(item);
      if (file === undefined) return [];
      const identifiers = file.identifiers.map((each) => each.value).filter((each) => countsOn(each, today));
      const adjustments = file.adjustments.map((each) => each.value);
      return [[item, { customer: file.customer.value, identifiers, adjustments, arrangements: value.map((each) => each.value.arrangement) }]];
    }),
  );
  const leads = new Map(files.value.map(({ item, value }) => [item, value.map((file) => file.customer.value.key)]));
  return success((key) =>
    (leads.get(key) ?? []).flatMap((customer) => {
      const found = known.get(customer);
      return found?.identifiers.some(({ value }) => value === key) === true ? [found] : [];
    }),
  );
}

/** All of them, or the first problem. */
function whole<Item, Value>(worked: readonly Worked<Item, Value>[]): Result<readonly { readonly item: Item; readonly value: Value }[]> {
  const done: { readonly item: Item; readonly value: Value }[] = [];
  const failed = worked.find(({ result }) => result?.ok === false)?.result;
  if (failed?.ok === false) return failed;
  for (const { item, result } of worked) {
    if (result?.ok !== true) return failure('noAnswer', 'stopped');
    done.push({ item, value: result.value });
  }
  return success(done);
}
