import { useTranslation } from 'react-i18next';
import type words from '../../../locales/en/library.json';
import type { LibraryQuery } from '../../../core/model';

/** A query of the library with its title and description in the language of the page, where its words are known. */
export function useLibraryText() {
  const { t, i18n } = useTranslation('library');
  return (query: LibraryQuery): LibraryQuery => {
    const id = query.id as keyof typeof words.query;
    return i18n.exists(`library:query.${id}.title`)
      ? { ...query, title: t(`query.${id}.title`), description: t(`query.${id}.description`) }
      : query;
  };
}
