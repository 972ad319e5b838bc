import { useTranslation } from 'react-i18next';
import type { There } from '../../core/declarations/model';
import { formatCount, formatDate, formatList } from '../../core/format';
import { useLocale } from '../../words/use-locale';
import classes from './Declarations.module.css';
import { useValueText } from './texts';

const PARTS = [
  'datasets',
  'period',
  'hs',
  'tiers',
  'sellers',
  'buyers',
  'makers',
  'brands',
  'makerCountries',
  'origins',
  'departures',
  'sellerCountries',
  'buyerCountries',
  'brandCountries',
  'minValue',
  'foundedSince',
  'codes',
  'components',
] as const;

function useWordText() {
  const valueText = useValueText();
  return (dimension: 'sellerCountry' | 'hs2', word: string) =>
    valueText(
      dimension,
      word === 'not-stated' || word === 'unknown'
        ? { state: word, code: '' }
        : { state: 'stated', code: word },
    );
}

/** Nothing was found: which part of the selection keeps it out, and what the data have. */
export function ThereInstead({ there }: { there: There }) {
  const { t } = useTranslation('declarations');
  const locale = useLocale();
  const wordText = useWordText();
  return (
    <section className={classes.there} role="status">
      <h2>{t('there.title')}</h2>
      <ul>
        {PARTS.flatMap((part) => {
          const rows = there.without[part];
          return rows === undefined ? [] : [{ part, rows }];
        }).map(({ part, rows }) => (
          <li key={part}>
            {t('there.without', { part: t(`part.${part}`), count: rows, shown: formatCount(rows, locale) })}
          </li>
        ))}
        {there.datasets.map(({ dataset, rows, first, last }) => (
          <li key={dataset}>
            {t('there.dataset', {
              dataset,
              count: rows,
              shown: formatCount(rows, locale),
              first: formatDate(first, locale),
              last: formatDate(last, locale),
            })}
          </li>
        ))}
        <li>
          {t('there.hs', {
            list: formatList(
              there.hs.map((each) => wordText('hs2', each)),
              locale,
            ),
          })}
        </li>
        <li>
          {t('there.countries', {
            list: formatList(
              there.sellerCountries.map((each) => wordText('sellerCountry', each)),
              locale,
            ),
          })}
        </li>
      </ul>
    </section>
  );
}
