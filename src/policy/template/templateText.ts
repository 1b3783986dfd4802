import type { Piece, ResolvedBlock } from './resolveTemplate.ts';

/** Blocks as plain text; an open gap stands as its label in square brackets. */
export function textOf(blocks: readonly ResolvedBlock[]): string {
  const line = (pieces: readonly Piece[]) => pieces.map((piece) => (piece.kind === 'open' ? `[${piece.label}]` : piece.text)).join('');
  return blocks
    .map((block) => (block.kind === 'list' ? block.items.map((item) => `- ${line(item)}`).join('\n') : line(block.pieces)))
    .join('\n\n');
}
