import { behaviourCodes } from '../../domain/behaviour.ts';
import { dayOf, type Instant } from '../../domain/day.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { FieldValues, StoredItem, StoredMessage } from './types.ts';
import { firstKey, type Filling } from './filling.ts';
import { addressKey, claimTitle, digest } from './digest.ts';
import { addItem, toSeconds, updateItem } from './listStore.ts';
import { guidFor } from './ids.ts';

type ScenarioIncident = Scenario['incidents'][number];

/** Incidents in the order they were logged, each with the claim that numbers it. A second account of one message joins the first. */
export function fillIncidents(filling: Filling): void {
  const references = new Map<string, string[]>();
  const messages = new Map(filling.messages.map((message) => [message.id, message]));
  const inOrder = filling.scenario.incidents.map((incident, index) => ({ incident, clientReference: guidFor(`incident/${index}`) }));
  inOrder.sort((a, b) => Date.parse(a.incident.loggedAt) - Date.parse(b.incident.loggedAt));
  for (const { incident, clientReference } of inOrder) {
    const message = incident.message === undefined ? undefined : messages.get(incident.message);
    if (incident.visibility === 'private') {
      addPrivate(filling, incident, message, clientReference);
      continue;
    }
    const about = message?.internetMessageId ?? clientReference;
    const before = references.get(about) ?? [];
    const claim = addClaim(filling, incident, about, { ordinal: before.length + 1, clientReference });
    const reference = before[0] ?? referenceOf(claim, filling.scenario.council.timeZone);
    references.set(about, [...before, reference]);
    addIncident(filling, incident, message, { Title: reference, Joined: before.length > 0, ClientReference: clientReference });
  }
}

function referenceOf(claim: StoredItem, timeZone: string): string {
  return `INC-${dayOf(claim.created as Instant, timeZone).slice(0, 4)}-${String(claim.id).padStart(6, '0')}`;
}

function addClaim(
  { lists, staff }: Filling,
  incident: ScenarioIncident,
  about: string,
  { ordinal, clientReference }: { readonly ordinal: number; readonly clientReference: string },
): StoredItem {
  const row = { Title: claimTitle(about, ordinal), Message: digest(about.trim()), ClientReference: clientReference };
  return addItem(lists.claims, row, staff(incident.by), loggedAt(incident));
}

/** The number of a private one is its row's, and it makes no claim. */
function addPrivate(filling: Filling, incident: ScenarioIncident, message: StoredMessage | undefined, clientReference: string): void {
  const { lists, scenario } = filling;
  const year = dayOf(loggedAt(incident) as Instant, scenario.council.timeZone).slice(0, 4);
  const reference = `INC-P-${year}-${String(lists.privateIncidents.nextId).padStart(4, '0')}`;
  addIncident(filling, incident, message, { Title: reference, Joined: false, ClientReference: clientReference });
}

function addIncident(filling: Filling, incident: ScenarioIncident, message: StoredMessage | undefined, identity: FieldValues): void {
  const { staff } = filling;
  const list = incident.visibility === 'private' ? filling.lists.privateIncidents : filling.lists.incidents;
  const submitted = { ...identity, ...factsOf(incident), ...aboutWhom(filling, incident, message), State: 'submitted' };
  const item = addItem(list, submitted, staff(incident.by), loggedAt(incident));
  if (incident.state === 'submitted' && incident.outcome === '') return;
  const at = incident.decidedAt === undefined ? loggedAt(incident) : toSeconds(new Date(incident.decidedAt));
  const editor = incident.decidedBy === undefined ? filling.keeper : staff(incident.decidedBy);
  updateItem(list, item, { State: incident.state, Outcome: incident.outcome }, editor, at);
}

function factsOf(incident: ScenarioIncident): FieldValues {
  return {
    OccurredAt: toSeconds(new Date(incident.occurredAt)),
    Method: incident.method,
    Service: incident.service,
    Behaviours: incident.behaviours.join('\n'),
    FirstBehaviour: behaviourCodes.find((code) => incident.behaviours.includes(code)),
    Facts: incident.facts,
    ExactWords: incident.exactWords,
    Impact: incident.impact,
    Affected: incident.affected.join('\n'),
    Police: incident.police,
  };
}

function aboutWhom({ scenario }: Filling, incident: ScenarioIncident, message: StoredMessage | undefined): FieldValues {
  const customer = scenario.customers.find(({ key }) => key === incident.customer);
  const address = message?.from?.address ?? customer?.addresses[0]?.address;
  return {
    CustomerName: message?.from?.name ?? customer?.name,
    CustomerAddress: address,
    Key: message?.from ? addressKey(message.from.address) : firstKey(scenario, incident.customer),
    Subject: message?.subject.slice(0, 255),
    InternetMessageId: message?.internetMessageId,
  };
}

function loggedAt(incident: ScenarioIncident): string {
  return toSeconds(new Date(incident.loggedAt));
}
