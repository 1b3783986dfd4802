import type { Instant } from '../../domain/day.ts';
import type { PanelStatus } from '../../policy/panelStatus.ts';

/** What the status line says: always exactly one of these. */
export type LineStatus =
  | (PanelStatus & { readonly checkedAt: Instant })
  | { readonly kind: 'checking' }
  | { readonly kind: 'couldNotCheck'; readonly lastChecked?: Instant }
  | { readonly kind: 'noMessage' }
  | { readonly kind: 'notSupported' };
