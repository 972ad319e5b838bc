import { useTranslation } from 'react-i18next';
import { useLocale } from '../../words/use-locale';
import { formatDate } from '../../core/format';
import type { Listing } from '../../core/model';
import type { ViewParams } from '../../core/search';
import classes from './Evidence.module.css';
import { SourceList } from './SourceList';

interface ListingsProps {
  listings: Listing[];
  openView?: ((view: ViewParams) => void) | undefined;
}

/** Each listing with its authority, programme, date and documents. */
export function ListingList({ listings, openView }: ListingsProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  return (
    <ul className={classes.listings}>
      {listings.map((listing) => (
        <li key={listing.id}>
          <strong>{listing.authority}</strong> {listing.programme}
          {listing.listed && (
            <small> · {t('evidence.listed', { date: formatDate(listing.listed, locale) })}</small>
          )}
          {listing.until && (
            <small> · {t('evidence.until', { date: formatDate(listing.until, locale) })}</small>
          )}
          <SourceList sources={listing.sources} openView={openView} />
        </li>
      ))}
    </ul>
  );
}

export function Listings(props: ListingsProps) {
  const { t } = useTranslation();
  const count = props.listings.length;
  return count > 0 ? (
    <>
      <h3 className={classes.label}>{t('evidence.listings', { count })}</h3>
      <ListingList {...props} />
    </>
  ) : null;
}
