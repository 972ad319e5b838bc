import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { formatCount } from '../../core/format';
import { NEWS_KINDS, type NewsKind, type Watch, type WatchNews } from '../../core/watch/model';
import { useLocale } from '../../words/use-locale';
import { PathNewsItem } from './PathNewsItem';
import classes from './Watch.module.css';

function Kind({ kind, watch, news }: { kind: NewsKind; watch: Watch; news: WatchNews }) {
  const { t } = useTranslation('watch');
  const locale = useLocale();
  const count = news.body.counts[kind];
  const paths = news.body.paths.filter((path) => path.kind === kind);
  if (count === 0) {
    return null;
  }
  return (
    <>
      <h4 className={classes.kind} data-kind={kind}>
        {t(`kind.${kind}`, { count, shown: formatCount(count, locale) })}
      </h4>
      <ul className={classes.paths}>
        {paths.map((path) => (
          <PathNewsItem
            key={path.nodes.map(({ id }) => id).join('\n')}
            path={path}
            watch={watch}
            told={news.body}
          />
        ))}
      </ul>
      {count > paths.length && (
        <p className={classes.quiet}>{t('morePaths', { count: count - paths.length })}</p>
      )}
    </>
  );
}

function Delivery({ news }: { news: WatchNews }) {
  const { t } = useTranslation('watch');
  if (news.delivery === null) {
    return null;
  }
  const { state, fault } = news.delivery;
  return (
    <p className={classes.quiet}>
      {t(`delivery.${state}`)} {fault !== null && <bdi>({fault})</bdi>}
    </p>
  );
}

/** What one run told: paths by what became of them. */
export function NewsRun({ watch, news, meant }: { watch: Watch; news: WatchNews; meant: boolean }) {
  const { t } = useTranslation('watch');
  const locale = useLocale();
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (meant) {
      place.current?.scrollIntoView?.({ block: 'start' });
    }
  }, [meant]);
  const when = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(news.at),
  );
  return (
    <section ref={place} className={classes.run} data-news={news.id} data-seen={news.seen}>
      <h3 className={classes.when}>
        {when} {!news.seen && <span className={classes.fresh}>{t('fresh')}</span>}
      </h3>
      {NEWS_KINDS.map((kind) => (
        <Kind key={kind} kind={kind} watch={watch} news={news} />
      ))}
      <Delivery news={news} />
    </section>
  );
}
