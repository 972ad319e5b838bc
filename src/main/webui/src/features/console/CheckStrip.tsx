import { IconAlertTriangle, IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../words/use-locale';
import { costOf } from '../../core/console/cost';
import type { Span } from '../../core/console/place';
import { formatCount } from '../../core/format';
import classes from './Console.module.css';
import type { Check, Remark } from './use-check';

const SHOWN_AT_MOST = 4;

function RemarkLine({ remark, goTo }: { remark: Remark; goTo: (span: Span) => void }) {
  const { t } = useTranslation('console');
  const Icon = remark.severity === 'error' ? IconCircleX : IconAlertTriangle;
  const { span, line, column } = remark;
  return (
    <li data-severity={remark.severity}>
      <Icon size={16} aria-label={t(`check.${remark.severity}`)} />
      <span>
        {span && line !== null && column !== null && (
          <button type="button" className={classes.place} onClick={() => goTo(span)}>
            {t('check.at', { line, column })}
          </button>
        )}{' '}
        {remark.message}
      </span>
    </li>
  );
}

function useSummary({ state, explanation, remarks }: Check): string {
  const { t } = useTranslation('console');
  const locale = useLocale();
  if (state === 'empty' || state === 'off') {
    return t(`check.${state}`);
  }
  if (state === 'checking') {
    return t('check.checking');
  }
  if (!explanation?.valid) {
    return '';
  }
  const cost = costOf(explanation.plan);
  const said = [
    remarks.length === 0 && t('check.valid'),
    cost && t('check.estimate', { count: cost.rows, shown: formatCount(cost.rows, locale) }),
    cost !== null &&
      cost.onTheWay !== null &&
      t('check.onTheWay', { count: cost.onTheWay, shown: formatCount(cost.onTheWay, locale) }),
  ];
  return said.filter((each) => typeof each === 'string').join(' ');
}

/** One line below the editor: fine, or what is wrong and where. */
export function CheckStrip({ check, goTo }: { check: Check; goTo: (span: Span) => void }) {
  const { t } = useTranslation('console');
  const summary = useSummary(check);
  return (
    <div className={classes.check} role="status" aria-label={t('check.label')}>
      {check.remarks.length > 0 && (
        <ul>
          {check.remarks.slice(0, SHOWN_AT_MOST).map((remark, index) => (
            <RemarkLine key={index} remark={remark} goTo={goTo} />
          ))}
        </ul>
      )}
      {summary !== '' && (
        <span>
          {check.explanation?.valid && check.state === 'checked' && <IconCircleCheck size={16} aria-hidden />}
          {summary}
        </span>
      )}
    </div>
  );
}
