import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../app/use-locale';
import { formatCount } from '../../core/format';
import { toggleLeg, withoutNarrowing } from '../../core/narrowing';
import type { DisplayedView } from '../answer/linked-view';
import { useLegText } from './use-leg-text';
import classes from './ViewPane.module.css';

/** What the reader left out of sight, and the way back. */
export function Narrowed({ view, whole, display, show }: DisplayedView) {
  const { t } = useTranslation();
  const locale = useLocale();
  const legText = useLegText();
  if (view === whole) {
    return null;
  }
  const shown = formatCount(view.paths.length, locale);
  return (
    <div className={classes.narrowed}>
      <span role="status">
        {t('views.narrowed', {
          count: whole.paths.length,
          shown,
          total: formatCount(whole.paths.length, locale),
        })}
      </span>
      {display.leg?.map((leg) => (
        <button
          key={leg}
          type="button"
          className={classes.chip}
          aria-label={t('views.removeLeg', { leg: legText(leg) })}
          onClick={() => show(toggleLeg(display, leg))}
        >
          {legText(leg)}
          <IconX size={13} aria-hidden />
        </button>
      ))}
      <button type="button" className={classes.chip} onClick={() => show(withoutNarrowing(display))}>
        {t('views.showAll')}
      </button>
    </div>
  );
}
