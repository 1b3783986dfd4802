import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { policeAnswers, type PoliceAnswer } from '../../domain/incident.ts';
import type { IncidentQuestion } from '../../domain/question.ts';
import { incidentQuestionTexts } from '../../policy/pack/incidentQuestions.ts';
import { AnswerField as SharedField } from '../../ui/answers/AnswerField.tsx';
import { useWording } from '../../ui/wording/wordingContext.ts';
import type { FieldsProps } from './fieldsProps.ts';
import { Riddor } from './Notices.tsx';

type Props = FieldsProps & { readonly question: IncidentQuestion };

/** One question that the behaviours ask and the reporter has not answered. */
export function AnswerField({ question, decision, says, onChange }: Props) {
  const wording = useWording();
  const { label, sentence, neededBy } = incidentQuestionTexts[question];
  if (question === 'privateOffer') return null;
  if (question === 'police') {
    return (
      <Field label={label} hint={sentence} data-field="police" {...says('police')}>
        <RadioGroup value={decision.police ?? ''} onChange={(_, { value }) => onChange({ police: value as PoliceAnswer })}>
          {policeAnswers.map((answer) => (
            <Radio key={answer} value={answer} label={wording.police[answer]} />
          ))}
        </RadioGroup>
      </Field>
    );
  }
  return (
    <SharedField
      question={question}
      asked={{ label: neededBy === 'never' ? wording.forms.incident.optional(label) : label, hint: sentence }}
      answers={decision.answers}
      says={says}
      onChange={(answers) => onChange({ answers })}
      belowInjury={<Riddor injury={decision.answers.injury} />}
    />
  );
}
