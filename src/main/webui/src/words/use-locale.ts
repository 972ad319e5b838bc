import { useTranslation } from 'react-i18next';
import { localeOf } from '../core/format';
import { DEFAULT_LANGUAGE, isLanguage, type Language } from '../core/language';

/** The locale for dates, numbers and names of countries. */
export function useLocale(): string {
  const { i18n } = useTranslation();
  return localeOf(i18n.language);
}

/** The language that the page speaks, as the server names it. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return isLanguage(i18n.language) ? i18n.language : DEFAULT_LANGUAGE;
}
