import i18next, { type BackendModule } from 'i18next';
import { first, later } from 'virtual:words';
import { initReactI18next } from 'react-i18next';
import { chooseLanguage, isLanguage, LANGUAGES, languageTag, type Language } from '../core/language';
import { readNamesIn } from '../core/names-in-script';
import { readStored, writeStored } from '../core/stored';
import type { FirstWords, LaterFile, LaterWords, PanelWords } from '../locales/words';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'page';
    resources: LaterWords & { page: FirstWords & PanelWords };
  }
}

const KEPT_AT = 'spoor-language';

const lazyWords: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: async (language, namespace) => {
    const load = namespace === 'page' ? first[language] : (await later[language]?.())?.[namespace];
    return (await load?.()) ?? {};
  },
};

function tellBrowser(language: string) {
  if (isLanguage(language)) {
    document.documentElement.lang = languageTag(language);
    readNamesIn(language);
  }
}

i18next.on('languageChanged', tellBrowser);

await i18next
  .use(lazyWords)
  .use(initReactI18next)
  .init({
    lng: chooseLanguage(readStored(KEPT_AT), navigator.languages),
    supportedLngs: Object.keys(LANGUAGES),
    // Every language is complete (a test proves it), so that no second one needs to be loaded.
    fallbackLng: false,
    defaultNS: 'page',
    ns: ['page'],
    fallbackNS: 'panel',
    // React escapes; escaping twice would change names.
    interpolation: { escapeValue: false },
  });

/** Changes the language of the page and remembers it; false, and nothing changes, when its words cannot be fetched. */
export async function speak(language: Language): Promise<boolean> {
  await i18next.loadLanguages(language);
  if (!i18next.hasResourceBundle(language, 'page')) {
    return false;
  }
  await i18next.changeLanguage(language);
  writeStored(KEPT_AT, language);
  return true;
}

/** Loads a page together with its words, so that it never shows without them. */
export async function withWords<T>(page: Promise<T>, ...later: (LaterFile | 'panel')[]): Promise<T> {
  const [loaded] = await Promise.all([page, i18next.loadNamespaces(later)]);
  return loaded;
}

export default i18next;
