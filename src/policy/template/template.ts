import type { AdjustmentCode } from '../../domain/adjustment.ts';
import { gapMost, type Gap, type GapOption } from './gap.ts';

export { gapMost, type Gap, type GapOption };

/** Letters to customers. T27 and T28 of the catalogue are internal notes, not letters. */
export const templateIds = [
  'T01', 'T02', 'T03', 'T04', 'T05', 'T06', 'T07', 'T08', 'T09', 'T10', 'T11', 'T12', 'T13',
  'T14', 'T15', 'T16', 'T17', 'T18', 'T19', 'T20', 'T21', 'T22', 'T23', 'T24', 'T25', 'T26',
] as const;
export type TemplateId = (typeof templateIds)[number];

/** Languages a letter can be written in. */
export const languages = ['en', 'cy'] as const;
export type Language = (typeof languages)[number];

/** Where a part of a template belongs: with an adjustment that was agreed, or with some answers to a choice. */
export type Condition =
  { readonly adjustment: AdjustmentCode } | { readonly gap: string; readonly options: readonly string[] };

interface BlockParts {
  /** The plain version, each text a paragraph or an item of its own; empty: left out. Used where Easy Read was agreed. */
  readonly plain?: readonly string[];
  readonly showIf?: Condition;
}

/** A block of a template's text. `{name}` stands for a gap or a known field, a line break for a new line. */
export type Block = BlockParts &
  ({ readonly kind: 'paragraph' | 'heading'; readonly text: string } | { readonly kind: 'list'; readonly items: readonly string[] });

/**
 * What such a letter must contain. It is there when each of `shownBy` is: a `{gap}` that is filled, or words of the text;
 * or, where it must stay silent, when none of the words of `without` is.
 */
export type ChecklistItem = { readonly item: string; readonly showIf?: Condition } & (
  { readonly shownBy: readonly string[]; readonly without?: never } | { readonly without: readonly string[]; readonly shownBy?: never }
);

export interface Template {
  readonly id: TemplateId;
  readonly language: Language;
  /** `adviser`: staff use it by themselves. `register`: sent by those who keep the register. */
  readonly audience: 'adviser' | 'register';
  /**
   * `default`: supplied with the product; the council approves or changes it before use. `unapproved`: a draft translation
   * that nobody may insert until a translator has approved it.
   */
  readonly status: 'default' | 'approved' | 'unapproved';
  readonly title: string;
  /** When to use it, in one line. */
  readonly when: string;
  readonly gaps: readonly Gap[];
  readonly body: readonly Block[];
  readonly checklist: readonly ChecklistItem[];
  /** What has to be done before it goes out, for staff. */
  readonly beforeSending?: readonly string[];
}

/** One letter in each language it has been written in. */
export interface TemplateVersions {
  readonly en: Template;
  readonly cy?: Template;
}

/** Known fields a template may use besides its gaps. None comes from the register or is about anybody else. */
export interface KnownFields {
  readonly 'customer.name': string;
  readonly 'officer.name': string;
  readonly 'council.name': string;
  readonly 'policy.url': string;
  readonly 'complaints.url': string;
  readonly 'ombudsman.name': string;
  readonly 'ombudsman.url': string;
}

/** A piece of a block's text: words, or the name of a gap or known field. */
export type Part = { readonly kind: 'words'; readonly text: string } | { readonly kind: 'field'; readonly name: string };

/** A block's text cut at its `{name}` marks. */
export function partsOf(text: string): readonly Part[] {
  return text
    .split(/(\{[A-Za-z][A-Za-z.]*\})/)
    .filter((piece) => piece !== '')
    .map((piece) => (/^\{.*\}$/.test(piece) ? { kind: 'field', name: piece.slice(1, -1) } : { kind: 'words', text: piece }));
}

/** The texts of a block, in order. */
export function textsOf(block: Block): readonly string[] {
  return block.kind === 'list' ? block.items : [block.text];
}

/** Names of the gaps and known fields some texts use, each once. */
export function fieldsIn(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => partsOf(text).flatMap((part) => (part.kind === 'field' ? [part.name] : []))));
}
