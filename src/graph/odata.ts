/** A text as it stands in `$filter`: in quotes, with quotes doubled. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/**
 * A `$search` for a property with any of some values, in the outer quotes Graph asks for, with `"` and `\` escaped.
 * A value with a character that means something in KQL is searched as a phrase.
 */
export function searchFor(property: string, values: readonly string[]): string {
  const expression = values.map((value) => `${property}:${plain.test(value) ? value : `"${value.replaceAll('"', ' ')}"`}`).join(' OR ');
  return `"${expression.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

const plain = /^[\p{L}\p{N}\p{M}.@_+'-]+$/u;

/** One segment of a path. Commas stay: SharePoint's site ids are made of them. */
export function segment(text: string): string {
  return encoded(text).replaceAll('%2C', ',');
}

/** A path with its query, each value percent-encoded; `undefined` leaves a parameter out. */
export function withQuery(path: string, parameters: Readonly<Record<string, string | number | undefined>>): string {
  const pairs = Object.entries(parameters).flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${encoded(String(value))}`]));
  return pairs.length > 0 ? `${path}?${pairs.join('&')}` : path;
}

/** Half a character cannot be encoded: the sign for an unreadable one stands for it. */
function encoded(text: string): string {
  return encodeURIComponent(text.replaceAll(/\p{Cs}/gu, '\uFFFD'));
}
