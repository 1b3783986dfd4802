import * as v from 'valibot';
import type { IncidentAnswers } from '../domain/incidentAnswers.ts';
import { storable } from '../domain/storable.ts';
import { incidentAnswersShape } from '../ports/incidentAnswersShape.ts';

/** The cell that holds further answers. An empty one holds none. */
export const someAnswers = v.pipe(
  v.nullish(v.string(), ''),
  v.rawTransform(({ dataset, addIssue, NEVER }): IncidentAnswers => {
    if (dataset.value.trim() === '') return {};
    const parsed = v.safeParse(incidentAnswersShape, fromJson(dataset.value));
    if (parsed.success) return parsed.output;
    addIssue({ message: 'answers to the questions of an incident' });
    return NEVER;
  }),
);

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Answers as their cell holds them: the texts in them as any text that rests in a list. */
export function answersCell(given: IncidentAnswers): string {
  return Object.keys(given).length === 0 ? '' : JSON.stringify(given, (_, value: unknown) => (typeof value === 'string' ? storable(value) : value));
}
