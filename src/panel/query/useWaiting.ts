import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { IncidentDraft } from '../../domain/incident.ts';
import type { LogOutcome } from '../../ports/incidents.ts';
import { useOutside } from '../outsideContext.ts';

export interface Waiting {
  readonly drafts: readonly IncidentDraft[];
  readonly sending: boolean;
  /** What became of them at the last try. */
  readonly outcomes: readonly LogOutcome[] | undefined;
  readonly send: () => void;
}

/** What is kept on this device and not sent yet. */
export function useWaiting(): Waiting {
  const { outbox } = useOutside();
  const queries = useQueryClient();
  const { data } = useQuery({ queryKey: ['waiting'], queryFn: () => outbox.waiting(), staleTime: 0 });
  useEffect(() => outbox.onChanged(() => void queries.invalidateQueries({ queryKey: ['waiting'] })), [outbox, queries]);
  const sending = useMutation({
    mutationFn: () => outbox.sendWaiting(),
    networkMode: 'always',
    onSettled: () => Promise.all([queries.invalidateQueries({ queryKey: ['waiting'] }), queries.invalidateQueries({ queryKey: ['incidents'] })]),
  });
  const { mutate } = sending;
  // What waited from an earlier sitting, or for a connection, goes as soon as it can.
  useEffect(() => {
    const sendIfAny = async () => {
      if ((await outbox.waiting()).length > 0) mutate();
    };
    const onOnline = () => void sendIfAny();
    onOnline();
    window.addEventListener('online', onOnline);
    return () => {
      window.removeEventListener('online', onOnline);
    };
  }, [outbox, mutate]);
  return {
    drafts: data ?? [],
    sending: sending.isPending,
    outcomes: sending.data,
    send: () => {
      if (!sending.isPending) mutate();
    },
  };
}
