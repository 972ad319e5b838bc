import { measureOf } from './figure';
import { FIGURE_COLUMNS, MEASURES, type FigureColumn, type FigureSearch } from './figure-search';
import type { TradeFlow } from './trade-context';

/** The figures that are chosen; `textOf` is what a search looks through. */
export function chooseFigures(
  flows: TradeFlow[],
  search: FigureSearch,
  textOf: (flow: TradeFlow) => string,
): TradeFlow[] {
  const words = (search.q ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  return flows.filter((flow) => {
    const { fromCountries = [], toCountry, category } = flow.properties;
    const text = words.length > 0 ? textOf(flow).toLowerCase() : '';
    return (
      words.every((word) => text.includes(word)) &&
      (search.goods === undefined || category === search.goods) &&
      (search.from === undefined || fromCountries.includes(search.from)) &&
      (search.to === undefined || toCountry === search.to) &&
      (search.measure === undefined || measureOf(flow) === search.measure)
    );
  });
}

type Key = (string | number)[];
type Country = (code: string) => string;

/** Amounts compare only with those of their kind, so that kinds stand together. */
const KEYS: Record<FigureColumn, (flow: TradeFlow, country: Country) => Key> = {
  goods: ({ properties }) => [(properties.commodity ?? '').toLowerCase()],
  from: ({ properties }, country) => [(properties.fromCountries ?? []).map(country).join()],
  to: ({ properties: { toCountry } }, country) => [toCountry === undefined ? '' : country(toCountry)],
  period: ({ properties: { periodStart = '', periodEnd } }) => [periodEnd ?? periodStart, periodStart],
  amount: (flow) => [
    MEASURES.indexOf(measureOf(flow)),
    flow.properties.unit ?? '',
    flow.properties.amount ?? 0,
  ],
  source: ({ sources: [source] }) => [source?.publisher ?? source?.title ?? ''],
};

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b));
}

export function sortFigures(
  flows: TradeFlow[],
  sort: string = '-period',
  country: Country = (code) => code,
): TradeFlow[] {
  const column = FIGURE_COLUMNS.find((each) => each === sort.replace(/^-/, '')) ?? 'period';
  const sign = sort.startsWith('-') ? -1 : 1;
  const byColumn = (a: TradeFlow, b: TradeFlow) => {
    const [one, other] = [KEYS[column](a, country), KEYS[column](b, country)];
    return one.reduce<number>((found, key, at) => found || compare(key, other[at] ?? ''), 0);
  };
  return [...flows].sort((a, b) => sign * byColumn(a, b) || a.id.localeCompare(b.id));
}
