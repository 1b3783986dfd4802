import type { Day } from '../domain/day.ts';
import type { BearingArrangement } from './arrangement/arrangementScope.ts';
import type { SenderRecord } from './matching/senderRecord.ts';

/** The one status line for an answered sender. Checking, no message, not supported and could not check belong to the screen. */
export type PanelStatus =
  | { readonly kind: 'none' }
  | { readonly kind: 'inForce' }
  | { readonly kind: 'reviewOverdue'; readonly since: Day }
  | { readonly kind: 'contested' }
  | { readonly kind: 'anotherMatter'; readonly services: readonly string[] | 'all'; readonly matter?: string }
  | { readonly kind: 'mayMatch' }
  /** `because`: the register has it for several customers, which its owner has to settle. */
  | { readonly kind: 'sharedAddress'; readonly because?: 'severalCustomers' }
  | { readonly kind: 'colleague' }
  | { readonly kind: 'relay' };

/**
 * The status that asks most of staff wins: contested, then review overdue, then in force. Another matter is said only
 * where no arrangement applies or could apply.
 */
export function panelStatus(record: SenderRecord, arrangements: readonly BearingArrangement[]): PanelStatus {
  if (record.kind === 'shared') return { kind: 'sharedAddress', ...(record.because === undefined ? {} : { because: record.because }) };
  if (record.kind !== 'customer') return { kind: record.kind };
  const bearing = arrangements.filter((arrangement) => arrangement.bearing !== 'anotherMatter');
  if (bearing.some((arrangement) => arrangement.card.contested)) return { kind: 'contested' };
  const overdue = bearing.map((arrangement) => arrangement.overdueSince).filter((since) => since !== undefined);
  const since = overdue.sort()[0];
  if (since !== undefined) return { kind: 'reviewOverdue', since };
  if (bearing.length > 0) return { kind: 'inForce' };
  return arrangements.length > 0 ? anotherMatter(arrangements) : { kind: 'none' };
}

/** Names every service that is covered; the matter only where there is one arrangement to speak of. */
function anotherMatter(arrangements: readonly BearingArrangement[]): PanelStatus {
  const cards = arrangements.map(({ card }) => card);
  const services = cards.some((card) => card.services === 'all')
    ? 'all'
    : [...new Set(cards.flatMap((card) => (card.services === 'all' ? [] : card.services)))];
  const [first] = cards;
  const matter = cards.length === 1 ? first?.matter : undefined;
  return { kind: 'anotherMatter', services, ...(matter === undefined ? {} : { matter }) };
}
