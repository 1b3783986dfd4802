import { toASCII } from 'punycode/';

/** An e-mail address in the one form we compare: trimmed, lower case, NFC, domain as IDNA ASCII. */
export type EmailAddress = string & { readonly __brand: 'EmailAddress' };

/**
 * The comparable form of an address, or undefined where the text is no address.
 * Dots and `+` tags are kept: folding them could join two people.
 */
export function emailAddress(text: string): EmailAddress | undefined {
  const trimmed = text.trim().normalize('NFC');
  const at = trimmed.lastIndexOf('@');
  if (at < 1 || at === trimmed.length - 1) return undefined;
  const local = trimmed.slice(0, at).toLowerCase();
  const host = trimmed.slice(at + 1).toLowerCase();
  if (/[\s<>",;]/.test(local) || !/^[^\s<>",;@.]+(\.[^\s<>",;@.]+)+$/.test(host)) return undefined;
  return `${local}@${toASCII(host)}` as EmailAddress;
}

/** The part after the `@`, lower case. */
export function domainOf(address: EmailAddress): string {
  return address.slice(address.lastIndexOf('@') + 1);
}
