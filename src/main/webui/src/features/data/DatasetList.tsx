import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDatasets } from '../../api/import-queries';
import { useRights } from '../../api/session';
import { useLocale } from '../../words/use-locale';
import { formatMoment } from '../../core/data/format-bytes';
import type { DatasetCard } from '../../core/data/model';
import { formatCount, safeUrl } from '../../core/format';
import { asProblem } from '../../core/problem';
import { TakeAwayButton } from '../take-away/TakeAwayButton';
import common from './Data.module.css';
import classes from './Datasets.module.css';
import { DataProblem } from './DataProblem';
import { DatasetContents } from './DatasetContents';
import { RemoveDataset } from './RemoveDataset';

const EVIDENCE = 'evidence';

function Origin({ dataset }: { dataset: DatasetCard }) {
  const { t } = useTranslation('data');
  const url = safeUrl(dataset.url);
  return (
    <dl className={classes.facts}>
      <div>
        <dt>{t('datasets.licence')}</dt>
        <dd>{dataset.licence ?? t('datasets.noLicence')}</dd>
      </div>
      {(dataset.publisher ?? url) && (
        <div>
          <dt>{t('datasets.source')}</dt>
          <dd>
            {url ? (
              <a href={url} rel="noreferrer noopener" target="_blank">
                {dataset.publisher ?? url}
              </a>
            ) : (
              dataset.publisher
            )}
          </dd>
        </div>
      )}
      {dataset.version && (
        <div>
          <dt>{t('datasets.version')}</dt>
          <dd>{dataset.version}</dd>
        </div>
      )}
    </dl>
  );
}

function When({ dataset }: { dataset: DatasetCard }) {
  const { t } = useTranslation('data');
  const locale = useLocale();
  const moment = dataset.importedAt ? formatMoment(dataset.importedAt, locale) : null;
  const rows = dataset.rowsRead === undefined ? null : formatCount(dataset.rowsLoaded ?? 0, locale);
  return (
    <p className={common.soft}>
      {moment !== null &&
        (dataset.importedBy === undefined
          ? t('datasets.when', { moment })
          : t('datasets.whenBy', { moment, who: dataset.importedBy }))}
      {rows !== null &&
        ` · ${t('datasets.rows', {
          loaded: rows,
          read: formatCount(dataset.rowsRead ?? 0, locale),
        })}`}
    </p>
  );
}

function DatasetItem({ dataset, remove }: { dataset: DatasetCard; remove: () => void }) {
  const { t } = useTranslation('data');
  const { imports } = useRights();
  const [open, setOpen] = useState(false);
  return (
    <li className={classes.dataset}>
      <div className={common.datasetHead}>
        <h3>{dataset.name ?? dataset.id}</h3>
        <code>{dataset.id}</code>
        {dataset.complete === false && (
          <span className={common.badge} data-state="failed">
            {t('datasets.incomplete')}
          </span>
        )}
      </div>
      <When dataset={dataset} />
      <Origin dataset={dataset} />
      {open && <DatasetContents dataset={dataset.id} />}
      <div className={common.actions}>
        <Button
          variant="default"
          size="compact-sm"
          aria-expanded={open}
          onClick={() => setOpen((before) => !before)}
        >
          {open ? t('datasets.less') : t('datasets.holds')}
        </Button>
        <TakeAwayButton size="compact-sm" variant="default" subject={() => ({ dataset: dataset.id })} />
        {dataset.id === EVIDENCE ? (
          <span className={common.soft}>{t('datasets.evidence')}</span>
        ) : (
          imports && (
            <>
              <Button
                variant="default"
                size="compact-sm"
                renderRoot={(props) => <Link {...props} to="/data" search={{ replaces: dataset.id }} />}
              >
                {t('datasets.replace')}
              </Button>
              <Button variant="default" size="compact-sm" color="red" onClick={remove}>
                {t('datasets.remove')}
              </Button>
            </>
          )
        )}
      </div>
    </li>
  );
}

/** What is in the database, from where, under which licence, since when. */
export function DatasetList() {
  const { t } = useTranslation('data');
  const { t: page } = useTranslation();
  const { data, error, refetch } = useDatasets();
  const [removing, setRemoving] = useState<DatasetCard | null>(null);
  if (error && !data) {
    return <DataProblem problem={asProblem(error)} retry={() => void refetch()} />;
  }
  return (
    <section aria-labelledby="datasets-title">
      <h2 id="datasets-title" className={common.heading}>
        {t('datasets.title')}
      </h2>
      {!data && <p className={common.soft}>{page('loading.loading')}</p>}
      {data?.datasets.length === 0 && <p className={common.soft}>{t('datasets.none')}</p>}
      <ul className={common.datasets}>
        {data?.datasets.map((dataset) => (
          <DatasetItem key={dataset.id} dataset={dataset} remove={() => setRemoving(dataset)} />
        ))}
      </ul>
      {removing && <RemoveDataset dataset={removing} close={() => setRemoving(null)} />}
    </section>
  );
}
