import type { EmailAddress } from '../domain/emailAddress.ts';
import type { Theme } from './host.ts';
import type { Capabilities } from './hostCapability.ts';
import type { Channel } from './channels.ts';

/** Where the register stands: for one person, or in a channel for all its members. */
export type TabPlace = { readonly kind: 'personal' } | { readonly kind: 'channel'; readonly channel: Channel };

export type TabTheme = Theme | 'contrast';

/** The id of the register's tab in the manifest. Links lead to it. */
export const registerTab = 'register';

/** What a link to the self-test names: whoever sets the app up has no role in it. */
export const selfTestLink = 'self-test';

/** Teams around the register. */
export interface TabHost {
  /** Who Teams says is signed in. A hint, never an authority. */
  readonly account?: EmailAddress;
  readonly place: TabPlace;
  capabilities(): Capabilities;
  /** What a link that was followed names, for instance `ARR-2026-0012`. */
  readonly opened?: string;
  theme(): TabTheme | undefined;
  onThemeChanged(listener: () => void): () => void;
  /** A link that opens the register at an item: its reference and nothing else. */
  linkTo(reference: string): string;
  /** Opens a message for the person to read and send. `to` undefined: they choose to whom. */
  composeMail(to: EmailAddress | undefined, subject: string, text: string): void;
}
