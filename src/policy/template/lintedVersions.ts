import { fieldSamples } from '../pack/fields.ts';
import { fillTemplate, type FilledTemplate } from './fillTemplate.ts';
import { hasPlainVersion, templateFor } from './templateFor.ts';
import type { Block, Template } from './template.ts';

export interface LintedVersion {
  readonly name: 'whole text' | 'plain version';
  readonly body: readonly Block[];
  readonly filled: FilledTemplate;
}

/** A template filled with its samples, with every part that belongs only now and then, as it stands and in its plain version. */
export function lintedVersions(template: Template): readonly LintedVersion[] {
  const whole: Template = {
    ...template,
    body: template.body.map(({ showIf: _, ...block }) => block),
    checklist: template.checklist.map(({ showIf: _, ...entry }) => entry),
  };
  const plain = { ...whole, body: templateFor(whole, ['EASY_READ'], {}).body };
  const version = (name: LintedVersion['name'], shown: Template): LintedVersion => ({
    name,
    body: shown.body,
    filled: fillTemplate(shown, samplesOf(template), fieldSamples, []),
  });
  return [version('whole text', whole), ...(hasPlainVersion(template) ? [version('plain version', plain)] : [])];
}

/** Every gap filled with its sample. */
export function samplesOf(template: Template): Readonly<Record<string, string>> {
  return Object.fromEntries(template.gaps.map(({ name, sample }) => [name, sample]));
}
