import { Skeleton, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLibrary } from '../../../api/queries';
import { textsOf } from '../../../core/console/link';
import type { LibraryQuery } from '../../../core/console/model';

import { asProblem } from '../../../core/problem';
import common from '../Console.module.css';
import classes from './Side.module.css';
import type { Take } from './Sidebar';
import { useLibraryText } from './use-library-text';

function fits({ title, description, cypher }: LibraryQuery, words: string): boolean {
  const text = `${title} ${description ?? ''} ${cypher}`.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function Entry({ query, take }: { query: LibraryQuery; take: Take }) {
  const { t } = useTranslation('console');
  const names = query.parameters.map(({ name }) => `$${name}`);
  const texts = textsOf(Object.fromEntries(query.parameters.map((each) => [each.name, each.default])));
  return (
    <li>
      <button type="button" onClick={() => take({ query: query.cypher, texts, title: query.title })}>
        <strong>{query.title}</strong>
        {query.description && <small>{query.description}</small>}
        {names.length > 0 && (
          <small className={classes.names}>
            {t('side.parameters', { count: names.length, names: names.join(', ') })}
          </small>
        )}
      </button>
    </li>
  );
}

/** Statements to begin with; a click puts one into the editor, to be changed and run. */
export function Library({ take }: { take: Take }) {
  const { t } = useTranslation('console');
  const { t: page } = useTranslation();
  const library = useLibrary();
  const textOf = useLibraryText();
  const [words, setWords] = useState('');
  const problem = library.error ? asProblem(library.error) : null;
  const queries = (library.data?.queries ?? []).map(textOf).filter((query) => fits(query, words));
  return (
    <section aria-label={t('side.library')}>
      <h2 className="visually-hidden">{t('side.library')}</h2>
      <TextInput
        size="xs"
        aria-label={t('side.search')}
        placeholder={t('side.search')}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        mb={8}
      />
      {library.isPending && <Skeleton role="status" height={180} aria-label={page('loading.loading')} />}
      {problem && <p role="alert">{problem.sentence ?? page(`problem.${problem.kind}`)}</p>}
      {library.data && queries.length === 0 && <p className={common.hint}>{t('side.nothing')}</p>}
      <ul className={classes.queries}>
        {queries.map((query) => (
          <Entry key={query.id} query={query} take={take} />
        ))}
      </ul>
    </section>
  );
}
