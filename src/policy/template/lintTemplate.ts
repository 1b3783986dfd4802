import type { LintRule } from '../pack/lintRules.ts';
import type { Finding } from './finding.ts';
import type { Gap } from './gap.ts';
import { gapFindings } from './lintGaps.ts';
import { readingFindings } from './lintReading.ts';
import { wordingFindings } from './lintWording.ts';
import { languages, type Template, type TemplateId, type TemplateVersions } from './template.ts';

const readingRules: readonly LintRule[] = ['readingGrade', 'sentenceLength', 'meanSentence', 'paragraphLength'];

/** Everything to better in one version of a template, for whoever edits it. `readingIsAdvice`: templates that may be hard to read. */
export function lintTemplate(template: Template, readingIsAdvice: readonly TemplateId[]): readonly Finding[] {
  const found = [...readingFindings(template), ...wordingFindings(template), ...gapFindings(template)];
  return found.map((finding) => ({
    template: template.id,
    language: template.language,
    ...finding,
    advice: readingRules.includes(finding.rule) && readingIsAdvice.includes(template.id),
  }));
}

/** Everything to better in each version of a template, and where a version asks for less or more than the English one. */
export function lintVersions(versions: TemplateVersions, readingIsAdvice: readonly TemplateId[]): readonly Finding[] {
  return languages
    .map((language) => versions[language])
    .filter((version) => version !== undefined)
    .flatMap((version) => [...lintTemplate(version, readingIsAdvice), ...differences(versions.en, version)]);
}

function differences(english: Template, version: Template): readonly Finding[] {
  const kindOf = (gap: Gap) => (gap.kind === 'choice' ? `choice: ${gap.options.map(({ code }) => code).join(', ')}` : gap.kind);
  const gapsOf = ({ gaps }: Template) => gaps.map((gap) => `${gap.name} (${kindOf(gap)})`);
  const itemsOf = ({ checklist }: Template) => checklist.map(({ item }) => item);
  const of = { template: version.id, language: version.language, advice: false };
  return [
    ...onlyInOne(gapsOf(english), gapsOf(version)).map((finding) => ({ ...of, rule: 'gapsDiffer' as const, ...finding })),
    ...onlyInOne(itemsOf(english), itemsOf(version)).map((finding) => ({ ...of, rule: 'checklistDiffers' as const, ...finding })),
  ];
}

function onlyInOne(english: readonly string[], other: readonly string[]): readonly Pick<Finding, 'where' | 'found'>[] {
  return [
    ...english.filter((each) => !other.includes(each)).map((where) => ({ where, found: 'missing' })),
    ...other.filter((each) => !english.includes(each)).map((where) => ({ where, found: 'only here' })),
  ];
}
