import { useTranslation } from 'react-i18next';
import type { NearMiss } from '../../core/model';
import classes from './Answer.module.css';
import { Relaxation } from './Relaxation';

/** What one change of the question would add, where there is little. */
export function More({ misses }: { misses: NearMiss[] }) {
  const { t } = useTranslation();
  return (
    <p className={classes.more}>
      <span>{t('answer.more')}</span>
      {misses.map((miss, index) => (
        <Relaxation key={index} miss={miss} compact />
      ))}
    </p>
  );
}
