import type { AdjustmentCard } from '../../domain/card.ts';
import { resolverOf, type ResolvedBlock } from './resolveTemplate.ts';
import { htmlOf } from './templateHtml.ts';
import { partsOf, type KnownFields, type Template } from './template.ts';

export type { KnownFields };

export interface FilledTemplate {
  /** Whole HTML of the reply, everything escaped, adjustments applied. */
  readonly html: string;
  /** The same as plain text, for copying. */
  readonly text: string;
  /** Labels of the gaps still open, each once, in the order of the text. */
  readonly missing: readonly string[];
  readonly checklist: readonly { readonly item: string; readonly present: boolean }[];
  /** Adjustments that shaped the HTML, for saying so. */
  readonly applied: readonly AdjustmentCard[];
  /** Agreed adjustments that no text can meet by itself: staff act on their instruction. */
  readonly remaining: readonly AdjustmentCard[];
}

export type FillTemplate = (
  template: Template,
  values: Readonly<Record<string, string>>,
  known: KnownFields,
  adjustments: readonly AdjustmentCard[],
) => FilledTemplate;

/**
 * A template with its gaps filled: trimmed, escaped, days written out, in 16 point where large print was agreed. A gap
 * without a usable value stays open, marked in the text and named in `missing`; so does one longer than `gapMost`.
 */
export const fillTemplate: FillTemplate = (template, values, known, adjustments) => {
  const resolver = resolverOf(template, values, known);
  const blocks = template.body.map((block): ResolvedBlock =>
    block.kind === 'list'
      ? { kind: 'list', items: block.items.flatMap((item) => resolver.items(item)) }
      : { kind: block.kind, pieces: resolver.pieces(block.text) },
  );
  const text = textOf(blocks);
  const pieces = blocks.flatMap((block) => (block.kind === 'list' ? block.items.flat() : block.pieces));
  const shapes = (card: AdjustmentCard) => card.adjustment === 'LARGE_PRINT';
  return {
    html: htmlOf(blocks, { language: template.language, largePrint: adjustments.some(shapes) }),
    text,
    missing: [...new Set(pieces.flatMap((piece) => (piece.kind === 'open' ? [piece.label] : [])))],
    checklist: template.checklist.map(({ item, shownBy }) => ({
      item,
      present: shownBy.every((mark) => isShown(mark, text, resolver.isFilled)),
    })),
    applied: adjustments.filter(shapes),
    remaining: adjustments.filter((card) => !shapes(card)),
  };
};

function isShown(mark: string, text: string, isFilled: (name: string) => boolean): boolean {
  return partsOf(mark).every((part) =>
    part.kind === 'field' ? isFilled(part.name) : text.toLowerCase().includes(part.text.toLowerCase()),
  );
}

function textOf(blocks: readonly ResolvedBlock[]): string {
  const line = (pieces: readonly { readonly kind: string; readonly text?: string; readonly label?: string }[]) =>
    pieces.map((piece) => (piece.kind === 'open' ? `[${piece.label ?? ''}]` : (piece.text ?? ''))).join('');
  return blocks
    .map((block) => (block.kind === 'list' ? block.items.map((item) => `- ${line(item)}`).join('\n') : line(block.pieces)))
    .join('\n\n');
}
