import type { Arrangements } from './arrangements.ts';
import type { CardKeeper } from './cardKeeper.ts';
import type { Cards } from './cards.ts';
import type { Channels } from './channels.ts';
import type { Clock } from './clock.ts';
import type { Configuration } from './configuration.ts';
import type { CustomerDesk } from './customerDesk.ts';
import type { Customers } from './customers.ts';
import type { Fingerprint } from './fingerprint.ts';
import type { Identity } from './identity.ts';
import type { Letters } from './letters.ts';
import type { ManagedIncidents } from './managedIncidents.ts';
import type { NeededFiles, Probe } from './probe.ts';
import type { Roles } from './roles.ts';
import type { Sheets } from './sheets.ts';
import type { TabHost } from './tabHost.ts';

/** Everything the register needs from outside, joined once in `app/composeRegister`. */
export interface RegisterOutside {
  readonly host: TabHost;
  readonly identity: Identity;
  readonly roles: Roles;
  readonly cards: Cards;
  readonly customers: Customers;
  readonly customerDesk: CustomerDesk;
  readonly arrangements: Arrangements;
  readonly incidents: ManagedIncidents;
  readonly letters: Letters;
  readonly cardKeeper: CardKeeper;
  readonly channels: Channels;
  readonly sheets: Sheets;
  readonly fingerprint: Fingerprint;
  readonly probe: Probe;
  readonly neededFiles: NeededFiles;
  readonly clock: Clock;
  readonly configuration: Configuration;
}
