import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../words/use-locale';
import { mostRows } from '../../../core/console/cost';
import type { PlanStep } from '../../../core/console/model';
import { formatCount } from '../../../core/format';
import common from '../Console.module.css';
import classes from './Result.module.css';

function Step({ step, most }: { step: PlanStep; most: number }) {
  const { t } = useTranslation('console');
  const locale = useLocale();
  const rows = step.estimatedRows;
  return (
    <li>
      <div className={classes.step}>
        <strong>{step.operator.replace(/@.*$/, '')}</strong>
        {typeof rows === 'number' && (
          <span className={classes.stepRows}>
            <meter min={0} max={1} value={Math.log1p(rows) / most} aria-hidden />
            {t('plan.rows', { shown: formatCount(Math.round(rows * 10) / 10, locale) })}
          </span>
        )}
        {step.details && <code>{step.details}</code>}
      </div>
      {step.children && step.children.length > 0 && (
        <ol>
          {step.children.map((child, index) => (
            <Step key={index} step={child} most={most} />
          ))}
        </ol>
      )}
    </li>
  );
}

/** How the database would answer the statement in the editor. */
export function PlanView({ plan }: { plan: PlanStep | null }) {
  const { t } = useTranslation('console');
  if (!plan) {
    return <p className={classes.nothing}>{t('plan.none')}</p>;
  }
  return (
    <div className={classes.plan}>
      <p className={common.hint}>
        {t('plan.intro')} {t('plan.ofNow')}
      </p>
      <ol aria-label={t('plan.label')}>
        <Step step={plan} most={Math.max(1, Math.log1p(mostRows(plan)))} />
      </ol>
    </div>
  );
}
