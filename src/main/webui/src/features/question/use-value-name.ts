import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { COUNTRY_CODES, countryName } from '../../core/countries';

/** What a value of the data is called on the page: `propulsion` is "Engines and propulsion"; unknown ones are themselves. */
export function useValueName(): (kind: 'category' | 'topic' | 'authority', value: string) => string {
  const { t, i18n } = useTranslation();
  return useCallback(
    (kind, value) => {
      const key = `choice.${kind}.${value}`;
      if (i18n.exists(key)) {
        return t(key as 'ask.any');
      }
      // Lists that tell of a country's listings do not say which authority of it lists
      return kind === 'authority' && COUNTRY_CODES.includes(value)
        ? countryName(value, i18n.language)
        : value.replaceAll('-', ' ');
    },
    [t, i18n],
  );
}
