import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useImports } from '../../api/import-queries';
import { useLocale } from '../../words/use-locale';
import { formatMoment } from '../../core/data/format-bytes';
import { isOver, type ImportStatus } from '../../core/data/model';
import { shareDone } from '../../core/data/progress';
import { formatCount } from '../../core/format';
import { asProblem } from '../../core/problem';
import common from './Data.module.css';
import classes from './Jobs.module.css';
import { DataProblem } from './DataProblem';
import { ImportName } from './ImportName';
import { StateBadge } from './StateBadge';

function ImportLine({ status }: { status: ImportStatus }) {
  const { t } = useTranslation('data');
  const locale = useLocale();
  const share = shareDone(status);
  const count = (value: number) => formatCount(value, locale);
  return (
    <li className={common.line}>
      <div className={classes.lineMain}>
        <Link className={common.strongLink} to="/data/import/$job" params={{ job: status.job }}>
          <ImportName status={status} />
        </Link>
        <span className={common.soft}>
          {status.dryRun ? t('imports.trial') : t('imports.into', { dataset: status.dataset ?? '…' })}
          {' · '}
          {formatMoment(status.finishedAt ?? status.startedAt, locale)}
        </span>
      </div>
      {isOver(status) ? (
        <span className={common.soft}>
          {t('imports.books', { loaded: count(status.loaded), rejected: count(status.rejected) })}
        </span>
      ) : (
        <progress max={1} {...(share === null ? {} : { value: share })} aria-label={t('progress.label')} />
      )}
      <StateBadge status={status} />
    </li>
  );
}

/** Running imports and those before, so that leaving the page loses nothing. */
export function ImportList() {
  const { t } = useTranslation('data');
  const { data, error, refetch } = useImports();
  if (error && !data) {
    return <DataProblem problem={asProblem(error)} retry={() => void refetch()} />;
  }
  const all = data?.imports ?? [];
  if (all.length === 0) {
    return null;
  }
  return (
    <section aria-labelledby="imports-title">
      <h2 id="imports-title" className={common.heading}>
        {t('imports.title')}
      </h2>
      <ul className={common.lines}>
        {all.slice(0, SHOWN).map((status) => (
          <ImportLine key={status.job} status={status} />
        ))}
      </ul>
      {all.length > SHOWN && (
        <details className={classes.more}>
          <summary>{t('imports.more', { count: all.length - SHOWN })}</summary>
          <ul className={common.lines}>
            {all.slice(SHOWN).map((status) => (
              <ImportLine key={status.job} status={status} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

const SHOWN = 6;
