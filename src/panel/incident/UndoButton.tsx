import { Button } from '@fluentui/react-components';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { canRecall, recallIncident, recallStep } from '../../journeys/recallIncident.ts';
import { recallMinutes } from '../../policy/incident/recall.ts';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { useOutside } from '../outsideContext.ts';
import { useTextStyles } from '../../ui/textStyles.ts';
import type { LoggedView } from '../view.ts';
import { useWorkspace } from '../workspaceContext.ts';

/** Takes back what was logged a moment ago: it is a draft again, under a name of its own. */
export function UndoButton({ view: { subject, draft, at, file } }: { readonly view: LoggedView }) {
  const text = useTextStyles();
  const wording = useWording();
  const words = wording.ownSteps;
  const outside = useOutside();
  const queries = useQueryClient();
  const { incidentDrafts, evidenceFiles, show } = useWorkspace();
  const [offered] = useState(() => canRecall(at, outside.clock.now()));
  const undoing = useMutation({
    networkMode: 'always',
    onError: reportError,
    mutationFn: async () => {
      const result = await recallIncident(outside, { clientReference: draft.clientReference, loggedAt: at });
      await queries.invalidateQueries({ queryKey: ['incidents'] });
      if (result.kind !== 'recalled') return result;
      if (file) evidenceFiles.write(subject.key, file);
      incidentDrafts.write(subject.key, { ...draft, clientReference: crypto.randomUUID() });
      show({ kind: 'incident', subject, takenBack: true });
      return undefined;
    },
  });
  if (!offered || !recallStep) return null;
  const { data, isPending, isError, mutate } = undoing;
  const undo = () => {
    if (!isPending) mutate();
  };
  const problem = data?.kind === 'failed' ? data.problem : undefined;
  return (
    <div className={text.stack}>
      <div className={text.row}>
        <Button disabledFocusable={isPending} onClick={undo}>
          {isPending ? words.undoing : recallStep.label}
        </Button>
      </div>
      <p className={text.small}>{words.undoFor(recallMinutes)}</p>
      <div role="status">{data?.kind === 'tooLate' && !isPending && <p className={text.line}>{words.tooLate}</p>}</div>
      {problem && !isPending && <ProblemNote sentence={problem.kind === 'changed' ? words.undoChanged : wording.problem[problem.kind]} />}
      {isError && !isPending && <ProblemNote sentence={wording.unexpected} onTryAgain={undo} />}
    </div>
  );
}
