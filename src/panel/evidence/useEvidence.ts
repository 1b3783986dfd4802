import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import type { WaitingEvidence } from '../../ports/evidence.ts';
import { useOutside } from '../outsideContext.ts';
import { nextTry } from '../waiting/nextTry.ts';
import { useGoesOn } from '../waiting/useGoesOn.ts';

export interface EvidenceHere {
  /** Oldest first. */
  readonly items: readonly WaitingEvidence[];
  /** False where the device does not say what it keeps. */
  readonly known: boolean;
  readonly sending: boolean;
  /** Incidents whose evidence arrived since the panel opened, and what it was. */
  readonly kept: ReadonlyMap<string, WaitingEvidence['kind']>;
  readonly send: () => void;
}

const none: readonly WaitingEvidence[] = [];

/** Evidence on its way. It goes on whenever that may help, as long as the panel is open. `sent`: changes with each incident that arrived. */
export function useEvidence(sent: unknown): EvidenceHere {
  const { evidence } = useOutside();
  const queries = useQueryClient();
  const { data } = useQuery({ queryKey: ['evidence'], queryFn: () => evidence.waiting(), staleTime: 0 });
  const items = data?.ok === true ? data.value : none;
  useEffect(() => evidence.onChanged(() => void queries.invalidateQueries({ queryKey: ['evidence'] })), [evidence, queries]);
  const [kept, setKept] = useState<EvidenceHere['kept']>(new Map());
  const [tries, setTries] = useState(0);
  const sending = useMutation({
    mutationFn: async () => {
      const before = await evidence.waiting();
      const arrived = await evidence.sendWaiting();
      return (before.ok ? before.value : none).filter(({ clientReference }) => arrived.includes(clientReference));
    },
    networkMode: 'always',
    onError: reportError,
    onSuccess: (arrived) => {
      setKept((now) => new Map([...now, ...arrived.map(({ clientReference, kind }) => [clientReference, kind] as const)]));
      setTries((now) => (arrived.length > 0 ? 0 : now + 1));
      if (arrived.length > 0) void queries.invalidateQueries({ queryKey: ['incidents'] });
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['evidence'] }),
  });
  const { mutate, isPending } = sending;
  const anyWaits = useCallback(async () => {
    const waits = await evidence.waiting();
    return waits.ok && waits.value.length > 0;
  }, [evidence]);
  useGoesOn({ anyWaits, send: mutate, pause: isPending ? undefined : nextTry(items, tries), since: data, tries, helped: sent });
  return { items, known: data?.ok !== false, sending: isPending, kept, send: () => mutate() };
}
