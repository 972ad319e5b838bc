import { IconX } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../words/use-locale';
import { formatCount, formatDate } from '../../core/format';
import { toggleLeg, withoutNarrowing } from '../../core/narrowing';
import type { DisplayedView } from '../trace/state/linked-view';
import { useLegText } from '../common/use-leg-text';
import classes from './ViewPane.module.css';

function PeriodChip({ display, show }: Pick<DisplayedView, 'display' | 'show'>) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { since, until, ...rest } = display;
  if (since === undefined && until === undefined) {
    return null;
  }
  const text = t('views.period', {
    from: since === undefined ? '…' : formatDate(since, locale),
    to: until === undefined ? '…' : formatDate(until, locale),
  });
  return (
    <button
      type="button"
      className={classes.chip}
      aria-label={t('views.removeLeg', { leg: text })}
      onClick={() => show(rest)}
    >
      {text}
      <IconX size={13} aria-hidden />
    </button>
  );
}

type NarrowedProps = Pick<DisplayedView, 'view' | 'whole' | 'display' | 'show'>;

/** What the reader left out of sight, and the way back. */
export const Narrowed = memo(function Narrowed({ view, whole, display, show }: NarrowedProps) {
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
      <PeriodChip display={display} show={show} />
      <button type="button" className={classes.chip} onClick={() => show(withoutNarrowing(display))}>
        {t('views.showAll')}
      </button>
    </div>
  );
});
