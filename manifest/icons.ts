import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { IconSizes } from './check.ts';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Width and height as the header of a PNG file states them; undefined for anything else. */
export function pngSize(file: Uint8Array): readonly [width: number, height: number] | undefined {
  const bytes = Buffer.from(file);
  if (bytes.length < 24 || !bytes.subarray(0, 8).equals(signature) || bytes.toString('latin1', 12, 16) !== 'IHDR') return undefined;
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

/** The sizes of the PNG files in a folder. */
export function iconSizesIn(folder: string): IconSizes {
  const sizes = readdirSync(folder).flatMap((name) => {
    const size = name.endsWith('.png') ? pngSize(readFileSync(path.join(folder, name))) : undefined;
    return size ? [[name, size] as const] : [];
  });
  return Object.fromEntries(sizes);
}
