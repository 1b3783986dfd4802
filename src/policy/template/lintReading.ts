import { lintLimits } from '../pack/lintRules.ts';
import { plainWords } from '../pack/plainWords.ts';
import type { RuleFinding } from './finding.ts';
import { reading } from './reading.ts';
import { lintedVersions } from './lintedVersions.ts';
import { textsOf, type Template } from './template.ts';

/** How hard a template is to read, filled with its samples, as it stands and in its plain version. */
export function readingFindings(template: Template): readonly RuleFinding[] {
  return lintedVersions(template).flatMap(({ name, filled, body }) => [
    ...textFindings(filled.text, name, plainWords[template.language].graded),
    ...body.flatMap(textsOf).flatMap(paragraphFindings),
  ]);
}

function textFindings(text: string, where: string, graded: boolean): readonly RuleFinding[] {
  const { grade, sentences, meanWords } = reading(text);
  return [
    ...above('readingGrade', where, graded ? grade : 0, lintLimits.readingGrade),
    ...above('meanSentence', where, meanWords, lintLimits.meanWords),
    ...sentences.flatMap((words) => above('sentenceLength', words.join(' '), words.length, lintLimits.sentenceWords)),
  ];
}

function paragraphFindings(text: string): readonly RuleFinding[] {
  return above('paragraphLength', text, reading(text).sentences.length, lintLimits.paragraphSentences);
}

function above(rule: RuleFinding['rule'], where: string, found: number, limit: number): readonly RuleFinding[] {
  return found > limit ? [{ rule, where, found: Math.round(found * 10) / 10, limit }] : [];
}
