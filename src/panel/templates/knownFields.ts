import type { KnownFields } from '../../policy/template/template.ts';
import type { Configuration } from '../../ports/configuration.ts';
import type { Subject } from '../subject.ts';

/** What a template may use without asking. A looked-up caller has no name, and an address is none. */
export function knownFields({ about }: Subject, officer: string, { council, links }: Configuration): KnownFields {
  return {
    'customer.name': about && about.name !== about.address ? about.name : '',
    'officer.name': officer,
    'council.name': council.name,
    'policy.url': links.policy.url,
    'complaints.url': links.complaints.url,
    'ombudsman.name': links.ombudsman.name,
    'ombudsman.url': links.ombudsman.url,
  };
}
