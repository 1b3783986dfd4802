import { badRequest } from './errors.ts';
import { namesOf } from './query.ts';

/** One thing to expand, with what was asked of it. */
export interface Expansion {
  readonly name: string;
  readonly select: readonly string[] | undefined;
}

/** Parses `$expand`: `fields`, `fields($select=A,B)`, also `fields(select=A,B)`. */
export function parseExpand(text: string): readonly Expansion[] {
  return split(text, ',').map((part) => {
    const match = /^\s*(\w+)\s*(?:\(([\s\S]*)\))?\s*$/.exec(part);
    if (!match?.[1]) throw refusal(text);
    return { name: match[1], select: match[2] === undefined ? undefined : selected(match[2], text) };
  });
}

function selected(options: string, text: string): readonly string[] | undefined {
  let select: readonly string[] | undefined;
  for (const option of split(options, ';')) {
    const match = /^\s*\$?(\w+)\s*=([\s\S]*)$/.exec(option);
    if (match?.[1]?.toLowerCase() !== 'select' || match[2] === undefined) throw refusal(text);
    select = namesOf(match[2]);
  }
  return select;
}

function split(text: string, separator: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
    if (depth < 0) throw refusal(text);
    if (text[at] === separator && depth === 0) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  if (depth !== 0) throw refusal(text);
  return [...parts, text.slice(from)];
}

function refusal(text: string): Error {
  return badRequest(`Parsing OData Select and Expand failed: syntax error in '${text}'.`, 'BadRequest');
}
