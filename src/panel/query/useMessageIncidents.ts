import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { messageIncidents, type MessageIncidents } from '../../journeys/messageIncidents.ts';
import { useOutside } from '../outsideContext.ts';
import type { Subject } from '../subject.ts';
import { orThrow } from './problemThrown.ts';

/** What has been logged about a message by anyone, and about its sender by this person. */
export function useMessageIncidents({ key, message, address }: Subject, enabled: boolean): UseQueryResult<MessageIncidents> {
  const outside = useOutside();
  return useQuery({
    queryKey: ['incidents', key, address],
    queryFn: ({ signal }) => orThrow(messageIncidents(outside, address, message?.internetMessageId, signal)),
    enabled,
  });
}
