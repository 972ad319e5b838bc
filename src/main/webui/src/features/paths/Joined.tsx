import { useTranslation } from 'react-i18next';
import { weakestJoinOf } from '../../core/joins';
import type { TracePath } from '../../core/model';
import classes from './PathList.module.css';

/** At a node where two records are taken for one. */
export function Joined() {
  const { t } = useTranslation();
  return (
    <abbr className={classes.joined} title={t('list.joined')}>
      <span aria-hidden>=</span>
      <span className="visually-hidden">{t('list.joined')}</span>
    </abbr>
  );
}

/** How many decisions a path rests on; marked where one is less sure than its weakest hop. */
export function Decided({ path, count }: { path: TracePath; count: number }) {
  const { t } = useTranslation();
  return <span className={weakestJoinOf(path) && classes.caveat}>{t('list.decisions', { count })}</span>;
}
