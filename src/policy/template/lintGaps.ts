import { fieldLabels, fieldSamples } from '../pack/fields.ts';
import { mustUse } from '../pack/lintRules.ts';
import type { RuleFinding } from './finding.ts';
import { lintedVersions, samplesOf } from './lintedVersions.ts';
import { resolverOf } from './resolveTemplate.ts';
import { fieldsIn, textsOf, type Block, type Condition, type Template } from './template.ts';

/** Gaps used and fillable, samples that fit, and all that such a letter must contain. */
export function gapFindings(template: Template): readonly RuleFinding[] {
  const used = fieldsIn(template.body.flatMap(textsOf));
  return [
    ...unused(template, used),
    ...unknown(template),
    ...unfitSamples(template),
    ...template.body.flatMap(lostInPlain),
    ...unmet(template),
    ...mustUse[template.id]
      .filter((row) => !row.some((name) => used.has(name)))
      .map((row): RuleFinding => ({ rule: 'mustUse', where: row.join(' or '), found: 'missing' })),
  ];
}

function unused({ gaps }: Template, used: ReadonlySet<string>): readonly RuleFinding[] {
  return gaps.filter(({ name }) => !used.has(name)).map(({ name }) => ({ rule: 'gapUnused', where: name, found: 'nowhere' }));
}

function unknown({ gaps, body, checklist }: Template): readonly RuleFinding[] {
  const fillable = new Set([...gaps.map(({ name }) => name), ...Object.keys(fieldLabels)]);
  const texts = [...body.flatMap((block) => [...textsOf(block), ...(block.plain ?? [])]), ...checklist.flatMap(({ shownBy = [] }) => shownBy)];
  const fields = [...fieldsIn(texts)].filter((name) => !fillable.has(name));
  const answers = new Set(gaps.flatMap((gap) => (gap.kind === 'choice' ? gap.options.map(({ code }) => `${gap.name}=${code}`) : [])));
  const conditions = [...body, ...checklist].flatMap(({ showIf }) => answersOf(showIf)).filter((answer) => !answers.has(answer));
  return [...fields, ...new Set(conditions)].map((where) => ({ rule: 'gapUnknown', where, found: 'unknown' }));
}

function answersOf(condition: Condition | undefined): readonly string[] {
  return condition !== undefined && 'gap' in condition ? condition.options.map((code) => `${condition.gap}=${code}`) : [];
}

function unfitSamples(template: Template): readonly RuleFinding[] {
  const { isFilled } = resolverOf(template, samplesOf(template), fieldSamples);
  return template.gaps.filter(({ name }) => !isFilled(name)).map(({ name, sample }) => ({ rule: 'sampleUnfit', where: name, found: sample }));
}

function lostInPlain(block: Block): readonly RuleFinding[] {
  if (block.plain === undefined) return [];
  const kept = fieldsIn(block.plain);
  return [...fieldsIn(textsOf(block))].filter((name) => !kept.has(name)).map((where) => ({ rule: 'plainLosesGap', where, found: 'missing' }));
}

function unmet(template: Template): readonly RuleFinding[] {
  return lintedVersions(template).flatMap(({ name, filled }) =>
    filled.checklist.filter(({ present }) => !present).map(({ item }): RuleFinding => ({ rule: 'checklistUnmet', where: item, found: name })),
  );
}
