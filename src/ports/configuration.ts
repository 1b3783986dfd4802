import * as v from 'valibot';
import { nations } from '../domain/nation.ts';
import type { Role } from '../domain/role.ts';
import { emailAddress, type EmailAddress } from '../domain/emailAddress.ts';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const address = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }): EmailAddress => {
    const parsed = emailAddress(dataset.value);
    if (parsed) return parsed;
    addIssue({ message: 'an e-mail address' });
    return NEVER;
  }),
);
const key = v.pipe(v.string(), v.base64('a key in base64'), v.nonEmpty());
const group = v.optional(v.pipe(v.string(), v.uuid()));
/** Ids of Entra groups. A role without one is held by nobody. */
const groups = v.object({
  staff: group,
  serviceManager: group,
  decisionMaker: group,
  appealDecider: group,
  registerOwner: group,
  healthAndSafety: group,
  informationGovernance: group,
  templateEditor: group,
  auditor: group,
} satisfies Readonly<Record<Role, typeof group>>);
const link = v.object({ name: text, url: v.pipe(v.string(), v.url()), telephone: v.optional(text) });

/** `config.json` beside the pages: what makes the same build serve this council. Nothing in it is secret from staff. */
export const configurationSchema = v.object({
  tenantId: v.pipe(v.string(), v.uuid()),
  clientId: v.pipe(v.string(), v.uuid()),
  council: v.object({
    name: text,
    /** By which bank holidays, languages and help lines differ. */
    nation: v.picklist(nations),
    /** IANA name. Days are days in this zone. */
    timeZone: v.pipe(text, v.check(isTimeZone, 'a time zone as “Europe/London”')),
    /** Addresses at these domains are colleagues. */
    emailDomains: v.pipe(v.array(text), v.minLength(1)),
  }),
  site: v.object({
    id: text,
    webUrl: v.pipe(v.string(), v.url()),
    /** List name of `listSchema` → list id. */
    lists: v.record(v.string(), text),
  }),
  /** Role → id of the Entra group that holds it. They decide what the screens offer; SharePoint’s permissions decide what is allowed. */
  groups: v.optional(groups, {}),
  /** Name of a file beside this one that holds the council's own words for the policy. */
  pack: v.optional(text),
  /** Base64; HMAC-SHA-256 key of the digests. It hinders browsing; it is no secret from staff. */
  digestKey: key,
  /** The key before it, while rows still stand under it: both are tried. */
  previousDigestKey: v.optional(key),
  /** Seconds for which an answer about somebody's cards may be relied on; then it is asked again before anything is said. */
  checkedForSeconds: v.optional(v.pipe(v.number(), v.integer(), v.minValue(30, 'at least 30 seconds'), v.maxValue(600, 'at most 600 seconds')), 60),
  /** Shared mailboxes whose history counts, and the service each belongs to. */
  mailboxes: v.array(v.object({ address, name: text, service: text })),
  services: v.pipe(v.array(text), v.minLength(1)),
  /** Web-form senders: their Reply-To is the customer. */
  relayAddresses: v.array(address),
  links: v.object({ policy: link, complaints: link, ombudsman: link, cautionaryContacts: v.optional(link) }),
  /** Who answers questions about the register. */
  registerOwner: v.object({ name: text, address }),
  /** Help for staff after an incident. */
  support: v.array(v.object({ name: text, url: v.optional(v.pipe(v.string(), v.url())), telephone: v.optional(text) })),
});
export type Configuration = v.InferOutput<typeof configurationSchema>;

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone: name }).format(0) !== '';
  } catch {
    return false;
  }
}
