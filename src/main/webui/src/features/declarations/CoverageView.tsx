import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCoverage } from '../../api/declarations';
import type { CoveredFile } from '../../core/declarations/model';
import { selectionOf, type DeclarationSearch } from '../../core/declarations/search';
import { formatCount, formatDate, formatList, formatShare } from '../../core/format';
import { asProblem } from '../../core/problem';
import { useLocale } from '../../words/use-locale';
import { ProblemNotice } from '../common/ProblemNotice';
import classes from './Declarations.module.css';
import { TakeAway } from './TakeAway';
import { useValueText } from './texts';

const FILLED = [
  'hs',
  'date',
  'declaration',
  'value',
  'netMass',
  'quantity',
  'unit',
  'origin',
  'departure',
  'manufacturer',
  'brand',
] as const;

/** A bar for each month; a list for those who hear it. */
function Months({ months }: { months: CoveredFile['months'] }) {
  const { t } = useTranslation('declarations');
  const locale = useLocale();
  const most = Math.max(1, ...months.map(({ rows }) => rows));
  return (
    <ul className={classes.months} aria-label={t('coverage.months')} data-bars>
      {months.map(({ month, rows }) => {
        const text = t('coverage.month', {
          month: formatDate(month, locale),
          count: rows,
          shown: formatCount(rows, locale),
        });
        return (
          <li key={month} title={text} aria-label={text} data-none={rows === 0}>
            <span style={{ blockSize: `${String((100 * rows) / most)}%` }} />
          </li>
        );
      })}
    </ul>
  );
}

function File({ file }: { file: CoveredFile }) {
  const { t } = useTranslation('declarations');
  const locale = useLocale();
  const valueText = useValueText();
  const count = (rows: number) => ({ count: rows, shown: formatCount(rows, locale) });
  return (
    <section className={classes.file}>
      <h2>
        <bdi>{file.dataset}</bdi>
      </h2>
      <p>
        {t('coverage.rows', count(file.rows))}{' '}
        {file.first !== '' &&
          t('coverage.period', {
            first: formatDate(file.first, locale),
            last: formatDate(file.last, locale),
          })}
      </p>
      <Months months={file.months} />
      {file.gaps.length > 0 && (
        <p>
          {t('coverage.gaps', {
            list: formatList(
              file.gaps.map((month) => formatDate(month, locale)),
              locale,
            ),
          })}
        </p>
      )}
      {file.undated > 0 && <p>{t('note.undated', count(file.undated))}</p>}
      {file.yearOnly > 0 && <p>{t('note.year-only', count(file.yearOnly))}</p>}
      <p>
        {t('coverage.countries', {
          list: formatList(
            file.sellerCountries.map(({ value, rows }) =>
              t('coverage.country', {
                country: valueText(
                  'sellerCountry',
                  value === 'not-stated' || value === 'unknown'
                    ? { state: value, code: '' }
                    : { state: 'stated', code: value },
                ),
                shown: formatCount(rows, locale),
              }),
            ),
            locale,
          ),
        })}
      </p>
      <dl className={classes.filled} aria-label={t('coverage.filled')}>
        {FILLED.map((name) => {
          const rows = file.filled.find(({ value }) => value === name)?.rows ?? 0;
          return (
            <div key={name} data-none={rows === 0}>
              <dt>{t(`field.${name}`)}</dt>
              <dd>{rows === 0 ? t('coverage.nowhere') : formatShare(rows / file.rows, locale)}</dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

/** What declarations have and lack, file by file. */
export function CoverageView({ search }: { search: DeclarationSearch }) {
  const { t } = useTranslation('declarations');
  const locale = useLocale();
  const selection = selectionOf(search);
  const { data, error, refetch } = useCoverage(selection);
  if (error) {
    return <ProblemNotice problem={asProblem(error)} retry={() => void refetch()} />;
  }
  if (!data) {
    return <Skeleton role="status" height={240} aria-label={t('loading')} />;
  }
  return (
    <>
      <p className={classes.lead}>{t('note.end', { count: data.rows })}</p>
      {data.files.length === 0 && <p role="status">{t('coverage.none')}</p>}
      {!data.doubles.counted && <p>{t('coverage.uncounted')}</p>}
      {data.doubles.pairs.map(({ one, other, rows }) => (
        <p key={`${one} ${other}`}>
          {t('coverage.doubles', { one, other, count: rows, shown: formatCount(rows, locale) })}
        </p>
      ))}
      {data.files.map((file) => (
        <File key={file.dataset} file={file} />
      ))}
      {data.files.length > 0 && (
        <div className={classes.acts}>
          <TakeAway what="coverage" body={selection} name="coverage" title={t('view.coverage')} />
        </div>
      )}
    </>
  );
}
