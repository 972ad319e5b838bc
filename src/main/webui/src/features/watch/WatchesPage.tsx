import { Skeleton } from '@mantine/core';
import { IconBell, IconRss } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { WATCHES_EVERY_MILLIS, WATCHES_KEY, watchApi } from '../../api/watches';
import { formatCount } from '../../core/format';
import { asProblem } from '../../core/problem';
import type { Watch, WatchList } from '../../core/watch/model';
import { validateWatchSearch } from '../../core/watch/search';
import { useLocale } from '../../words/use-locale';
import { Notice } from '../common/Notice';
import { ProblemNotice } from '../common/ProblemNotice';
import classes from './Watch.module.css';
import { WatchDetail } from './WatchDetail';

const route = getRouteApi('/watches');

function WatchRow({ watch, chosen }: { watch: Watch; chosen: boolean }) {
  const { t } = useTranslation('watch');
  const locale = useLocale();
  const { id, name, paused, paths, unseen } = watch;
  const shown = formatCount(unseen, locale);
  return (
    <li>
      <Link
        to="/watches"
        search={{ watch: id }}
        className={classes.row}
        {...(chosen && { 'aria-current': 'true' })}
      >
        <bdi>{name}</bdi>
        {unseen > 0 && (
          <span className={classes.badge} aria-label={t('unseen', { count: unseen, shown })}>
            {shown}
          </span>
        )}
        <small>
          {paused ? t('resting') : t('paths', { count: paths, shown: formatCount(paths, locale) })}
        </small>
      </Link>
    </li>
  );
}

function Listed({ list }: { list: WatchList }) {
  const { watch, news } = validateWatchSearch(route.useSearch());
  const chosen = list.watches.find(({ id }) => id === watch) ?? list.watches[0];
  return (
    <div className={classes.columns}>
      <ul className={classes.list}>
        {list.watches.map((each) => (
          <WatchRow key={each.id} watch={each} chosen={each.id === chosen?.id} />
        ))}
      </ul>
      {chosen && <WatchDetail key={chosen.id} watch={chosen} webhooks={list.webhooks} meant={news} />}
    </div>
  );
}

/** All watched questions, and what became of their paths. */
export function WatchesPage() {
  const { t } = useTranslation('watch');
  const list = useQuery({
    queryKey: WATCHES_KEY,
    queryFn: ({ signal }) => watchApi.list(signal),
    refetchInterval: WATCHES_EVERY_MILLIS,
    staleTime: 0,
  });
  if (list.error && !list.data) {
    return <ProblemNotice problem={asProblem(list.error)} retry={() => void list.refetch()} />;
  }
  return (
    <div className={classes.page}>
      <h1 className={classes.heading}>{t('title')}</h1>
      <p className={classes.quiet}>
        {t('intro')}{' '}
        <a className={classes.feed} href="/api/watches/news.atom">
          <IconRss size={16} aria-hidden /> {t('allFeed')}
        </a>
      </p>
      {!list.data && <Skeleton height={200} />}
      {list.data?.watches.length === 0 && (
        <Notice title={t('none.title')} icon={<IconBell size={34} />}>
          <p>{t('none.body')}</p>
        </Notice>
      )}
      {list.data && list.data.watches.length > 0 && <Listed list={list.data} />}
    </div>
  );
}
