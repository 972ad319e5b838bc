import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatBytes, formatMoment } from '../../core/data/format-bytes';
import { formatCount, safeUrl } from '../../core/format';
import { isCurrent, type ListDifference, type PublicList } from '../../core/lists/model';
import { useSaidHere } from '../../words/server';
import { useLocale } from '../../words/use-locale';
import common from './Data.module.css';
import classes from './Datasets.module.css';
import { ListActs } from './ListActs';

function Out({ to, children }: { to: string | null; children: string }) {
  const url = safeUrl(to);
  return url ? (
    <a href={url} rel="noreferrer noopener" target="_blank">
      {children}
    </a>
  ) : (
    <>{children}</>
  );
}

/** Whose it is, under which terms, and where it comes from. */
function Origin({ list }: { list: PublicList }) {
  const { t } = useTranslation('lists');
  const terms = list.terms.map((term) => t(`term.${term}`)).join('; ');
  return (
    <dl className={classes.facts}>
      <div>
        <dt>{t('publisher')}</dt>
        <dd>
          <Out to={list.page}>{list.publisher}</Out>
        </dd>
      </div>
      <div>
        <dt>{t('licence')}</dt>
        <dd>
          <Out to={list.licenceUrl}>{list.licence}</Out>
          {terms !== '' && ` (${terms})`}
        </dd>
      </div>
      <div>
        <dt>{t('dataset')}</dt>
        <dd>
          <code>{list.dataset}</code>
        </dd>
      </div>
      <div>
        <dt>{t('address')}</dt>
        <dd>{list.addresses.join(' · ')}</dd>
      </div>
    </dl>
  );
}

function useCounts() {
  const locale = useLocale();
  return ({ read, rejected, changed, gone, ...made }: ListDifference) => ({
    read: formatCount(read, locale),
    rejected: formatCount(rejected, locale),
    new: formatCount(made.new, locale),
    changed: formatCount(changed, locale),
    gone: formatCount(gone, locale),
  });
}

/** When it was looked at, and what is in. */
function History({ list }: { list: PublicList }) {
  const { t } = useTranslation('lists');
  const locale = useLocale();
  const counts = useCounts();
  const { checkedAt, newest, imported } = list;
  if (checkedAt === null) {
    return <p className={common.soft}>{t('notFetched')}</p>;
  }
  const parts = [
    t('checked', { moment: formatMoment(checkedAt, locale) }),
    newest &&
      t('found', {
        moment: formatMoment(newest.fetchedAt, locale),
        size: formatBytes(newest.bytes, locale),
      }),
    imported?.importedAt && imported.difference
      ? t('imported', { moment: formatMoment(imported.importedAt, locale), ...counts(imported.difference) })
      : t('notImported'),
    isCurrent(list) && t('current'),
  ];
  return <p className={common.soft}>{parts.filter(Boolean).join(' ')}</p>;
}

/** What a person has to know before anything else is done. */
function News({ list }: { list: PublicList }) {
  const { t } = useTranslation('lists');
  const counts = useCounts();
  const saidHere = useSaidHere();
  const { problem, tried, trial, stage } = list;
  return (
    <>
      {problem && (
        <div className={common.warning}>
          <span>
            {saidHere({ code: problem.code, text: problem.message })} {t('problem')}
          </span>
        </div>
      )}
      {stage === 'waiting' && tried && trial && (
        <div className={common.note}>
          <span>
            {t('tried', counts(tried))}{' '}
            <Link to="/data/import/$job" params={{ job: trial }}>
              {t('trial')}
            </Link>
          </span>
        </div>
      )}
    </>
  );
}

/** One list: what it is, how it stands, and what can be done with it. */
export function ListItem({ list, on }: { list: PublicList; on: boolean }) {
  const { t } = useTranslation('lists');
  return (
    <li className={classes.dataset}>
      <div className={common.datasetHead}>
        <h3>{list.name}</h3>
        <code>{list.id}</code>
        {list.stage !== 'rest' && (
          <span
            className={common.badge}
            data-state={list.stage === 'waiting' ? 'paused' : 'running'}
            role="status"
          >
            {t(`stage.${list.stage}`)}
          </span>
        )}
        {list.isOwn && <span className={common.badge}>{t('own')}</span>}
      </div>
      <Origin list={list} />
      <History list={list} />
      <News list={list} />
      {on && <ListActs list={list} />}
    </li>
  );
}
