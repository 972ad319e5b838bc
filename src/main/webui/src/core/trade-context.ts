import type { GraphNode, Source } from './model';

/** A figure on trade between countries; it says nothing of any firm. */
export interface TradeFlow {
  id: string;
  properties: {
    fromCountries?: string[];
    toCountry?: string;
    commodity?: string;
    category?: string;
    hs?: string[] | string;
    periodStart?: string;
    periodEnd?: string;
    measure?: string;
    amount?: number;
    unit?: string;
    confidence?: string;
    [other: string]: unknown;
  };
  sources: Source[];
}

/** What goods and countries a panel is about; an empty list of countries means any. */
export interface TradeSubject {
  categories: string[];
  hs: string[];
  from: string[];
  to: string[];
}

const MOST = 4;

function listOf(value: string[] | string | undefined): string[] {
  return value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value];
}

/** The goods that parts are, by category and code. */
export function goodsOf(components: GraphNode[]): Pick<TradeSubject, 'categories' | 'hs'> {
  const properties = components.map((component) => component.properties);
  return {
    categories: [...new Set(properties.flatMap(({ category }) => category ?? []))],
    hs: [...new Set(properties.flatMap(({ hs }) => hs ?? []))],
  };
}

function namesCode({ properties }: TradeFlow, subject: TradeSubject): boolean {
  return listOf(properties.hs).some((code) => subject.hs.includes(code));
}

function concerns(flow: TradeFlow, subject: TradeSubject): boolean {
  const { fromCountries = [], toCountry, category = '', hs } = flow.properties;
  // A figure on one kind of goods says nothing of others in its category.
  const goods = listOf(hs).length > 0 ? namesCode(flow, subject) : subject.categories.includes(category);
  const meets = (wanted: string[], named: string[]) =>
    wanted.length === 0 || named.length === 0 || named.some((country) => wanted.includes(country));
  return (
    goods &&
    meets(subject.from, fromCountries) &&
    meets(subject.to, toCountry === undefined ? [] : [toCountry])
  );
}

const ORDER = ['share', 'value', 'quantity'];

/** The figures that bear on the subject: on these very goods before others of their kind, shares and the newest first. */
export function tradeContext(flows: TradeFlow[], subject: TradeSubject): TradeFlow[] {
  const rank = ({ properties }: TradeFlow) => {
    const place = ORDER.indexOf(properties.measure ?? '');
    return place < 0 ? ORDER.length : place;
  };
  const distance = (flow: TradeFlow) => (namesCode(flow, subject) ? 0 : 1);
  const end = ({ properties }: TradeFlow) => properties.periodEnd ?? '';
  return flows
    .filter((flow) => concerns(flow, subject))
    .sort(
      (a, b) =>
        distance(a) - distance(b) ||
        rank(a) - rank(b) ||
        end(b).localeCompare(end(a)) ||
        a.id.localeCompare(b.id),
    )
    .slice(0, MOST);
}
