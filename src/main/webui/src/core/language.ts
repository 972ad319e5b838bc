/** The languages of the page, each by the name its speakers give it. */
export const LANGUAGES = { en: 'English', de: 'Deutsch', uk: 'Українська', zh: '简体中文' } as const;

export type Language = keyof typeof LANGUAGES;

export const DEFAULT_LANGUAGE: Language = 'en';

export function isLanguage(value: unknown): value is Language {
  return typeof value === 'string' && Object.hasOwn(LANGUAGES, value);
}

/** What the reader chose, else the first language of the browser that the page speaks. */
export function chooseLanguage(kept: unknown, preferred: readonly string[]): Language {
  if (isLanguage(kept)) {
    return kept;
  }
  const wanted = preferred.map((tag) => tag.split('-', 1)[0]?.toLowerCase());
  return wanted.find(isLanguage) ?? DEFAULT_LANGUAGE;
}

/** For the `lang` attribute: browsers choose the shapes of Chinese characters by the script. */
export function languageTag(language: Language): string {
  return language === 'zh' ? 'zh-Hans' : language;
}
