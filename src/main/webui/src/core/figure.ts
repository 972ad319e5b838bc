import { formatDate } from './format';
import { MEASURES, type Measure } from './figure-search';
import type { TradeFlow } from './trade-context';

export function measureOf({ properties }: TradeFlow): Measure {
  return MEASURES.find((measure) => measure === properties.measure) ?? 'quantity';
}

/** What a figure's period is: open where no end is stated. */
export type Period =
  | { kind: 'none' }
  | { kind: 'quarter'; quarter: 1 | 2 | 3 | 4; year: string }
  | { kind: 'open' | 'closed'; text: string };

const QUARTERS = { '01-03': 1, '04-06': 2, '07-09': 3, '10-12': 4 } as const;

function quarterOf(from: string, to: string): Period | null {
  const [year, month] = from.split('-');
  const [endYear, endMonth] = to.split('-');
  const quarter = QUARTERS[`${month ?? ''}-${endMonth ?? ''}` as keyof typeof QUARTERS] as 1 | undefined;
  const whole = from.length === 7 && to.length === 7 && year === endYear;
  return whole && quarter !== undefined && year !== undefined ? { kind: 'quarter', quarter, year } : null;
}

function rangeOf(from: string, to: string, locale: string): string {
  if (from.length === 4 && to.length === 4) {
    return `${from}–${to}`;
  }
  if (from.length === 7 && to.length === 7) {
    const at = (date: string) => new Date(`${date}-01T00:00:00Z`);
    const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', year: 'numeric', month: 'short' });
    return format.formatRange(at(from), at(to));
  }
  return `${formatDate(from, locale)} – ${formatDate(to, locale)}`;
}

export function periodOf({ properties }: TradeFlow, locale: string): Period {
  const { periodStart = '', periodEnd = '' } = properties;
  if (periodStart === '' || periodEnd === '') {
    const text = formatDate(periodStart === '' ? periodEnd : periodStart, locale);
    return text === '' ? { kind: 'none' } : { kind: 'open', text };
  }
  if (periodStart === periodEnd) {
    return { kind: 'closed', text: formatDate(periodStart, locale) };
  }
  return (
    quarterOf(periodStart, periodEnd) ?? { kind: 'closed', text: rangeOf(periodStart, periodEnd, locale) }
  );
}

/** The amount as it is written: "90 %", "USD 29.46 million", "1,300 t". */
export function amountOf({ properties }: TradeFlow, locale: string): string {
  const { amount = 0, unit = '' } = properties;
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(amount);
  if (unit === 'percent') {
    return locale.startsWith('zh') ? `${number}%` : `${number}\u00a0%`;
  }
  if (/^[A-Z]{3}$/.test(unit)) {
    const large = { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 2 } as const;
    const words = new Intl.NumberFormat(locale, large).format(amount);
    return /^(en|zh)/.test(locale) ? `${unit}\u00a0${words}` : `${words}\u00a0${unit}`;
  }
  return unit === '' ? number : `${number}\u00a0${unit}`;
}

/** The goods inside an English sentence, without a stray capital: the data's names are English. */
export function goodsIn({ properties }: TradeFlow, locale: string): string {
  const { commodity = '' } = properties;
  return locale.startsWith('en') && /^\p{Lu}\p{Ll}/u.test(commodity)
    ? commodity.charAt(0).toLowerCase() + commodity.slice(1)
    : commodity;
}

/** Of a share: what the whole was worth, where the same source says so of the same goods and time. */
export function wholeOf(flow: TradeFlow, flows: TradeFlow[]): TradeFlow | null {
  const key = ({ properties, sources }: TradeFlow) =>
    JSON.stringify([
      properties.toCountry,
      properties.commodity,
      properties.periodStart,
      properties.periodEnd,
      sources.map(({ id }) => id),
    ]);
  const isWhole = (other: TradeFlow) =>
    measureOf(other) === 'value' && (other.properties.fromCountries ?? []).length === 0;
  return measureOf(flow) === 'share'
    ? (flows.find((other) => isWhole(other) && key(other) === key(flow)) ?? null)
    : null;
}
