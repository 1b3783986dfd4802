/** Templates advisers use themselves; the others come from the register. */
export const templateIds = ['T01', 'T02', 'T03', 'T04', 'T05', 'T06', 'T07', 'T10'] as const;
export type TemplateId = (typeof templateIds)[number];

/** A gap in a template that somebody has to fill. */
export interface Gap {
  readonly name: string;
  /** Asks for it in plain words. */
  readonly label: string;
  /** `lines`: several lines; where it stands alone in a list, each line becomes an item. `day`: `YYYY-MM-DD`, written out in the text. */
  readonly kind: 'line' | 'lines' | 'day';
  /** A sample value, for checks of the wording. */
  readonly sample: string;
}

/** A block of a template's text. `{name}` stands for a gap or a known field, a line break for a new line. */
export type Block =
  { readonly kind: 'paragraph' | 'heading'; readonly text: string } | { readonly kind: 'list'; readonly items: readonly string[] };

export interface Template {
  readonly id: TemplateId;
  readonly language: 'en' | 'cy';
  /** `default`: supplied with the product; the council approves or changes it before use. */
  readonly status: 'default' | 'approved';
  readonly title: string;
  /** When to use it, in one line. */
  readonly when: string;
  readonly gaps: readonly Gap[];
  readonly body: readonly Block[];
  /** What such a reply must contain. It is there when each of `shownBy` is: a `{gap}` that is filled, or words of the text. */
  readonly checklist: readonly { readonly item: string; readonly shownBy: readonly string[] }[];
}

/** Known fields a template may use besides its gaps. */
export interface KnownFields {
  readonly 'customer.name': string;
  readonly 'officer.name': string;
  readonly 'council.name': string;
  readonly 'policy.url': string;
  readonly 'complaints.url': string;
  readonly 'ombudsman.name': string;
  readonly 'ombudsman.url': string;
}

/** Characters a value may have, by the kind of its gap, and lines a list may grow by. Keeps a reply under the host's 32 KB. */
export const gapMost = { line: 200, lines: 1000, day: 10, listLines: 20 } as const;

/** A piece of a block's text: words, or the name of a gap or known field. */
export type Part = { readonly kind: 'words'; readonly text: string } | { readonly kind: 'field'; readonly name: string };

/** A block's text cut at its `{name}` marks. */
export function partsOf(text: string): readonly Part[] {
  return text
    .split(/(\{[A-Za-z][A-Za-z.]*\})/)
    .filter((piece) => piece !== '')
    .map((piece) => (/^\{.*\}$/.test(piece) ? { kind: 'field', name: piece.slice(1, -1) } : { kind: 'words', text: piece }));
}
