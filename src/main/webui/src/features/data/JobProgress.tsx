import { useTranslation } from 'react-i18next';
import { useLocale } from '../../words/use-locale';
import { formatDuration } from '../../core/data/format-bytes';
import type { ImportStatus } from '../../core/data/model';
import { durationOf, shareDone } from '../../core/data/progress';
import { formatCount } from '../../core/format';
import classes from './Data.module.css';
import { PHASES } from './state-text';

/** How far an import is: the step, the rows, the rate, and the time left where it can be told. */
export function JobProgress({ status }: { status: ImportStatus }) {
  const { t } = useTranslation('data');
  const locale = useLocale();
  const share = shareDone(status);
  const phase = PHASES.find((each) => each === status.phase);
  const { done, total, perSecond, secondsLeft } = status.progress ?? NO_PROGRESS;
  const left = secondsLeft === null ? null : durationOf(secondsLeft);
  return (
    <div className={classes.progress}>
      <p role="status">{phase ? t(`phase.${phase}`) : status.phase}</p>
      <progress max={1} {...(share === null ? {} : { value: share })} aria-label={t('progress.label')} />
      <p className={classes.soft}>
        {total > 0
          ? t('progress.rowsOf', {
              count: total,
              done: formatCount(done, locale),
              total: formatCount(total, locale),
            })
          : t('progress.rows', { count: done, done: formatCount(done, locale) })}
        {perSecond > 0 &&
          !status.paused &&
          ` · ${t('progress.rate', { rate: formatCount(perSecond, locale) })}`}
        {left !== null &&
          !status.paused &&
          ` · ${t('progress.left', { time: formatDuration(left.unit, left.count, locale) })}`}
      </p>
    </div>
  );
}

const NO_PROGRESS = { done: 0, total: 0, perSecond: 0, secondsLeft: null };
