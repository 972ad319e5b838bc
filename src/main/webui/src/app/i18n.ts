import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { chooseLanguage, isLanguage, LANGUAGES, languageTag, type Language } from '../core/language';
import { readStored, writeStored } from '../features/common/stored';
import { LATER_FILES, type FirstWords, type LaterFile, type LaterWords } from '../locales/words';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'page';
    resources: LaterWords & { page: FirstWords };
  }
}

const KEPT_AT = 'spoor-language';

// The build puts the files of the first load together, one chunk a language (see vite.config.ts).
const files = import.meta.glob<object>('../locales/*/*.json', { import: 'default' });

function fileOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, -'.json'.length);
}

async function firstWords(language: string): Promise<object> {
  const paths = Object.keys(files).filter(
    (path) =>
      path.startsWith(`../locales/${language}/`) && !LATER_FILES.some((file) => file === fileOf(path)),
  );
  const words = await Promise.all(paths.map(async (path) => [fileOf(path), await files[path]?.()] as const));
  return Object.fromEntries(words);
}

async function laterWords(language: string, file: string): Promise<object> {
  return (await files[`../locales/${language}/${file}.json`]?.()) ?? {};
}

const lazyWords: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, namespace) =>
    namespace === 'page' ? firstWords(language) : laterWords(language, namespace),
};

function tellBrowser(language: string) {
  if (isLanguage(language)) {
    document.documentElement.lang = languageTag(language);
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
export async function withWords<T>(page: Promise<T>, ...later: LaterFile[]): Promise<T> {
  const [loaded] = await Promise.all([page, i18next.loadNamespaces(later)]);
  return loaded;
}

export default i18next;
