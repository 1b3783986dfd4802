import type { ConductLetterCard } from '../../domain/card.ts';
import type { Reason } from '../pack/templateReasons.ts';
import type { ReplySituation } from './replySituation.ts';
import { isThreat } from './suggestions.ts';
import type { TemplateId } from './template.ts';

type Letter = ConductLetterCard['letter'];

/** The conduct letters that stand against sending each one: itself and those that come after it. */
const standsAgainst: Readonly<Partial<Record<TemplateId, readonly Letter[]>>> = {
  T10: ['informal', 'first', 'final'],
  T11: ['first', 'final'],
  T12: ['final'],
};

/** Letters that do not answer a threat. */
const notForThreats: readonly TemplateId[] = ['T10', 'T11', 'T12', 'T26'];

/** What speaks against a letter now, or undefined. A final letter never goes before a first one. */
export function objectionTo(id: TemplateId, situation: ReplySituation): Reason | undefined {
  const { record } = situation;
  const out = record.kind === 'customer' ? record.letters.map(({ letter }) => letter) : [];
  if (standsAgainst[id]?.some((letter) => out.includes(letter))) return 'letterAlreadySent';
  if (notForThreats.includes(id) && isThreat(situation)) return 'managerAnswers';
  return id === 'T12' && !out.includes('first') ? 'firstLetterFirst' : undefined;
}
