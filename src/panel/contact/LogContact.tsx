import { Button, Field, Input, Link, Radio, RadioGroup, Select } from '@fluentui/react-components';
import { useId } from 'react';
import type { AdjustmentCode } from '../../domain/adjustment.ts';
import { adjustmentCodes } from '../../domain/adjustment.ts';
import type { LoggedMethod } from '../../domain/contact.ts';
import { useAdjustmentTexts } from '../useCouncilWords.ts';
import type { ContactProblem } from '../../policy/contact/checkContact.ts';
import { choicesIn } from '../../policy/contact/timelineFilter.ts';
import { Form } from '../../ui/Form.tsx';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { NotKeptNote } from '../kept/NotKeptNote.tsx';
import { FormAbout } from '../FormAbout.tsx';
import { useWholeHistory } from '../history/useWholeHistory.ts';
import { useOutside } from '../outsideContext.ts';
import { useTextStyles } from '../../ui/textStyles.ts';
import type { Subject } from '../subject.ts';
import { useClockNote } from '../useClockNote.ts';
import { TaskPage } from '../TaskPage.tsx';
import type { ContactKind } from '../view.ts';
import { useContactForm, type ContactForm, type ContactTrouble } from './useContactForm.ts';

export interface LogContactProps {
  readonly subject: Subject;
  readonly what: ContactKind;
}

/** A call, a visit, a letter, another contact, or that the customer asked for an adjustment. */
export function LogContact({ subject, what }: LogContactProps) {
  const text = useTextStyles();
  const words = useWording().forms.contact;
  return (
    <TaskPage heading={words.heading[what]}>
      {subject.about && <NotKeptNote />}
      <FormAbout subject={subject} />
      {subject.about ? <Fields subject={subject} what={what} /> : <p className={text.line}>{words.nobody}</p>}
    </TaskPage>
  );
}

const otherMethods: readonly LoggedMethod[] = ['video', 'meeting', 'webForm', 'socialMedia', 'other'];
const askedBy: readonly LoggedMethod[] = ['other', 'telephone', 'video', 'visit', 'letter', 'meeting', 'webForm', 'socialMedia'];

function Fields({ subject, what }: LogContactProps) {
  const text = useTextStyles();
  const wording = useWording();
  const words = wording.forms.contact;
  const state = useContactForm(subject, what);
  const { form, draft, failed, submitting, onChange, submit } = state;
  const clockNote = useClockNote();
  return (
    <Form ref={form} onSubmit={submit}>
      {what === 'visit' && <CautionaryContacts />}
      {what === 'adjustment' && <AdjustmentField state={state} />}
      {(what === 'other' || what === 'adjustment') && (
        <Field label={words.how}>
          <Select value={draft.method} onChange={(_, { value }) => onChange({ method: value as LoggedMethod })}>
            {(what === 'other' ? otherMethods : askedBy).map((method) => (
              <option key={method} value={method}>
                {words.method[method]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {what !== 'adjustment' && (
        <Field label={words.direction}>
          <RadioGroup layout="horizontal" value={draft.direction} onChange={(_, { value }) => onChange({ direction: value as 'in' | 'out' })}>
            <Radio value="in" label={words.in} />
            <Radio value="out" label={words.out} />
          </RadioGroup>
        </Field>
      )}
      <Field label={words.when} data-field="at" {...(clockNote === undefined ? {} : { hint: clockNote })} {...useProblem(state.problems, 'at')}>
        <Input type="datetime-local" value={draft.at} onChange={(_, { value }) => onChange({ at: value })} />
      </Field>
      <Field
        label={what === 'adjustment' ? words.optionalNote : words.note}
        hint={words.noteHint}
        data-field="title"
        {...useProblem(state.problems, 'title')}
      >
        <Input value={draft.title} onChange={(_, { value }) => onChange({ title: value })} />
      </Field>
      {what !== 'adjustment' && <MatterField subject={subject} state={state} />}
      {failed && !submitting && <ProblemNote sentence={wording.unexpected} onTryAgain={submit} />}
      <div className={text.row}>
        <Button type="submit" appearance="primary" disabledFocusable={submitting}>
          {submitting ? wording.forms.incident.submitting : words.submit[what]}
        </Button>
      </div>
    </Form>
  );
}

function AdjustmentField({ state: { draft, problems, onChange } }: { readonly state: ContactForm }) {
  const words = useWording().forms.contact;
  const adjustmentTexts = useAdjustmentTexts();
  const missing = problems.some(({ field }) => field === 'requested');
  return (
    <Field
      label={words.adjustment}
      hint={words.adjustmentHint}
      data-field="requested"
      {...(missing ? { validationMessage: words.adjustmentMissing } : {})}
    >
      <Select value={draft.requested} onChange={(_, { value }) => onChange({ requested: value as AdjustmentCode | '' })}>
        <option value="">{words.chooseAdjustment}</option>
        {adjustmentCodes.map((code) => (
          <option key={code} value={code}>
            {adjustmentTexts[code].label}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** Matters that were named before are offered, so that one matter keeps one name. */
function MatterField({ subject, state }: { readonly subject: Subject; readonly state: ContactForm }) {
  const words = useWording().forms.contact;
  const known = useId();
  const { entries } = useWholeHistory(subject);
  const { matters } = choicesIn(entries);
  const { draft, onChange } = state;
  return (
    <Field label={words.matter} hint={words.matterHint} data-field="matter" {...useProblem(state.problems, 'matter')}>
      <Input list={matters.length === 0 ? undefined : known} value={draft.matter} onChange={(_, { value }) => onChange({ matter: value })} />
      {matters.length > 0 && (
        <datalist id={known}>
          {matters.map((matter) => (
            <option key={matter} value={matter} />
          ))}
        </datalist>
      )}
    </Field>
  );
}

function CautionaryContacts() {
  const text = useTextStyles();
  const words = useWording().forms.contact;
  const { cautionaryContacts } = useOutside().configuration.links;
  if (!cautionaryContacts) return null;
  return (
    <p className={text.line}>
      {`${words.cautionary} `}
      <Link inline href={cautionaryContacts.url} target="_blank" rel="noreferrer">
        {cautionaryContacts.name}
      </Link>
    </p>
  );
}

function useProblem(problems: readonly ContactTrouble[], field: ContactProblem['field']): { readonly validationMessage?: string } {
  const words = useWording().forms.contact;
  const problem = problems.find((each) => each.field === field);
  const sentence = problem && words.fieldProblem[field][problem.reason]?.(problem.limit ?? 0);
  return sentence === undefined ? {} : { validationMessage: sentence };
}
