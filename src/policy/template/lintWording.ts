import { plainWords } from '../pack/plainWords.ts';
import type { RuleFinding } from './finding.ts';
import { lintedVersions } from './lintedVersions.ts';
import { textsOf, type Template } from './template.ts';

/** Words, headings and the offer of other formats. */
export function wordingFindings(template: Template): readonly RuleFinding[] {
  return [...bannedWords(template), ...voice(template), ...parts(template)];
}

/** Everything a template's author wrote: title, purpose, text, plain version and answers to choose from. */
function wordingOf({ title, when, body, gaps }: Template): readonly string[] {
  const options = gaps.flatMap((gap) => (gap.kind === 'choice' ? gap.options.map(({ text }) => text) : []));
  return [title, when, ...body.flatMap((block) => [...textsOf(block), ...(block.plain ?? [])]), ...options];
}

function bannedWords(template: Template): readonly RuleFinding[] {
  return wordingOf(template).flatMap((text) =>
    plainWords[template.language].banned
      .filter(({ word }) => holds(text, word))
      .map(({ word, write }): RuleFinding => ({ rule: 'bannedWord', where: text, found: word, limit: write })),
  );
}

/** Whether a text has the words, beginning where a word begins. */
function holds(text: string, word: string): boolean {
  return new RegExp(`(^|[^\\p{L}\\d])${word.replaceAll('.', '\\.')}`, 'u').test(text.toLowerCase());
}

function voice(template: Template): readonly RuleFinding[] {
  const words = new Set(template.body.flatMap(textsOf).join(' ').toLowerCase().match(/\p{L}+/gu) ?? []);
  const { we, you } = plainWords[template.language];
  return [we, you]
    .filter((some) => !some.some((word) => words.has(word)))
    .map((some): RuleFinding => ({ rule: 'weAndYou', where: 'whole text', found: 'missing', limit: some[0] ?? '' }));
}

function parts(template: Template): readonly RuleFinding[] {
  const { formats } = plainWords[template.language];
  return lintedVersions(template).flatMap(({ name, body, filled }) => [
    ...(body.some(({ kind }) => kind === 'heading') ? [] : [{ rule: 'heading' as const, where: name, found: 'missing' }]),
    ...(filled.text.includes(formats) ? [] : [{ rule: 'otherFormats' as const, where: name, found: 'missing', limit: formats }]),
  ]);
}
