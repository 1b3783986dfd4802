import * as v from 'valibot';
import { adjustmentCodes } from '../../domain/adjustment.ts';
import { behaviourCodes } from '../../domain/behaviour.ts';
import { confidences } from '../../domain/card.ts';
import { contactMethods } from '../../domain/contact.ts';
import { nations } from '../../domain/nation.ts';
import { affectedParties, incidentStates, policeAnswers, visibilities } from '../../domain/incident.ts';
import { day, instant } from '../../domain/day.ts';
import { agreements, arrangementStates, consultees } from '../../domain/arrangement.ts';
import { termCodes } from '../../domain/term.ts';
import { roles } from '../../records/listSchema.ts';

/** ISO 8601 with an offset: `2026-06-10T10:42:00+01:00`. */
const moment = v.pipe(v.string(), v.check((text) => instant(text) !== undefined, 'a moment such as 2026-06-10T10:42:00+01:00, on a day of the calendar'));
const dayText = v.pipe(v.string(), v.check((text) => day(text) !== undefined, 'a day of the calendar such as 2026-06-10'));
const name = v.pipe(v.string(), v.nonEmpty());
/** Anything: the simulator also sends what no mail system should. */
const person = v.strictObject({ name: v.string(), address: v.string() });

const staff = v.strictObject({
  /** How the rest of the file speaks of this person. */
  id: name,
  name,
  address: name,
  roles: v.pipe(v.array(v.picklist(roles)), v.minLength(1)),
  jobTitle: v.optional(v.string(), ''),
  /** What this person signs in with, where it is not the address of their mailbox. */
  userName: v.optional(name),
  /** Administers the site and the tenant. */
  administrator: v.optional(v.boolean(), false),
});

const sharedMailbox = v.strictObject({
  address: name,
  name,
  service: name,
  /** Staff ids that may open it. */
  members: v.array(name),
});

const channel = v.strictObject({
  id: name,
  name,
  /** Whether it has a tab with the register. Without one it can be added. */
  tab: v.optional(v.boolean(), true),
});

const team = v.strictObject({
  id: name,
  name,
  /** Staff ids. Nobody else sees the team. */
  members: v.array(name),
  channels: v.pipe(v.array(channel), v.minLength(1)),
});

const telephone = v.union([
  v.pipe(name, v.transform((number) => ({ number, confidence: 'confirmed' as const }))),
  v.strictObject({ number: name, confidence: v.picklist(confidences) }),
]);

const customer = v.strictObject({
  /** The opaque customer key, for instance `C-0007`. */
  key: name,
  name,
  addresses: v.array(v.strictObject({ address: name, confidence: v.optional(v.picklist(confidences), 'confirmed') })),
  /** Numbers, each plain where it is `confirmed`. */
  telephones: v.optional(v.array(telephone), []),
  kind: v.optional(v.picklist(['person', 'organisation']), 'person'),
  language: v.optional(name, 'en'),
  /** Left out: nobody has asked yet. */
  welsh: v.optional(v.strictObject({ wish: v.picklist(['yes', 'no']), askedOn: dayText })),
  caseReference: v.optional(name),
  deceased: v.optional(v.boolean(), false),
});

/** A term by its code alone gets the usual details; else all that it has to be told stands beside the code. */
const term = v.union([
  v.pipe(v.picklist(termCodes), v.transform((code) => ({ code }))),
  v.looseObject({ code: v.picklist(termCodes) }),
]);

const arrangement = v.strictObject({
  /** `ARR-2026-0012`: its number is that of its row, its year that in which it was proposed. */
  ref: name,
  customer: name,
  services: v.union([v.literal('all'), v.array(name)]),
  matter: v.optional(name),
  terms: v.array(term),
  /** What its card says. Only an active one has a card. */
  doText: v.optional(v.array(name), []),
  dontText: v.optional(v.array(name), []),
  contactPoint: v.optional(v.strictObject({ name, address: v.optional(name), telephone: v.optional(name) })),
  start: dayText,
  end: dayText,
  review: dayText,
  reviewedOn: v.optional(dayText),
  contested: v.optional(v.boolean(), false),
  state: v.optional(v.picklist(arrangementStates.filter((state) => state !== 'new')), 'active'),
  /** Staff id. Default: a service manager. */
  proposedBy: v.optional(name),
  /** Staff id, or the name of somebody who works here no longer. Default: a decision maker. */
  decidedBy: v.optional(v.string(), ''),
  reason: v.optional(v.string(), ''),
  circumstances: v.optional(v.string(), ''),
  dueRegard: v.optional(v.string(), ''),
  reflection: v.optional(v.string(), ''),
  /** References of incidents. */
  incidents: v.optional(v.array(name), []),
  customerView: v.optional(v.string()),
  agreement: v.optional(v.picklist(agreements), 'agreed'),
  noWarningReason: v.optional(name),
  consultations: v.optional(v.array(v.strictObject({ with: v.picklist(consultees), name, on: dayText, advice: name })), []),
  deputy: v.optional(v.string(), ''),
  sharedWith: v.optional(v.array(name)),
});

const adjustment = v.strictObject({
  ref: name,
  customer: name,
  adjustment: v.picklist(adjustmentCodes),
  instruction: name,
  agreedOn: dayText,
  /** What it says more than its kind: `{ "points": 18 }`. Left out: the usual. */
  details: v.optional(v.record(v.string(), v.unknown())),
});

const conductLetter = v.strictObject({
  ref: name,
  customer: name,
  letter: v.picklist(['informal', 'first', 'final']),
  service: name,
  sentOn: dayText,
  until: dayText,
});

const contact = v.strictObject({
  customer: name,
  method: v.picklist(contactMethods),
  direction: v.picklist(['in', 'out']),
  at: moment,
  title: name,
  /** Staff id. */
  by: name,
  requested: v.optional(v.picklist(adjustmentCodes)),
});

const message = v.strictObject({
  id: name,
  /** The address of the mailbox it lies in: a member of staff's or a shared one. */
  mailbox: name,
  folder: v.optional(v.picklist(['inbox', 'sent', 'drafts', 'deleted']), 'inbox'),
  from: v.nullable(person),
  /** Who pressed Send on behalf of `from`. */
  sentBy: v.optional(person),
  to: v.array(person),
  cc: v.optional(v.array(person), []),
  /** As the sender's own copy has them; that of a recipient has none. */
  bcc: v.optional(v.array(person), []),
  /** Where answers are to go, as a web form names its customer. */
  replyTo: v.optional(v.array(person), []),
  at: moment,
  subject: v.string(),
  /** HTML; shown without scripts. */
  body: v.string(),
  /** Messages of one conversation carry the same text. Default: a conversation of its own. */
  conversation: v.optional(name),
  /** RFC 5322 Message-ID; default: made from the id. */
  internetMessageId: v.optional(name),
  kind: v.optional(v.picklist(['message', 'encrypted', 'meeting', 'meetingCalledOff', 'meetingAnswer']), 'message'),
  unread: v.optional(v.boolean(), false),
});

const incident = v.strictObject({
  /** Message id of this file it is about. */
  message: v.optional(name),
  customer: v.optional(name),
  /** Staff id of the reporter. */
  by: name,
  state: v.optional(v.picklist(incidentStates), 'submitted'),
  loggedAt: moment,
  occurredAt: moment,
  method: v.picklist(contactMethods),
  service: name,
  behaviours: v.pipe(v.array(v.picklist(behaviourCodes)), v.minLength(1)),
  facts: name,
  exactWords: v.optional(v.string(), ''),
  impact: v.optional(v.string(), ''),
  affected: v.optional(v.array(v.picklist(affectedParties)), ['me']),
  police: v.optional(v.picklist(policeAnswers)),
  visibility: v.optional(v.picklist(visibilities), 'normal'),
  outcome: v.optional(v.string(), ''),
  /** Staff id of who moved it to its state, and when. */
  decidedBy: v.optional(name),
  decidedAt: v.optional(moment),
});

/** A disturbance of matching calls to the simulated Graph, also inside a batch. */
const fault = v.strictObject({
  /** `GET`, `POST`, `PATCH` …; default: any. */
  method: v.optional(name),
  /** Regular expression over decoded path and query, without `/v1.0`: `lists/Cards`, `^/me/messages`, `\\$batch`. Lists are matched by name, whichever way they are addressed. Default: any. */
  path: v.optional(v.string(), ''),
  /** How many matching calls are let through first, and how many are then disturbed. Default: none, all. */
  skip: v.optional(v.number(), 0),
  times: v.optional(v.number()),
  /** The share of matching calls that is disturbed, 0 to 1; by the scenario's `seed`. */
  share: v.optional(v.number(), 1),
  /** Milliseconds before the answer: fixed, or a random value between two. */
  latency: v.optional(v.union([v.number(), v.tuple([v.number(), v.number()])])),
  /** The call waits until the faults are set anew, however long a machine takes in between. */
  held: v.optional(v.boolean()),
  /** Answer with this status instead. The right error body and headers of that status come with it. */
  status: v.optional(v.number()),
  /** Added to the answer, or in place of its own: `{ "Retry-After": "1" }`. */
  headers: v.optional(v.record(v.string(), v.string())),
  /** Answer with this text instead of the right body. */
  body: v.optional(v.string()),
  /** The answer never arrives: the request is not carried out (`before`) or is (`after`). Inside a batch: the part answers 504. */
  lose: v.optional(v.picklist(['before', 'after'])),
  /** The connection stays open and nothing comes, the request not carried out (`before`) or carried out (`after`). Inside a batch: nothing comes of the whole batch. */
  silent: v.optional(v.picklist(['before', 'after'])),
  /** The text of the right answer breaks off in the middle. */
  cutShort: v.optional(v.boolean()),
  /** Inside a batch: the part is carried out and left out of the answer. Alone: the answer is lost. */
  omit: v.optional(v.boolean()),
  /** With `status`: carry the request out all the same. */
  carryOut: v.optional(v.boolean(), false),
});

/**
 * `silent`: nobody notices. `interaction`: Microsoft asks for the person, who does sign in when asked. `cancelled`: they close it
 * each time. `expired`: the first token has run out on its way, the next one is good. For all of it there is also `unavailable`:
 * this Outlook offers no way to sign in.
 */
export const signInHabits = ['silent', 'interaction', 'cancelled', 'expired'] as const;
const signInHabit = v.optional(v.picklist(signInHabits), 'silent');
/** By what is opened: the council's lists, the person's own mailbox, shared mailboxes, their roles, their teams, the channels of a team, posting in a channel. */
const signInEach = v.strictObject({
  lists: signInHabit,
  mail: signInHabit,
  sharedMail: signInHabit,
  groups: signInHabit,
  teams: signInHabit,
  channels: signInHabit,
  channelPosts: signInHabit,
});

/** A whole pretend council at one moment. Everything but `title`, `now`, `signedIn`, `council` and `staff` may be left out. */
export const scenarioSchema = v.strictObject({
  title: name,
  /** Shown in the demo: what to look at. */
  about: v.optional(v.string(), ''),
  /** The date and time at which the demo starts; it runs on from there. */
  now: moment,
  seed: v.optional(v.number(), 1),
  /** Staff id. */
  signedIn: name,
  /** Message id that is open at the start; default: none. */
  selected: v.optional(name),
  council: v.strictObject({
    name,
    nation: v.optional(v.picklist(nations), 'wales'),
    timeZone: v.optional(name, 'Europe/London'),
    emailDomains: v.pipe(v.array(name), v.minLength(1)),
    relayAddresses: v.optional(v.array(name), []),
    services: v.optional(v.array(name), ['Housing repairs', 'Council tax', 'Parking', 'Planning']),
  }),
  staff: v.pipe(v.array(staff), v.minLength(1)),
  mailboxes: v.optional(v.array(sharedMailbox), []),
  teams: v.optional(v.array(team), []),
  customers: v.optional(v.array(customer), []),
  arrangements: v.optional(v.array(arrangement), []),
  adjustments: v.optional(v.array(adjustment), []),
  conductLetters: v.optional(v.array(conductLetter), []),
  contacts: v.optional(v.array(contact), []),
  incidents: v.optional(v.array(incident), []),
  messages: v.optional(v.array(message), []),
  faults: v.optional(v.array(fault), []),
  /** `empty`: a new site without lists and a tenant without our groups, as it is before provisioning. What stands in lists is left out. */
  site: v.optional(v.picklist(['provisioned', 'empty']), 'provisioned'),
  /** How signing in goes: one word for all of it, or one for each thing that a permission of its own opens. */
  signIn: v.optional(v.union([v.picklist(['unavailable', ...signInHabits]), signInEach], 'one of silent, interaction, cancelled, expired and unavailable, or one for each of lists, mail, sharedMail, groups, teams, channels and channelPosts'), 'silent'),
  /** Rows written into lists as they stand, past every check: for answers of a wrong shape. */
  rawRows: v.optional(v.array(v.strictObject({ list: name, fields: v.record(v.string(), v.unknown()) })), []),
});
export type Scenario = v.InferOutput<typeof scenarioSchema>;
export type ScenarioInput = v.InferInput<typeof scenarioSchema>;
