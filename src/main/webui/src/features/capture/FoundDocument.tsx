import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { readingOf, type DocumentSearch, type FoundCapture } from '../../core/capture/finding';
import classes from './Documents.module.css';
import { Snippet } from './Snippet';

interface FoundDocumentProps {
  q: string;
  found: FoundCapture;
}

/** A document with the first of its passages, each of which opens there. */
export function FoundDocument({ q, found }: FoundDocumentProps) {
  const { t } = useTranslation('capture');
  const to = (search: DocumentSearch) => (props: object) => (
    <Link to="/documents" search={search} {...props} />
  );
  return (
    <li className={classes.document}>
      <h2 className={classes.name}>
        <bdi>{found.title || found.name}</bdi>
      </h2>
      <p className={classes.quiet}>
        <bdi>{found.name}</bdi> · {t('search.hits', { count: found.hits })} ·{' '}
        <Anchor inherit renderRoot={(props) => <Link to="/" search={{ source: found.source }} {...props} />}>
          {t('search.source')}
          <span className="visually-hidden">: {found.title}</span>
        </Anchor>
      </p>
      <ul className={classes.places}>
        {found.places.map((place) => (
          <li key={place.block}>
            <Anchor className={classes.place} underline="never" renderRoot={to(readingOf(q, found, place))}>
              <Snippet place={place} />
              {place.page !== '' && (
                <span className={classes.pageNumber}>{t('read.page', { page: place.page })}</span>
              )}
            </Anchor>
          </li>
        ))}
      </ul>
    </li>
  );
}
