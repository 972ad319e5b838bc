import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { countryName } from '../../core/countries';
import { FIGURE_COLUMNS, type FigureColumn, type FigureSearch } from '../../core/figure-search';
import { measureOf } from '../../core/figure';
import { formatDate } from '../../core/format';
import type { Source } from '../../core/model';
import { kindOf } from '../../core/sources';
import type { TradeFlow } from '../../core/trade-context';
import { useLocale } from '../../words/use-locale';
import { useValueName } from '../question/use-value-name';
import { amountText, fromText, goodsText, periodText, useFigureText } from './figure-text';
import { FigureConfidence, SourceNames } from './FigureList';
import classes from './FiguresPage.module.css';

interface FigureTableProps {
  chosen: TradeFlow[];
  flows: TradeFlow[];
  search: FigureSearch;
  choose: (search: FigureSearch) => void;
}

const USUAL_SORT = '-period';

/** Another press turns the order round. */
function sortAfter(sort: string, column: FigureColumn): string {
  return sort === column ? `-${column}` : column;
}

function Heading({
  column,
  sort,
  choose,
}: {
  column: FigureColumn;
  sort: string;
  choose: (sort: string) => void;
}) {
  const { t } = useTranslation('figures');
  const sorted = sort.replace(/^-/, '') === column;
  const descending = sort.startsWith('-');
  const Arrow = descending ? IconArrowDown : IconArrowUp;
  return (
    <th scope="col" aria-sort={sorted ? (descending ? 'descending' : 'ascending') : 'none'}>
      <button type="button" className="bare-button" onClick={() => choose(sortAfter(sort, column))}>
        {t(`column.${column}`)}
        {sorted && <Arrow size={14} aria-hidden />}
      </button>
    </th>
  );
}

/** What kind of document it is, and of when; the sentence says whose. */
function Facts({ source }: { source: Source }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const kind = kindOf(source);
  const published = source.published ? formatDate(source.published, locale) : t('evidence.undated');
  return <>{kind === null ? published : `${t(`evidence.sourceKind.${kind}`)} · ${published}`}</>;
}

function Row({ flow, flows }: { flow: TradeFlow; flows: TradeFlow[] }) {
  const { t } = useTranslation('figures');
  const locale = useLocale();
  const valueName = useValueName();
  const textOf = useFigureText(flows);
  const { category, toCountry } = flow.properties;
  const ofWhat = flow.properties.measured === 'finds' ? 'finds' : measureOf(flow);
  return (
    <tr data-figure={flow.id}>
      <td>
        <bdi className={classes.goods}>{goodsText(flow, t, locale)}</bdi>
        {category !== undefined && <small>{valueName('category', category)}</small>}
      </td>
      <td data-label={t('column.from')}>{fromText(flow, t, locale)}</td>
      <td data-label={t('column.to')}>{toCountry === undefined ? '' : countryName(toCountry, locale)}</td>
      <td data-label={t('column.period')}>{periodText(flow, t, locale)}</td>
      <td data-label={t('column.amount')}>
        <strong>{amountText(flow, t, locale)}</strong> <small>{t(`of.${ofWhat}`)}</small>
      </td>
      <td>
        <p className={classes.sentence}>{textOf(flow)}.</p>
        <FigureConfidence flow={flow} />{' '}
        <SourceNames sources={flow.sources} facts={(source) => <Facts source={source} />} />
      </td>
    </tr>
  );
}

/** The chosen figures, sorted by any column; on a narrow screen each is a card. */
export function FigureTable({ chosen, flows, search, choose }: FigureTableProps) {
  const { t } = useTranslation('figures');
  const sort = search.sort ?? USUAL_SORT;
  return (
    <table className={classes.table} aria-label={t('page.title')}>
      <thead>
        <tr>
          {FIGURE_COLUMNS.map((column) => (
            <Heading
              key={column}
              column={column}
              sort={sort}
              choose={(next) => choose({ ...search, sort: next })}
            />
          ))}
        </tr>
      </thead>
      <tbody>
        {chosen.map((flow) => (
          <Row key={flow.id} flow={flow} flows={flows} />
        ))}
      </tbody>
    </table>
  );
}
