import type { Cards } from './cards.ts';
import type { Clock } from './clock.ts';
import type { Configuration } from './configuration.ts';
import type { ContactLog } from './contactLog.ts';
import type { DeviceIndex } from './deviceIndex.ts';
import type { Drafts } from './drafts.ts';
import type { EvidenceKeeper } from './evidence.ts';
import type { Host } from './host.ts';
import type { Identity } from './identity.ts';
import type { Incidents } from './incidents.ts';
import type { Mail } from './mail.ts';
import type { OtherAddresses } from './otherAddresses.ts';
import type { Outbox } from './outbox.ts';
import type { PatternRecords } from './patternRecords.ts';
import type { NeededFiles, Probe } from './probe.ts';

/** Everything a journey needs from outside, joined once in `app/compose`. */
export interface Outside {
  readonly host: Host;
  readonly identity: Identity;
  readonly cards: Cards;
  readonly contactLog: ContactLog;
  readonly mail: Mail;
  readonly incidents: Incidents;
  readonly otherAddresses: OtherAddresses;
  readonly outbox: Outbox;
  readonly evidence: EvidenceKeeper;
  readonly patternRecords: PatternRecords;
  readonly probe: Probe;
  readonly neededFiles: NeededFiles;
  readonly drafts: Drafts;
  readonly deviceIndex: DeviceIndex;
  readonly clock: Clock;
  readonly configuration: Configuration;
}
