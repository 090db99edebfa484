/** A language of the graph as a tag that a page may carry; undefined where it is none. */
export function languageTag(language: string | null): string | undefined {
  if (language === null) return undefined;
  try {
    return Intl.getCanonicalLocales(language)[0];
  } catch {
    return undefined;
  }
}

const NAMES = new Intl.DisplayNames(['en'], { type: 'language' });

/** The English name of a language: `zh-Hant` is "Traditional Chinese". Empty where none is known, the tag itself where it says nothing. */
export function languageName(language: string | null): string {
  const tag = languageTag(language);
  return tag === undefined ? (language ?? '') : (NAMES.of(tag) ?? tag);
}
