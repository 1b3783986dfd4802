import type { Arrangement } from '../../domain/arrangement.ts';
import type { ArrangementContent, Lack } from '../../policy/arrangement/move.ts';
import { requirements } from '../../policy/pack/arrangementNeeds.ts';

const contentKeys = [
  'scope', 'routesOpen', 'terms', 'incidents', 'reason', 'circumstancesConsidered', 'equalityDueRegard', 'couldWeHaveCausedIt', 'adjustments',
  'customerView', 'agreement', 'warnings', 'noWarningReason', 'consultations', 'start', 'end', 'review', 'contactPoint', 'deputy', 'sharedWith',
] as const satisfies readonly (keyof ArrangementContent)[];

/** What was rewritten. */
export function changesBetween(before: Arrangement, after: Arrangement): Partial<ArrangementContent> {
  const differs = (key: (typeof contentKeys)[number]) => JSON.stringify(before[key]) !== JSON.stringify(after[key]);
  return Object.fromEntries(contentKeys.filter(differs).map((key) => [key, after[key]]));
}

/** The sentence of what a field still lacks, where it lacks something. */
export function lackAt(lacks: readonly Lack[], field: string): string | undefined {
  const lack = lacks.find((each) => each.field === field || each.field.startsWith(`${field}.`));
  return lack && requirements[lack.need];
}

/** Lines of a text field as they are being written; `cleaned` leaves the empty ones out. */
export function linesIn(text: string): readonly string[] {
  return text.split('\n');
}

/** The arrangement without the empty lines that writing leaves behind. */
export function cleaned(arrangement: Arrangement): Arrangement {
  const said = (lines: readonly string[]) => lines.map((line) => line.trim()).filter((line) => line !== '');
  return {
    ...arrangement,
    scope: { ...arrangement.scope, matters: said(arrangement.scope.matters) },
    sharedWith: said(arrangement.sharedWith),
    terms: arrangement.terms.map((term) => (term.code === 'PREMISES_EXCLUSION' ? { ...term, premises: said(term.premises) } : term)),
  };
}
