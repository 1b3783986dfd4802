/** The text of a file: by its byte order mark, else UTF-16 or UTF-8 by what fits, else Windows-1252, which Excel writes. */
export function sheetText(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  return encoding === 'windows-1252' ? text.replace(/[\x80-\x9F]/g, (character) => upper.charAt(character.charCodeAt(0) - 0x80)) : text;
}

/** What stands from 0x80 on in Windows-1252. Some versions of Node read it as Latin-1, which has no signs there. */
const upper = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const wide = withoutMark(bytes);
  if (wide !== undefined) return wide;
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

/** In UTF-16 nearly every second byte of a table is 0, and in no other encoding is any. */
function withoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, 1000);
  const zeros = (start: 0 | 1) => sample.filter((byte, index) => byte === 0 && index % 2 === start).length;
  if (zeros(1) > sample.length / 4) return 'utf-16le';
  return zeros(0) > sample.length / 4 ? 'utf-16be' : undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
