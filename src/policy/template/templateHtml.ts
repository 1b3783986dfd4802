import type { Piece, ResolvedBlock } from './resolveTemplate.ts';

const characters: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as HTML shows it: no character of it can begin a tag, an entity or an attribute's end. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => characters[character] ?? '');
}

/** Sizes in points. Large print is 16 and more throughout. */
const sizes = { usual: { text: 12, heading: 14 }, large: { text: 16, heading: 20 } } as const;

/** Blocks as the HTML of a reply. Each block carries the whole style: Outlook does not hand it down. */
export function htmlOf(blocks: readonly ResolvedBlock[], { language, largePrint }: { language: string; largePrint: boolean }): string {
  const size = largePrint ? sizes.large : sizes.usual;
  const styleOf = (points: number, extra = '') =>
    ` style="font-family:Arial,sans-serif;font-size:${String(points)}pt;line-height:1.5${extra}"`;
  const inside = blocks.map((block) => {
    if (block.kind === 'list') {
      const items = block.items.map((item) => `<li${styleOf(size.text)}>${inline(item)}</li>`).join('');
      return `<ul${styleOf(size.text, ';margin:0 0 12pt')}>${items}</ul>`;
    }
    if (block.kind === 'heading') return `<h2${styleOf(size.heading, ';font-weight:bold;margin:18pt 0 6pt')}>${inline(block.pieces)}</h2>`;
    return `<p${styleOf(size.text, ';margin:0 0 12pt')}>${inline(block.pieces)}</p>`;
  });
  return `<div lang="${language}"${styleOf(size.text)}>${inside.join('')}</div>`;
}

function inline(pieces: readonly Piece[]): string {
  return pieces.map(pieceHtml).join('');
}

function pieceHtml(piece: Piece): string {
  if (piece.kind === 'open') return `<mark style="background-color:#fff3b0;color:#000000">[${escapeHtml(piece.label)}]</mark>`;
  const text = escapeHtml(piece.text);
  if (piece.kind === 'link' && /^https?:\/\//.test(piece.text)) return `<a href="${text}">${text}</a>`;
  return text.replaceAll('\n', '<br>');
}
