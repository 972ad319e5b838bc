import { useTranslation } from 'react-i18next';
import { safeUrl } from '../../core/format';
import type { ChangedSource, WatchNews } from '../../core/watch/model';
import classes from './Watch.module.css';

export type Told = WatchNews['body'];

/** The sources by name, each with its address where it has one. */
export function SourceNames({ ids, told }: { ids: string[]; told: Told }) {
  const { t } = useTranslation('watch');
  return (
    <>
      {t('reason.sources')}{' '}
      {ids.map((id, index) => {
        const source = told.sources.find((each) => each.id === id);
        const url = safeUrl(source?.url);
        const name = <bdi>{source?.title ?? id}</bdi>;
        return (
          <span key={id}>
            {index > 0 && '; '}
            {url ? (
              <a href={url} target="_blank" rel="noreferrer">
                {name}
              </a>
            ) : (
              name
            )}
          </span>
        );
      })}
    </>
  );
}

/** A document that took the place of another under the same source. */
export function SourceReason({ source, told }: { source: ChangedSource; told: Told }) {
  const { t } = useTranslation('watch');
  const changes = source.fields.map(({ field, before, now }) =>
    t(`reason.field.${field}`, {
      before: before === '' ? t('reason.unstated') : before,
      now: now === '' ? t('reason.unstated') : now,
    }),
  );
  return (
    <>
      {t('reason.source_changed')} {changes.join('. ')}.{' '}
      <small className={classes.origin}>
        <SourceNames ids={[source.id]} told={told} />
      </small>
    </>
  );
}
