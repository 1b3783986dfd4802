import { createContext, useContext } from 'react';
import type { Role } from '../domain/role.ts';
import { reportReaders } from '../policy/pack/reports.ts';
import { selfTestLink } from '../ports/tabHost.ts';
import type { Area } from '../ui/wording/register/shellWording.ts';

/** Where in the register a person is. `reference`: an arrangement, an incident or a customer key, opened. */
export interface Place {
  readonly area: Area;
  readonly reference?: string;
}

/** Who may go where. Everybody looks callers up; the lists themselves enforce the rest. */
const mayGo: Readonly<Record<Area, readonly Role[] | 'everybody'>> = {
  lookUp: 'everybody',
  inForce: ['serviceManager', 'decisionMaker', 'appealDecider', 'registerOwner', 'informationGovernance', 'healthAndSafety'],
  needsDecision: ['serviceManager', 'decisionMaker', 'appealDecider', 'registerOwner', 'informationGovernance'],
  reviews: ['serviceManager', 'decisionMaker', 'registerOwner'],
  incidents: ['serviceManager', 'decisionMaker', 'registerOwner', 'informationGovernance', 'healthAndSafety'],
  reports: [...new Set(Object.values(reportReaders).flat())],
  customers: ['serviceManager', 'decisionMaker', 'appealDecider', 'registerOwner', 'informationGovernance'],
  bringOver: ['registerOwner'],
  selfTest: ['registerOwner', 'informationGovernance'],
};

export function areasFor(roles: readonly Role[]): readonly Area[] {
  return (Object.entries(mayGo) as [Area, readonly Role[] | 'everybody'][])
    .filter(([, who]) => who === 'everybody' || who.some((role) => roles.includes(role)))
    .map(([area]) => area);
}

/** The area an item's reference belongs to. */
export function placeOf(reference: string): Place {
  if (reference === selfTestLink) return { area: 'selfTest' };
  if (reference.startsWith('INC-')) return { area: 'incidents', reference };
  if (reference.startsWith('ARR-')) return { area: 'inForce', reference };
  return { area: 'customers', reference };
}

export const PlaceContext = createContext<{ readonly place: Place; readonly go: (place: Place) => void }>({
  place: { area: 'lookUp' },
  go: () => undefined,
});

export function usePlace() {
  return useContext(PlaceContext);
}
