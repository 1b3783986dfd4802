declare module 'punycode/punycode.es6.js' {
  /** A domain name in the ASCII form of IDNA. */
  export function toASCII(domain: string): string;
  /** A domain name, or an address at one, in its own letters. */
  export function toUnicode(input: string): string;
}
