import * as v from 'valibot';
import { configurationSchema, type Configuration } from '../../ports/configuration.ts';
import { places, tenant } from '../places.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Person, SiteStore } from './types.ts';
import { roleGroups } from './ids.ts';

const site = 'https://www.aberllan.example';

/** `config.json` of the pretend council. */
export function configurationOf(scenario: Scenario, people: readonly Person[], { lists }: SiteStore): Configuration {
  const owner = people.find((person) => person.roles.includes('registerOwner')) ?? people[0];
  return v.parse(configurationSchema, {
    tenantId: tenant.id,
    clientId: tenant.clientId,
    council: {
      name: scenario.council.name,
      nation: scenario.council.nation,
      timeZone: scenario.council.timeZone,
      emailDomains: scenario.council.emailDomains,
    },
    site: {
      id: tenant.siteId,
      webUrl: `${places.sharePoint}${tenant.sitePath}`,
      lists: Object.fromEntries(lists.map(({ id, definition }) => [definition.name, id])),
    },
    groups: roleGroups,
    digestKey: tenant.digestKey,
    mailboxes: scenario.mailboxes.map(({ address, name, service }) => ({ address, name, service })),
    services: scenario.council.services,
    relayAddresses: scenario.council.relayAddresses,
    links: {
      policy: { name: 'Customer conduct policy', url: `${site}/customer-conduct-policy` },
      complaints: { name: 'How to complain', url: `${site}/complaints` },
      ombudsman: { name: 'Public Services Ombudsman for Wales', url: 'https://ombudsman.example', telephone: '029 2018 0123' },
    },
    registerOwner: { name: owner?.name ?? '', address: owner?.address ?? '' },
    support: [
      { name: 'Employee counselling', telephone: '01632 960199' },
      { name: 'Health and safety team', url: `${site}/staff/health-and-safety` },
    ],
  });
}
