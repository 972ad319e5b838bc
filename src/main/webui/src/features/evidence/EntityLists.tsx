import { useTranslation } from 'react-i18next';
import { useLocale } from '../../app/use-locale';
import { formatDate } from '../../core/format';
import { isRelationType, type Listing, type NeighbourCount } from '../../core/model';
import classes from './Evidence.module.css';
import { SourceList } from './SourceList';

export function Listings({ listings }: { listings: Listing[] }) {
  const { t } = useTranslation();
  const locale = useLocale();
  if (listings.length === 0) {
    return null;
  }
  return (
    <>
      <h3 className={classes.label}>{t('evidence.listings', { count: listings.length })}</h3>
      <ul className={classes.listings}>
        {listings.map((listing) => (
          <li key={listing.id}>
            <strong>{listing.authority}</strong> {listing.programme}
            {listing.listed && (
              <small> · {t('evidence.listed', { date: formatDate(listing.listed, locale) })}</small>
            )}
            <SourceList sources={listing.sources} />
          </li>
        ))}
      </ul>
    </>
  );
}

export function Neighbours({ neighbours }: { neighbours: NeighbourCount[] }) {
  const { t } = useTranslation();
  const known = neighbours.filter((each) => isRelationType(each.type));
  if (known.length === 0) {
    return null;
  }
  return (
    <>
      <h3 className={classes.label}>{t('evidence.neighbours')}</h3>
      <ul className={classes.neighbours}>
        {known.map(({ type, direction, count }) => (
          <li key={`${type} ${direction}`}>
            {isRelationType(type) && t(`relation.${type}.${direction}`)} <strong>{count}</strong>
          </li>
        ))}
      </ul>
    </>
  );
}
