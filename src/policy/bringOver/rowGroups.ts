import { plain } from './cellText.ts';
import type { Proposal, RowFault } from './proposal.ts';
import { overlaps } from './sameScope.ts';

/** Rows of the same customer: the same name, and an address or number in common. In the order of the file. */
export function groupsOf(proposals: readonly Proposal[]): readonly (readonly Proposal[])[] {
  const groupAt = new Map<string, Group>();
  const groups = new Set<Group>();
  for (const proposal of proposals) {
    const places = placesOf(proposal);
    const [first = { members: [], places: [] }, ...others] = new Set(places.flatMap((place) => groupAt.get(place) ?? []));
    groups.add(first);
    first.members.push(proposal);
    for (const other of others) {
      first.members.push(...other.members);
      for (const place of other.places) groupAt.set(place, first);
      first.places.push(...other.places);
      groups.delete(other);
    }
    for (const place of places) groupAt.set(place, first);
    first.places.push(...places);
  }
  return [...groups].map(({ members }) => members.sort((one, other) => one.row - other.row));
}

interface Group {
  readonly members: Proposal[];
  readonly places: string[];
}

function placesOf({ name, found }: Proposal): readonly string[] {
  return found.map(({ value }) => `${plain(name)} ${value}`);
}

/** What is wrong with rows beside each other. */
export function fileFaults(groups: readonly (readonly Proposal[])[]): readonly RowFault[] {
  return [...groups.flatMap((group) => [...repeats(group)]), ...sharedBetween(groups)];
}

function* repeats(group: readonly Proposal[]): Generator<RowFault> {
  const earlier: Proposal[] = [];
  const adjustments = new Map<string, number>();
  for (const { row, arrangement, adjustment, ...rest } of group) {
    const same = arrangement && earlier.find((each) => each.arrangement && overlaps(each.arrangement.scope, arrangement.scope));
    if (same !== undefined) yield { row, column: 'services', reason: 'sameInFile', of: String(same.row) };
    else if (arrangement !== undefined) earlier.push({ row, arrangement, ...rest });
    if (adjustment === undefined) continue;
    const first = adjustments.get(adjustment.code);
    if (first === undefined) adjustments.set(adjustment.code, row);
    else yield { row, column: 'adjustment', reason: 'sameInFile', of: String(first) };
  }
}

/** An address of two customers would be both's: neither row is sure. */
function sharedBetween(groups: readonly (readonly Proposal[])[]): readonly RowFault[] {
  const rowsOf = new Map<string, { readonly group: number; readonly row: number; readonly type: 'email' | 'telephone' }[]>();
  for (const [group, proposals] of groups.entries()) {
    for (const { row, found } of proposals) {
      for (const { value, type } of found) rowsOf.set(value, [...(rowsOf.get(value) ?? []), { group, row, type }]);
    }
  }
  return [...rowsOf.values()].flatMap((places) =>
    places.flatMap(({ group, row, type }): readonly RowFault[] => {
      const other = places.find((place) => place.group !== group);
      return other === undefined ? [] : [{ row, column: type === 'email' ? 'emails' : 'telephones', reason: 'otherName', of: String(other.row) }];
    }),
  );
}
