import { Anchor, Button, CloseButton, Skeleton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRows, type FlagRows } from '../../api/declarations';
import { useRights } from '../../api/session';
import { claimHashOfRow } from '../../core/claim/row';
import type { RowsQuestion } from '../../core/declarations/model';
import { formatCount, formatDate } from '../../core/format';
import { asProblem } from '../../core/problem';
import { useLocale } from '../../words/use-locale';
import { ProblemNotice } from '../common/ProblemNotice';
import classes from './Declarations.module.css';
import { TakeAway } from './TakeAway';

type Row = Record<string, unknown>;

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function moneyOf(row: Row, locale: string): string[] {
  return Object.entries(row).flatMap(([name, value]) =>
    /^value[A-Z]{3}$/.test(name) && typeof value === 'number'
      ? `${formatCount(value, locale)} ${name.slice(-3)}`
      : [],
  );
}

function Party({ id, name }: { id: string; name: string }) {
  return (
    <Link to="/entity/$" params={{ _splat: id }} search={{}}>
      <bdi>{name === '' ? id : name}</bdi>
    </Link>
  );
}

function OneRow({ row }: { row: Row }) {
  const { t } = useTranslation('declarations');
  const locale = useLocale();
  const { saveCases } = useRights();
  const facts = [
    text(row.declaration),
    text(row.hs) && `HS ${text(row.hs)}`,
    text(row.manufacturer) && t('row.maker', { name: text(row.manufacturer) }),
    text(row.brand) && t('row.brand', { name: text(row.brand) }),
    text(row.origin) && t('row.origin', { country: text(row.origin) }),
    text(row.departure) && t('row.departure', { country: text(row.departure) }),
    text(row.quantity) && `${text(row.quantity)} ${text(row.unit)}`,
    typeof row.netKg === 'number' ? `${formatCount(row.netKg, locale)} kg` : '',
    ...moneyOf(row, locale),
  ].filter((fact) => fact !== '');
  return (
    <li>
      <strong>{text(row.date) === '' ? t('row.undated') : formatDate(text(row.date), locale)}</strong>{' '}
      <Party id={text(row.supplier)} name={text(row.supplierName)} /> →{' '}
      <Party id={text(row.buyer)} name={text(row.buyerName)} />
      <span className={classes.facts}>{facts.join(' · ')}</span>
      {text(row.description) !== '' && <bdi className={classes.facts}>{text(row.description)}</bdi>}
      <small>{text(row.row)}</small>
      {saveCases && (
        <div>
          <Anchor
            size="sm"
            renderRoot={(props) => <Link to="/data" search={{}} hash={claimHashOfRow(row)} {...props} />}
          >
            {t('row.claim')}
          </Anchor>
        </div>
      )}
    </li>
  );
}

/** So many go into a file. */
const MOST = 1000;

/** Single declarations, each as its file says it. */
export function RowList({ question, close }: { question: RowsQuestion | FlagRows; close: () => void }) {
  const { t } = useTranslation('declarations');
  const locale = useLocale();
  const found = useRows(question);
  const pages = found.data?.pages ?? [];
  const total = pages[0]?.total ?? 0;
  if (found.error) {
    return <ProblemNotice problem={asProblem(found.error)} retry={() => void found.refetch()} />;
  }
  return (
    <section className={classes.rows} aria-label={t('rows')}>
      <header>
        <h2>{t('row.title', { count: total, shown: formatCount(total, locale) })}</h2>
        <CloseButton aria-label={t('close')} onClick={close} />
      </header>
      {found.isPending && <Skeleton role="status" height={120} aria-label={t('loading')} />}
      <ol>
        {pages
          .flatMap(({ rows }) => rows)
          .map((row) => (
            <OneRow key={text(row.id)} row={row} />
          ))}
      </ol>
      {found.hasNextPage && (
        <Button
          variant="default"
          loading={found.isFetchingNextPage}
          onClick={() => void found.fetchNextPage()}
        >
          {t('moreRows')}
        </Button>
      )}
      {total > 0 && (
        <div className={classes.acts}>
          <TakeAway
            what={'flag' in question ? 'flags/rows' : 'rows'}
            body={{ ...question, limit: MOST }}
            name="declarations"
            title={t('row.title', { count: total, shown: formatCount(total, locale) })}
          />
        </div>
      )}
    </section>
  );
}
