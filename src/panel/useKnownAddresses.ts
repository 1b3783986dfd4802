import { useMemo } from 'react';
import { knownIn } from '../journeys/knownIn.ts';
import type { KnownAddresses } from '../policy/matching/knownAddresses.ts';
import { useOutside } from './outsideContext.ts';

/** Which addresses are ours. Nothing is ever looked up about those. */
export function useKnownAddresses(): KnownAddresses {
  const { configuration, host } = useOutside();
  return useMemo(() => knownIn(configuration, host.account), [configuration, host.account]);
}
