import { day } from '../../domain/day.ts';
import { nations } from '../pack/bankHolidays.ts';
import { choiceSettings, hardCapMonths, numberSettings, retentionClasses, type Settings } from '../pack/settings.ts';

export interface SettingsProblem {
  readonly field: keyof Settings;
  readonly reason: 'notWhole' | 'tooLow' | 'tooHigh' | 'notAChoice' | 'notADay' | 'missing';
  /** The bound that was passed, in the setting's unit. */
  readonly limit?: number;
  /** Which part of the setting, where it has several. */
  readonly part?: string;
}

const choiceKeys = ['consultations', 'lapsePolicy'] as const;
const numberKeys = Object.keys(numberSettings) as (keyof typeof numberSettings)[];
const retentionMost = 1200;

/** Every setting that is out of bounds, at once. Retention that nobody has set is not a problem here; see `unsetBeforeGoLive`. */
export function checkSettings(settings: Settings): readonly SettingsProblem[] {
  return [...problemsOf(settings)];
}

/** What a council must have set before staff use the product. */
export function unsetBeforeGoLive(settings: Settings): readonly (keyof Settings)[] {
  return settings.retentionMonths === undefined ? ['retentionMonths'] : [];
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
  if (retentionMonths === undefined) return;
  for (const part of retentionClasses) {
    if (!Object.hasOwn(retentionMonths, part)) yield { field: 'retentionMonths', reason: 'missing', part };
    else yield* boundProblems('retentionMonths', retentionMonths[part], 1, retentionMost, part);
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
