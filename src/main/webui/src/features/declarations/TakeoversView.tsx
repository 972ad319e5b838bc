import { useTranslation } from 'react-i18next';
import { selectionOf } from '../../core/declarations/search';
import { formatDate } from '../../core/format';
import { useLocale } from '../../words/use-locale';
import type { SearchProps } from './Filters';
import { ListFrame } from './ListFrame';
import { ListTable, Party, RowCount } from './ListTable';
import { useMoneyTexts } from './texts';

/** Buyers that take over goods of a brand from a listed one. */
export function TakeoversView({ search, choose }: SearchProps) {
  const { t } = useTranslation('declarations');
  const locale = useLocale();
  const moneyTexts = useMoneyTexts();
  return (
    <ListFrame
      what="takeovers"
      search={search}
      choose={choose}
      counts={({ takeovers, takeoverCount }) => ({ shown: takeovers.length, all: takeoverCount })}
      lead={() => t('takeovers.rule')}
    >
      {({ takeovers }, open) => (
        <ListTable
          label={t('view.takeovers')}
          rows={takeovers}
          rowKey={({ listed, buyer, hs6, brand }) => [listed.code, buyer.code, hs6, brand].join(' ')}
          columns={[
            {
              name: t('takeovers.listed'),
              cell: ({ listed, authority, listedOn }) => (
                <>
                  <Party party={listed} />
                  <small>
                    {authority}, {t('after.since', { date: formatDate(listedOn, locale) })}
                  </small>
                </>
              ),
            },
            { name: t('takeovers.buyer'), cell: ({ buyer }) => <Party party={buyer} /> },
            { name: t('dimension.hs6'), cell: ({ hs6 }) => hs6 },
            { name: t('dimension.brand'), cell: ({ brand }) => <bdi>{brand}</bdi> },
            { name: t('takeovers.first'), cell: ({ first }) => formatDate(first, locale) },
            {
              name: t('column.rows'),
              cell: ({ buyer, hs6, brand, cell }) => (
                <RowCount
                  rows={cell.rows}
                  open={() =>
                    open({
                      selection: {
                        ...selectionOf(search),
                        buyers: [buyer.code],
                        hs: [hs6],
                        brands: [brand],
                      },
                    })
                  }
                />
              ),
            },
            { name: t('column.money'), cell: ({ cell }) => moneyTexts(cell).join(' · ') },
          ]}
        />
      )}
    </ListFrame>
  );
}
