import type { StatedSituation } from '../../policy/pack/replySituations.ts';
import type { Language, TemplateId } from '../../policy/template/template.ts';

/** A reply somebody has begun: the template and what was filled in, by template and gap. */
export interface TemplateDraft {
  readonly chosen?: TemplateId;
  /** What the person said that the reply is about. */
  readonly stated?: StatedSituation | undefined;
  /** The language the customer wrote in, where the person said it. */
  readonly wroteIn?: Language | undefined;
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export const emptyTemplateDraft: TemplateDraft = { values: {} };
