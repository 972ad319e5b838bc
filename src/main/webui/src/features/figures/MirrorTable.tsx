import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMirror } from '../../api/figures';
import { countryName } from '../../core/countries';
import { amountOf } from '../../core/figure';
import { formatCount, formatDate } from '../../core/format';
import {
  bothFirst,
  codesOf,
  reasonsOf,
  type GoodsCode,
  type MirrorGap,
  type MirrorQuestion,
  type MirrorReport,
} from '../../core/mirror';
import { useLocale } from '../../words/use-locale';
import { SourceNames } from './FigureList';
import table from '../common/PlainTable.module.css';
import classes from './Mirror.module.css';

const FIRST = 3;
const MOST = 200;

function amountText(amount: number, { unit }: MirrorGap, locale: string): string {
  return amountOf({ id: '', properties: { amount, unit }, sources: [] }, locale);
}

/** One side's number with how it is to be read; "not reported" where it is not here. */
function Side({ gap, report }: { gap: MirrorGap; report: MirrorReport | null | undefined }) {
  const { t } = useTranslation('figures');
  const locale = useLocale();
  if (!report) {
    return <span className={classes.missing}>{t('mirror.missing')}</span>;
  }
  const notes = [
    report.valuation,
    report.estimated ? t('mirror.estimated') : '',
    report.codes > 0 ? t('mirror.codes', { count: report.codes }) : '',
    report.others.length > 0 ? t('mirror.others', { datasets: report.others.join(', ') }) : '',
  ].filter(Boolean);
  return (
    <>
      {amountText(report.amount, gap, locale)}
      <small>
        <bdi>{[report.dataset, ...notes].join(' · ')}</bdi>
      </small>
    </>
  );
}

function Row({ gap }: { gap: MirrorGap }) {
  const { t } = useTranslation('figures');
  const locale = useLocale();
  const { difference, ratio } = gap;
  return (
    <tr data-mirror={`${gap.hs} ${gap.period}`}>
      <th scope="row">
        {gap.hs}
        <small>
          <bdi>{gap.goods}</bdi>
        </small>
      </th>
      <td data-label={t('column.period')}>{formatDate(gap.period, locale)}</td>
      <td data-label={t('mirror.way')}>
        {t('mirror.fromTo', {
          from: countryName(gap.exporter, locale),
          to: countryName(gap.importer, locale),
        })}
      </td>
      <td data-label={t('mirror.exported')}>
        <Side gap={gap} report={gap.exported} />
      </td>
      <td data-label={t('mirror.imported')}>
        <Side gap={gap} report={gap.imported} />
      </td>
      <td data-label={t('mirror.difference')}>
        {difference == null ? '–' : amountText(difference, gap, locale)}
        {ratio != null && (
          <small>
            {t('mirror.ratio', { ratio: ratio.toLocaleString(locale, { maximumFractionDigits: 2 }) })}
          </small>
        )}
      </td>
    </tr>
  );
}

/** By which code which part is found here, and who says that it falls under it. */
function Codes({ codes }: { codes: GoodsCode[] }) {
  const { t } = useTranslation('figures');
  return (
    <ul className={classes.codes} aria-label={t('mirror.codesOf')}>
      {codes.map(({ code, component, name, sources }) => (
        <li key={`${code} ${component}`} data-code={code}>
          {t('mirror.code', { code, name })} <SourceNames sources={sources} />
        </li>
      ))}
    </ul>
  );
}

/** What exporters and importers report of the trade in an answer's goods, beside each other. */
export function MirrorTable({ question }: { question: MirrorQuestion }) {
  const { t } = useTranslation('figures');
  const locale = useLocale();
  const [open, setOpen] = useState(false);
  const found = useMirror(question).data;
  if (found === undefined || found.gaps.length === 0) {
    return null;
  }
  const gaps = bothFirst(found.gaps);
  const shown = gaps.slice(0, open ? MOST : FIRST);
  const reasons = reasonsOf(shown);
  const codes = codesOf(shown, found.codes);
  const columns = [t('column.goods'), t('column.period'), t('mirror.way')];
  return (
    <section className={classes.mirror} data-mirrors aria-label={t('mirror.title')}>
      <h3>{t('mirror.title')}</h3>
      <table className={table.plain}>
        <thead>
          <tr>
            {[...columns, t('mirror.exported'), t('mirror.imported'), t('mirror.difference')].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((gap) => (
            <Row key={[gap.hs, gap.period, gap.exporter, gap.importer, gap.unit].join(' ')} gap={gap} />
          ))}
        </tbody>
      </table>
      {(gaps.length > FIRST || !found.complete) && (
        <p>
          {gaps.length > FIRST && (
            <button type="button" aria-expanded={open} data-no-print onClick={() => setOpen(!open)}>
              {open
                ? t('fewer')
                : t('mirror.more', { count: gaps.length, shown: formatCount(gaps.length, locale) })}
            </button>
          )}{' '}
          {(!found.complete || (open && gaps.length > MOST)) && <small>{t('mirror.cut')}</small>}
        </p>
      )}
      {codes.length > 0 && <Codes codes={codes} />}
      {reasons.length > 0 && (
        <p className={classes.reasons}>
          {t('mirror.reasons')} {reasons.map((reason) => t(`mirror.reason.${reason}`)).join(' ')}
        </p>
      )}
      <p className={classes.reasons}>{t('mirror.hint')}</p>
    </section>
  );
}
