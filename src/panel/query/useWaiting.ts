import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Attempt, Waiting } from '../../ports/outbox.ts';
import { useOutside } from '../outsideContext.ts';
import { nextTry } from '../waiting/nextTry.ts';

export interface WaitingHere {
  /** Undefined while nobody knows. */
  readonly waiting: Waiting | undefined;
  readonly sending: boolean;
  /** What became of it at the last try. */
  readonly attempts: readonly Attempt[];
  /** What was sent since the panel opened, by client reference. */
  readonly sent: ReadonlyMap<string, Attempt['outcome']>;
  readonly send: () => void;
  readonly lookAgain: () => void;
}

const none: readonly Attempt[] = [];

/** What is kept on this device and not sent yet. It is tried again whenever that may help, as long as the panel is open. */
export function useWaiting(): WaitingHere {
  const { outbox } = useOutside();
  const queries = useQueryClient();
  const { data, refetch } = useQuery({ queryKey: ['waiting'], queryFn: () => outbox.waiting(), staleTime: 0 });
  useEffect(() => outbox.onChanged(() => void queries.invalidateQueries({ queryKey: ['waiting'] })), [outbox, queries]);
  const [sent, setSent] = useState<WaitingHere['sent']>(new Map());
  const [tries, setTries] = useState(0);
  const sending = useMutation({
    mutationFn: () => outbox.sendWaiting(),
    networkMode: 'always',
    onError: reportError,
    onSuccess: (attempts) => {
      const arrived = attempts.filter(({ outcome }) => outcome.kind !== 'waiting');
      setSent((before) => new Map([...before, ...arrived.map(({ clientReference, outcome }) => [clientReference, outcome] as const)]));
      setTries((before) => (arrived.length === attempts.length ? 0 : before + 1));
      if (arrived.length > 0) ['incidents', 'history'].forEach((key) => void queries.invalidateQueries({ queryKey: [key] }));
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['waiting'] }),
  });
  const { mutate, isPending } = sending;
  // What waited from an earlier sitting, or for a connection, goes as soon as it can.
  useEffect(() => {
    const sendIfAny = async () => {
      if ((await outbox.waiting()).items.length > 0) mutate();
    };
    const onOnline = () => void sendIfAny();
    onOnline();
    window.addEventListener('online', onOnline);
    return () => {
      window.removeEventListener('online', onOnline);
    };
  }, [outbox, mutate]);
  const pause = data && !isPending ? nextTry(data.items, tries) : undefined;
  useEffect(() => {
    if (pause === undefined) return undefined;
    const timer = setTimeout(mutate, pause);
    return () => {
      clearTimeout(timer);
    };
    // A new answer begins a new pause, also where it is as long as the one before.
  }, [pause, tries, data, mutate]);
  return {
    waiting: data,
    sending: isPending,
    attempts: sending.data ?? none,
    sent,
    send: () => {
      if (!isPending) mutate();
    },
    lookAgain: () => void refetch(),
  };
}
