import { Checkbox, Field, Radio, RadioGroup, Select, Textarea } from '@fluentui/react-components';
import { barrierAnswers, severities, type BarrierAnswer, type Severity } from '../../domain/incidentRecord.ts';
import { openQuestions } from '../../policy/incident/openQuestions.ts';
import { suggestedSeverity } from '../../policy/incident/severity.ts';
import { withAnswers, type Decision } from '../../journeys/incidentDecision.ts';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { AnswerField } from './AnswerField.tsx';
import type { FieldsProps } from './fieldsProps.ts';
import { usePolicyWords } from '../words.ts';

/** What acceptance needs: the facts read, barriers thought of, and whatever the reporter could not answer. */
export function AcceptFields(props: FieldsProps) {
  const { decision, says, onChange } = props;
  const text = useTextStyles();
  const words = useRegisterWording().incidents.decision;
  const behaviours = usePolicyWords().behaviours;
  const questions = openQuestions(props.incident, behaviours);
  return (
    <>
      <Field data-field="factsRead" {...says('factsRead')}>
        <Checkbox label={words.factsRead} checked={decision.factsRead} onChange={(_, { checked }) => onChange({ factsRead: checked === true })} />
      </Field>
      <Barriers {...props} />
      {questions.length > 0 && (
        <div role="group" aria-label={words.asked} className={text.form}>
          <div className={text.stack}>
            <h3 className={text.strong}>{words.asked}</h3>
            <p className={text.small}>{words.askedHint}</p>
          </div>
          {questions.map((question) => (
            <AnswerField key={question} question={question} {...props} />
          ))}
        </div>
      )}
      <SeverityField {...props} />
    </>
  );
}

function Barriers({ decision: { barriers }, says, onChange }: FieldsProps) {
  const { incidents } = useRegisterWording();
  const words = incidents.decision;
  const change = (part: Partial<Decision['barriers']>) => onChange({ barriers: { ...barriers, ...part } });
  return (
    <>
      <Field label={words.barriers} hint={words.barriersHint} data-field="barriersConsidered" {...says('barriersConsidered')}>
        <RadioGroup value={barriers.answer ?? ''} onChange={(_, { value }) => change({ answer: value as BarrierAnswer })}>
          {barrierAnswers.map((answer) => (
            <Radio key={answer} value={answer} label={incidents.page.barrierAnswer[answer]} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={words.barriersNote}>
        <Textarea resize="vertical" rows={2} value={barriers.note} onChange={(_, { value }) => change({ note: value })} />
      </Field>
    </>
  );
}

function SeverityField({ incident, decision, onChange }: FieldsProps) {
  const text = useTextStyles();
  const { incidents } = useRegisterWording();
  const words = incidents.decision;
  const { severityLevel } = incidents.page;
  const suggested = suggestedSeverity(incident.behaviours, withAnswers(incident, decision).answers);
  const choose = (value: string) => onChange({ severity: value === '' ? undefined : (value as Severity) });
  return (
    <Field label={words.severity} hint={words.severityHint(severityLevel[suggested])}>
      <Select className={text.select} value={decision.severity ?? ''} onChange={(_, { value }) => choose(value)}>
        <option value="">{words.notSet}</option>
        {severities.map((severity) => (
          <option key={severity} value={severity}>
            {severityLevel[severity]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
