import { Checkbox, Field, Input, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { consequences, newOrSameAnswers, type Consequence, type NewOrSame } from '../../domain/patternRecord.ts';
import type { PatternQuestion } from '../../domain/question.ts';
import { consequenceMeanings } from '../../policy/pack/consequences.ts';
import { Fieldset } from '../../ui/Fieldset.tsx';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { problemOfField, useFieldProblem } from './patternSentence.ts';
import type { PatternForm } from './usePatternForm.ts';

interface QuestionProps {
  readonly state: PatternForm;
}

/** Asked where a behaviour that was chosen makes it relevant. What every record answers stands elsewhere in the form. */
const shown: Readonly<Partial<Record<PatternQuestion, (props: QuestionProps) => ReactNode>>> = {
  urgentCheck: UrgentCheck,
  rule: (props) => <Text {...props} field="rule" />,
  body: (props) => <Text {...props} field="body" />,
  whyItWouldNotChange: (props) => <Text {...props} field="whyItWouldNotChange" />,
  offers: Offer,
  newOrSame: NewOrTheSame,
  route: Route,
  representedParty: (props) => <Text {...props} field="representedParty" />,
  consequences: Consequences,
};

export function PatternQuestions({ state }: QuestionProps) {
  return state.asked.map((question) => {
    const Question = shown[question];
    return Question && <Question key={question} state={state} />;
  });
}

function Text({ state: { draft, problems, onChange }, field }: QuestionProps & { readonly field: 'rule' | 'body' | 'whyItWouldNotChange' | 'representedParty' }) {
  const words = useWording().patternRecord;
  return (
    <Field label={words.text[field]} data-field={field} {...useFieldProblem(problems, field)}>
      <Textarea resize="vertical" value={draft[field]} onChange={(_, { value }) => onChange({ [field]: value })} />
    </Field>
  );
}

function UrgentCheck({ state: { draft, problems, onChange } }: QuestionProps) {
  const words = useWording().patternRecord;
  return (
    <Field label={words.urgentCheck} data-field="urgentCheck" {...useFieldProblem(problems, 'urgentCheck')}>
      <RadioGroup value={draft.urgentCheck} onChange={(_, { value }) => onChange({ urgentCheck: value as 'nothingUrgent' | 'urgent' })}>
        <Radio value="nothingUrgent" label={words.urgentAnswer.nothingUrgent} />
        <Radio value="urgent" label={words.urgentAnswer.urgent} />
      </RadioGroup>
    </Field>
  );
}

function Offer({ state: { draft, problems, onChange } }: QuestionProps) {
  const words = useWording().patternRecord;
  return (
    <>
      <Field label={words.offer} data-field="offers" {...useFieldProblem(problems, 'offers')}>
        <Textarea resize="vertical" value={draft.offer} onChange={(_, { value }) => onChange({ offer: value })} />
      </Field>
      <Field label={words.offerOn}>
        <Input type="date" value={draft.offerOn} onChange={(_, { value }) => onChange({ offerOn: value })} />
      </Field>
    </>
  );
}

function NewOrTheSame({ state: { draft, problems, onChange } }: QuestionProps) {
  const words = useWording().patternRecord;
  return (
    <>
      <Field label={words.newOrSame} data-field="newOrSame" {...useFieldProblem(problems, 'newOrSame')}>
        <RadioGroup value={draft.newOrSame} onChange={(_, { value }) => onChange({ newOrSame: value as NewOrSame })}>
          {newOrSameAnswers.map((answer) => (
            <Radio key={answer} value={answer} label={words.newOrSameAnswer[answer]} />
          ))}
        </RadioGroup>
      </Field>
      {draft.newOrSame === 'same' && (
        <Field label={words.newOrSameWhy}>
          <Textarea resize="vertical" value={draft.newOrSameWhy} onChange={(_, { value }) => onChange({ newOrSameWhy: value })} />
        </Field>
      )}
    </>
  );
}

function Route({ state: { draft, problems, onChange } }: QuestionProps) {
  const words = useWording().patternRecord;
  return (
    <>
      <Field label={words.routeStage} data-field="route" {...useFieldProblem(problems, 'route')}>
        <Input value={draft.routeStage} onChange={(_, { value }) => onChange({ routeStage: value })} />
      </Field>
      <Field label={words.routeDeadline}>
        <Input type="date" value={draft.routeDeadline} onChange={(_, { value }) => onChange({ routeDeadline: value })} />
      </Field>
    </>
  );
}

/** What each means is said beside it as soon as it is chosen: most are everybody's right. */
function Consequences({ state: { draft, problems, onChange } }: QuestionProps) {
  const text = useTextStyles();
  const words = useWording().patternRecord;
  const toggle = (which: Consequence): void =>
    onChange({ consequences: draft.consequences.includes(which) ? draft.consequences.filter((each) => each !== which) : [...draft.consequences, which] });
  return (
    <Fieldset legend={words.consequences} problem={problemOfField(problems, 'consequences', words)} field="consequences">
      {consequences.map((which) => (
        <div key={which}>
          <Checkbox label={consequenceMeanings[which].label} checked={draft.consequences.includes(which)} onChange={() => toggle(which)} />
          {draft.consequences.includes(which) && (
            <p role="status" className={text.small}>
              {consequenceMeanings[which].sentence}
            </p>
          )}
        </div>
      ))}
    </Fieldset>
  );
}
