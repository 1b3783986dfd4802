import { createElement } from 'react';
import type { IncidentAnswers } from '../../domain/incidentAnswers.ts';
import { PlainText } from '../../ui/PlainText.tsx';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { useDates } from '../useDates.ts';
import type { Fact } from './FactList.tsx';

/** What was answered besides, in words. */
export function useAnswerFacts(answers: IncidentAnswers): readonly Fact[] {
  const { shell, incidents } = useRegisterWording();
  const words = incidents.answers;
  const dates = useDates();
  const { weaponOrAnimal, injury, hateStrands, strandText, webPage, site, meeting, allegationConsidered } = answers;
  const plain = (label: string, value: string | undefined): Fact => ({ label, value: value === undefined ? undefined : createElement(PlainText, null, value) });
  const seen = webPage?.capturedOn;
  return [
    plain(words.label.weaponOrAnimal, weaponOrAnimal === undefined ? undefined : weaponOrAnimal ? shell.yes : shell.no),
    plain(words.label.injury, injury === 'none' ? words.nobodyHurt : injury && words.injured(injury.description, injury.daysOff)),
    plain(words.label.hateStrands, hateStrands && hateStrands.length > 0 ? hateStrands.map((strand) => words.strand[strand]).join(', ') : undefined),
    plain(words.label.strandText, strandText),
    plain(words.label.webPage, webPage && (seen === undefined ? webPage.url : words.capturedAt(webPage.url, dates.day(seen)))),
    plain(words.label.site, site),
    plain(words.label.meeting, meeting),
    plain(words.label.allegationConsidered, allegationConsidered && `${words.considered[allegationConsidered.answer]}. ${allegationConsidered.by}`),
  ];
}
