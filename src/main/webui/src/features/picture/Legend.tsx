import { useTranslation } from 'react-i18next';
import type { Layout } from '../../core/layout';
import { CONFIDENCES, NODE_LABELS } from '../../core/model';
import { KindGlyph } from '../common/KindGlyph';
import classes from './Picture.module.css';
import { WeakestMark } from './WeakestMark';

export function Legend({ layout }: { layout: Layout }) {
  const { t } = useTranslation();
  const present = NODE_LABELS.filter((label) =>
    [...layout.nodes.values()].some((node) => node.label === label),
  );
  const confidences = CONFIDENCES.filter((each) =>
    layout.hops.some((placed) => placed.hop.confidence === each),
  );
  return (
    <ul className={classes.legend} aria-label={t('picture.legend')}>
      {present.map((label) => (
        <li key={label}>
          <KindGlyph label={label} size={15} />
          {t(`label.${label}`)}
        </li>
      ))}
      {confidences.map((confidence) => (
        <li key={confidence}>
          <svg width={30} height={10} aria-hidden focusable="false" className={classes.sample}>
            <path d="M0 5H30" className={classes.line} data-confidence={confidence} />
          </svg>
          {t(`confidence.${confidence}`)}
        </li>
      ))}
      <li>
        <svg width={19} height={19} viewBox="-9.5 -9.5 19 19" aria-hidden focusable="false">
          <WeakestMark middle={{ x: 0, y: 0 }} />
        </svg>
        {t('picture.weakest')}
      </li>
    </ul>
  );
}
