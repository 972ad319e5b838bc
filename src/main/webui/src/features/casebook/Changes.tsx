import { useTranslation } from 'react-i18next';
import type { Change } from '../../core/casebook/model';
import classes from './Casebook.module.css';

const shown = (values: string[]) => (values.length === 0 ? '–' : values.join('; '));

/** What is no longer as it was: the field as the data name it, before and now. */
export function Changes({ changes }: { changes: Change[] }) {
  const { t } = useTranslation('cases');
  return changes.length === 0 ? null : (
    <ul className={classes.changes}>
      {changes.map(({ field, before, now }) => (
        <li key={field}>{t('book.change', { field, before: shown(before), now: shown(now) })}</li>
      ))}
    </ul>
  );
}
