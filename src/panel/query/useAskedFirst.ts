import type { QueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { knownIn } from '../../journeys/knownIn.ts';
import { choiceReason } from '../../policy/matching/whoIsItAbout.ts';
import { scopes } from '../../ports/identity.ts';
import type { Outside } from '../../ports/outside.ts';
import { asking } from '../../ui/query/useCheck.ts';
import type { Front } from '../useHostItem.ts';
import { senderQuestion } from './useSenderCheck.ts';

/** Milliseconds the whole panel waits at most for the first question to be put: for Outlook to say who wrote, and to give a token. */
const patience = 400;

/** Those who ask. */
export interface Askers {
  readonly outside: Outside;
  readonly queries: QueryClient;
}

/**
 * Whether the whole panel may be drawn: once the first question is on its way. To draw it takes a slow device as long as the answer
 * takes to come, so the question goes first and the drawing fills the wait.
 */
export function useAskedFirst(askers: Askers | undefined, front: Front): boolean {
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    if (!askers) return undefined;
    const timer = setTimeout(() => setAsked(true), patience);
    return () => {
      clearTimeout(timer);
    };
  }, [askers]);
  useEffect(() => {
    if (asked || !askers || front.kind === 'reading') return;
    const drawIt = () => setAsked(true);
    // What became of either is for whoever draws them.
    putQuestion(askers, front).then(drawIt, drawIt);
  }, [asked, askers, front]);
  return asked;
}

async function putQuestion({ outside, queries }: Askers, front: Front): Promise<void> {
  if (front.kind !== 'message' || choiceReason(front.message, knownIn(outside.configuration, outside.host.account)) !== undefined) return;
  const answer = queries.prefetchQuery(asking(senderQuestion(outside, front.message.from.address)));
  // Once the token is there nothing slow stands before the question any more; whom the device itself clears waits for neither.
  await Promise.race([answer, outside.identity.token(scopes.lists)]);
}
