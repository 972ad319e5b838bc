import type { MouseEvent } from 'react';
import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../words/use-locale';
import type { Sign } from '../../core/display';
import { formatCount } from '../../core/format';
import { NODE_LABELS, type NodeLabel } from '../../core/model';
import { countSigns, toggleHidden, toggleOnly, type SignCount } from '../../core/narrowing';
import type { DisplayedView } from '../trace/state/linked-view';
import { KindGlyph } from '../common/KindGlyph';
import picture from '../picture/Picture.module.css';
import classes from './ViewPane.module.css';

function isKind(sign: Sign): sign is NodeLabel {
  return NODE_LABELS.some((label) => label === sign);
}

function Sample({ sign }: { sign: Sign }) {
  if (isKind(sign)) {
    return <KindGlyph label={sign} size={15} />;
  }
  return (
    <svg width={26} height={10} aria-hidden focusable="false">
      <path d="M0 5H26" className={picture.line} data-confidence={sign} />
    </svg>
  );
}

type State = 'shown' | 'hidden' | 'only';

interface EntryProps {
  counted: SignCount;
  state: State;
  /** Whether leaving it out would leave anything. */
  useful: boolean;
  act: (event: MouseEvent) => void;
}

function Entry({ counted: { sign, count, paths }, state, useful, act }: EntryProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const name = isKind(sign) ? t(`label.${sign}`) : t(`confidence.${sign}`);
  const content = (
    <>
      <Sample sign={sign} />
      <span className={classes.signName}>{name}</span>
      <span className={classes.signCount}>{formatCount(count, locale)}</span>
    </>
  );
  if (!useful) {
    return <span className={classes.sign}>{content}</span>;
  }
  return (
    <button
      type="button"
      className={classes.sign}
      data-state={state}
      aria-pressed={state !== 'hidden'}
      aria-describedby="legend-help"
      title={t(isKind(sign) ? 'views.kindHint' : 'views.confidenceHint', { name, count: paths })}
      onClick={act}
    >
      {content}
      {state === 'only' && <span className="visually-hidden">{t('views.only')}</span>}
    </button>
  );
}

type LegendProps = Pick<DisplayedView, 'whole' | 'display' | 'show'>;

/** The signs of the pictures; each leaves its paths out, or with Shift all others. */
export const Legend = memo(function Legend({ whole, display, show }: LegendProps) {
  const { t } = useTranslation();
  const counts = useMemo(() => countSigns(whole), [whole]);
  const stateOf = (sign: Sign): State =>
    display.only?.includes(sign) ? 'only' : display.hide?.includes(sign) ? 'hidden' : 'shown';
  return (
    <>
      <p id="legend-help" className="visually-hidden">
        {t('views.legendHelp')}
      </p>
      <ul className={classes.legend} aria-label={t('picture.legend')}>
        {counts.map((counted) => (
          <li key={counted.sign}>
            <Entry
              counted={counted}
              state={stateOf(counted.sign)}
              useful={counted.paths > 0}
              act={(event) => show((event.shiftKey ? toggleOnly : toggleHidden)(display, counted.sign))}
            />
          </li>
        ))}
      </ul>
    </>
  );
});
