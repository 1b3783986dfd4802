import type { SheetTable } from '../../domain/sheet.ts';
import { bringOverColumns, columnKeys } from '../pack/bringOverColumns.ts';
import { broughtOverReviewMonths } from '../arrangement/checkPeriod.ts';
import { addMonths } from '../calendar/addMonths.ts';
import { termCapMonths } from '../settings/checkSettings.ts';
import type { BringOverFacts } from './proposal.ts';

/** The empty spreadsheet: the headings and one invented row, to be written over. */
export function emptySheet({ today, services, settings }: Pick<BringOverFacts, 'today' | 'services' | 'settings'>): SheetTable {
  const days = { start: today, end: addMonths(today, termCapMonths(settings)), review: addMonths(today, Math.min(broughtOverReviewMonths, termCapMonths(settings))), decidedOn: today, agreedOn: today };
  const own: Readonly<Record<string, string>> = { ...days, services: services[0] ?? '' };
  return [columnKeys.map((key) => bringOverColumns[key].heading), columnKeys.map((key) => own[key] ?? bringOverColumns[key].example)];
}
