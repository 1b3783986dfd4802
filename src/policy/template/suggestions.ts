import { behaviourCodes } from '../../domain/behaviour.ts';
import { behavioursOf } from '../pack/behaviours.ts';
import { situationText, statedSituations } from '../pack/replySituations.ts';
import { numberSettings } from '../pack/settings.ts';
import { suggestionsFor, type Suggestion } from '../pack/templateReasons.ts';
import type { ReplySituation } from './replySituation.ts';

/** All that suggests a template, from facts to what a person chose and said. */
export function suggestionsOf(situation: ReplySituation): readonly Suggestion[] {
  const { firstReply, pattern, chosenBehaviours = [], oftenInAWeek = numberSettings.oftenInAWeek.default, suggestions = suggestionsFor } = situation;
  return [
    ...(firstReply ? [{ template: 'T01', reason: 'firstReply' } as const] : []),
    ...((pattern?.counts[7] ?? 0) >= oftenInAWeek ? [{ template: 'T04', reason: 'contactedOften' } as const] : []),
    ...behaviourCodes.filter((code) => chosenBehaviours.includes(code)).flatMap((code) => suggestions[code]),
    ...fromArrangements(situation),
    ...statedTexts(situation).flatMap(({ suggests }) => suggests.map((template) => ({ template, reason: 'stated' as const }))),
  ];
}

/** Whether a colleague chose a behaviour that is more than a pattern of demands, or said that the reply is about conduct. */
export function isAboutConduct(situation: ReplySituation): boolean {
  const chosen = behavioursOf(situation.chosenBehaviours ?? []).some(({ group }) => group !== 'pattern');
  return chosen || statedTexts(situation).some(({ aboutConduct }) => aboutConduct);
}

/** Whether a colleague chose a behaviour that is a threat. */
export function isThreat({ chosenBehaviours = [] }: ReplySituation): boolean {
  return behavioursOf(chosenBehaviours).some(({ threat }) => threat);
}

/**
 * A matter that no arrangement covers is welcome. Where one applies whose matter is at its end, its letters fit. Where it is
 * not known yet whether one applies, nobody is told anything about it.
 */
function fromArrangements(situation: ReplySituation): readonly Suggestion[] {
  if (statedTexts(situation).some(({ setsArrangementAside }) => setsArrangementAside)) return [];
  const arrangements = situation.arrangements ?? [];
  const applying = arrangements.filter(({ bearing }) => bearing === 'applies');
  if (applying.some(({ card }) => card.terms.includes('NO_FURTHER_CORRESPONDENCE_ON_MATTER')))
    return (['T20', 'T21'] as const).map((template) => ({ template, reason: 'nothingMoreToSay' }));
  const allOther = arrangements.length > 0 && arrangements.every(({ bearing }) => bearing === 'anotherMatter');
  return allOther ? [{ template: 'T22', reason: 'anotherMatter' }] : [];
}

function statedTexts({ stated = [] }: ReplySituation) {
  return statedSituations.filter((each) => stated.includes(each)).map(situationText);
}
