import type { Role } from '../../domain/role.ts';
import type { IncidentActor } from '../pack/incidentSteps.ts';

const actorOf: Readonly<Partial<Record<Role, IncidentActor>>> = {
  serviceManager: 'serviceManager',
  registerOwner: 'registerOwner',
  informationGovernance: 'informationGovernance',
};

/** What somebody is to incidents by their roles. A role that only reads them is none. Reporters act in the panel. */
export function actorsOf(roles: readonly Role[]): readonly IncidentActor[] {
  return roles.flatMap((role) => actorOf[role] ?? []);
}
