import { emailAddress } from '../domain/emailAddress.ts';
import type { Sender } from '../domain/sender.ts';

/** The value of the first header of a name, in one line. Source: RFC 5322, 2.2.3: a line that begins with a space goes on. */
export function headerOf(headers: string, name: string): string | undefined {
  const lines = headers.replace(/\r?\n(?=[ \t])/g, '').split(/\r?\n/);
  const found = lines.find((line) => line.slice(0, line.indexOf(':')).trim().toLowerCase() === name.toLowerCase());
  return found?.slice(found.indexOf(':') + 1).trim();
}

/** Quoted text, a comment, an address in angle brackets, or one character between them. */
const piece = /"(?:\\.|[^"\\])*"?|\((?:\\.|[^()\\])*\)?|<[^<>]*>?|[^]/g;

/**
 * Who stands in an address header, each with the name it gives. What is no address is left out. Names are decoded last, so that
 * none can pass for an address.
 */
export function sendersIn(header: string): readonly Sender[] {
  const parts: string[][] = [[]];
  for (const [each] of header.matchAll(piece)) {
    // A group is written "Name: one, other;".
    if (each === ',' || each === ';') parts.push([]);
    else if (each === ':') parts.splice(-1, 1, []);
    else if (!each.startsWith('(')) parts.at(-1)?.push(each);
  }
  return parts.flatMap((part) => senderOf(part) ?? []);
}

function senderOf(pieces: readonly string[]): Sender | undefined {
  const bracketed = pieces.find((each) => each.startsWith('<'));
  const address = emailAddress(bracketed === undefined ? pieces.join('') : bracketed.replace(/[<>]/g, ''));
  if (address === undefined) return undefined;
  const before = bracketed === undefined ? [] : pieces.slice(0, pieces.indexOf(bracketed));
  return { address, name: decoded(before.map(unquoted).join('').trim()) };
}

function unquoted(text: string): string {
  return text.startsWith('"') ? text.replace(/^"|"$/g, '').replace(/\\(.)/g, '$1') : text;
}

const encodedWord = /=\?([^?*\s]+)(?:\*[^?\s]*)?\?([bq])\?([^?\s]*)\?=/gi;

/** Source: RFC 2047. Space between two encoded words belongs to neither. A word that cannot be decoded stays as it is. */
function decoded(text: string): string {
  return text.replace(/(\?=)\s+(?==\?)/g, '$1').replace(encodedWord, (word, charset: string, way: string, letters: string) => {
    try {
      const raw = way.toLowerCase() === 'b' ? atob(letters) : letters.replaceAll('_', ' ').replace(/=([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
      return new TextDecoder(charset, { fatal: true }).decode(Uint8Array.from(raw, (letter) => letter.charCodeAt(0)));
    } catch {
      return word;
    }
  });
}
