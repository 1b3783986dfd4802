import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { messageIncidents, type MessageIncidents } from '../../journeys/messageIncidents.ts';
import type { EmailAddress } from '../../domain/emailAddress.ts';
import { useOutside } from '../outsideContext.ts';
import type { Subject } from '../subject.ts';
import { orThrow } from './problemThrown.ts';
import { senderKey } from './senderKey.ts';

export interface SubjectIncidents extends MessageIncidents {
  /** Those of `own` that are about this sender. */
  readonly about: MessageIncidents['own'];
}

/** What has been logged about a message by anyone, and about its sender by this person. */
export function useMessageIncidents({ key, message, address }: Subject, enabled: boolean): UseQueryResult<SubjectIncidents> {
  const outside = useOutside();
  return useQuery({
    queryKey: ['incidents', key, address],
    queryFn: ({ signal }) => aboutSubject(outside, message?.internetMessageId, address, signal),
    enabled,
  });
}

async function aboutSubject(
  outside: Parameters<typeof messageIncidents>[0] & { readonly configuration: { readonly digestKey: string } },
  internetMessageId: string | undefined,
  address: EmailAddress,
  signal: AbortSignal,
): Promise<SubjectIncidents> {
  const [logged, sender] = await Promise.all([
    orThrow(messageIncidents(outside, internetMessageId, signal)),
    senderKey(address, outside.configuration.digestKey),
  ]);
  return { ...logged, about: logged.own.filter((incident) => incident.senderKey === sender) };
}
