import * as v from 'valibot';
import { day, type Day } from '../domain/day.ts';
import { hateStrands, harms, safeguardingKinds } from '../domain/incidentAnswers.ts';

const aDay = v.custom<Day>((value) => typeof value === 'string' && day(value) === value, 'a day');

const injury = v.object({
  description: v.string(),
  // JSON has no word for a number not written yet.
  daysOff: v.pipe(v.nullable(v.number()), v.transform((days) => days ?? Number.NaN)),
  firstAid: v.boolean(),
  specified: v.exactOptional(v.boolean()),
});

/** Answers to what the behaviours of an incident ask, as JSON holds them: on the device and in the list. */
export const incidentAnswersShape = v.object({
  weaponOrAnimal: v.exactOptional(v.boolean()),
  injury: v.exactOptional(v.union([v.literal('none'), injury])),
  harm: v.exactOptional(v.picklist(harms)),
  hateStrands: v.exactOptional(v.array(v.picklist(hateStrands))),
  strandText: v.exactOptional(v.string()),
  webPage: v.exactOptional(v.object({ url: v.string(), capturedOn: v.exactOptional(aDay) })),
  teamsLink: v.exactOptional(v.string()),
  site: v.exactOptional(v.string()),
  meeting: v.exactOptional(v.string()),
  allegationConsidered: v.exactOptional(v.object({ answer: v.picklist(['yes', 'no']), by: v.string() })),
  policeReference: v.exactOptional(v.string()),
  safeguarding: v.exactOptional(v.picklist(safeguardingKinds)),
  referralReference: v.exactOptional(v.string()),
  immediateAction: v.exactOptional(v.string()),
  supportOfferedOn: v.exactOptional(aDay),
});
