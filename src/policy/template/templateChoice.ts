import { templates } from '../pack/templates.ts';
import type { Reason } from '../pack/templateReasons.ts';
import { objectionTo } from './objections.ts';
import type { Replier, ReplySituation } from './replySituation.ts';
import { isAboutConduct, suggestionsOf } from './suggestions.ts';
import { templateIds, type Template, type TemplateId } from './template.ts';

export type { Reason, ReplySituation };

export interface OfferedTemplate {
  /** The English version: what it is and when to use it. `languageChoice` and `versionIn` say in which it may be inserted. */
  readonly template: Template;
  readonly suggested: boolean;
  /** Why it is suggested; or why not, where something speaks against it. */
  readonly reasons: readonly Reason[];
}

/** Letters about conduct, and the arrangement that comes without one. */
const aboutConduct: readonly TemplateId[] = ['T10', 'T11', 'T12', 'T14', 'T26'];
/** Letters that bear on how a customer is treated: an adjustment that was agreed is named beside each, suggested or not. */
const grave: readonly TemplateId[] = [...aboutConduct, 'T13', 'T20', 'T21'];
/** Signed by a decision maker and by nobody else. */
const decisionMakers: readonly TemplateId[] = ['T14'];

/**
 * The templates somebody may use, those that fit first. A letter about conduct is suggested only where a colleague chose a
 * behaviour it speaks of or said that the reply is about it, and is not even listed on a first reply without either.
 */
export function templateChoice(situation: ReplySituation): readonly OfferedTemplate[] {
  const civilFirstContact = situation.firstReply && !isAboutConduct(situation);
  const offered = templateIds
    .filter((id) => mayUse(id, situation.replier ?? 'adviser') && !(civilFirstContact && aboutConduct.includes(id)))
    .map((id) => offer(id, situation));
  return [...offered.filter(({ suggested }) => suggested), ...offered.filter(({ suggested }) => !suggested)];
}

/** What fits and somebody may not send by themselves: they ask those who keep the register. A decision maker's letter is for nobody to ask for. */
export function lettersToAskFor(situation: ReplySituation): readonly OfferedTemplate[] {
  const replier = situation.replier ?? 'adviser';
  return templateIds
    .filter((id) => !mayUse(id, replier) && !decisionMakers.includes(id))
    .map((id) => offer(id, situation))
    .filter(({ suggested }) => suggested);
}

function mayUse(id: TemplateId, replier: Replier): boolean {
  if (decisionMakers.includes(id)) return replier === 'decisionMaker';
  return replier !== 'adviser' || templates[id].en.audience === 'adviser';
}

function offer(id: TemplateId, situation: ReplySituation): OfferedTemplate {
  const template = templates[id].en;
  const objection = objectionTo(id, situation);
  const found = suggestionsOf(situation).filter((suggestion) => suggestion.template === id);
  const suggested = objection === undefined && found.length > 0;
  const because = objection === undefined ? [...new Set(found.map(({ reason }) => reason))] : [objection];
  const adjusted = situation.record.kind === 'customer' && situation.record.adjustments.length > 0;
  return { template, suggested, reasons: adjusted && (suggested || grave.includes(id)) ? [...because, 'adjustmentAgreed'] : because };
}
