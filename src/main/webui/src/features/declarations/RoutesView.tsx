import { useTranslation } from 'react-i18next';
import { countryName } from '../../core/countries';
import type { Route } from '../../core/declarations/model';
import { formatCount, formatDate, formatList } from '../../core/format';
import { useLocale } from '../../words/use-locale';
import type { SearchProps } from './Filters';
import { ListFrame } from './ListFrame';
import { ListTable, useListColumns } from './ListTable';
import { useValueText } from './texts';

const USUAL_DAY = '2022-02-24';

/** Goods of a brand that are sent from a country whence they were never sent before. */
export function RoutesView({ search, choose }: SearchProps) {
  const { t } = useTranslation('declarations');
  const locale = useLocale();
  const valueText = useValueText();
  const { goods, declared } = useListColumns(search);
  return (
    <ListFrame
      what="new-routes"
      search={search}
      choose={choose}
      counts={({ routes, routeCount }) => ({ shown: routes.length, all: routeCount })}
      lead={({ left }) =>
        left > 0
          ? `${t('routes.rule')} ${t('list.left', { count: left, shown: formatCount(left, locale) })}`
          : t('routes.rule')
      }
    >
      {({ routes }, open) => (
        <ListTable
          label={t('view.routes')}
          rows={routes}
          rowKey={({ hs6, brand, departure }) => `${hs6} ${brand} ${departure.code}`}
          columns={[
            ...goods,
            {
              name: t('dimension.departure'),
              cell: ({ departure }) => valueText('departure', departure),
            },
            { name: t('routes.verdict'), cell: ({ verdict }) => t(`routes.${verdict}`) },
            { name: t('routes.first'), cell: ({ first }) => formatDate(first, locale) },
            {
              name: t('routes.before'),
              cell: ({ before }) =>
                formatList(
                  before.map((country) => countryName(country, locale)),
                  locale,
                ),
            },
            ...declared<Route>(open, ({ hs6, brand, departure }) => ({
              hs: [hs6],
              brands: [brand],
              departures: [departure.code],
              from: search.since ?? USUAL_DAY,
            })),
          ]}
        />
      )}
    </ListFrame>
  );
}
