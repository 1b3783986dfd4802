import { InfoRegular } from '@fluentui/react-icons/svg/info';
import type { IncidentAnswers } from '../../domain/incidentAnswers.ts';
import { askedQuestions, type AskedQuestion } from '../../policy/incident/askedAnswers.ts';
import { teamsLink } from '../../policy/incident/teamsLink.ts';
import { riddorReminder } from '../../policy/incident/riddor.ts';
import { riddorTexts } from '../../policy/pack/riddor.ts';
import { AnswerField, type AnsweredField } from '../../ui/answers/AnswerField.tsx';
import { fieldFromMoment } from '../../ui/dates.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { useOutside } from '../outsideContext.ts';
import { useBehaviours } from '../useCouncilWords.ts';
import type { FormPartProps } from './formPart.ts';
import { fieldSentence } from './incidentProblems.ts';
import { Police, Readers } from './People.tsx';

export interface QuestionsProps extends FormPartProps {
  readonly by: AskedQuestion['by'];
}

/** What the chosen behaviours, or the way of contact, make worth asking, and nothing else. A manager asks again for what stays open. */
export function Questions({ by, ...props }: QuestionsProps) {
  const { draft, problems, onChange } = props;
  const words = useWording().forms.incident;
  const { timeZone } = useOutside().configuration.council;
  const questions = askedQuestions(draft, useBehaviours()).filter((asked) => asked.by === by);
  const answer = (answers: IncidentAnswers) => {
    const sentAt = answers.teamsLink === draft.answers.teamsLink || draft.subject.message ? undefined : teamsLink(answers.teamsLink ?? '')?.sentAt;
    onChange({ answers, ...(sentAt === undefined ? {} : { at: fieldFromMoment(sentAt, timeZone) }) });
  };
  const says = (field: AnsweredField) => {
    const sentence = fieldSentence(problems, field, words);
    return sentence === undefined ? {} : { validationMessage: sentence };
  };
  return questions.map(({ question, label, sentence }) => {
    if (question === 'privateOffer') return <Readers key={question} {...props} />;
    if (question === 'police') return <Police key={question} {...props} />;
    const needed = question === 'strandText' && draft.answers.hateStrands?.includes('other') === true;
    return (
      <AnswerField
        key={question}
        question={question}
        asked={{ label: needed ? label : words.optional(label), hint: sentence }}
        answers={draft.answers}
        says={says}
        onChange={answer}
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
