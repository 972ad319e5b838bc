import { IconExternalLink } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../app/use-locale';
import { formatDate, safeUrl } from '../../core/format';
import type { Source } from '../../core/model';
import classes from './Evidence.module.css';

function SourceItem({ source }: { source: Source }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const url = safeUrl(source.url);
  const published = source.published ? formatDate(source.published, locale) : t('evidence.undated');
  return (
    <li>
      {url === null ? (
        <bdi>{source.title}</bdi>
      ) : (
        <a href={url} target="_blank" rel="noopener noreferrer">
          <bdi>{source.title}</bdi> <IconExternalLink size={13} aria-hidden />
          <span className="visually-hidden">{t('evidence.newWindow')}</span>
        </a>
      )}
      <small>
        {source.publisher && (
          <>
            <bdi>{source.publisher}</bdi>
            {' · '}
          </>
        )}
        {published}
      </small>
    </li>
  );
}

export function SourceList({ sources }: { sources: Source[] }) {
  return (
    <ul className={classes.sources}>
      {sources.map((source) => (
        <SourceItem key={source.id} source={source} />
      ))}
    </ul>
  );
}
