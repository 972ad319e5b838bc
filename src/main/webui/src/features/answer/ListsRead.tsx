import { useTranslation } from 'react-i18next';
import type { TraceAnswer } from '../../core/model';
import { readAndNot } from '../../core/listed';
import { ListLines } from '../evidence/Standings';
import { useValueName } from '../question/use-value-name';
import classes from './Answer.module.css';

/** Of which lists an answer about listings can speak, in which versions, and of whose it cannot. */
export function ListsRead({ answer: { lists = [] } }: { answer: TraceAnswer }) {
  const { t } = useTranslation('grades');
  const nameOf = useValueName();
  if (lists.length === 0) {
    return null;
  }
  const { read, not } = readAndNot(lists);
  return (
    <details className={classes.rests}>
      <summary>
        {t('lists.read', { count: read.length })}
        {not.length > 0 && (
          <> · {t('lists.not', { who: not.map((code) => nameOf('authority', code)).join(', ') })}</>
        )}
      </summary>
      <ListLines lists={lists} named />
    </details>
  );
}
