import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type RefObject } from 'react';
import type { AdjustmentCode } from '../../domain/adjustment.ts';
import type { ContactEntry } from '../../domain/contact.ts';
import type { Instant } from '../../domain/day.ts';
import { storable } from '../../domain/storable.ts';
import { logContact } from '../../journeys/logContact.ts';
import { checkContact, type ContactProblem } from '../../policy/contact/checkContact.ts';
import { useAdjustmentTexts } from '../useCouncilWords.ts';
import { fieldFromMoment, momentFromField } from '../../ui/dates.ts';
import type { FieldReason } from '../../ui/wording/formWording.ts';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { useDraft } from '../draftStore.ts';
import { useOutside } from '../outsideContext.ts';
import { historyKey } from '../query/useHistory.ts';
import type { Subject } from '../subject.ts';
import { useFirstProblem } from '../../ui/useFirstProblem.ts';
import type { ContactKind } from '../view.ts';
import { waitsWhere } from '../waiting/waitingWords.ts';
import { useWorkspace } from '../workspaceContext.ts';
import { contactDraftKey, type ContactDraft } from './contactDraft.ts';

export interface ContactTrouble {
  readonly field: 'requested' | ContactProblem['field'];
  readonly reason: FieldReason;
  readonly limit?: number;
}

export interface ContactForm {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly draft: ContactDraft;
  readonly problems: readonly ContactTrouble[];
  /** Something that nobody expected went wrong. */
  readonly failed: boolean;
  readonly submitting: boolean;
  readonly onChange: (change: Partial<ContactDraft>) => void;
  readonly submit: () => void;
}

/** The state of a contact form, kept per message and kind. */
export function useContactForm(subject: Subject, what: ContactKind): ContactForm {
  const outside = useOutside();
  const { clock, configuration } = outside;
  const { timeZone } = configuration.council;
  const { contactDrafts, show } = useWorkspace();
  const queries = useQueryClient();
  const { requestedNote } = useWording().forms.contact;
  const key = contactDraftKey(subject, what);
  const [fresh] = useState(() => freshContact(subject, what, crypto.randomUUID(), clock.now(), timeZone));
  const [kept, write] = useDraft(contactDrafts, key, fresh);
  const draft = { ...kept, subject };
  const [tries, setTries] = useState(0);
  const adjustmentTexts = useAdjustmentTexts();
  const entry = entryOf(draft, timeZone, (code) => requestedNote(adjustmentTexts[code].label));
  const check = () => problemsOf(draft, entry, clock.now());
  const problems = tries === 0 ? [] : check();
  const form = useFirstProblem(tries, problems[0]?.field);
  const saving = useMutation({
    networkMode: 'always',
    onError: reportError,
    mutationFn: async (): Promise<void> => {
      if (!subject.about) return;
      const result = await logContact(outside, subject.about.address, entry);
      if (result.kind === 'incomplete') return;
      // What waits is sent as it is: the form must not go on beside it.
      contactDrafts.drop(key);
      if (result.kind === 'waiting') return show({ kind: 'record', said: waitsWhere(result.problem) });
      show({ kind: 'record', said: what === 'adjustment' ? 'adjustment' : 'contact' });
      await queries.invalidateQueries({ queryKey: historyKey(subject.about.address) });
    },
  });
  return {
    form,
    draft,
    problems,
    failed: saving.isError,
    submitting: saving.isPending,
    onChange: (change) => {
      // What is being sent stays as it was sent.
      if (!saving.isPending) write({ ...draft, ...change });
    },
    submit: () => {
      setTries(tries + 1);
      if (saving.isPending || check().length > 0) return;
      saving.mutate();
    },
  };
}

function freshContact(subject: Subject, what: ContactKind, clientReference: string, now: Instant, timeZone: string): ContactDraft {
  const inMessage = what === 'adjustment' && subject.message ? subject.message.receivedAt : now;
  return {
    clientReference,
    subject,
    what,
    method: what === 'adjustment' ? 'other' : what,
    direction: 'in',
    at: fieldFromMoment(inMessage, timeZone),
    title: '',
    matter: '',
    requested: '',
  };
}

/** An unreadable time stands as none, which no entry may have: `problemsOf` names it. */
function entryOf(draft: ContactDraft, timeZone: string, requestedNote: (adjustment: AdjustmentCode) => string): ContactEntry {
  const { clientReference, method, direction, at, requested } = draft;
  const [title, matter] = [storable(draft.title).trim(), storable(draft.matter).trim()];
  const standIn = requested === '' ? '' : requestedNote(requested);
  return {
    clientReference,
    method,
    direction,
    at: momentFromField(at, timeZone) ?? ('' as Instant),
    title: title === '' ? standIn : title,
    ...(matter === '' ? {} : { matter }),
    ...(requested === '' ? {} : { requested }),
  };
}

function problemsOf({ what, requested }: ContactDraft, entry: ContactEntry, now: Instant): readonly ContactTrouble[] {
  const noAdjustment: readonly ContactTrouble[] = what === 'adjustment' && requested === '' ? [{ field: 'requested', reason: 'missing' }] : [];
  const noTime: readonly ContactTrouble[] = entry.at === '' ? [{ field: 'at', reason: 'missing' }] : [];
  const others = checkContact(entry, now).filter(({ reason }) => noAdjustment.length === 0 || reason !== 'missing');
  return [...noAdjustment, ...noTime, ...others];
}
