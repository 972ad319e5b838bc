import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type {
  HeldListing as Held,
  Lag as Told,
  ListedParty,
  RowsQuestion,
} from '../../core/declarations/model';
import { formatCount, formatDate } from '../../core/format';
import { useLocale } from '../../words/use-locale';
import classes from './Declarations.module.css';

type Open = (after: NonNullable<RowsQuestion['after']>) => void;

function HeldListing({ held, open }: { held: Held; open: () => void }) {
  const { t } = useTranslation('declarations');
  const locale = useLocale();
  const { listing, dated, ended, rows } = held;
  const what = [listing.authority, listing.programme, listing.measure]
    .filter((part) => part !== '')
    .join(' · ');
  const since = dated
    ? t('after.since', { date: formatDate(listing.listed, locale) })
    : t('after.undatedListing');
  return (
    <li>
      <bdi>{what}</bdi>, {since}
      {ended && `, ${t('after.ended', { date: formatDate(listing.until, locale) })}`}:{' '}
      {rows === 0 ? (
        t('after.noRows')
      ) : (
        <button type="button" className={classes.opener} title={t('openRows')} onClick={open}>
          {t('after.atLeast', { count: rows, shown: formatCount(rows, locale) })}
        </button>
      )}
      <small>{listing.id}</small>
    </li>
  );
}

function Lag({ lag }: { lag: Told }) {
  const { t } = useTranslation('declarations');
  const locale = useLocale();
  const told = {
    count: lag.days,
    shown: formatCount(lag.days, locale),
    first: formatDate(lag.firstRow, locale),
    listed: formatDate(lag.listed, locale),
  };
  return <p className={classes.facts}>{lag.atLeast ? t('after.lagAtLeast', told) : t('after.lag', told)}</p>;
}

/** Those who are listed or were, the most trade after it first. */
export function ListedParties({ parties, open }: { parties: ListedParty[]; open: Open }) {
  const { t } = useTranslation('declarations');
  const locale = useLocale();
  return (
    <ol className={classes.parties}>
      {parties.map(({ role, party, rows, after, listings, lag }) => (
        <li key={`${role} ${party.code}`}>
          <h2>
            {role === 'maker' ? (
              <bdi>{party.code}</bdi>
            ) : (
              <Link to="/entity/$" params={{ _splat: party.code }} search={{}}>
                <bdi>{party.name ?? party.code}</bdi>
              </Link>
            )}{' '}
            <small>{t(`role.${role}`)}</small>
          </h2>
          <p>
            {t('after.of', {
              count: after.rows,
              shown: formatCount(after.rows, locale),
              all: formatCount(rows, locale),
            })}
          </p>
          <ul>
            {listings.map((held) => (
              <HeldListing
                key={held.listing.id}
                held={held}
                open={() => open({ role, party: party.code, listing: held.listing.id })}
              />
            ))}
          </ul>
          {lag && <Lag lag={lag} />}
        </li>
      ))}
    </ol>
  );
}
