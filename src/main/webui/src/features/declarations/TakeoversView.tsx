import { useTranslation } from 'react-i18next';
import type { Takeover } from '../../core/declarations/model';
import { formatDate } from '../../core/format';
import { useLocale } from '../../words/use-locale';
import type { SearchProps } from './Filters';
import { ListFrame } from './ListFrame';
import { ListTable, Party, useListColumns } from './ListTable';

/** Buyers that take over goods of a brand from a listed one. */
export function TakeoversView({ search, choose }: SearchProps) {
  const { t } = useTranslation('declarations');
  const locale = useLocale();
  const { goods, declared } = useListColumns(search);
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
            ...goods,
            { name: t('takeovers.first'), cell: ({ first }) => formatDate(first, locale) },
            ...declared<Takeover>(open, ({ buyer, hs6, brand }) => ({
              buyers: [buyer.code],
              hs: [hs6],
              brands: [brand],
            })),
          ]}
        />
      )}
    </ListFrame>
  );
}
