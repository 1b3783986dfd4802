import type { Day, Instant } from '../../domain/day.ts';

/** An answer about an address, as the line says it. */
type AnsweredStatus =
  | { readonly kind: 'none' | 'inForce' | 'contested' | 'mayMatch' | 'colleague' | 'relay' | 'ownMailbox' }
  | { readonly kind: 'sharedAddress'; readonly because?: 'severalCustomers' }
  | { readonly kind: 'reviewOverdue'; readonly since: Day }
  | { readonly kind: 'anotherMatter'; readonly services: readonly string[] | 'all'; readonly matter?: string };

/** What the status line says: always exactly one of these. */
export type LineStatus =
  | (AnsweredStatus & { readonly checkedAt: Instant })
  | { readonly kind: 'checking' }
  | { readonly kind: 'couldNotCheck'; readonly lastChecked?: Instant }
  | { readonly kind: 'noMessage' }
  | { readonly kind: 'notSupported' };
