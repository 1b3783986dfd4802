import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { OpenMessage } from '../../domain/sender.ts';
import { namedIn, type NamedIn } from '../../journeys/namedIn.ts';
import { orThrow } from '../../ui/query/problemThrown.ts';
import { useOutside } from '../outsideContext.ts';

/** Whom a message names beside its correspondents. Asked only where a person has to say whom it is about. */
export function useNamedIn(message: OpenMessage): UseQueryResult<NamedIn> {
  const outside = useOutside();
  return useQuery({ queryKey: ['named', message.itemId], queryFn: () => orThrow(namedIn(outside, message)) });
}
