/** A telephone number in the one form we compare: E.164, `+` and 7 to 15 digits. */
export type TelephoneNumber = string & { readonly __brand: 'TelephoneNumber' };

/** What people put between digits. */
const separators = /[\s.()\-\u2010-\u2014\u2212]/g;

/**
 * Digits after +44. Source: the United Kingdom's numbering plan as generally known (unconfirmed); some 01 numbers and some
 * 0800 numbers have a digit less.
 */
const british = /^(1\d{8,9}|[235789]\d{9}|800\d{6})$/;

/** E.164 sets the most; the least is a default of ours, for small countries. The first digit is never 0. */
const foreign = /^[1-9]\d{6,14}$/;

/**
 * The comparable form of a number, or undefined where the text is none. Read: `+` or `00` and a country, and British numbers
 * from their 0. A local number without its area, a short number as 999, and a number with an extension are not read.
 */
export function telephoneNumber(text: string): TelephoneNumber | undefined {
  const written = text.normalize('NFKC').trim();
  const abroad = /^(\+|00)/.exec(written)?.[0];
  if (abroad === undefined) return fromBritain(written.replace(separators, ''), '0');
  const digits = written.replace('(0)', '').replace(separators, '').slice(abroad.length);
  if (digits.startsWith('44')) return fromBritain(digits, digits.startsWith('440') ? '440' : '44');
  return foreign.test(digits) ? (`+${digits}` as TelephoneNumber) : undefined;
}

function fromBritain(digits: string, prefix: string): TelephoneNumber | undefined {
  const rest = digits.slice(prefix.length);
  return digits.startsWith(prefix) && british.test(rest) ? (`+44${rest}` as TelephoneNumber) : undefined;
}

/** How digits after +44 are grouped, the first that fits. */
const groups: readonly RegExp[] = [
  /^(2\d)(\d{4})(\d{4})$/,
  /^(11\d|1\d1)(\d{3})(\d{4})$/,
  /^(1\d{3})(\d{5,6})$/,
  /^(7\d{3})(\d{6})$/,
  /^(800)(\d{3})(\d{3})$/,
  /^([3589]\d\d)(\d{3})(\d{4})$/,
];

/** As people in Britain write it, `01632 960123`; a number from elsewhere stays as it is. Reads back as the same number. */
export function readableNumber(number: TelephoneNumber): string {
  if (!number.startsWith('+44')) return number;
  const rest = number.slice(3);
  const parts = groups.map((group) => group.exec(rest)).find((found) => found !== null);
  return `0${(parts?.slice(1) ?? [rest]).join(' ')}`;
}
