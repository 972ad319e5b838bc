import { useTranslation } from 'react-i18next';
import { countryName } from '../../core/countries';
import type { PairDetail, Verdict } from '../../core/identity/model';
import { isSure, pairReasons, type PairReason } from '../../core/identity/pair-reasons';
import { LONGEST_REASON } from '../../core/identity/reasons';
import { useLocale } from '../../words/use-locale';

export interface SaidReason {
  sentence: string;
  /** A verdict may rest on it without a question. */
  sure: boolean;
}

/** The reasons that a pair itself gives for a verdict, as sentences; none while nothing of the pair has come. */
export function usePairReasons(pair: PairDetail | undefined): (verdict: Verdict) => SaidReason[] {
  const { t } = useTranslation('identity');
  const locale = useLocale();
  const country = (code = '') => countryName(code, locale);
  const valuesOf = ({ key, values }: PairReason) => {
    switch (key) {
      case 'country':
        return { ...values, value: country(values.value) };
      case 'otherCountry':
        return { left: country(values.left), right: country(values.right) };
      default:
        return values;
    }
  };
  return (verdict) =>
    pair === undefined
      ? []
      : pairReasons(verdict, pair).map((reason) => ({
          sentence: t(`pairReason.${reason.key}`, valuesOf(reason)).slice(0, LONGEST_REASON),
          sure: isSure(reason),
        }));
}
