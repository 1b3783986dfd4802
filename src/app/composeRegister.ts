import { createChannels } from '../graph/channels.ts';
import { createGraph } from '../graph/graphRequest.ts';
import { createRoles } from '../graph/memberGroups.ts';
import type { TeamsHost } from '../hosts/teamsHost.ts';
import { createNaaIdentity } from '../identity/naaIdentity.ts';
import type { Clock } from '../ports/clock.ts';
import type { Configuration } from '../ports/configuration.ts';
import { scopes, type Scope } from '../ports/identity.ts';
import type { RegisterOutside } from '../ports/registerOutside.ts';
import { createArrangements } from '../records/arrangements.ts';
import { createCardKeeper } from '../records/cardKeeper.ts';
import { createCards } from '../records/cards.ts';
import { createCustomerDesk } from '../records/customerDesk.ts';
import { createCustomers } from '../records/customers.ts';
import { createDigest } from '../records/digest.ts';
import { createLetters } from '../records/letters.ts';
import { createManagedIncidents } from '../records/managedIncidents.ts';
import { createSheets } from '../records/readSheet.ts';
import { createProbe } from '../records/siteProbe.ts';

export interface RegisterParts {
  readonly configuration: Configuration;
  readonly host: TeamsHost;
  readonly clock: Clock;
  /** `https://graph.microsoft.com`, as the page names it. */
  readonly graphOrigin: string;
  /** `https://res.cdn.office.net`, as the page names it. */
  readonly microsoftCdn: string;
}

/** Joins ports and adapters of the register, and decides nothing. */
export function composeRegister({ configuration, host, clock, graphOrigin, microsoftCdn }: RegisterParts): RegisterOutside {
  const { site, digestKey, previousDigestKey, groups, council: { timeZone } } = configuration;
  const identity = createNaaIdentity(configuration);
  const graphFor = (scope: Scope) => createGraph({ origin: graphOrigin, token: (claims) => identity.token(scope, claims) });
  const lists = { graph: graphFor(scopes.lists), site };
  const digest = createDigest(digestKey, previousDigestKey);
  const person = () => identity.person();
  return {
    configuration,
    host,
    clock,
    identity,
    roles: createRoles(graphFor(scopes.groups), groups),
    cards: createCards(lists, digest, clock),
    customers: createCustomers(lists, digest, timeZone),
    customerDesk: createCustomerDesk(lists, digest),
    arrangements: createArrangements(lists, person, timeZone),
    incidents: createManagedIncidents(lists, digest, person),
    letters: createLetters(lists, timeZone),
    cardKeeper: createCardKeeper(lists, digest),
    channels: createChannels({ teams: graphFor(scopes.teams), channels: graphFor(scopes.channels), posts: graphFor(scopes.channelPosts) }),
    sheets: createSheets(),
    fingerprint: digest,
    neededFiles: { own: ['config.json'], microsoft: [`${microsoftCdn}/teams-js/validDomains/json/validDomains.json`] },
    probe: createProbe({ lists: lists.graph, ownMail: graphFor(scopes.mail), sharedMail: graphFor(scopes.sharedMail), graphOrigin, site, me: () => person()?.id }),
  };
}
