import { useTranslation } from 'react-i18next';
import { countryName } from '../../core/countries';
import type { Cell, Dimension, Value } from '../../core/declarations/model';
import { formatDate } from '../../core/format';
import { useLocale } from '../../words/use-locale';

const COUNTRIES: Dimension[] = [
  'makerCountry',
  'origin',
  'departure',
  'sellerCountry',
  'buyerCountry',
  'brandCountry',
];

/** What the page calls a value. */
export function useValueText(): (dimension: Dimension, value: Value) => string {
  const { t } = useTranslation('declarations');
  const locale = useLocale();
  return (dimension, { state, code, name }) => {
    if (state !== 'stated') {
      return t(`state.${state}`);
    }
    if (COUNTRIES.includes(dimension)) {
      return code
        .split('/')
        .map((each) => countryName(each, locale))
        .join(' / ');
    }
    if (dimension === 'month') {
      return formatDate(code, locale);
    }
    if (dimension === 'tier' && code === 'none') {
      return t('noTier');
    }
    return name === undefined || name === '' ? code : `${name}${name.startsWith('HS ') ? `: ${code}` : ''}`;
  };
}

/** An exact amount, which may have more digits than a number of the browser holds. */
export function useAmountText(): (amount: string) => string {
  const locale = useLocale();
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 });
  return (amount) => format.format(amount as Intl.StringNumericLiteral);
}

/** Sums by currency, one a line. */
export function useMoneyTexts(): (cell: Cell) => string[] {
  const { t } = useTranslation('declarations');
  const amountText = useAmountText();
  return ({ money }) =>
    Object.entries(money).map(([currency, { amount }]) =>
      currency === 'XXX' || currency === ''
        ? t('noCurrency', { amount: amountText(amount) })
        : `${amountText(amount)} ${currency}`,
    );
}
