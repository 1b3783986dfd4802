import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, useSyncExternalStore } from 'react';
import type { OwnIncident } from '../../domain/incident.ts';
import { sendIncidentAgain } from '../../journeys/sendIncidentAgain.ts';
import { checkAddedWords } from '../../policy/incident/addWords.ts';
import type { Problem } from '../../ports/problem.ts';
import { useOutside } from '../outsideContext.ts';
import { useWorkspace } from '../workspaceContext.ts';

export interface SendAgain {
  readonly words: string;
  readonly tries: number;
  readonly wrong: 'missing' | 'tooLong' | undefined;
  readonly problem: Problem | undefined;
  readonly sending: boolean;
  readonly onChange: (words: string) => void;
  readonly submit: () => void;
}

/** Words to be added to an incident, kept like every other draft until they are in the list. */
export function useSendAgain(incident: OwnIncident): SendAgain {
  const outside = useOutside();
  const queries = useQueryClient();
  const { addendumDrafts: drafts } = useWorkspace();
  const { clientReference } = incident;
  const words = useSyncExternalStore(drafts.subscribe, () => drafts.read(clientReference)?.words ?? '');
  const [tries, setTries] = useState(0);
  const sending = useMutation({
    networkMode: 'always',
    onError: reportError,
    mutationFn: async (): Promise<Problem | undefined> => {
      const result = await sendIncidentAgain(outside, incident, words);
      if (result.kind === 'incomplete') return undefined;
      if (result.kind === 'sent') drafts.drop(clientReference);
      // Also after a refusal because somebody changed it: the person has to see how it stands now.
      if (result.kind === 'sent' || result.problem.kind === 'changed') await queries.invalidateQueries({ queryKey: ['incidents', 'about'] });
      return result.kind === 'failed' ? result.problem : undefined;
    },
  });
  return {
    words,
    tries,
    wrong: tries > 0 ? checkAddedWords(words) : undefined,
    problem: sending.isError ? { kind: 'malformed' } : sending.data,
    sending: sending.isPending,
    onChange: (next) => {
      if (sending.isPending) return;
      if (next === '') drafts.drop(clientReference);
      else drafts.write(clientReference, { clientReference, words: next });
    },
    submit: () => {
      setTries(tries + 1);
      if (!sending.isPending && checkAddedWords(words) === undefined) sending.mutate();
    },
  };
}
