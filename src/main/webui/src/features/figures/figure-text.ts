import type { TFunction } from 'i18next';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { countryName } from '../../core/countries';
import { amountOf, goodsIn, measureOf, periodOf, wholeOf } from '../../core/figure';
import { formatList } from '../../core/format';
import type { TradeFlow } from '../../core/trade-context';
import { useLocale } from '../../words/use-locale';

export type FigureWords = TFunction<'figures'>;

export function periodText(flow: TradeFlow, t: FigureWords, locale: string): string {
  const period = periodOf(flow, locale);
  switch (period.kind) {
    case 'none':
      return t('period.none');
    case 'quarter':
      return t(`period.quarter${period.quarter}`, { year: period.year });
    case 'open':
      return t('period.open', { from: period.text });
    case 'closed':
      return period.text;
  }
}

/** "about 90 %", "at least 80 %", "1,300 t". */
export function amountText(flow: TradeFlow, t: FigureWords, locale: string): string {
  const amount = amountOf(flow, locale);
  switch (flow.properties.bound) {
    case 'about':
      return t('bound.about', { amount });
    case 'at-least':
      return t('bound.atLeast', { amount });
    case 'at-most':
      return t('bound.atMost', { amount });
    default:
      return amount;
  }
}

export function fromText({ properties }: TradeFlow, t: FigureWords, locale: string): string {
  const names = (properties.fromCountries ?? []).map((code) => countryName(code, locale));
  return names.length === 0 ? t('anywhere') : formatList(names, locale);
}

export function toText({ properties: { toCountry } }: TradeFlow, t: FigureWords, locale: string): string {
  return toCountry === undefined ? t('nowhere') : countryName(toCountry, locale);
}

/** What the goods of a figure are called; the data's names are English, and have a word for those that Spoor brings. */
export function goodsText(flow: TradeFlow, t: FigureWords, locale: string): string {
  const said = goodsIn(flow, locale);
  const { commodity = '' } = flow.properties;
  const key = commodity
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') as 'drones';
  return locale.startsWith('en') || key.length === 0 ? said : t(`commodity.${key}`, { defaultValue: said });
}

function statementOf(flow: TradeFlow, flows: TradeFlow[], t: FigureWords, locale: string): string {
  const values = {
    amount: amountText(flow, t, locale),
    from: fromText(flow, t, locale),
    to: toText(flow, t, locale),
    goods: goodsText(flow, t, locale),
    period: periodText(flow, t, locale),
  };
  const { reporter, direction } = flow.properties;
  if (reporter !== undefined) {
    const reported = { ...values, reporter: countryName(reporter, locale) };
    return direction === 'export' ? t('reported.exports', reported) : t('reported.imports', reported);
  }
  const measure = measureOf(flow);
  if (flow.properties.measured === 'finds') {
    return t('says.finds', values);
  }
  const whole = wholeOf(flow, flows);
  return whole
    ? t('says.shareOf', { ...values, whole: amountText(whole, t, locale) })
    : t(`says.${measure}`, values);
}

/**
 * What a figure says, by whom and of when, and no more than that: "About 90 % of Russia’s imports of microelectronics in 2023
 * came from China, says …, citing …". `flows` are all figures, among which may be what the whole of a share was worth.
 */
export function figureText(flow: TradeFlow, flows: TradeFlow[], t: FigureWords, locale: string): string {
  const statement = statementOf(flow, flows, t, locale);
  const begun = statement.charAt(0).toLocaleUpperCase(locale) + statement.slice(1);
  const [source] = flow.sources;
  const publisher = source?.publisher ?? source?.title ?? t('unnamed');
  return source?.origin
    ? t('said.citing', { statement: begun, publisher, origin: source.origin })
    : t('said.by', { statement: begun, publisher });
}

export function useFigureText(flows: TradeFlow[]): (flow: TradeFlow) => string {
  const { t } = useTranslation('figures');
  const locale = useLocale();
  return useCallback((flow) => figureText(flow, flows, t, locale), [flows, t, locale]);
}
