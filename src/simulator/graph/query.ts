import type { FieldValues } from '../world/types.ts';
import { badRequest } from './errors.ts';

const known = ['select', 'expand', 'filter', 'orderby', 'top', 'skip', 'search', 'count', 'skiptoken', 'deltatoken', 'format'];

/** The options of a query string, by lower-case name; a forgiven `select` counts as `$select`. */
export function queryOptions(query: string): Map<string, string> {
  const options = new Map<string, string>();
  for (const part of query.split('&').filter((text) => text !== '')) {
    const cut = part.indexOf('=');
    const given = decode(cut < 0 ? part : part.slice(0, cut)).toLowerCase();
    const name = known.includes(given) ? `$${given}` : given;
    if (options.has(name))
      throw badRequest(`Query option '${name}' was specified more than once, but it must be specified at most once.`, 'BadRequest');
    if (name.startsWith('$') && !known.includes(name.slice(1)))
      throw badRequest(`The query option '${name}' is not recognised.`, 'BadRequest');
    options.set(name, cut < 0 ? '' : decode(part.slice(cut + 1)));
  }
  return options;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    throw badRequest(`Malformed escape sequence in '${text}'.`, 'BadRequest');
  }
}

/** Refuses options that this kind of resource does not take. */
export function allowOnly(options: ReadonlyMap<string, string>, allowed: readonly string[]): void {
  for (const name of options.keys()) {
    if (!allowed.includes(name)) throw badRequest(`Query option '${name}' is not allowed here.`, 'BadRequest');
  }
}

/** `$top` as a number of at least 1. */
export function topOf(options: ReadonlyMap<string, string>, usual: number): number {
  const text = options.get('$top');
  if (text === undefined) return usual;
  const top = Number(text);
  if (!/^\d+$/.test(text) || top < 1) throw badRequest(`Invalid value '${text}' for $top query option found.`, 'BadRequest');
  return top;
}

/** A `$skiptoken` for the rest of a listing. */
export function skipToken(from: number): string {
  return Buffer.from(`from=${from}`).toString('base64url');
}

/** Where a `$skiptoken` goes on. */
export function skippedTo(token: string, code: string): number {
  const start = /^from=(\d+)$/.exec(Buffer.from(token, 'base64url').toString('utf8'))?.[1];
  if (start === undefined) throw badRequest('Invalid skip token.', code);
  return Number(start);
}

/** What of an answer was selected. `type` as Graph calls it: `microsoft.graph.drive`. */
export function selected(whole: FieldValues, options: ReadonlyMap<string, string>, type: string, names: readonly string[] = Object.keys(whole)): FieldValues {
  const select = selectOf(options);
  if (select === undefined) return whole;
  const unknown = select.find((name) => !names.includes(name));
  if (unknown !== undefined) throw badRequest(`Could not find a property named '${unknown}' on type '${type}'.`, 'BadRequest');
  return Object.fromEntries(Object.entries(whole).filter(([name]) => select.includes(name)));
}

/** `$select` as names, or undefined where nothing was selected. */
export function selectOf(options: ReadonlyMap<string, string>): readonly string[] | undefined {
  const text = options.get('$select');
  return text === undefined ? undefined : namesOf(text);
}

export function namesOf(text: string): readonly string[] {
  const names = text.split(',').map((name) => name.trim());
  if (names.some((name) => !/^[\w.@/*]+$/.test(name)))
    throw badRequest(`Parsing OData Select and Expand failed: syntax error in '${text}'.`, 'BadRequest');
  return names;
}

export interface SortKey {
  readonly path: string;
  readonly descending: boolean;
}

export function orderOf(options: ReadonlyMap<string, string>): readonly SortKey[] {
  const text = options.get('$orderby');
  if (text === undefined) return [];
  return text.split(',').map((part) => {
    const match = /^\s*([\w/]+)(?:\s+(asc|desc))?\s*$/i.exec(part);
    if (!match?.[1]) throw badRequest(`Invalid $orderby clause '${part.trim()}'.`, 'BadRequest');
    return { path: match[1], descending: match[2]?.toLowerCase() === 'desc' };
  });
}
