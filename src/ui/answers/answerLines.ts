import type { Day } from '../../domain/day.ts';
import type { IncidentAnswers } from '../../domain/incidentAnswers.ts';
import type { AnswersWording } from '../wording/answersWording.ts';

/** What was answered besides, in words, in the order of the form. */
export function answerLines(
  { weaponOrAnimal, injury, hateStrands = [], strandText, webPage, teamsLink, site, meeting, allegationConsidered }: IncidentAnswers,
  words: AnswersWording,
  day: (day: Day) => string,
): readonly (readonly [label: string, text: string])[] {
  const seen = webPage?.capturedOn;
  const lines: readonly (readonly [label: string, text: string | undefined])[] = [
    [words.label.weaponOrAnimal, weaponOrAnimal === undefined ? undefined : weaponOrAnimal ? words.yes : words.no],
    [words.label.injury, injury === 'none' ? words.nobodyHurt : injury && words.injured(injury.description, injury.daysOff)],
    [words.label.hateStrands, hateStrands.map((strand) => words.strand[strand]).join(', ')],
    [words.label.strandText, strandText],
    [words.label.webPage, webPage && (seen === undefined ? webPage.url : words.capturedAt(webPage.url, day(seen)))],
    [words.label.teamsLink, teamsLink],
    [words.label.site, site],
    [words.label.meeting, meeting],
    [words.label.allegationConsidered, allegationConsidered && `${words.considered[allegationConsidered.answer]}. ${allegationConsidered.by}`.trim()],
  ];
  return lines.flatMap(([label, text]) => (text === undefined || text === '' ? [] : [[label, text] as const]));
}
