import { behaviourCodes, type BehaviourCode } from '../../domain/behaviour.ts';
import type { ContactPattern } from '../contact/contactPattern.ts';
import { behavioursOf } from '../pack/behaviours.ts';
import { oftenInAWeek, suggestionsFor, type Reason, type Suggestion } from '../pack/templateReasons.ts';
import { templates } from '../pack/templates.ts';
import type { SenderRecord } from '../matching/senderRecord.ts';
import { templateIds, type Template } from './template.ts';

export type { Reason };

/** What is known when somebody is about to reply. Nothing of it comes from the text of a mail. */
export interface ReplySituation {
  readonly record: SenderRecord;
  /** The council has not written to this customer yet. */
  readonly firstReply: boolean;
  readonly pattern?: ContactPattern;
  /** Behaviours that a colleague chose for this message. */
  readonly chosenBehaviours?: readonly BehaviourCode[];
}

export interface OfferedTemplate {
  readonly template: Template;
  readonly suggested: boolean;
  /** Why it is suggested; or why not, where something speaks against it. */
  readonly reasons: readonly Reason[];
}

/**
 * All templates, those that fit first. The letter about conduct (T10) is suggested only where a colleague chose a
 * behaviour it speaks of, nobody was threatened, and no such letter is out.
 */
export function templateChoice(situation: ReplySituation): readonly OfferedTemplate[] {
  const suggestions = suggestionsOf(situation);
  const { record } = situation;
  const letterOut = record.kind === 'customer' && record.letters.length > 0;
  const adjusted = record.kind === 'customer' && record.adjustments.length > 0;
  const offered = templateIds.map((id): OfferedTemplate => {
    const template = templates[id];
    if (id === 'T10' && letterOut) return { template, suggested: false, reasons: ['letterAlreadySent'] };
    const reasons = [...new Set(suggestions.filter((suggestion) => suggestion.template === id).map(({ reason }) => reason))];
    const suggested = reasons.length > 0;
    return { template, suggested, reasons: suggested && adjusted ? [...reasons, 'adjustmentAgreed'] : reasons };
  });
  return [...offered.filter(({ suggested }) => suggested), ...offered.filter(({ suggested }) => !suggested)];
}

function suggestionsOf({ firstReply, pattern, chosenBehaviours = [] }: ReplySituation): readonly Suggestion[] {
  const threatened = behavioursOf(chosenBehaviours).some((behaviour) => behaviour.threat);
  const chosen = behaviourCodes.filter((code) => chosenBehaviours.includes(code)).flatMap((code) => suggestionsFor[code]);
  return [
    ...(firstReply ? [{ template: 'T01', reason: 'firstReply' } as const] : []),
    ...((pattern?.counts[7] ?? 0) >= oftenInAWeek ? [{ template: 'T04', reason: 'contactedOften' } as const] : []),
    ...chosen.filter(({ template }) => template !== 'T10' || !threatened),
  ];
}
