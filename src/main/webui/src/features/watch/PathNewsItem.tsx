import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { formatStrength } from '../../core/format';
import type { HopNews, PathNews, Watch, WatchNews } from '../../core/watch/model';
import { searchOfWatch } from '../../core/watch/question';
import { useLocale } from '../../words/use-locale';
import { ReasonText } from './ReasonText';
import classes from './Watch.module.css';

function Strength({ before, now }: { before?: number; now?: number }) {
  const { t } = useTranslation('watch');
  const locale = useLocale();
  const text = (value: number) => formatStrength(value, locale);
  if (before !== undefined && now !== undefined && text(before) !== text(now)) {
    return t('path.strengthChange', { before: text(before), now: text(now) });
  }
  return t('path.strength', { strength: text(now ?? before ?? 0) });
}

function HopChange({ news, path }: { news: HopNews; path: PathNews }) {
  const { t } = useTranslation('watch');
  const locale = useLocale();
  return t('path.hop', {
    from: path.nodes[news.hop]?.name ?? '',
    to: path.nodes[news.hop + 1]?.name ?? '',
    before: formatStrength(news.weightBefore, locale),
    now: formatStrength(news.weightNow, locale),
    sourcesBefore: news.sourcesBefore,
    sourcesNow: news.sourcesNow,
  });
}

/** One path: what became of it, and why; a press opens it in its question. */
export function PathNewsItem({
  path,
  watch,
  told,
}: {
  path: PathNews;
  watch: Watch;
  told: WatchNews['body'];
}) {
  const { t } = useTranslation('watch');
  return (
    <li className={classes.path} data-kind={path.kind}>
      <Link to="/" search={searchOfWatch(watch, path)} className={classes.route}>
        {path.nodes.map(({ id, name }, index) => (
          <Fragment key={id}>
            {index > 0 && <span aria-hidden> → </span>}
            <bdi>{name}</bdi>
          </Fragment>
        ))}
      </Link>
      <span className={classes.strength}>
        <Strength before={path.strengthBefore} now={path.strengthNow} />
      </span>
      <ul className={classes.reasons}>
        {path.hops.map((hop) => (
          <li key={`hop ${hop.hop}`}>
            <HopChange news={hop} path={path} />
          </li>
        ))}
        {path.reasons.map((reason, index) => (
          <li key={index}>
            <ReasonText reason={reason} path={path} told={told} />
          </li>
        ))}
        {path.moreReasons > 0 && <li>{t('reason.more', { count: path.moreReasons })}</li>}
      </ul>
    </li>
  );
}
