import { useTranslation } from 'react-i18next';
import type { FileNote } from '../../core/designation';
import { formatDate } from '../../core/format';
import { useLocale } from '../../words/use-locale';
import classes from './Designation.module.css';
import { noteId } from './note-id';

function Note({ note }: { note: FileNote }) {
  const { t } = useTranslation('designation');
  const locale = useLocale();
  const { number, title, publisher, published, url, locator, accessed, origin } = note;
  const facts = [
    publisher,
    published && formatDate(published, locale),
    locator,
    accessed && t('accessed', { date: formatDate(accessed, locale) }),
    origin && t('origin', { origin }),
  ].filter(Boolean);
  return (
    <li id={noteId(number)} value={number} tabIndex={-1}>
      {url === '' ? (
        <bdi>{title}</bdi>
      ) : (
        <a href={url} target="_blank" rel="noopener noreferrer">
          <bdi>{title}</bdi>
        </a>
      )}{' '}
      <small>{facts.join(' · ')}</small>
    </li>
  );
}

/** The documents that cells cite, by their numbers. */
export function NoteList({ notes }: { notes: FileNote[] }) {
  const { t } = useTranslation('designation');
  return (
    <section aria-labelledby="documents">
      <h2 id="documents" className={classes.heading}>
        {t('documents')}
      </h2>
      <ol className={classes.notes}>
        {notes.map((note) => (
          <Note key={note.number} note={note} />
        ))}
      </ol>
    </section>
  );
}
