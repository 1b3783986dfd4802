import type { LintRule } from '../pack/lintRules.ts';
import type { Language, TemplateId } from './template.ts';

/** Something a template should do better. */
export interface Finding {
  readonly template: TemplateId;
  readonly language: Language;
  readonly rule: LintRule;
  /** The part of the template: a sentence, a block's text, a gap's name, an item of the checklist. */
  readonly where: string;
  readonly found: string | number;
  /** What would do, where the rule has a limit or another word. */
  readonly limit?: string | number;
  /** To think about; it stops nobody. */
  readonly advice: boolean;
}

/** A finding before it is said of which template. */
export type RuleFinding = Omit<Finding, 'template' | 'language' | 'advice'>;
