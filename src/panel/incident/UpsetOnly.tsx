import { Button } from '@fluentui/react-components';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Instant } from '../../domain/day.ts';
import { logContact } from '../../journeys/logContact.ts';
import { upsetNote, type UpsetIn } from '../../policy/contact/upsetNote.ts';
import { upsetOnly } from '../../policy/pack/emergency.ts';
import { momentFromField } from '../../ui/dates.ts';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { useOutside } from '../outsideContext.ts';
import { historyKey } from '../query/useHistory.ts';
import { waitsWhere } from '../waiting/waitingWords.ts';
import { useWorkspace } from '../workspaceContext.ts';
import type { IncidentFormDraft } from './incidentFormDraft.ts';

/** Offered while nothing is filled in and the customer is known: one line in the history instead of an incident. */
export function UpsetOnly({ draft }: { readonly draft: IncidentFormDraft }) {
  const text = useTextStyles();
  const wording = useWording();
  const outside = useOutside();
  const queries = useQueryClient();
  const { incidentDrafts, show } = useWorkspace();
  const [clientReference] = useState(() => crypto.randomUUID());
  const { about, key } = draft.subject;
  const noting = useMutation({
    networkMode: 'always',
    onError: reportError,
    mutationFn: async () => {
      if (!about) return;
      const now = outside.clock.now();
      const at = momentOf(draft, outside.configuration.council.timeZone, now);
      const result = await logContact(outside, about.address, upsetNote(whereOf(draft), clientReference, at));
      if (result.kind === 'incomplete') return;
      incidentDrafts.drop(key);
      show({ kind: 'record', said: result.kind === 'waiting' ? waitsWhere(result.problem) : 'contact' });
      if (result.kind !== 'waiting') await queries.invalidateQueries({ queryKey: historyKey(about.address) });
    },
  });
  if (!about || draft.behaviours.length > 0 || [draft.facts, draft.exactWords, draft.impact].join('').trim() !== '') return null;
  const { isPending, isError, mutate } = noting;
  const note = () => {
    if (!isPending) mutate();
  };
  return (
    <div className={text.stack}>
      <div className={text.row}>
        <Button disabledFocusable={isPending} onClick={note}>
          {isPending ? wording.forms.incident.submitting : upsetOnly.label}
        </Button>
      </div>
      <p className={text.small}>{wording.forms.incident.upsetHint}</p>
      {isError && !isPending && <ProblemNote sentence={wording.unexpected} onTryAgain={note} />}
    </div>
  );
}

function whereOf({ subject, method }: IncidentFormDraft): UpsetIn {
  return subject.message ? { kind: 'message' } : { kind: 'contact', method: method === 'email' ? 'other' : method };
}

/** That of the message, else as the form has it; a time that is none or has not come is now. */
function momentOf({ subject, at }: IncidentFormDraft, timeZone: string, now: Instant): Instant {
  const moment = subject.message?.receivedAt ?? momentFromField(at, timeZone);
  return moment === undefined || moment > now ? now : moment;
}
