import type { Role } from '../../domain/role.ts';
import { useRegister } from '../registerContext.ts';

const editors: readonly Role[] = ['registerOwner', 'decisionMaker', 'informationGovernance'];
const incidentReaders: readonly Role[] = ['serviceManager', 'decisionMaker', 'registerOwner', 'informationGovernance', 'healthAndSafety'];

/** Whether the person is offered to change customers. The lists enforce it. */
export function useMayEdit(): boolean {
  const { roles } = useRegister();
  return roles.some((role) => editors.includes(role));
}

export function useReadsIncidents(): boolean {
  const { roles } = useRegister();
  return roles.some((role) => incidentReaders.includes(role));
}

export function useMayPropose(): boolean {
  return useRegister().roles.includes('serviceManager');
}
