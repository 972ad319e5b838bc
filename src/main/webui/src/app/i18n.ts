import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type enConsole from '../locales/en-console.json';
import en from '../locales/en.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'page';
    resources: { page: typeof en; console: typeof enConsole };
  }
}

export const DEFAULT_LANGUAGE = 'en';

await i18next.use(initReactI18next).init({
  lng: DEFAULT_LANGUAGE,
  fallbackLng: DEFAULT_LANGUAGE,
  defaultNS: 'page',
  resources: { en: { page: en } },
  // React escapes; escaping twice would change names.
  interpolation: { escapeValue: false },
});

export default i18next;
