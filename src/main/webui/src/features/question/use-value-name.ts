import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** What a value of the data is called on the page: `propulsion` is "Engines and propulsion"; unknown ones are themselves. */
export function useValueName(): (kind: 'category' | 'topic' | 'authority', value: string) => string {
  const { t, i18n } = useTranslation();
  return useCallback(
    (kind, value) => {
      const key = `choice.${kind}.${value}`;
      return i18n.exists(key) ? t(key as 'ask.any') : value.replaceAll('-', ' ');
    },
    [t, i18n],
  );
}
