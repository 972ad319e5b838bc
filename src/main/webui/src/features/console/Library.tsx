import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLibrary } from '../../api/queries';
import type { LibraryQuery } from '../../core/model';
import { asProblem } from '../../core/problem';
import classes from './Console.module.css';

/** Statements to begin with; a click puts one into the editor, to be changed and run. */
export function Library({ take }: { take: (query: LibraryQuery) => void }) {
  const { t } = useTranslation();
  const library = useLibrary();
  const problem = library.error ? asProblem(library.error) : null;
  return (
    <section className={classes.library} aria-label={t('console.library')}>
      <h2 className={classes.libraryTitle}>{t('console.library')}</h2>
      {library.isPending && <Skeleton height={180} aria-label={t('loading.loading')} />}
      {problem && <p role="alert">{problem.sentence ?? t(`problem.${problem.kind}`)}</p>}
      <ul className={classes.queries}>
        {library.data?.queries.map((query) => (
          <li key={query.id}>
            <button type="button" onClick={() => take(query)}>
              <strong>{query.title}</strong>
              {query.description && <small>{query.description}</small>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
