import { useTranslation } from 'react-i18next';
import { useLocale } from '../../words/use-locale';
import { formatCount } from '../../core/format';
import { withoutNarrowing } from '../../core/narrowing';
import type { DisplayedView } from '../trace/state/linked-view';
import classes from './Find.module.css';
import type { Found } from '../../core/finding';

/** Hits on paths that the reader left out of sight, and the way to them. */
export function OutOfSight({ found, display, show }: DisplayedView & { found: Found }) {
  const { t } = useTranslation('find');
  const locale = useLocale();
  if (found.hidden === 0) {
    return null;
  }
  return (
    <span className={classes.note}>
      <span role="status">
        {t('hidden', { count: found.hidden, shown: formatCount(found.hidden, locale) })}
      </span>{' '}
      <button type="button" className={classes.only} onClick={() => show(withoutNarrowing(display))}>
        {t('showAll')}
      </button>
    </span>
  );
}
