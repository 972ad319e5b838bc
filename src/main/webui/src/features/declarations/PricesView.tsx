import { useTranslation } from 'react-i18next';
import { selectionOf } from '../../core/declarations/search';
import { formatCount } from '../../core/format';
import { useLocale } from '../../words/use-locale';
import type { SearchProps } from './Filters';
import { ListFrame } from './ListFrame';
import { ListTable, Party, RowCount } from './ListTable';
import { useAmountText, useValueText } from './texts';

/** What sellers take for a unit beside what others take. */
export function PricesView({ search, choose }: SearchProps) {
  const { t } = useTranslation('declarations');
  const locale = useLocale();
  const amountText = useAmountText();
  const valueText = useValueText();
  return (
    <ListFrame
      what="prices"
      search={search}
      choose={choose}
      counts={({ prices, priceCount }) => ({ shown: prices.length, all: priceCount })}
      lead={({ unpriced, few }) => (
        <>
          {t('prices.rule')}{' '}
          {unpriced > 0 && t('prices.unpriced', { count: unpriced, shown: formatCount(unpriced, locale) })}{' '}
          {few > 0 && t('prices.few', { count: few, shown: formatCount(few, locale) })}
        </>
      )}
    >
      {({ prices }, open) => (
        <ListTable
          label={t('view.prices')}
          rows={prices}
          rowKey={({ hs6, unit, currency, year, seller }) =>
            [hs6.code, hs6.name, unit, currency, year, seller.code].join(' ')
          }
          columns={[
            { name: t('dimension.hs6'), cell: ({ hs6 }) => valueText('hs6', hs6) },
            { name: t('dimension.year'), cell: ({ year }) => year },
            { name: t('dimension.seller'), cell: ({ seller }) => <Party party={seller} /> },
            {
              name: t('prices.median'),
              cell: ({ median, currency, unit }) => `${amountText(median)} ${currency} / ${unit}`,
            },
            {
              name: t('prices.others'),
              cell: ({ middle, lower, upper, others }) =>
                t('prices.of', {
                  middle: amountText(middle),
                  lower: amountText(lower),
                  upper: amountText(upper),
                  count: others,
                  shown: formatCount(others, locale),
                }),
            },
            {
              name: t('prices.ratio'),
              cell: ({ ratio, lookAtUnit }) => (
                <>
                  × {amountText(ratio)}
                  {lookAtUnit && <small>{t('prices.lookAtUnit')}</small>}
                </>
              ),
            },
            {
              name: t('column.rows'),
              cell: ({ rows, hs6, seller, year }) => (
                <RowCount
                  rows={rows}
                  open={() =>
                    open({
                      selection: {
                        ...selectionOf(search),
                        hs: [hs6.code],
                        sellers: [seller.state === 'stated' ? seller.code : seller.state],
                        from: year,
                        to: year,
                      },
                    })
                  }
                />
              ),
            },
          ]}
        />
      )}
    </ListFrame>
  );
}
