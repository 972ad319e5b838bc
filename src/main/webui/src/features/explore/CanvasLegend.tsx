import { useTranslation } from 'react-i18next';
import type { Drawing } from '../../core/explore/drawing';
import { CONFIDENCES, NODE_LABELS, type Confidence } from '../../core/model';
import { KindGlyph } from '../common/KindGlyph';
import picture from '../picture/Picture.module.css';
import classes from './Explore.module.css';

function Line({ confidence, control = false }: { confidence: Confidence; control?: boolean }) {
  return (
    <svg width={26} height={10} aria-hidden focusable="false">
      <path
        d="M0 5H26"
        className={picture.line}
        data-confidence={confidence}
        {...(control && { style: { stroke: 'var(--person)' } })}
      />
    </svg>
  );
}

/** The signs of what is drawn, those of the picture of an answer. */
export function CanvasLegend({ drawing: { nodes, ties } }: { drawing: Drawing }) {
  const { t } = useTranslation();
  const { t: tExplore } = useTranslation('explore');
  const kinds = NODE_LABELS.filter((label) => nodes.some(({ kind }) => kind === label));
  const confidences = CONFIDENCES.filter((each) =>
    ties.some(({ control, confidence }) => !control && confidence === each),
  );
  return (
    <ul className={classes.legend} aria-label={t('picture.legend')}>
      {kinds.map((label) => (
        <li key={label}>
          <KindGlyph label={label} size={15} /> {t(`label.${label}`)}
        </li>
      ))}
      {confidences.map((confidence) => (
        <li key={confidence}>
          <Line confidence={confidence} /> {t(`confidence.${confidence}`)}
        </li>
      ))}
      {nodes.some(({ proof }) => proof !== null) && (
        <li>
          <svg width={16} height={16} aria-hidden focusable="false">
            <circle cx={8} cy={8} r={6} className={classes.ring} />
          </svg>{' '}
          {tExplore('legend.proof')}
        </li>
      )}
      {ties.some(({ control }) => control) && (
        <li>
          <Line confidence="confirmed" control /> {t('question.controlLabel')}
        </li>
      )}
    </ul>
  );
}
