import { Button, Checkbox, Field, Input, Textarea } from '@fluentui/react-components';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { originalOf, outcomeAfter, type Decision, type DecisionStep } from '../../journeys/incidentDecision.ts';
import { wordsField } from '../../journeys/decideIncident.ts';
import type { ManagedIncident } from '../../ports/managedIncidents.ts';
import type { Stored } from '../../ports/stored.ts';
import { Form } from '../../ui/Form.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useFirstProblem } from '../../ui/useFirstProblem.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { ChangedMeanwhile } from '../ChangedMeanwhile.tsx';
import { useRegister } from '../registerContext.ts';
import { AcceptFields } from './AcceptFields.tsx';
import type { FieldsProps } from './fieldsProps.ts';
import { ReporterReads } from './ReporterReads.tsx';
import { useChangedFields } from './useChangedFields.ts';
import { useDecision } from './useDecision.ts';
import { useFaultSentence } from './useFaultSentence.ts';

export interface StepFormProps {
  readonly stored: Stored<ManagedIncident>;
  readonly step: DecisionStep;
  readonly decision: Decision;
  readonly onChange: (decision: Decision) => void;
  readonly onCancel: () => void;
  readonly onDone: () => void;
}

/** What a step needs, what the reporter will read of it, and both versions where somebody else was first. */
export function StepForm({ stored, step, decision, onChange, onCancel, onDone }: StepFormProps) {
  const text = useTextStyles();
  const { shell, incidents } = useRegisterWording();
  const words = incidents.decision;
  const { today } = useRegister();
  const state = useDecision(stored, decision, onDone);
  const { base, theirs, faults, problem, busy } = state;
  const sentence = useFaultSentence();
  const form = useFirstProblem(state.tries, faults[0]?.field);
  const changed = useChangedFields(step, decision);
  const says: FieldsProps['says'] = (field) => {
    const fault = faults.find((each) => each.field === field);
    return fault ? { validationMessage: sentence(fault, decision.answers) } : {};
  };
  const fields: FieldsProps = { incident: base.value.incident, decision, says, onChange: (change) => onChange({ ...decision, ...change }) };
  const away = faults.find(({ field }) => field === 'step' || field === 'by');
  const { reference } = base.value.incident;
  return (
    <Form ref={form} label={`${step.label}: ${reference}`} onSubmit={state.submit}>
      {step.action === 'accept' && <AcceptFields {...fields} />}
      {step.action === 'markDuplicate' && <Original {...fields} />}
      <Words {...fields} step={step} />
      {step.action === 'close' && <SupportChecked {...fields} />}
      <ReporterReads
        reference={reference}
        state={step.to === 'unchanged' ? base.value.incident.state : step.to}
        sentence={step.sentence}
        outcome={outcomeAfter(base.value.outcome, decision, today())}
        duplicateOf={step.action === 'markDuplicate' ? originalOf(decision) : ''}
      />
      {theirs && <ChangedMeanwhile now={theirs} fields={changed(theirs.value)} busy={busy} onKeepTheirs={onCancel} onPutMineOnTop={state.putMineOnTop} />}
      {away && (
        <Notice tone="caution" icon={<InfoRegular />} announce>
          {away.reason === 'involved' ? sentence(away, decision.answers) : words.changedAway}
        </Notice>
      )}
      {faults.length > 0 && !away && <p className={text.line} role="status">{words.faults(faults.length)}</p>}
      {problem && <ProblemNote sentence={shell.problem[problem.kind]} />}
      <div className={text.row}>
        {!theirs && (
          <Button type="submit" appearance="primary" disabledFocusable={busy}>
            {busy ? words.saving : step.label}
          </Button>
        )}
        <Button onClick={onCancel}>{shell.cancel}</Button>
      </div>
    </Form>
  );
}

function Original({ decision, says, onChange }: FieldsProps) {
  const words = useRegisterWording().incidents.decision;
  return (
    <Field label={words.original} hint={words.originalHint} data-field="original" {...says('original')}>
      <Input autoComplete="off" value={decision.original} onChange={(_, { value }) => onChange({ original: value })} />
    </Field>
  );
}

function Words({ step, decision, says, onChange }: FieldsProps & { readonly step: DecisionStep }) {
  const words = useRegisterWording().incidents.decision;
  const field = wordsField(step.action);
  const needed = step.needs.includes(field);
  const label = !needed ? words.reply : field === 'comment' ? words.question : words[field];
  return (
    <Field label={label} hint={words.wordsHint} data-field={field} {...says(field)}>
      <Textarea resize="vertical" rows={3} value={decision.words} onChange={(_, { value }) => onChange({ words: value })} />
    </Field>
  );
}

function SupportChecked({ decision, says, onChange }: FieldsProps) {
  const words = useRegisterWording().incidents.decision;
  return (
    <Field data-field="supportChecked" {...says('supportChecked')}>
      <Checkbox label={words.supportChecked} checked={decision.supportChecked} onChange={(_, { checked }) => onChange({ supportChecked: checked === true })} />
    </Field>
  );
}
