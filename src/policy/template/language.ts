import type { Nation } from '../../domain/nation.ts';
import type { Language, Template, TemplateVersions } from './template.ts';

export interface LanguageFacts {
  readonly nation: Nation;
  /** Whether the customer wishes to correspond in Welsh, as recorded. */
  readonly welshWish: 'yes' | 'no' | 'notAsked';
  /** The language of the message, as a person says it. Never worked out from its text. */
  readonly wroteIn?: Language;
}

export interface LanguageChoice {
  /** Languages to reply in, the one to be read first in front. */
  readonly order: readonly Language[];
  /** Both versions go out, since the wish is not known. */
  readonly both: boolean;
  /** The wish is to be asked, and recorded. */
  readonly askWish: boolean;
}

/**
 * In which language a reply is offered. A recorded wish wins; then the language of the message; in Wales Welsh comes first
 * where neither says otherwise, with English beside it. Source: the Welsh Language Standards; a council has its own notice.
 */
export function languageChoice({ nation, welshWish, wroteIn }: LanguageFacts): LanguageChoice {
  if (welshWish === 'yes') return { order: ['cy', 'en'], both: false, askWish: false };
  // Somebody who once chose English and now writes in Welsh is asked again, and answered as recorded until then.
  if (welshWish === 'no') return { order: ['en', 'cy'], both: false, askWish: wroteIn === 'cy' };
  if (wroteIn === 'cy') return { order: ['cy', 'en'], both: false, askWish: true };
  if (nation === 'wales') return { order: ['cy', 'en'], both: true, askWish: true };
  return { order: ['en', 'cy'], both: false, askWish: false };
}

/** A letter in one language, or why it may not be inserted. A language never stands in for another. */
export type VersionInLanguage =
  | { readonly kind: 'ready'; readonly template: Template }
  /** `draft`: what a translator may begin with, never to be inserted. */
  | { readonly kind: 'refused'; readonly reason: 'needsTranslation'; readonly draft?: Template };

/** A letter in the language asked for. */
export function versionIn(versions: TemplateVersions, language: Language): VersionInLanguage {
  const template = versions[language];
  if (template === undefined) return { kind: 'refused', reason: 'needsTranslation' };
  return template.status === 'unapproved' ? { kind: 'refused', reason: 'needsTranslation', draft: template } : { kind: 'ready', template };
}
