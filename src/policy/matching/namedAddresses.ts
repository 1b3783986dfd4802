import { emailAddress, type EmailAddress } from '../../domain/emailAddress.ts';

/** Enough for a person to choose from. A default of ours, not of the policy. */
export const namedMost = 20;

/** A line that says who wrote what is forwarded, in English or Welsh, quoted or not. */
const writerLine = /^[\s>*_]*(From|Oddi wrth)\s*:/i;

/**
 * The addresses that a text names, those that its "From" lines give first, each once. For the text of a forwarded message:
 * a person chooses among them. Says nothing about anybody.
 */
export function namedAddresses(text: string): readonly EmailAddress[] {
  const lines = text.split(/[\r\n]+/);
  const first = lines.filter((line) => writerLine.test(line));
  return [...new Set([...first, ...lines].flatMap(addressesIn))].slice(0, namedMost);
}

function addressesIn(line: string): readonly EmailAddress[] {
  const words = line.split(/[\s<>()[\]"',;:*]+/);
  return words.map((word) => emailAddress(word.replace(/[.!?]+$/, ''))).filter((address) => address !== undefined);
}
