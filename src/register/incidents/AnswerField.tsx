import { Checkbox, Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import type { Day } from '../../domain/day.ts';
import { hateStrands, type IncidentAnswers, type Injury } from '../../domain/incidentAnswers.ts';
import { policeAnswers, type PoliceAnswer } from '../../domain/incident.ts';
import type { IncidentQuestion } from '../../domain/question.ts';
import { incidentQuestionTexts } from '../../policy/pack/incidentQuestions.ts';
import { Fieldset } from '../../ui/Fieldset.tsx';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { useWording } from '../../ui/wording/wordingContext.ts';
import type { FieldsProps } from './fieldsProps.ts';
import { Riddor } from './Notices.tsx';

type Props = FieldsProps & { readonly question: IncidentQuestion };

/** One question that the behaviours ask and the reporter has not answered. */
export function AnswerField(props: Props) {
  switch (props.question) {
    case 'police':
      return <Police {...props} />;
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
      return <Line {...props} question={props.question} />;
    case 'privateOffer':
      return null;
  }
}

const asked = (question: IncidentQuestion) => ({ label: incidentQuestionTexts[question].label, hint: incidentQuestionTexts[question].sentence });
const also = ({ decision }: FieldsProps, answers: IncidentAnswers) => ({ answers: { ...decision.answers, ...answers } });

function Police({ question, decision, says, onChange }: Props) {
  const wording = useWording();
  return (
    <Field {...asked(question)} data-field="police" {...says('police')}>
      <RadioGroup value={decision.police ?? ''} onChange={(_, { value }) => onChange({ police: value as PoliceAnswer })}>
        {policeAnswers.map((answer) => (
          <Radio key={answer} value={answer} label={wording.police[answer]} />
        ))}
      </RadioGroup>
    </Field>
  );
}

function Weapon(props: Props) {
  const { shell } = useRegisterWording();
  const { weaponOrAnimal } = props.decision.answers;
  return (
    <Field {...asked(props.question)} data-field="weaponOrAnimal" {...props.says('weaponOrAnimal')}>
      <RadioGroup
        value={weaponOrAnimal === undefined ? '' : weaponOrAnimal ? 'yes' : 'no'}
        onChange={(_, { value }) => props.onChange(also(props, { weaponOrAnimal: value === 'yes' }))}
      >
        <Radio value="yes" label={shell.yes} />
        <Radio value="no" label={shell.no} />
      </RadioGroup>
    </Field>
  );
}

const noInjury: Injury = { description: '', daysOff: 0, firstAid: false };

function InjuryField(props: Props) {
  const words = useRegisterWording().incidents.answers;
  const { injury } = props.decision.answers;
  const hurt = injury === undefined || injury === 'none' ? undefined : injury;
  return (
    <>
      <Field {...asked(props.question)} data-field={hurt ? 'injuryKind' : 'injury'} {...(hurt ? {} : props.says('injury'))}>
        <RadioGroup
          value={injury === undefined ? '' : injury === 'none' ? 'none' : 'hurt'}
          onChange={(_, { value }) => props.onChange(also(props, { injury: value === 'none' ? 'none' : noInjury }))}
        >
          <Radio value="none" label={words.nobodyHurt} />
          <Radio value="hurt" label={words.somebodyHurt} />
        </RadioGroup>
      </Field>
      {hurt && <InjuryDetails {...props} injury={hurt} />}
    </>
  );
}

function InjuryDetails({ injury, ...props }: Props & { readonly injury: Injury }) {
  const words = useRegisterWording().incidents.answers;
  const change = (part: Partial<Injury>) => props.onChange(also(props, { injury: { ...injury, ...part } }));
  return (
    <>
      <Field label={words.injuryWhat} data-field="injury" {...props.says('injury')}>
        <Input value={injury.description} onChange={(_, { value }) => change({ description: value })} />
      </Field>
      <Field label={words.daysOff} data-field="daysOff" {...props.says('daysOff')}>
        <Input type="number" min={0} value={Number.isNaN(injury.daysOff) ? '' : String(injury.daysOff)} onChange={(_, { value }) => change({ daysOff: value === '' ? Number.NaN : Number(value) })} />
      </Field>
      <Checkbox label={words.firstAid} checked={injury.firstAid} onChange={(_, { checked }) => change({ firstAid: checked === true })} />
      <Checkbox label={words.specified} checked={injury.specified === true} onChange={(_, { checked }) => change({ specified: checked === true })} />
      <Riddor injury={injury} />
    </>
  );
}

function Strands(props: Props) {
  const words = useRegisterWording().incidents.answers;
  const { optional } = useWording().forms.incident;
  const { label, hint } = asked(props.question);
  const chosen = props.decision.answers.hateStrands ?? [];
  return (
    <Fieldset legend={optional(label)} hint={hint} problem={undefined} field="hateStrands">
      {hateStrands.map((strand) => (
        <Checkbox
          key={strand}
          label={words.strand[strand]}
          checked={chosen.includes(strand)}
          onChange={(_, { checked }) => props.onChange(also(props, { hateStrands: hateStrands.filter((each) => (each === strand ? checked === true : chosen.includes(each))) }))}
        />
      ))}
    </Fieldset>
  );
}

function Page(props: Props) {
  const words = useRegisterWording().incidents.answers;
  const page = props.decision.answers.webPage;
  const url = page?.url ?? '';
  const { label, hint } = asked(props.question);
  return (
    <Fieldset legend={label} hint={hint} problem={undefined} field="webPageGroup">
      <Field label={words.url} data-field="webPage" {...props.says('webPage')}>
        <Input type="url" value={url} onChange={(_, { value }) => props.onChange(also(props, { webPage: { ...page, url: value } }))} />
      </Field>
      <Field label={words.capturedOn} data-field="capturedOn" {...props.says('capturedOn')}>
        <Input
          type="date"
          value={page?.capturedOn ?? ''}
          onChange={(_, { value }) => props.onChange(also(props, { webPage: value === '' ? { url } : { url, capturedOn: value as Day } }))}
        />
      </Field>
    </Fieldset>
  );
}

function Allegation(props: Props) {
  const words = useRegisterWording().incidents.answers;
  const considered = props.decision.answers.allegationConsidered;
  const by = considered?.by ?? '';
  return (
    <>
      <Field {...asked(props.question)} data-field="allegationConsidered" {...props.says('allegationConsidered')}>
        <RadioGroup
          value={considered?.answer ?? ''}
          onChange={(_, { value }) => props.onChange(also(props, { allegationConsidered: { answer: value === 'yes' ? 'yes' : 'no', by } }))}
        >
          <Radio value="yes" label={words.considered.yes} />
          <Radio value="no" label={words.considered.no} />
        </RadioGroup>
      </Field>
      {considered?.answer === 'yes' && (
        <Field label={words.consideredBy}>
          <Input value={by} onChange={(_, { value }) => props.onChange(also(props, { allegationConsidered: { answer: 'yes', by: value } }))} />
        </Field>
      )}
    </>
  );
}

function Line({ question, ...props }: FieldsProps & { readonly question: 'strandText' | 'site' | 'meeting' }) {
  return (
    <Field {...asked(question)} data-field={question} {...props.says(question)}>
      <Input value={props.decision.answers[question] ?? ''} onChange={(_, { value }) => props.onChange(also(props, { [question]: value }))} />
    </Field>
  );
}
