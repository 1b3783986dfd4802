import { useQuery } from '@tanstack/react-query';
import type { MessageWay } from '../../ports/evidence.ts';
import { useOutside } from '../outsideContext.ts';
import type { FormSubject } from '../subject.ts';

/** How the message of a form can be had whole; undefined where it is about none, and until Outlook has said. */
export function useMessageWay({ message }: FormSubject): MessageWay | undefined {
  const { evidence } = useOutside();
  const { data } = useQuery({
    queryKey: ['messageWay', message?.itemId ?? ''],
    queryFn: async () => (message ? await evidence.wayTo(message) : null),
    staleTime: 0,
  });
  return data ?? undefined;
}
