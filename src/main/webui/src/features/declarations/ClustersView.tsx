import { useTranslation } from 'react-i18next';
import type { Cluster } from '../../core/declarations/model';
import { selectionOf } from '../../core/declarations/search';
import { formatCount } from '../../core/format';
import { useLocale } from '../../words/use-locale';
import classes from './Declarations.module.css';
import type { SearchProps } from './Filters';
import { ListFrame, type OpenRows } from './ListFrame';
import { Party, RowCount } from './ListTable';
import { useMoneyTexts } from './texts';

const THINGS = ['phone', 'email', 'domain', 'director', 'number'] as const;

function useThingText() {
  const { t } = useTranslation('declarations');
  return (thing: string) => {
    const kind = THINGS.find((each) => thing.startsWith(`${each}:`));
    return kind ? t(`clusters.${kind}`, { value: thing.slice(kind.length + 1) }) : thing;
  };
}

function Firms({
  cluster,
  search,
  open,
}: { cluster: Cluster; open: OpenRows } & Pick<SearchProps, 'search'>) {
  const { t } = useTranslation('declarations');
  const locale = useLocale();
  const thingText = useThingText();
  const moneyTexts = useMoneyTexts();
  return (
    <section className={classes.file}>
      <h2>
        <bdi>{cluster.address}</bdi>
      </h2>
      <p>
        {t('clusters.at', {
          count: cluster.firmsAtAddress,
          shown: formatCount(cluster.firmsAtAddress, locale),
          members: formatCount(cluster.members.length, locale),
        })}
      </p>
      <p>{cluster.shared.map(thingText).join(' · ')}</p>
      <ul className={classes.notes}>
        {cluster.members.map(({ firm, sold, bought }) => (
          <li key={firm.code}>
            <Party party={firm} />:{' '}
            {t('clusters.firm', { sold: formatCount(sold, locale), bought: formatCount(bought, locale) })}
          </li>
        ))}
      </ul>
      <p>
        {t('clusters.sold')}{' '}
        <RowCount
          rows={cluster.sold.rows}
          open={() =>
            open({
              selection: {
                ...selectionOf(search),
                sellers: cluster.members.map(({ firm }) => firm.code),
              },
            })
          }
        />{' '}
        {moneyTexts(cluster.sold).join(' · ')}
      </p>
    </section>
  );
}

/** Firms that have the same address and another thing in common. */
export function ClustersView({ search, choose }: SearchProps) {
  const { t } = useTranslation('declarations');
  const locale = useLocale();
  return (
    <ListFrame
      what="clusters"
      search={search}
      choose={choose}
      counts={({ clusters, clusterCount }) => ({ shown: clusters.length, all: clusterCount })}
      lead={({ firms, addressed }) =>
        `${t('clusters.rule')} ${t('clusters.addressed', {
          count: addressed,
          shown: formatCount(addressed, locale),
          all: formatCount(firms, locale),
        })}`
      }
    >
      {({ clusters }, open) =>
        clusters.map((cluster) => (
          <Firms
            key={`${cluster.address} ${cluster.members[0]?.firm.code ?? ''}`}
            cluster={cluster}
            search={search}
            open={open}
          />
        ))
      }
    </ListFrame>
  );
}
