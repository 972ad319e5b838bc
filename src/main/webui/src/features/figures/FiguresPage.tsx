import { Skeleton } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useTradeFlows } from '../../api/figures';
import { chooseFigures, sortFigures } from '../../core/choosing-figures';
import { countryName } from '../../core/countries';
import { validateFigureSearch, type FigureSearch } from '../../core/figure-search';
import { formatCount } from '../../core/format';
import { asProblem } from '../../core/problem';
import type { TradeFlow } from '../../core/trade-context';
import { useLocale } from '../../words/use-locale';
import { ProblemNotice } from '../common/ProblemNotice';
import { useFigureText } from './figure-text';
import { FigureChart } from './FigureChart';
import { FigureFilters } from './FigureFilters';
import page from '../common/Page.module.css';
import classes from './FiguresPage.module.css';
import { FigureTable } from './FigureTable';

const route = getRouteApi('/figures');

/** What is chosen, as it stands in the address; typing goes on with one step of the browser's history. */
function useFigureSearch() {
  const raw = route.useSearch();
  const search = useMemo(() => validateFigureSearch({ ...raw }), [raw]);
  const navigate = useNavigate();
  const choose = (next: FigureSearch) =>
    void navigate({
      to: '/figures',
      search: Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined)),
      replace: next.q !== search.q,
    });
  return { search, choose };
}

function Figures({ flows }: { flows: TradeFlow[] }) {
  const { t } = useTranslation('figures');
  const locale = useLocale();
  const textOf = useFigureText(flows);
  const { search, choose } = useFigureSearch();
  const chosen = useMemo(
    () => sortFigures(chooseFigures(flows, search, textOf), search.sort, (code) => countryName(code, locale)),
    [flows, search, textOf, locale],
  );
  return (
    <>
      <FigureFilters flows={flows} search={search} choose={choose} />
      <p className={classes.count} role="status">
        {t('page.count', {
          count: flows.length,
          shown: formatCount(chosen.length, locale),
          total: formatCount(flows.length, locale),
        })}
      </p>
      {chosen.length > 0 && (
        <>
          <FigureChart chosen={chosen} flows={flows} />
          <FigureTable chosen={chosen} flows={flows} search={search} choose={choose} />
        </>
      )}
    </>
  );
}

/** Every figure on trade between countries that the data holds. */
export function FiguresPage() {
  const { t } = useTranslation('figures');
  const found = useTradeFlows(true);
  const flows = found.data?.tradeflows;
  return (
    <div className={page.page}>
      <h1 className={page.title}>{t('page.title')}</h1>
      <p className={classes.intro}>{t('page.intro')}</p>
      {found.error && <ProblemNotice problem={asProblem(found.error)} retry={() => void found.refetch()} />}
      {found.isPending && <Skeleton role="status" height={240} aria-label={t('page.loading')} />}
      {found.data?.complete === false && <p className={classes.count}>{t('page.cut')}</p>}
      {flows?.length === 0 && <p role="status">{t('page.none')}</p>}
      {flows !== undefined && flows.length > 0 && <Figures flows={flows} />}
    </div>
  );
}
