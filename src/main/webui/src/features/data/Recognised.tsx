import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRecognised } from '../../api/import-queries';
import {
  reasonsOf,
  WHO,
  type RecognisedCounts,
  type RecognisedEntity,
  type Who,
} from '../../core/data/recognised';
import { entityAddress } from '../../core/entity/address';
import { formatCount } from '../../core/format';
import { asProblem } from '../../core/problem';
import { useLocale } from '../../words/use-locale';
import common from './Data.module.css';
import { DataProblem } from './DataProblem';
import classes from './Recognised.module.css';

function Entity({ entity }: { entity: RecognisedEntity }) {
  const { t } = useTranslation('data');
  const { known } = entity;
  return (
    <li className={classes.entity}>
      <span className={classes.stated}>
        <bdi>{entity.name}</bdi>
        {entity.row !== null && <small>{entity.row}</small>}
      </span>
      {known && (
        <span className={classes.known}>
          {entity.who === 'new' && <span>{t('who.namesake')}</span>}
          <Link {...entityAddress(known.id)} className={common.strongLink}>
            <bdi>{known.name}</bdi>
          </Link>
          {known.dataset !== null && <small>{known.dataset}</small>}
          <span className={classes.reasons}>
            {known.class === null ? t('who.sameId') : reasonsOf(known).join(' · ')}
          </span>
        </span>
      )}
    </li>
  );
}

function Entities({ job, who, count }: { job: string; who: Who; count: number }) {
  const { t } = useTranslation('data');
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useRecognised(job, who);
  const shown = data?.pages.flatMap(({ entities }) => entities) ?? [];
  if (error && !data) {
    return <DataProblem problem={asProblem(error)} retry={() => void refetch()} />;
  }
  return (
    <>
      <p className={common.soft}>{data ? t(`who.${who}Means`) : t('who.loading')}</p>
      <ul className={classes.entities}>
        {shown.map((entity) => (
          <Entity key={entity.id} entity={entity} />
        ))}
      </ul>
      {hasNextPage && (
        <Button
          variant="default"
          size="compact-sm"
          loading={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
        >
          {t('who.more', { count: count - shown.length })}
        </Button>
      )}
    </>
  );
}

/** Whom of a tried file's entities Spoor knows, may know, and does not know; each known one with a link to it. */
export function Recognised({ job, counts }: { job: string; counts: RecognisedCounts }) {
  const { t } = useTranslation('data');
  const locale = useLocale();
  const shown = (count: number) => formatCount(count, locale);
  if (counts.entities === 0) {
    return <p className={common.soft}>{t('who.none')}</p>;
  }
  const first = WHO.find((who) => counts[who] > 0);
  return (
    <section className={classes.recognised} aria-label={t('who.label')}>
      <p className={classes.summary} role="status">
        {t('who.summary', { is: shown(counts.is), perhaps: shown(counts.perhaps), new: shown(counts.new) })}
      </p>
      {counts.compared < counts.entities && (
        <p className={common.warning}>
          {t('who.limited', { all: shown(counts.entities), compared: shown(counts.compared) })}
        </p>
      )}
      <p className={common.soft}>{t('who.lead')}</p>
      {WHO.filter((who) => counts[who] > 0).map((who) => (
        <details key={who} className={classes.group} open={who === first}>
          <summary>
            <strong data-who={who}>{t(`who.${who}`)}</strong> {shown(counts[who])}
          </summary>
          <Entities job={job} who={who} count={counts[who]} />
        </details>
      ))}
    </section>
  );
}
