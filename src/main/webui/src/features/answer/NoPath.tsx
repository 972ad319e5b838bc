import { IconRouteOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { TraceAnswer } from '../../core/model';
import { Notice } from '../common/Notice';
import classes from './Answer.module.css';
import { Relaxation } from './Relaxation';

/** No path is an answer: it says so, and which small change of the question would give some. */
export function NoPath({ answer }: { answer: TraceAnswer }) {
  const { t } = useTranslation();
  const misses = answer.summary.nearMisses ?? [];
  return (
    <Notice title={t('noPath.title')} icon={<IconRouteOff size={34} />} live>
      <p>{answer.summary.complete ? t('noPath.complete') : t('noPath.cut')}</p>
      {misses.length > 0 ? (
        <>
          <p>{t('noPath.misses')}</p>
          <ul className={classes.misses}>
            {misses.map((miss, index) => (
              <li key={index}>
                <Relaxation miss={miss} />
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>{t('noPath.hint')}</p>
      )}
    </Notice>
  );
}
