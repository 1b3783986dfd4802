import { useMemo } from 'react';
import type { BringOverFacts } from '../../policy/bringOver/proposal.ts';
import { useRegister } from '../registerContext.ts';

/** What rows are read against: the council's day, services, words and bounds, and who attests. */
export function useFacts(): BringOverFacts {
  const { outside, pack, settings, staff, today } = useRegister();
  const { services } = outside.configuration;
  const on = today();
  return useMemo(() => ({ today: on, by: staff.id, settings, services, pack }), [on, pack, services, settings, staff.id]);
}
