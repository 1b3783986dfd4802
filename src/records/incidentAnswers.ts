import * as v from 'valibot';
import { hateStrands, harms, safeguardingKinds, type IncidentAnswers } from '../domain/incidentAnswers.ts';
import { aDay } from './shapes.ts';

const injury = v.object({ description: v.string(), daysOff: v.number(), firstAid: v.boolean(), specified: v.exactOptional(v.boolean()) });

const answers = v.object({
  weaponOrAnimal: v.exactOptional(v.boolean()),
  injury: v.exactOptional(v.union([v.literal('none'), injury])),
  harm: v.exactOptional(v.picklist(harms)),
  hateStrands: v.exactOptional(v.array(v.picklist(hateStrands))),
  strandText: v.exactOptional(v.string()),
  webPage: v.exactOptional(v.object({ url: v.string(), capturedOn: v.exactOptional(aDay) })),
  site: v.exactOptional(v.string()),
  meeting: v.exactOptional(v.string()),
  allegationConsidered: v.exactOptional(v.object({ answer: v.picklist(['yes', 'no']), by: v.string() })),
  policeReference: v.exactOptional(v.string()),
  safeguarding: v.exactOptional(v.picklist(safeguardingKinds)),
  referralReference: v.exactOptional(v.string()),
  immediateAction: v.exactOptional(v.string()),
  supportOfferedOn: v.exactOptional(aDay),
});

/** The cell that holds further answers. An empty one holds none. */
export const someAnswers = v.pipe(
  v.nullish(v.string(), ''),
  v.rawTransform(({ dataset, addIssue, NEVER }): IncidentAnswers => {
    if (dataset.value.trim() === '') return {};
    const parsed = v.safeParse(answers, fromJson(dataset.value));
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

/** Answers as their cell holds them. */
export function answersCell(given: IncidentAnswers): string {
  return Object.keys(given).length === 0 ? '' : JSON.stringify(given);
}
