import type { Theme } from '../ports/host.ts';

/** Whether a background such as `#1f1f1f` is dark; undefined where it is no such colour. By relative luminance, as WCAG has it. */
export function themeOf(background: string | undefined): Theme | undefined {
  const hex = /^#?([0-9a-f]{6})$/i.exec(background?.trim() ?? '')?.[1];
  if (hex === undefined) return undefined;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255));
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  // Where white text has as much contrast as black.
  return luminance < 0.179 ? 'dark' : 'light';
}

function linear(share: number): number {
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
