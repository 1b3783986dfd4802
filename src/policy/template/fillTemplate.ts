import type { AdjustmentCard } from '../../domain/card.ts';
import { resolverOf, type ResolvedBlock } from './resolveTemplate.ts';
import { shapedBy } from './shapedBy.ts';
import { partsOf, type ChecklistItem, type KnownFields, type Template } from './template.ts';
import { templateFor } from './templateFor.ts';
import { htmlOf } from './templateHtml.ts';
import { textOf } from './templateText.ts';

export type { KnownFields };

export interface FilledTemplate {
  /** Whole HTML of the reply, everything escaped, adjustments applied. */
  readonly html: string;
  /** The same as plain text, for copying. */
  readonly text: string;
  /** Labels of the gaps still open, each once, in the order of the text. */
  readonly missing: readonly string[];
  /** Why it may not be inserted whatever is filled in: a translation that nobody has approved. */
  readonly refusal?: 'needsTranslation';
  readonly checklist: readonly { readonly item: string; readonly present: boolean }[];
  /** Adjustments that shaped the HTML, for saying so. */
  readonly applied: readonly AdjustmentCard[];
  /** Agreed adjustments that no text can meet by itself: staff act on their instruction. */
  readonly remaining: readonly AdjustmentCard[];
  /** Those of `applied` that a copy as plain text loses: staff are told before they paste it. */
  readonly lostAsPlainText: readonly AdjustmentCard[];
}

export type FillTemplate = (
  template: Template,
  values: Readonly<Record<string, string>>,
  known: KnownFields,
  adjustments: readonly AdjustmentCard[],
) => FilledTemplate;

/**
 * A template with its gaps filled: trimmed, escaped, days written out, in 16 point where large print was agreed and in its
 * plain version where Easy Read was. A gap without a usable value stays open, marked in the text and named in `missing`;
 * so does one longer than `gapMost`.
 */
export const fillTemplate: FillTemplate = (whole, values, known, adjustments) => {
  const template = templateFor(whole, adjustments.map(({ adjustment }) => adjustment), values);
  const resolver = resolverOf(template, values, known);
  const blocks = template.body.map((block): ResolvedBlock =>
    block.kind === 'list'
      ? { kind: 'list', items: block.items.flatMap((item) => resolver.items(item)) }
      : { kind: block.kind, pieces: resolver.pieces(block.text) },
  );
  const text = textOf(blocks);
  const pieces = blocks.flatMap((block) => (block.kind === 'list' ? block.items.flat() : block.pieces));
  const shapes = shapedBy(whole, adjustments);
  return {
    html: htmlOf(blocks, { language: template.language, largePrint: shapes.lostAsPlainText.length > 0 }),
    text,
    missing: [...new Set(pieces.flatMap((piece) => (piece.kind === 'open' ? [piece.label] : [])))],
    ...(template.status === 'unapproved' ? { refusal: 'needsTranslation' } : {}),
    checklist: template.checklist.map((entry) => ({ item: entry.item, present: isThere(entry, text, resolver.isFilled) })),
    ...shapes,
  };
};

function isThere({ shownBy, without }: ChecklistItem, text: string, isFilled: (name: string) => boolean): boolean {
  const said = text.toLowerCase();
  if (without !== undefined) return !without.some((words) => said.includes(words.toLowerCase()));
  return shownBy.every((mark) =>
    partsOf(mark).every((part) => (part.kind === 'field' ? isFilled(part.name) : said.includes(part.text.toLowerCase()))),
  );
}
