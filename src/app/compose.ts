import { createGraph } from '../graph/graphRequest.ts';
import type { OutlookHost } from '../hosts/outlookHost.ts';
import { createNaaIdentity } from '../identity/naaIdentity.ts';
import { ourWriter } from '../journeys/knownIn.ts';
import type { Clock } from '../ports/clock.ts';
import type { Configuration } from '../ports/configuration.ts';
import { scopes, type Scope } from '../ports/identity.ts';
import type { Outside } from '../ports/outside.ts';
import { createCards } from '../records/cards.ts';
import { createContactLog } from '../records/contactLog.ts';
import { bothIndexes, createListIndex, deviceIndexOf, type IndexedList, type ListIndex } from '../records/deviceIndex.ts';
import { openDeviceStore } from '../records/deviceStore.ts';
import { createDrafts } from '../records/drafts.ts';
import { createDigest } from '../records/digest.ts';
import { indexedCards, indexedContactLog, indexedIncidents } from '../records/indexed.ts';
import { createEvidenceKeeper } from '../records/evidenceKeeper.ts';
import { createIncidents } from '../records/incidents.ts';
import { createMail } from '../records/mail.ts';
import { createOtherAddresses } from '../records/otherAddresses.ts';
import { createOutbox } from '../records/outbox.ts';
import { createPatternRecords } from '../records/patternRecords.ts';
import { createProbe } from '../records/siteProbe.ts';

export interface Parts {
  readonly configuration: Configuration;
  readonly host: OutlookHost;
  readonly clock: Clock;
  /** `https://graph.microsoft.com`, as the page names it. */
  readonly graphOrigin: string;
}

/** Milliseconds that a request with a whole file in it may take. */
const fileWait = 120_000;

/** Joins ports and adapters, and decides nothing. */
export function compose({ configuration, host, clock, graphOrigin }: Parts): Outside {
  const { site, digestKey, previousDigestKey, council } = configuration;
  const identity = createNaaIdentity(configuration);
  const graphFor = (scope: Scope) => createGraph({ origin: graphOrigin, token: (claims) => identity.token(scope, claims) });
  const lists = { graph: graphFor(scopes.lists), site };
  const digest = createDigest(digestKey, previousDigestKey);
  const { account } = host;
  const store = openDeviceStore(account);
  const indexOf = (list: IndexedList) => createListIndex(list, { lists, store, digest, clock, me: () => identity.person()?.id });
  const indexedBy = (index: ListIndex) => ({ index, digest, clock });
  const [known, noted] = [indexedBy(indexOf('cards')), indexedBy(indexOf('contacts'))];
  const logged = indexedBy(bothIndexes(indexOf('incidents'), indexOf('privateIncidents')));
  const outbox = createOutbox({ lists, digest, timeZone: council.timeZone, clock, store, account, connected: () => navigator.onLine });
  const mailboxes = configuration.mailboxes.map(({ address }) => address);
  const files = createGraph({ origin: graphOrigin, token: (claims) => identity.token(scopes.lists, claims), waitMs: fileWait });
  const sharedFiles = createGraph({ origin: graphOrigin, token: (claims) => identity.token(scopes.sharedMail, claims), waitMs: fileWait });
  // What was written down here a moment ago is not in the indexes yet.
  for (const { index } of [noted, logged]) outbox.onChanged(index.expire);
  return {
    configuration,
    host,
    clock,
    identity,
    cards: indexedCards(createCards(lists, digest, clock), known, configuration.checkedForSeconds * 1000),
    contactLog: indexedContactLog(createContactLog(lists, digest), noted),
    mail: createMail({ own: graphFor(scopes.mail), shared: graphFor(scopes.sharedMail) }, clock, ourWriter(configuration, account)),
    incidents: indexedIncidents(createIncidents(lists, digest, () => identity.person(), council.timeZone), logged),
    otherAddresses: createOtherAddresses(lists, digest, () => identity.person()),
    outbox,
    evidence: createEvidenceKeeper({ lists, files, mail: sharedFiles, host, mailboxes, clock, store, account, connected: () => navigator.onLine }),
    patternRecords: createPatternRecords(lists, digest, council.timeZone),
    drafts: createDrafts(store, clock),
    deviceIndex: deviceIndexOf(known.index, noted.index, logged.index),
    neededFiles: { own: ['config.json'], microsoft: [] },
    probe: createProbe({ lists: lists.graph, ownMail: graphFor(scopes.mail), sharedMail: graphFor(scopes.sharedMail), graphOrigin, site, me: () => identity.person()?.id }),
  };
}
