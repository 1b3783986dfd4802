import type { Scenario } from '../scenario/schema.ts';
import type { FaultRule, OutgoingMessage, Person, StoredMessage, World, WorldOptions } from './types.ts';
import { configurationOf } from './configuration.ts';
import { comparable, mailboxesOf, sentMessage, startingMessages } from './mail.ts';
import { createUnitCount } from '../graph/units.ts';
import { createDrive } from './drive.ts';
import { createSite } from './site.ts';
import { guidFor } from './ids.ts';
import { createTeams } from './teams.ts';

/** SharePoint itself: the author of rows that no member of staff wrote. */
const systemAccount: Person = {
  id: 'system',
  oid: guidFor('staff/system account'),
  lookupId: 1,
  name: 'System Account',
  address: comparable('sharepoint@aberllan.example'),
  roles: [],
  jobTitle: '',
  userName: '',
  administrator: true,
};

function peopleOf(scenario: Scenario): Person[] {
  return scenario.staff.map(({ id, name, address, roles, jobTitle, userName = address, administrator }, index) => ({
    id,
    oid: guidFor(`staff/${id}`),
    lookupId: index + 6,
    name,
    address: comparable(address),
    roles,
    jobTitle,
    userName,
    administrator,
  }));
}

/** A pretend council as the scenario describes it. Its clock starts at the scenario's `now`. */
export function createWorld(scenario: Scenario, options: WorldOptions = {}): World {
  const made = Date.now();
  const elapsed = options.elapsed ?? (() => Date.now() - made);
  const now = (): Date => new Date(Date.parse(scenario.now) + elapsed());
  const people = peopleOf(scenario);
  const mailboxes = mailboxesOf(scenario, people);
  const session = { interactionDone: new Set<string>(), staleTokenGiven: new Set<string>() };
  let signedIn = personCalled(people, scenario.signedIn);
  let messages = newestFirst(startingMessages(scenario));
  let faults: readonly FaultRule[] = scenario.faults;
  let faultsVersion = 0;
  const waiting: (() => void)[] = [];
  let sent = 0;
  const { lists, site, groups } = createSite(scenario, people, messages, systemAccount);

  return {
    scenario,
    uniqueConflictStatus: options.uniqueConflictStatus ?? 409,
    thresholdStatus: options.thresholdStatus ?? 422,
    now,
    people,
    person: () => signedIn,
    signIn: (staffId) => {
      signedIn = personCalled(people, staffId);
      session.interactionDone.clear();
    },
    session,
    mailboxes,
    mailboxesOf: (person) => mailboxes.filter(({ members }) => members.includes(person.id)),
    messages: () => messages,
    addMessage: (message: OutgoingMessage) => {
      sent += 1;
      const answered = messages.find(({ id }) => id === message.inReplyTo);
      const added = sentMessage(message, signedIn, now(), sent, answered);
      messages = newestFirst([...messages, added]);
      return added;
    },
    ...createTeams(scenario, now),
    lists,
    drive: createDrive(now),
    units: createUnitCount({ now }, options.unitsAMinute),
    site,
    groups,
    configuration: () => configurationOf(scenario, people, site),
    faults: () => faults,
    setFaults: (next) => {
      faults = next;
      faultsVersion += 1;
      waiting.splice(0).forEach((goOn) => goOn());
    },
    faultsVersion: () => faultsVersion,
    faultsSetAnew: () => new Promise((resolve) => waiting.push(resolve)),
  };
}

function newestFirst(messages: readonly StoredMessage[]): readonly StoredMessage[] {
  return [...messages].sort((a, b) => b.at.localeCompare(a.at));
}

function personCalled(people: readonly Person[], staffId: string): Person {
  const found = people.find(({ id }) => id === staffId);
  if (!found) throw new Error(`nobody on the staff has the id "${staffId}"`);
  return found;
}
