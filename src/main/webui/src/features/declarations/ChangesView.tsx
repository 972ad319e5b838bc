import { useTranslation } from 'react-i18next';
import type { SellerChange } from '../../core/declarations/model';
import { selectionOf } from '../../core/declarations/search';
import { formatCount, formatDate } from '../../core/format';
import { useLocale } from '../../words/use-locale';
import classes from './Declarations.module.css';
import type { SearchProps } from './Filters';
import { ListFrame, type OpenRows } from './ListFrame';
import { ListTable, Party, RowCount } from './ListTable';

function Sellers({
  change,
  search,
  open,
}: { change: SellerChange; open: OpenRows } & Pick<SearchProps, 'search'>) {
  const { t } = useTranslation('declarations');
  const locale = useLocale();
  return (
    <details>
      <summary>
        {t('changes.fresh', { count: change.fresh, shown: formatCount(change.fresh, locale) })}
      </summary>
      <ul className={classes.notes}>
        {change.sellers.map(({ seller, rowsBefore, rowsSince, first, last, founded }) => (
          <li key={seller.code}>
            <Party party={seller} />
            {': '}
            {t('changes.rows', {
              before: formatCount(rowsBefore, locale),
              since: formatCount(rowsSince, locale),
              first: formatDate(first, locale),
              last: formatDate(last, locale),
            })}{' '}
            {founded === undefined
              ? t('changes.foundedUnknown')
              : t('changes.founded', { date: formatDate(founded, locale) })}{' '}
            <RowCount
              rows={rowsBefore + rowsSince}
              open={() =>
                open({
                  selection: {
                    ...selectionOf(search),
                    sellers: [seller.code],
                    buyers: [change.buyer.code],
                  },
                })
              }
            />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Who stays when sellers change. */
export function ChangesView({ search, choose }: SearchProps) {
  const { t } = useTranslation('declarations');
  const locale = useLocale();
  const count = (number: number) => formatCount(number, locale);
  return (
    <ListFrame
      what="seller-changes"
      search={search}
      choose={choose}
      counts={({ buyers, buyerCount }) => ({ shown: buyers.length, all: buyerCount })}
      lead={({ untold }) =>
        untold > 0
          ? `${t('changes.rule')} ${t('list.left', { count: untold, shown: count(untold) })}`
          : t('changes.rule')
      }
    >
      {({ buyers }, open) => (
        <ListTable
          label={t('view.changes')}
          rows={buyers}
          rowKey={({ buyer }) => buyer.code}
          columns={[
            { name: t('dimension.buyer'), cell: ({ buyer }) => <Party party={buyer} /> },
            { name: t('changes.rowsBefore'), cell: ({ rowsBefore }) => count(rowsBefore) },
            { name: t('changes.rowsSince'), cell: ({ rowsSince }) => count(rowsSince) },
            { name: t('changes.before'), cell: ({ before }) => count(before) },
            { name: t('changes.stayed'), cell: ({ stayed }) => count(stayed) },
            {
              name: t('changes.new'),
              cell: (change) => <Sellers change={change} search={search} open={open} />,
            },
            {
              name: t('changes.foundedSince'),
              cell: ({ foundedAfter, foundedUnknown }) =>
                foundedUnknown > 0
                  ? t('changes.foundedOf', { known: count(foundedAfter), unknown: count(foundedUnknown) })
                  : count(foundedAfter),
            },
          ]}
        />
      )}
    </ListFrame>
  );
}
