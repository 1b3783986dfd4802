import { dayOf, instant } from '../domain/day.ts';
import type { ListItem } from '../graph/listItems.ts';

type Kind = 'ARR' | 'ADJ' | 'LTR' | 'PAT' | 'INC-P';

/** The reference of a row: the council's year in which it was added, and its number in its list. */
export function numberOf(kind: Kind, { id, createdDateTime }: Pick<ListItem, 'id' | 'createdDateTime'>, timeZone: string): string | undefined {
  const at = instant(createdDateTime);
  if (at === undefined || !/^\d+$/.test(id)) return undefined;
  return `${kind}-${dayOf(at, timeZone).slice(0, 4)}-${id.padStart(4, '0')}`;
}

/** The row a reference names; whether its year is right only the row says. */
export function rowIdIn(kind: Kind, ref: string): string | undefined {
  const number = new RegExp(`^${kind}-\\d{4}-(\\d{4,})$`).exec(ref)?.[1];
  return number === undefined ? undefined : String(Number(number));
}
