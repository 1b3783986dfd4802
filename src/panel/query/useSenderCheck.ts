import type { EmailAddress } from '../../domain/emailAddress.ts';
import { openMessage, type CheckedSender } from '../../journeys/openMessage.ts';
import { useCheck, type Checking } from '../../ui/query/useCheck.ts';
import { useOutside } from '../outsideContext.ts';

/** What we know of an address just now. Keyed by the address: the answer depends on nothing else. */
export function useSenderCheck(address: EmailAddress, enabled: boolean): Checking<CheckedSender> {
  const outside = useOutside();
  return useCheck({
    queryKey: ['sender', address],
    ask: (signal) => openMessage(outside, address, signal),
    clock: outside.clock,
    enabled,
  });
}
