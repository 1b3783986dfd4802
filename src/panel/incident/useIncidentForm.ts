import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type RefObject } from 'react';
import { logIncident } from '../../journeys/logIncident.ts';
import type { IncidentProblem } from '../../policy/incident/checkIncident.ts';
import { needsSameDay } from '../../policy/incident/incidentSteps.ts';
import type { EvidenceContent } from '../../ports/evidence.ts';
import { useWording } from '../../ui/wording/wordingContext.ts';
import type { ProblemSentence } from '../../ui/wording/problemSentence.ts';
import { useDraft } from '../draftStore.ts';
import { useOutside } from '../outsideContext.ts';
import { useBehaviours } from '../useCouncilWords.ts';
import { useFirstProblem } from '../../ui/useFirstProblem.ts';
import { serviceOf } from '../serviceOf.ts';
import type { FormSubject } from '../subject.ts';
import { useWorkspace } from '../workspaceContext.ts';
import type { FormPartProps } from './formPart.ts';
import { freshIncident, incidentOf, type IncidentFormDraft } from './incidentFormDraft.ts';
import { incidentProblems } from './incidentProblems.ts';

export interface IncidentForm extends FormPartProps {
  readonly form: RefObject<HTMLFormElement | null>;
  /** That the chosen file cannot be read, or that something nobody expected went wrong. */
  readonly trouble: ProblemSentence | undefined;
  readonly submitting: boolean;
  readonly submit: () => void;
}

const nothingWrong: readonly IncidentProblem[] = [];

/** What is to be kept beside the incident. A file is where the person has it until now, and may be gone. */
async function contentOf({ evidence, subject: { message } }: IncidentFormDraft, file: File | undefined): Promise<EvidenceContent | 'unreadable' | undefined> {
  if (evidence === 'message') return message && { kind: 'message', message };
  if (!file) return undefined;
  return file.arrayBuffer().then(
    (bytes) => ({ kind: 'file', name: file.name, bytes: new Uint8Array(bytes) }) as const,
    () => 'unreadable' as const,
  );
}

/** The state of the incident form: kept per message, checked whole on submitting and from then on with each change. */
export function useIncidentForm(subject: FormSubject): IncidentForm {
  const outside = useOutside();
  const { clock, configuration } = outside;
  const { timeZone } = configuration.council;
  const { incidentDrafts, evidenceFiles, evidence, show } = useWorkspace();
  const behaviours = useBehaviours();
  const queries = useQueryClient();
  const wording = useWording();
  const [fresh] = useState(() =>
    freshIncident(subject, { clientReference: crypto.randomUUID(), now: clock.now(), service: serviceOf(subject, configuration) ?? '', timeZone }),
  );
  const [kept, write] = useDraft(incidentDrafts, subject.key, fresh);
  const draft = { ...kept, subject };
  const [tries, setTries] = useState(0);
  const problems = tries === 0 ? nothingWrong : incidentProblems(draft, clock.now(), timeZone, behaviours);
  const form = useFirstProblem(tries, problems[0]?.field);
  const sending = useMutation({
    networkMode: 'always',
    onError: reportError,
    mutationFn: async () => {
      const incident = incidentOf(draft, timeZone, behaviours);
      if (!incident) return undefined;
      const file = draft.evidence === 'file' ? evidenceFiles.read(subject.key) : undefined;
      const content = await contentOf(draft, file);
      if (content === 'unreadable') return wording.evidence.unreadable;
      const outcome = await logIncident(outside, incident, behaviours, content);
      if (outcome.kind === 'incomplete') return undefined;
      const serious = needsSameDay(draft.behaviours, behaviours);
      incidentDrafts.drop(subject.key);
      evidenceFiles.drop(subject.key);
      show({ kind: 'logged', subject, outcome, draft, at: clock.now(), serious, ...(file ? { file } : {}) });
      if (content) evidence.send();
      await queries.invalidateQueries({ queryKey: ['incidents'] });
      return undefined;
    },
  });
  return {
    form,
    draft,
    problems,
    trouble: sending.isError ? wording.unexpected : sending.data,
    submitting: sending.isPending,
    onChange: (change) => {
      // What is being sent stays as it was sent.
      if (!sending.isPending) write({ ...draft, ...change });
    },
    submit: () => {
      setTries(tries + 1);
      if (sending.isPending || incidentProblems(draft, clock.now(), timeZone, behaviours).length > 0) return;
      sending.mutate();
    },
  };
}
