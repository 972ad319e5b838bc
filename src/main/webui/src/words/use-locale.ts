import { useTranslation } from 'react-i18next';
import { localeOf } from '../core/format';

/** The locale for dates, numbers and names of countries. */
export function useLocale(): string {
  const { i18n } = useTranslation();
  return localeOf(i18n.language);
}
