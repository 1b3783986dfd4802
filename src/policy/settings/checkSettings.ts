import { day } from '../../domain/day.ts';
import { retentionClasses, type RetentionClass } from '../../domain/retention.ts';
import { nations } from '../../domain/nation.ts';
import { choiceSettings, hardCapMonths, numberSettings, type Settings } from '../pack/settings.ts';

export interface SettingsProblem {
  readonly field: keyof Settings;
  readonly reason: 'notWhole' | 'tooLow' | 'tooHigh' | 'notAChoice' | 'notADay';
  /** The bound that was passed, in the setting's unit. */
  readonly limit?: number;
  /** Which part of the setting, where it has several. */
  readonly part?: string;
}

const choiceKeys = ['consultations', 'lapsePolicy'] as const;
const numberKeys = Object.keys(numberSettings) as (keyof typeof numberSettings)[];
/** Months. A default of ours: a hundred years is a slip of the keyboard. */
const retentionMost = 1200;

/** Every setting that is out of bounds, at once. Retention that nobody has set is not a problem here; see `retentionUnset`. */
export function checkSettings(settings: Settings): readonly SettingsProblem[] {
  return [...problemsOf(settings)];
}

/** Classes of record whose retention a council must set before staff use the product. */
export function retentionUnset({ retentionMonths }: Settings): readonly RetentionClass[] {
  return retentionClasses.filter((part) => retentionMonths[part] === undefined);
}

function* problemsOf(settings: Settings): Generator<SettingsProblem> {
  if (!nations.includes(settings.nation)) yield { field: 'nation', reason: 'notAChoice' };
  for (const closed of settings.extraClosedDays) {
    if (day(closed) === undefined) yield { field: 'extraClosedDays', reason: 'notADay', part: closed };
  }
  for (const field of numberKeys) {
    const { least, most } = numberSettings[field];
    yield* boundProblems(field, settings[field], least, most);
  }
  for (const field of choiceKeys) {
    if (!Object.hasOwn(choiceSettings[field].options, settings[field])) yield { field, reason: 'notAChoice' };
  }
  yield* retentionProblems(settings);
}

function* retentionProblems({ retentionMonths }: Settings): Generator<SettingsProblem> {
  for (const part of retentionClasses) {
    const months = retentionMonths[part];
    if (months !== undefined) yield* boundProblems('retentionMonths', months, 1, retentionMost, part);
  }
}

function* boundProblems(field: keyof Settings, value: number, least: number, most: number, part?: string): Generator<SettingsProblem> {
  const which = part === undefined ? {} : { part };
  if (!Number.isInteger(value)) yield { field, reason: 'notWhole', ...which };
  else if (value < least) yield { field, reason: 'tooLow', limit: least, ...which };
  else if (value > most) yield { field, reason: 'tooHigh', limit: most, ...which };
}

/** Months between two decisions: the council's own bound, never beyond the hard cap. */
export function termCapMonths({ maxTermMonths }: Settings): number {
  return Math.min(maxTermMonths, hardCapMonths);
}
