import { Checkbox, Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Day } from '../../domain/day.ts';
import { hateStrands, type IncidentAnswers, type Injury } from '../../domain/incidentAnswers.ts';
import type { FormQuestion } from '../../domain/question.ts';
import { Fieldset } from '../Fieldset.tsx';
import { useWording } from '../wording/wordingContext.ts';

export type AnsweredQuestion = Exclude<FormQuestion, 'police' | 'privateOffer'>;
export type AnsweredField = AnsweredQuestion | 'daysOff' | 'capturedOn';

export interface AnswerFieldProps {
  readonly question: AnsweredQuestion;
  /** The policy's words of the question, and why it is asked. */
  readonly asked: { readonly label: string; readonly hint: string };
  readonly answers: IncidentAnswers;
  /** What is wrong with a field, as Fluent takes it. */
  readonly says: (field: AnsweredField) => { readonly validationMessage?: string };
  /** Gets all answers, the changed one among them. */
  readonly onChange: (answers: IncidentAnswers) => void;
  /** Stands below what is told of an injury. */
  readonly belowInjury?: ReactNode;
}

/** One question that a behaviour or the way of contact makes relevant, the same for its reporter and its manager. */
export function AnswerField(props: AnswerFieldProps) {
  switch (props.question) {
    case 'weaponOrAnimal':
      return <Weapon {...props} />;
    case 'injury':
      return <InjuryField {...props} />;
    case 'hateStrands':
      return <Strands {...props} />;
    case 'webPage':
      return <Page {...props} />;
    case 'allegationConsidered':
      return <Allegation {...props} />;
    case 'strandText':
    case 'site':
    case 'meeting':
    case 'teamsLink':
      return <Line {...props} question={props.question} />;
  }
}

function Weapon(props: AnswerFieldProps) {
  const words = useWording().forms.incident.answers;
  const { weaponOrAnimal } = props.answers;
  return (
    <Field {...props.asked} data-field="weaponOrAnimal" {...props.says('weaponOrAnimal')}>
      <RadioGroup
        value={weaponOrAnimal === undefined ? '' : weaponOrAnimal ? 'yes' : 'no'}
        onChange={(_, { value }) => props.onChange({ ...props.answers, weaponOrAnimal: value === 'yes' })}
      >
        <Radio value="yes" label={words.yes} />
        <Radio value="no" label={words.no} />
      </RadioGroup>
    </Field>
  );
}

const noInjury: Injury = { description: '', daysOff: 0, firstAid: false };

function InjuryField(props: AnswerFieldProps) {
  const words = useWording().forms.incident.answers;
  const { injury } = props.answers;
  const hurt = injury === undefined || injury === 'none' ? undefined : injury;
  return (
    <>
      <Field {...props.asked} data-field={hurt ? 'injuryKind' : 'injury'} {...(hurt ? {} : props.says('injury'))}>
        <RadioGroup
          value={injury === undefined ? '' : injury === 'none' ? 'none' : 'hurt'}
          onChange={(_, { value }) => props.onChange({ ...props.answers, injury: value === 'none' ? 'none' : noInjury })}
        >
          <Radio value="none" label={words.nobodyHurt} />
          <Radio value="hurt" label={words.somebodyHurt} />
        </RadioGroup>
      </Field>
      {hurt && <InjuryDetails {...props} injury={hurt} />}
    </>
  );
}

function InjuryDetails({ injury, ...props }: AnswerFieldProps & { readonly injury: Injury }) {
  const { answers: words, customerMaySee } = useWording().forms.incident;
  const change = (part: Partial<Injury>) => props.onChange({ ...props.answers, injury: { ...injury, ...part } });
  return (
    <>
      <Field label={words.injuryWhat} hint={customerMaySee} data-field="injury" {...props.says('injury')}>
        <Input value={injury.description} onChange={(_, { value }) => change({ description: value })} />
      </Field>
      <Field label={words.daysOff} data-field="daysOff" {...props.says('daysOff')}>
        <Input type="number" min={0} value={Number.isNaN(injury.daysOff) ? '' : String(injury.daysOff)} onChange={(_, { value }) => change({ daysOff: value === '' ? Number.NaN : Number(value) })} />
      </Field>
      <Checkbox label={words.firstAid} checked={injury.firstAid} onChange={(_, { checked }) => change({ firstAid: checked === true })} />
      <Checkbox label={words.specified} checked={injury.specified === true} onChange={(_, { checked }) => change({ specified: checked === true })} />
      {props.belowInjury}
    </>
  );
}

function Strands(props: AnswerFieldProps) {
  const words = useWording().forms.incident.answers;
  const { label, hint } = props.asked;
  const chosen = props.answers.hateStrands ?? [];
  return (
    <Fieldset legend={label} hint={hint} problem={undefined} field="hateStrands">
      {hateStrands.map((strand) => (
        <Checkbox
          key={strand}
          label={words.strand[strand]}
          checked={chosen.includes(strand)}
          onChange={(_, { checked }) => props.onChange({ ...props.answers, hateStrands: hateStrands.filter((each) => (each === strand ? checked === true : chosen.includes(each))) })}
        />
      ))}
    </Fieldset>
  );
}

function Page(props: AnswerFieldProps) {
  const words = useWording().forms.incident.answers;
  const page = props.answers.webPage;
  const url = page?.url ?? '';
  const { label, hint } = props.asked;
  return (
    <Fieldset legend={label} hint={hint} problem={undefined} field="webPageGroup">
      <Field label={words.url} data-field="webPage" {...props.says('webPage')}>
        <Input type="url" value={url} onChange={(_, { value }) => props.onChange({ ...props.answers, webPage: { ...page, url: value } })} />
      </Field>
      <Field label={words.capturedOn} data-field="capturedOn" {...props.says('capturedOn')}>
        <Input
          type="date"
          value={page?.capturedOn ?? ''}
          onChange={(_, { value }) => props.onChange({ ...props.answers, webPage: value === '' ? { url } : { url, capturedOn: value as Day } })}
        />
      </Field>
    </Fieldset>
  );
}

function Allegation(props: AnswerFieldProps) {
  const words = useWording().forms.incident.answers;
  const considered = props.answers.allegationConsidered;
  const by = considered?.by ?? '';
  return (
    <>
      <Field {...props.asked} data-field="allegationConsidered" {...props.says('allegationConsidered')}>
        <RadioGroup
          value={considered?.answer ?? ''}
          onChange={(_, { value }) => props.onChange({ ...props.answers, allegationConsidered: { answer: value === 'yes' ? 'yes' : 'no', by } })}
        >
          <Radio value="yes" label={words.considered.yes} />
          <Radio value="no" label={words.considered.no} />
        </RadioGroup>
      </Field>
      {considered?.answer === 'yes' && (
        <Field label={words.consideredBy}>
          <Input value={by} onChange={(_, { value }) => props.onChange({ ...props.answers, allegationConsidered: { answer: 'yes', by: value } })} />
        </Field>
      )}
    </>
  );
}

function Line({ question, asked, answers, says, onChange }: AnswerFieldProps & { readonly question: 'strandText' | 'site' | 'meeting' | 'teamsLink' }) {
  return (
    <Field {...asked} data-field={question} {...says(question)}>
      <Input value={answers[question] ?? ''} onChange={(_, { value }) => onChange({ ...answers, [question]: value })} />
    </Field>
  );
}
