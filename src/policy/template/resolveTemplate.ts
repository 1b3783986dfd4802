import { day } from '../../domain/day.ts';
import { fieldLabels, unnamedCustomers } from '../pack/fields.ts';
import { gapMost, type Gap } from './gap.ts';
import { partsOf, type KnownFields, type Language, type Template } from './template.ts';

/** `text` is not escaped yet and may hold line breaks. */
export type Piece =
  { readonly kind: 'words' | 'value' | 'link'; readonly text: string } | { readonly kind: 'open'; readonly label: string };

export type ResolvedBlock =
  | { readonly kind: 'paragraph' | 'heading'; readonly pieces: readonly Piece[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Piece[])[] };

export interface Resolver {
  readonly pieces: (text: string) => readonly Piece[];
  /** A list item; several where it is one gap of several lines. */
  readonly items: (item: string) => readonly (readonly Piece[])[];
  readonly isFilled: (name: string) => boolean;
}

/** What each `{name}` of a template comes to. */
export function resolverOf(template: Template, values: Readonly<Record<string, string>>, known: KnownFields): Resolver {
  const gaps = new Map(template.gaps.map((gap) => [gap.name, gap]));
  const valueOf = (name: string): string | undefined => {
    const gap = gaps.get(name);
    const given = Object.hasOwn(values, name) ? values[name] : undefined;
    return gap ? gapValue(gap, given ?? '', template.language) : knownValue(name, known, template.language);
  };
  const piece = (name: string): Piece => {
    const text = valueOf(name);
    if (text === undefined) return { kind: 'open', label: gaps.get(name)?.label ?? (isKnown(name) ? fieldLabels[name] : name) };
    const kind = gaps.get(name)?.kind ?? (name.endsWith('.url') ? 'link' : 'line');
    return { kind: kind === 'link' ? 'link' : 'value', text };
  };
  const pieces = (text: string): readonly Piece[] =>
    partsOf(text).map((part) => (part.kind === 'field' ? piece(part.name) : { kind: 'words', text: part.text }));
  return {
    pieces,
    items: (item) => {
      const [only, ...more] = pieces(item);
      if (only?.kind !== 'value' || more.length > 0) return [pieces(item)];
      return only.text.split('\n').map((text) => [{ kind: 'value', text }]);
    },
    isFilled: (name) => valueOf(name) !== undefined,
  };
}

function gapValue(gap: Gap, given: string, language: Language): string | undefined {
  const lines = clean(given)
    .split('\n')
    .filter((line) => line !== '');
  const text = lines.join(gap.kind === 'lines' ? '\n' : ' ');
  if (text === '' || text.length > gapMost[gap.kind] || lines.length > gapMost.listLines) return undefined;
  if (gap.kind === 'day') return longDay(text, language);
  if (gap.kind === 'choice') return gap.options.find(({ code }) => code === text)?.text;
  return gap.kind === 'link' && !/^https?:\/\/\S+$/.test(text) ? undefined : text;
}

function knownValue(name: string, known: KnownFields, language: Language): string | undefined {
  if (!isKnown(name)) return undefined;
  const text = clean(known[name]).replaceAll('\n', ' ').trim();
  if (text !== '' && text.length <= gapMost.line) return text;
  return name === 'customer.name' ? unnamedCustomers[language] : undefined;
}

function isKnown(name: string): name is keyof KnownFields {
  return Object.hasOwn(fieldLabels, name);
}

/** Without what no reader sees but a mail program may act on: control characters and changes of direction. */
function clean(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069\uFEFF]|\p{Cs}/gu, '')
    .split('\n')
    .map((line) => line.trim())
    .join('\n');
}

function longDay(text: string, language: Language): string | undefined {
  const given = day(text);
  if (given === undefined) return undefined;
  const written = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(`${language}-GB`, { timeZone: 'UTC', ...options }).format(new Date(`${given}T00:00:00Z`));
  return `${written({ weekday: 'long' })} ${written({ day: 'numeric', month: 'long', year: 'numeric' })}`;
}
