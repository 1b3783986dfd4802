/** Languages offered at once: those of the United Kingdom, and those spoken most in it besides. Any other that is kept stays. */
export const offeredLanguages = ['en', 'cy', 'gd', 'ga', 'ar', 'bn', 'zh', 'fr', 'gu', 'it', 'ku', 'fa', 'pl', 'pt', 'pa', 'ro', 'so', 'es', 'ta', 'tr', 'uk', 'ur'] as const;

/** The name of a language in words; its code where it has none. */
export function languageName(code: string, inLanguage: string): string {
  try {
    return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
