import { InfoRegular } from '@fluentui/react-icons/svg/info';
import type { IncidentAnswers } from '../../domain/incidentAnswers.ts';
import { askedQuestions } from '../../policy/incident/askedAnswers.ts';
import { riddorReminder } from '../../policy/incident/riddor.ts';
import { incidentQuestionTexts } from '../../policy/pack/incidentQuestions.ts';
import { riddorTexts } from '../../policy/pack/riddor.ts';
import { AnswerField, type AnsweredField } from '../../ui/answers/AnswerField.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { useBehaviours } from '../useCouncilWords.ts';
import type { FormPartProps } from './formPart.ts';
import { fieldSentence } from './incidentProblems.ts';
import { Police, Readers } from './People.tsx';

/** What the chosen behaviours make it necessary to ask, and nothing else. A manager asks again for what stays open. */
export function Questions(props: FormPartProps) {
  const { draft, problems, onChange } = props;
  const words = useWording().forms.incident;
  const questions = askedQuestions(draft.behaviours, draft.answers, useBehaviours());
  const says = (field: AnsweredField) => {
    const sentence = fieldSentence(problems, field, words);
    return sentence === undefined ? {} : { validationMessage: sentence };
  };
  return questions.map((question) => {
    if (question === 'privateOffer') return <Readers key={question} {...props} />;
    if (question === 'police') return <Police key={question} {...props} />;
    const { label, sentence } = incidentQuestionTexts[question];
    const needed = question === 'strandText' && draft.answers.hateStrands?.includes('other') === true;
    return (
      <AnswerField
        key={question}
        question={question}
        asked={{ label: needed ? label : words.optional(label), hint: sentence }}
        answers={draft.answers}
        says={says}
        onChange={(answers) => onChange({ answers })}
        belowInjury={<InjuryReminder injury={draft.answers.injury} />}
      />
    );
  });
}

/** A reminder and never a finding: whether there is a duty is for health and safety to say. */
function InjuryReminder({ injury }: { readonly injury: IncidentAnswers['injury'] }) {
  const reminder = riddorReminder(injury);
  if (reminder === 'none') return null;
  const { label, sentence } = riddorTexts[reminder];
  return <Notice icon={<InfoRegular />} announce>{`${label}. ${sentence}`}</Notice>;
}
