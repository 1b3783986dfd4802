import { createElement } from 'react';
import type { IncidentAnswers } from '../../domain/incidentAnswers.ts';
import { answerLines } from '../../ui/answers/answerLines.ts';
import { PlainText } from '../../ui/PlainText.tsx';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { useDates } from '../useDates.ts';
import type { Fact } from './FactList.tsx';

/** What was answered besides, in words. */
export function useAnswerFacts(answers: IncidentAnswers): readonly Fact[] {
  const words = useWording().forms.incident.answers;
  const dates = useDates();
  return answerLines(answers, words, dates.day).map(([label, text]) => ({ label, value: createElement(PlainText, null, text) }));
}
