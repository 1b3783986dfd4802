import { ourWriter } from '../../src/journeys/knownIn.ts';
import type { Clock } from '../../src/ports/clock.ts';
import type { Configuration } from '../../src/ports/configuration.ts';
import { scopes } from '../../src/ports/identity.ts';
import type { Outside } from '../../src/ports/outside.ts';
import { createCards } from '../../src/records/cards.ts';
import { createContactLog } from '../../src/records/contactLog.ts';
import { createMail } from '../../src/records/mail.ts';
import { createOtherAddresses } from '../../src/records/otherAddresses.ts';
import type { ScenarioInput } from '../../src/simulator/scenario/schema.ts';
import { theAddress, type Register } from '../records/aRegister.ts';
import { adviserAddress, sharedAddress, sian } from '../simulator/aScenario.ts';

export type ScenarioMessage = NonNullable<ScenarioInput['messages']>[number];
export const gwen = { name: 'Gwen Morris', address: adviserAddress };
export const address = theAddress(sian.address);
export const daysAgo = (days: number): string => new Date(Date.parse('2026-06-10T09:00:00Z') - days * 86_400_000).toISOString();
export const aMail = (id: string, parts: Partial<ScenarioMessage> = {}): ScenarioMessage => ({
  id, mailbox: adviserAddress, from: sian, to: [gwen], at: daysAgo(1), subject: id, body: '<p>x</p>', internetMessageId: `<${id}@example.org>`, ...parts,
});
export const inShared = { mailbox: sharedAddress, to: [{ name: 'Housing', address: sharedAddress }] };

const configuration = {
  mailboxes: [{ address: theAddress(sharedAddress), name: 'Housing' }], relayAddresses: [], council: { timeZone: 'Europe/London', emailDomains: ['aberllan.example'] },
} as unknown as Configuration;

/** What somebody may read of a register. */
export const outsideOf = (register: Register, who: string, clock: Clock): Outside =>
  ({
    mail: createMail({ own: register.as(who, scopes.mail), shared: register.as(who, scopes.sharedMail) }, clock, ourWriter(configuration)),
    cards: createCards(register.listsOf(who), register.digest, clock),
    contactLog: createContactLog(register.listsOf(who), register.digest),
    otherAddresses: createOtherAddresses(register.listsOf(who), register.digest, () => register.staff(who)),
    clock,
    configuration,
  }) as unknown as Outside;
