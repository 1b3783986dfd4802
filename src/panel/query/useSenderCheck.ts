import type { EmailAddress } from '../../domain/emailAddress.ts';
import { openMessage, type CheckedSender } from '../../journeys/openMessage.ts';
import type { Outside } from '../../ports/outside.ts';
import { useCheck, type Checking, type Question } from '../../ui/query/useCheck.ts';
import { useOutside } from '../outsideContext.ts';

/** What we know of an address just now. Keyed by the address: the answer depends on nothing else. */
export function senderQuestion(outside: Outside, address: EmailAddress): Question<CheckedSender> {
  return { queryKey: ['sender', address], ask: (signal) => openMessage(outside, address, signal) };
}

export function useSenderCheck(address: EmailAddress, enabled: boolean): Checking<CheckedSender> {
  const outside = useOutside();
  return useCheck({ ...senderQuestion(outside, address), outside, enabled });
}
