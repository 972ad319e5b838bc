import { useTranslation } from 'react-i18next';
import type words from '../../../locales/en/console.json';
import type { LibraryQuery } from '../../../core/console/model';

/** A query of the library with its title and description in the language of the page, where its words are known. */
export function useLibraryText() {
  const { t, i18n } = useTranslation('console');
  return (query: LibraryQuery): LibraryQuery => {
    const id = query.id as keyof typeof words.library;
    return i18n.exists(`console:library.${id}.title`)
      ? { ...query, title: t(`library.${id}.title`), description: t(`library.${id}.description`) }
      : query;
  };
}
