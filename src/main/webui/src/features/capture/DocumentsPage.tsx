import { Button } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { blockOf, LONGEST_SEARCH, wantedOf, type DocumentSearch } from '../../core/capture/finding';
import classes from './Documents.module.css';
import { FoundDocuments } from './FoundDocuments';
import { Reading } from './Reading';
import { useFinding } from './use-finding';

const route = getRouteApi('/documents');
const NOTHING = {};

/** Where one says what is looked for. */
function Field({ asked, ask }: { asked: string; ask: (text: string) => void }) {
  const { t } = useTranslation('capture');
  const [text, setText] = useState(asked);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    ask(text.trim());
  };
  return (
    <form role="search" aria-label={t('search.title')} className={classes.field} onSubmit={submit}>
      <input
        type="search"
        className="plain-field"
        value={text}
        maxLength={LONGEST_SEARCH}
        aria-label={t('search.field')}
        placeholder={t('search.field')}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit">{t('search.go')}</Button>
    </form>
  );
}

/** The document that the address names, read beside what was found. */
function Read({ search, close }: { search: DocumentSearch; close: () => void }) {
  const { t } = useTranslation('capture');
  const { documents } = useFinding(search.q ?? '');
  const { capture = '', find } = search;
  const found = documents.find((each) => each.capture === capture);
  const at = blockOf(search);
  return (
    <Reading
      key={`${capture} ${search.at ?? ''}`}
      captures={[{ id: capture, name: found?.name ?? '' }]}
      title={found?.title ?? t('read.label')}
      sought={NOTHING}
      {...(find === undefined ? {} : { find })}
      {...(at === undefined ? {} : { at })}
      beside="list"
      close={close}
    />
  );
}

/** Looks for words in the texts of all captured files; a passage opens beside the list. */
export function DocumentsPage() {
  const { t } = useTranslation('capture');
  const search = route.useSearch();
  const navigate = useNavigate();
  const { q = '', capture } = search;
  const show = (next: DocumentSearch) => void navigate({ to: '/documents', search: next });
  return (
    <div className={classes.page} data-reading={capture !== undefined}>
      <div className={classes.column}>
        <h1 className={classes.title}>{t('search.title')}</h1>
        <p className={classes.quiet}>{t('search.what')}</p>
        <Field key={q} asked={q} ask={(text) => show(text === '' ? {} : { q: text })} />
        {wantedOf(q) === 'short' && <p role="status">{t('search.short')}</p>}
        {wantedOf(q) === 'asked' && <FoundDocuments q={q} />}
      </div>
      {capture !== undefined && <Read search={search} close={() => show(q === '' ? {} : { q })} />}
    </div>
  );
}
