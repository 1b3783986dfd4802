import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import type { Attempt, Waiting } from '../../ports/outbox.ts';
import { useOutside } from '../outsideContext.ts';
import { nextTry } from '../waiting/nextTry.ts';
import { useGoesOn } from '../waiting/useGoesOn.ts';

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
  const anyWaits = useCallback(async () => (await outbox.waiting()).items.length > 0, [outbox]);
  useGoesOn({ anyWaits, send: mutate, pause: data && !isPending ? nextTry(data.items, tries) : undefined, since: data, tries });
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
