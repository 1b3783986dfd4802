import { toASCII } from 'punycode/punycode.es6.js';

/** An e-mail address in the one form we compare: trimmed, lower case, NFC, domain as IDNA ASCII. */
export type EmailAddress = string & { readonly __brand: 'EmailAddress' };

/** Characters an address may have, as mail programs accept them. */
const longest = 320;

/**
 * The comparable form of an address, or undefined where the text is no address.
 * Dots and `+` tags are kept: folding them could join two people.
 */
export function emailAddress(text: string): EmailAddress | undefined {
  const trimmed = text.trim();
  const at = trimmed.lastIndexOf('@');
  if (at < 1 || trimmed.length > longest) return undefined;
  const local = trimmed.slice(0, at).toLowerCase().normalize('NFC');
  const host = plainDomain(trimmed.slice(at + 1));
  if (/[\s\p{Cc}\p{Cs}<>",;@]/u.test(local) || !/^[^\s\p{Cc}\p{Cs}<>",;@.]+(\.[^\s\p{Cc}\p{Cs}<>",;@.]+)+$/u.test(host)) return undefined;
  return `${local}@${toASCII(host)}` as EmailAddress;
}

/** A domain in the form in which addresses have it. Two texts that name one domain have one form. */
export function domainForm(text: string): string {
  return toASCII(plainDomain(text.trim()));
}

/** Lower case last: some characters turn into capitals when their form is made plain. */
function plainDomain(text: string): string {
  return text.normalize('NFKC').replaceAll('\u3002', '.').toLowerCase();
}

/** The part after the `@`, lower case. */
export function domainOf(address: EmailAddress): string {
  return address.slice(address.lastIndexOf('@') + 1);
}
