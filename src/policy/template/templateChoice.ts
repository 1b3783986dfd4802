import { templates as supplied, type Templates } from '../pack/templates.ts';
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
export function templateChoice(situation: ReplySituation, templates: Templates = supplied): readonly OfferedTemplate[] {
  const civilFirstContact = situation.firstReply && !isAboutConduct(situation);
  const offered = templateIds
    .filter((id) => mayUse(templates[id].en, situation.replier ?? 'adviser') && !(civilFirstContact && aboutConduct.includes(id)))
    .map((id) => offer(templates[id].en, situation));
  return [...offered.filter(({ suggested }) => suggested), ...offered.filter(({ suggested }) => !suggested)];
}

/** What fits and somebody may not send by themselves: they ask those who keep the register. A decision maker's letter is for nobody to ask for. */
export function lettersToAskFor(situation: ReplySituation, templates: Templates = supplied): readonly OfferedTemplate[] {
  const replier = situation.replier ?? 'adviser';
  return templateIds
    .filter((id) => !mayUse(templates[id].en, replier) && !decisionMakers.includes(id))
    .map((id) => offer(templates[id].en, situation))
    .filter(({ suggested }) => suggested);
}

function mayUse({ id, audience }: Template, replier: Replier): boolean {
  if (decisionMakers.includes(id)) return replier === 'decisionMaker';
  return replier !== 'adviser' || audience === 'adviser';
}

function offer(template: Template, situation: ReplySituation): OfferedTemplate {
  const { id } = template;
  const objection = objectionTo(id, situation);
  const found = suggestionsOf(situation).filter((suggestion) => suggestion.template === id);
  const suggested = objection === undefined && found.length > 0;
  const because = objection === undefined ? [...new Set(found.map(({ reason }) => reason))] : [objection];
  const adjusted = situation.record.kind === 'customer' && situation.record.adjustments.length > 0;
  return { template, suggested, reasons: adjusted && (suggested || grave.includes(id)) ? [...because, 'adjustmentAgreed'] : because };
}
