import type { TemplateId } from '../../policy/template/template.ts';

/** A reply somebody has begun: the template and what was filled in, by template and gap. */
export interface TemplateDraft {
  readonly chosen?: TemplateId;
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export const emptyTemplateDraft: TemplateDraft = { values: {} };
